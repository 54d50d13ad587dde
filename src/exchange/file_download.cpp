// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_download.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/network_use.h"
#include "files/whole_file.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qint64 sparedBytes = 50LL << 20; ///< a download leaves so much of the disk free
constexpr int mostRedirects = 10;

QString byBrowser()
{
    return translate("exchange", "Check the network and the address. Or download the file with a web browser from %1, "
                                 "then choose it here.")
        .arg(officialContoursPage().toString());
}

/// The ending that the content asks for; empty when it is no file of contours.
QString endingOf(const QByteArray& start)
{
    QByteArray text = start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
    text = text.trimmed();
    if (start.startsWith("PK\x03\x04"))
        return u"zip"_s;
    if (start.startsWith("SQLite format 3"))
        return u"gpkg"_s;
    return text.startsWith('{') ? u"geojson"_s : QString();
}

/// One file on its way: the part that is here, and the requests that fetch the rest.
class Download
{
public:
    Download(const DownloadRequest& request, const DownloadProgress& progress, std::stop_token stop)
        : request_(request)
        , progress_(progress)
        , stop_(std::move(stop))
        , part_(QDir(request.folder).filePath(request.name + u".part"_s))
        , memo_(QDir(request.folder).filePath(request.name + u".part.json"_s))
    {
    }

    DownloadedFile run()
    {
        requireNetwork();
        prepare();
        for (int left = request_.attempts; !isComplete_;) {
            const qint64 before = part_.size();
            fetch();
            if (stop_.stop_requested())
                throw Cancelled();
            if (!failure_)
                continue;
            left = part_.size() > before ? request_.attempts : left - 1;
            if (!mayTryAgain_ || left <= 0)
                throw *failure_;
            wait(request_.pause);
        }
        return finish();
    }

private:
    QString host() const { return request_.url.host(); }

    Error error(const QString& what) const { return Error(what, request_.url.toString(), byBrowser()); }

    void prepare()
    {
        const QString scheme = request_.url.scheme().toLower();
        if (!request_.url.isValid() || host().isEmpty() || (scheme != u"https" && scheme != u"http"))
            throw Error(translate("exchange", "“%1” is no address of a file on the web.")
                            .arg(request_.url.toString().left(200)),
                        {}, translate("exchange", "It should begin with https://."));
        if (!QDir().mkpath(request_.folder) || !part_.open(QIODevice::ReadWrite))
            throw Error(translate("exchange", "The file cannot be written: %1.").arg(part_.errorString()),
                        QDir::toNativeSeparators(request_.folder),
                        translate("exchange", "Close it in other programs, or choose another folder."));
        QFile memo(memo_);
        if (memo.open(QIODevice::ReadOnly)) {
            const QJsonObject object = QJsonDocument::fromJson(memo.readAll()).object();
            if (object.value(u"url"_s).toString() == request_.url.toString())
                validator_ = object.value(u"validator"_s).toString().toLatin1();
        }
        const QHostAddress address(host());
        if (!address.isLoopback()) {
            const QList<QNetworkProxy> proxies =
                QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(request_.url));
            if (!proxies.isEmpty())
                network_.setProxy(proxies.front());
        }
    }

    QNetworkRequest webRequest() const
    {
        QNetworkRequest web(request_.url);
        web.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        web.setMaximumRedirectsAllowed(mostRedirects);
        web.setHeader(QNetworkRequest::UserAgentHeader, u"Parvis"_s);
        web.setRawHeader("Accept-Encoding", "identity"); // a part of a packed answer could not be continued
        web.setTransferTimeout(int(request_.patience.count()));
        if (part_.size() > 0 && !validator_.isEmpty()) {
            web.setRawHeader("Range", "bytes=" + QByteArray::number(part_.size()) + '-');
            web.setRawHeader("If-Range", validator_);
        }
        return web;
    }

    /// One request, from its beginning to its end or failure.
    void fetch()
    {
        failure_.reset();
        mayTryAgain_ = false;
        accepted_ = false;
        QEventLoop loop;
        const std::unique_ptr<QNetworkReply> reply(network_.get(webRequest()));
        QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, &loop, [&] { begin(*reply); });
        QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { take(*reply); });
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        const std::stop_callback cancel(stop_,
                                        [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
        if (!reply->isFinished() && !stop_.stop_requested())
            loop.exec();
        reply->disconnect(&loop);
        if (!reply->isFinished()) {
            reply->abort();
            return;
        }
        take(*reply);
        end(*reply);
    }

    static int statusOf(const QNetworkReply& reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    void fail(QNetworkReply& reply, const Error& failure)
    {
        if (!failure_)
            failure_ = failure;
        accepted_ = false;
        QMetaObject::invokeMethod(&reply, &QNetworkReply::abort, Qt::QueuedConnection);
    }

    /// The answer has begun: is it the file, the rest of it, or something else?
    void begin(QNetworkReply& reply)
    {
        const int status = statusOf(reply);
        if (failure_ || (status != 200 && status != 206))
            return;
        if (accepted_) {
            // Qt asks anew for the whole when a connection breaks off; the rest is enough.
            mayTryAgain_ = true;
            fail(reply, brokenOff());
            return;
        }
        if (status == 200 && part_.size() > 0)
            restart();
        if (status == 206 && !continuesPart(reply)) {
            restart();
            mayTryAgain_ = true;
            fail(reply, error(translate("exchange", "The server does not continue the file where it broke off.")));
            return;
        }
        resumed_ = status == 206;
        const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
        total_ = length.isValid() ? part_.size() + length.toLongLong() : -1;
        if (reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith(u"text/html"))
            fail(reply, webPage());
        else if (total_ > request_.mostBytes)
            fail(reply, tooLarge());
        else if (lacksRoom())
            fail(reply, error(translate("exchange", "The disk has no room for the file.")));
        else
            accept(reply);
    }

    void accept(QNetworkReply& reply)
    {
        accepted_ = true;
        part_.seek(part_.size());
        const QByteArray tag = reply.rawHeader("ETag");
        validator_ = tag.isEmpty() || tag.startsWith("W/") ? reply.rawHeader("Last-Modified") : tag;
        QFile memo(memo_);
        if (memo.open(QIODevice::WriteOnly))
            memo.write(QJsonDocument(QJsonObject{{u"url"_s, request_.url.toString()},
                                                 {u"validator"_s, QString::fromLatin1(validator_)}})
                           .toJson());
    }

    bool continuesPart(const QNetworkReply& reply) const
    {
        static const QRegularExpression pattern(u"^bytes ([0-9]+)-"_s);
        const auto match = pattern.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
        return match.hasMatch() && match.captured(1).toLongLong() == part_.size();
    }

    bool lacksRoom() const
    {
        const qint64 free = QStorageInfo(request_.folder).bytesAvailable();
        return free >= 0 && std::max<qint64>(0, total_ - part_.size()) + sparedBytes > free;
    }

    void take(QNetworkReply& reply)
    {
        const QByteArray bytes = accepted_ && reply.isOpen() ? reply.readAll() : QByteArray();
        if (bytes.isEmpty())
            return;
        if (part_.write(bytes) != bytes.size() || !part_.flush())
            fail(reply, error(translate("exchange", "The file cannot be written: %1.").arg(part_.errorString())));
        else if (part_.size() > request_.mostBytes)
            fail(reply, tooLarge());
        else if (progress_)
            progress_(part_.size(), total_);
    }

    void end(const QNetworkReply& reply)
    {
        if (failure_)
            return;
        const int status = statusOf(reply);
        if (status == 416 && part_.size() > 0) {
            restart();
            mayTryAgain_ = true;
            failure_ = error(translate("exchange", "The server does not continue the file where it broke off."));
        } else if (reply.error() != QNetworkReply::NoError || status < 200 || status >= 300) {
            failure_ = failureOf(reply, status);
        } else if (total_ >= 0 && part_.size() != total_) {
            mayTryAgain_ = true;
            failure_ = brokenOff();
        } else {
            isComplete_ = true;
        }
    }

    Error failureOf(const QNetworkReply& reply, int status)
    {
        if (status == 404 || status == 410)
            return error(translate("exchange", "There is no file at this address any more (%1).").arg(status));
        if (status >= 400 && status < 500)
            return error(translate("exchange", "The server refuses the file (%1).").arg(status));
        mayTryAgain_ = true;
        if (status >= 500)
            return error(translate("exchange", "The server is out of order (%1).").arg(status));
        if (accepted_)
            return brokenOff();
        switch (reply.error()) {
        case QNetworkReply::OperationCanceledError:
        case QNetworkReply::TimeoutError:
            return error(translate("exchange", "%1 does not answer.").arg(host()));
        case QNetworkReply::TooManyRedirectsError:
        case QNetworkReply::InsecureRedirectError:
        case QNetworkReply::ProtocolUnknownError:
            mayTryAgain_ = false;
            return error(translate("exchange", "The address leads elsewhere, where it cannot be followed."));
        case QNetworkReply::SslHandshakeFailedError:
            mayTryAgain_ = false;
            return error(
                translate("exchange", "No secure connection to %1 is possible: %2.").arg(host(), reply.errorString()));
        default:
            mayTryAgain_ = false;
            return error(translate("exchange", "There is no connection to %1: %2.").arg(host(), reply.errorString()));
        }
    }

    Error brokenOff() const
    {
        return Error(translate("exchange", "The connection broke off."), request_.url.toString(),
                     translate("exchange", "Start the download again: it goes on from there."));
    }
    Error webPage() const
    {
        return error(translate("exchange", "The address leads to a web page, not to a file of contours."));
    }
    Error tooLarge() const
    {
        return error(translate("exchange", "The file is larger than %1 MB.").arg(request_.mostBytes >> 20));
    }

    void restart()
    {
        part_.resize(0);
        part_.seek(0);
        validator_.clear();
        total_ = -1;
    }

    void wait(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        const std::stop_callback cancel(stop_,
                                        [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
        if (!stop_.stop_requested())
            loop.exec();
        if (stop_.stop_requested())
            throw Cancelled();
    }

    /// The complete file is looked at before it gets its name.
    DownloadedFile finish()
    {
        constexpr qint64 looked = 512;
        part_.seek(0);
        const QByteArray start = part_.read(looked);
        const qint64 bytes = part_.size();
        part_.close();
        QFile::remove(memo_);
        const QString ending = endingOf(start);
        if (ending.isEmpty()) {
            part_.remove();
            if (start.trimmed().startsWith('<'))
                throw webPage();
            throw error(translate("exchange", "What the address gives is no file of contours."));
        }
        const QString path = QDir(request_.folder).filePath(request_.name + u'.' + ending);
        moveIntoPlace(part_.fileName(), path);
        return {path, bytes, resumed_};
    }

    const DownloadRequest& request_;
    const DownloadProgress& progress_;
    std::stop_token stop_;
    QNetworkAccessManager network_;
    QFile part_;
    QString memo_; ///< what the part is a part of
    QByteArray validator_;
    qint64 total_ = -1;
    bool accepted_ = false; ///< the body of this answer goes into the part
    bool resumed_ = false;
    bool isComplete_ = false;
    bool mayTryAgain_ = false;
    std::optional<Error> failure_;
};

} // namespace

DownloadedFile downloadContours(const DownloadRequest& request, const DownloadProgress& progress, std::stop_token stop)
{
    return Download(request, progress, std::move(stop)).run();
}

QUrl officialContoursUrl()
{
    return QUrl(u"https://www.data.gouv.fr/fr/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119"_s);
}

QUrl officialContoursPage()
{
    return QUrl(u"https://www.data.gouv.fr/fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/"_s);
}

} // namespace parvis
