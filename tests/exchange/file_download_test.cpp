// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_download.h"

#include "domain/error.h"
#include "files/network_use.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// A web server in this thread: each connection is answered by the next of its answers, then closed.
class Server : public QTcpServer
{
public:
    /// @param request  its lines, lower case
    using Answer = std::function<QByteArray(const QByteArray& request)>;

    explicit Server(std::vector<Answer> answers)
        : answers_(std::move(answers))
    {
        REQUIRE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }

    QUrl url(const QString& path = u"/qp.zip"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }

    std::vector<QByteArray> requests;

private:
    void read(QTcpSocket& socket)
    {
        QByteArray& request = open_[&socket];
        request += socket.readAll().toLower();
        if (!request.contains("\r\n\r\n"))
            return;
        requests.push_back(request);
        const Answer& answer = answers_[std::min(requests.size(), answers_.size()) - 1];
        socket.write(answer(request));
        socket.disconnectFromHost();
    }

    std::vector<Answer> answers_;
    std::map<QTcpSocket*, QByteArray> open_;
};

QByteArray head(const QByteArray& status, qsizetype length, const QByteArray& more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + more +
           "Connection: close\r\n\r\n";
}

QByteArray contourFile()
{
    return "PK\x03\x04" + QByteArray(200'000, 'x');
}

const QByteArray tag = "ETag: \"abc\"\r\n";

Server::Answer whole(const QByteArray& more = tag)
{
    return [more](const QByteArray&) { return head("200 OK", contourFile().size(), more) + contourFile(); };
}
Server::Answer brokenAt(qsizetype bytes, const QByteArray& more = tag)
{
    return [=](const QByteArray&) { return head("200 OK", contourFile().size(), more) + contourFile().left(bytes); };
}
/// What the request asks for, from there to the end.
Server::Answer rest()
{
    return [](const QByteArray& request) {
        const qsizetype from = request.indexOf("range: bytes=");
        const qsizetype start = request.mid(from + 13, request.indexOf('-', from) - from - 13).toLongLong();
        const QByteArray file = contourFile();
        return head("206 Partial Content", file.size() - start,
                    tag + "Content-Range: bytes " + QByteArray::number(start) + '-' +
                        QByteArray::number(file.size() - 1) + '/' + QByteArray::number(file.size()) + "\r\n") +
               file.mid(start);
    };
}
Server::Answer status(const QByteArray& line, const QByteArray& more = {})
{
    return [=](const QByteArray&) { return head(line, 4, more) + "oops"; };
}

bool isForRest(const QByteArray& request)
{
    return request.contains("range: bytes=");
}

struct Fixture
{
    DownloadRequest request(const QUrl& url) const
    {
        DownloadRequest request;
        request.url = url;
        request.folder = folder.filePath(u"contours"_s);
        request.name = u"officiels"_s;
        request.pause = std::chrono::milliseconds(1);
        return request;
    }
    DownloadedFile fetch(const Server& server) const { return downloadContours(request(server.url())); }
    Error error(const DownloadRequest& request) const
    {
        try {
            downloadContours(request);
        } catch (const Error& error) {
            return error;
        }
        FAIL("no error");
        return Error({});
    }
    Error error(const Server& server) const { return error(request(server.url())); }
    QByteArray content(const QString& path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList files() const { return QDir(folder.filePath(u"contours"_s)).entryList(QDir::Files); }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a file is fetched, named by its content, and nothing else stays")
{
    const Fixture f;
    Server server({whole()});
    qint64 last = 0;
    qint64 total = 0;
    const DownloadedFile file = downloadContours(f.request(server.url()), [&](qint64 received, qint64 all) {
        CHECK(received >= last);
        last = received;
        total = all;
    });
    CHECK(file.bytes == contourFile().size());
    CHECK_FALSE(file.resumed);
    CHECK(f.content(file.path) == contourFile());
    CHECK(f.files() == QStringList{u"officiels.zip"_s});
    CHECK(last == contourFile().size());
    CHECK(total == contourFile().size());
    CHECK_FALSE(server.requests[0].contains("range"));
}

TEST_CASE("a connection that breaks off goes on where it stood")
{
    const Fixture f;
    Server server(
        {[](const QByteArray& request) { return isForRest(request) ? rest()(request) : brokenAt(70'000)(request); }});
    const DownloadedFile file = f.fetch(server);
    CHECK(f.content(file.path) == contourFile());
    CHECK(file.resumed);
    CHECK(server.requests.back().contains("range: bytes=70000-"));
    CHECK(server.requests.back().contains("if-range: \"abc\""));
}

TEST_CASE("a download that was given up goes on the next time, unless the file has changed meanwhile")
{
    const Fixture f;
    {
        Server server({brokenAt(50'000), status("503 Service Unavailable")});
        const Error error = f.error(server);
        CHECK(error.message().contains(u"503"));
        CHECK(f.files() == QStringList{u"officiels.part"_s, u"officiels.part.json"_s});
    }
    SECTION("the same file")
    {
        // The port is another one: the memo of the part names the address, so it is made to match.
        Server server({rest()});
        QFile memo(f.folder.filePath(u"contours/officiels.part.json"_s));
        REQUIRE(memo.open(QIODevice::WriteOnly));
        memo.write("{\"url\":\"" + server.url().toString().toUtf8() + "\",\"validator\":\"\\\"abc\\\"\"}");
        memo.close();
        const DownloadedFile file = f.fetch(server);
        CHECK(file.resumed);
        CHECK(server.requests[0].contains("range: bytes=50000-"));
        CHECK(f.content(file.path) == contourFile());
    }
    SECTION("another file: the server sends all of it")
    {
        Server server({whole("ETag: \"new\"\r\n")});
        QFile memo(f.folder.filePath(u"contours/officiels.part.json"_s));
        REQUIRE(memo.open(QIODevice::WriteOnly));
        memo.write("{\"url\":\"" + server.url().toString().toUtf8() + "\",\"validator\":\"\\\"abc\\\"\"}");
        memo.close();
        const DownloadedFile file = f.fetch(server);
        CHECK_FALSE(file.resumed);
        CHECK(f.content(file.path) == contourFile());
    }
    SECTION("another address: the part is of no use")
    {
        Server server({whole()});
        CHECK_FALSE(f.fetch(server).resumed);
        CHECK_FALSE(server.requests[0].contains("range"));
    }
}

TEST_CASE("a server that cannot continue is asked for the whole file")
{
    const Fixture f;
    const auto wrong = [](const QByteArray&) {
        return head("206 Partial Content", 10, "Content-Range: bytes 0-9/200004\r\n") + "0123456789";
    };
    const Server::Answer refusal = GENERATE_COPY(Server::Answer(wrong), status("416 Range Not Satisfiable"));
    bool refused = false;
    Server server({[&](const QByteArray& request) {
        const bool wasRefused = std::exchange(refused, refused || isForRest(request));
        return isForRest(request) ? refusal(request) : (wasRefused ? whole() : brokenAt(70'000))(request);
    }});
    const DownloadedFile file = f.fetch(server);
    CHECK(f.content(file.path) == contourFile());
    CHECK(refused);
    CHECK_FALSE(isForRest(server.requests.back()));
}

TEST_CASE("without a sign that the file is the same, a broken download begins anew")
{
    const Fixture f;
    Server server({brokenAt(70'000, "ETag: W/\"weak\"\r\n"), whole()});
    CHECK(f.content(f.fetch(server).path) == contourFile());
    CHECK_FALSE(server.requests[1].contains("range: bytes"));
}

TEST_CASE("a redirection is followed, but not to another kind of address nor in a circle")
{
    const Fixture f;
    Server target({whole()});
    Server server({status("302 Found", "Location: " + target.url().toEncoded() + "\r\n")});
    CHECK(f.content(f.fetch(server).path) == contourFile());
    for (const QByteArray& place :
         {QByteArray("file:///etc/passwd"), QByteArray("/qp.zip"), QByteArray("ftp://127.0.0.1/x")}) {
        CAPTURE(place);
        Server astray({status("302 Found", "Location: " + place + "\r\n")});
        CHECK_FALSE(f.error(astray).message().isEmpty());
        CHECK(f.files().filter(u".zip"_s).size() == 1);
    }
}

TEST_CASE("what broke off behind a redirection goes on behind it")
{
    const Fixture f;
    Server target(
        {[](const QByteArray& request) { return isForRest(request) ? rest()(request) : brokenAt(70'000)(request); }});
    Server server({status("302 Found", "Location: " + target.url().toEncoded() + "\r\n")});
    const DownloadedFile file = f.fetch(server);
    CHECK(f.content(file.path) == contourFile());
    CHECK(file.resumed);
    CHECK(target.requests.back().contains("range: bytes=70000-"));
}

TEST_CASE("what is no file of contours is refused and leaves nothing, with the way by the browser")
{
    const Fixture f;
    const QByteArray page = "<!DOCTYPE html><html><body>Connexion</body></html>";
    const std::pair<Server::Answer, QString> bad[] = {
        {status("404 Not Found"), u"404"_s},
        {status("403 Forbidden"), u"403"_s},
        {[&](const QByteArray&) {
             return head("200 OK", page.size(), "Content-Type: text/html; charset=utf-8\r\n") + page;
         },
         u"web page"_s},
        {[&](const QByteArray&) { return head("200 OK", page.size()) + page; }, u"web page"_s},
        {[](const QByteArray&) { return head("200 OK", 5) + "hello"; }, u"no file of contours"_s},
        {[](const QByteArray&) { return head("200 OK", 0); }, u"no file of contours"_s}};
    for (const auto& [answer, words] : bad) {
        CAPTURE(words);
        Server server({answer});
        const Error error = f.error(server);
        CHECK(error.message().contains(words));
        CHECK(error.advice().contains(u"data.gouv.fr"));
        CHECK(server.requests.size() == 1);
        CHECK(f.files().filter(u"zip"_s).isEmpty());
    }
}

TEST_CASE("a file that is too large is not fetched, said beforehand or found out on the way")
{
    const Fixture f;
    Server told({whole()});
    DownloadRequest request = f.request(told.url());
    request.mostBytes = 100'000;
    CHECK(f.error(request).message().contains(u"larger"));
    Server untold(
        {[](const QByteArray&) { return QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + contourFile(); }});
    request.url = untold.url();
    CHECK(f.error(request).message().contains(u"larger"));
}

TEST_CASE("no network, a server in trouble and a silent one are said softly, and tried again a few times")
{
    const Fixture f;
    QUrl nobody;
    {
        Server gone({whole()});
        nobody = gone.url();
    }
    CHECK(f.error(f.request(nobody)).message().contains(u"no connection"));
    Server trouble({status("500 Internal Server Error")});
    CHECK(f.error(trouble).message().contains(u"500"));
    CHECK(trouble.requests.size() == 4);
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    DownloadRequest request = f.request(QUrl(u"http://127.0.0.1:%1/x"_s.arg(silent.serverPort())));
    request.patience = std::chrono::milliseconds(50);
    request.attempts = 2;
    CHECK(f.error(request).message().contains(u"does not answer"));
}

TEST_CASE("nothing is fetched while the user forbids the network")
{
    const QTemporaryDir folder;
    Server server({[](const QByteArray&) { return QByteArray("HTTP/1.1 404 Not Found\r\n\r\n"); }});
    allowNetwork(false);
    CHECK_THROWS_AS(downloadContours({.url = server.url(), .folder = folder.path(), .name = u"qp"_s}), Error);
    allowNetwork(true);
    CHECK(server.requests.empty());
}

TEST_CASE("what is no web address is refused")
{
    const Fixture f;
    for (const QString& address :
         {u""_s, u"file:///etc/passwd"_s, u"ftp://example.org/x"_s, u"contours.zip"_s, u"https://"_s}) {
        CAPTURE(address);
        CHECK(f.error(f.request(QUrl(address))).message().contains(u"no address"));
    }
    CHECK(officialContoursUrl().scheme() == u"https");
    CHECK(officialContoursUrl().host() == u"www.data.gouv.fr");
}

TEST_CASE("a cancelled download stops at once and keeps what is here for the next time")
{
    const Fixture f;
    // The server never ends its answer: only the cancellation can.
    QTcpServer slow;
    REQUIRE(slow.listen(QHostAddress::LocalHost));
    QObject::connect(&slow, &QTcpServer::newConnection, &slow, [&] {
        QTcpSocket* socket = slow.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write(head("200 OK", contourFile().size(), tag) + contourFile().left(1000));
        });
    });
    std::stop_source stop;
    const auto stopEarly = [&](qint64, qint64) { stop.request_stop(); };
    CHECK_THROWS_AS(downloadContours(f.request(QUrl(u"http://127.0.0.1:%1/x"_s.arg(slow.serverPort()))), stopEarly,
                                     stop.get_token()),
                    Cancelled);
    CHECK(f.files() == QStringList{u"officiels.part"_s, u"officiels.part.json"_s});
    std::stop_source before;
    before.request_stop();
    CHECK_THROWS_AS(
        downloadContours(f.request(QUrl(u"http://127.0.0.1:%1/x"_s.arg(slow.serverPort()))), {}, before.get_token()),
        Cancelled);
}
