// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/tile_fetcher.h"

#include "files/network_use.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace parvis {

namespace {

/// Everything that says that no more can be had from there for now; other errors concern one tile.
bool isUnreachable(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

/// Offices reach the Internet through a proxy that the system knows; this computer is reached directly.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host == u"127.0.0.1" || host == u"localhost")
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

TileFetcher::TileFetcher(QString cacheFolder, Limits limits)
    : cacheFolder_(std::move(cacheFolder))
    , limits_(limits)
{
}

TileFetcher::~TileFetcher()
{
    want({}, {});
}

void TileFetcher::want(const QString& pattern, const std::vector<TileId>& tiles)
{
    const auto isWanted = [&](const TileId& tile) {
        return pattern == pattern_ && std::ranges::find(tiles, tile) != tiles.end();
    };
    for (const auto& [tile, reply] : std::vector(underWay_)) {
        if (!isWanted(tile))
            drop(reply);
    }
    pattern_ = pattern;
    queue_.clear();
    for (const TileId& tile : tiles) {
        if (std::ranges::none_of(underWay_, [&](const auto& asked) { return asked.first == tile; }))
            queue_.push_back(tile);
    }
    start();
}

void TileFetcher::drop(QNetworkReply* reply)
{
    std::erase_if(underWay_, [&](const auto& asked) { return asked.second == reply; });
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void TileFetcher::start()
{
    while (!queue_.empty() && int(underWay_.size()) < limits_.atOnce) {
        const TileId next = queue_.front();
        queue_.pop_front();
        ask(next);
    }
}

void TileFetcher::ask(const TileId& tile)
{
    if (!network_) {
        network_ = std::make_unique<QNetworkAccessManager>();
        network_->setProxyFactory(new SystemProxy);
        if (!cacheFolder_.isEmpty()) {
            auto* cache = new QNetworkDiskCache(network_.get());
            cache->setCacheDirectory(cacheFolder_);
            cache->setMaximumCacheSize(limits_.diskBytes);
            network_->setCache(cache);
        }
    }
    QNetworkRequest request{QUrl(tileAddress(pattern_, tile))};
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Parvis/" PARVIS_VERSION));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         isNetworkAllowed() ? QNetworkRequest::PreferCache : QNetworkRequest::AlwaysCache);
    request.setTransferTimeout(limits_.patienceMs);
    QNetworkReply* reply = network_->get(request);
    underWay_.emplace_back(tile, reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply, tile] { finish(reply, tile); });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received, qint64) {
        if (received > limits_.largestBytes)
            reply->abort();
    });
}

void TileFetcher::finish(QNetworkReply* reply, const TileId& tile)
{
    std::erase_if(underWay_, [&](const auto& asked) { return asked.second == reply; });
    reply->deleteLater();
    const auto error = reply->error();
    const bool tooLarge = reply->bytesAvailable() > limits_.largestBytes;
    const bool isForbidden = error != QNetworkReply::NoError && !isNetworkAllowed();
    if (isForbidden || (isUnreachable(error) && !tooLarge)) {
        queue_.clear();
        for (const auto& [other, asked] : std::vector(underWay_))
            drop(asked);
        Q_EMIT unreachable(isForbidden ? tr("the preferences forbid to use the network") : reply->errorString());
        return;
    }
    if (error != QNetworkReply::NoError) {
        Q_EMIT refused(pattern_, tile, reply->errorString());
    } else {
        QImage image = QImage::fromData(reply->readAll());
        if (image.isNull() || std::max(image.width(), image.height()) > limits_.largestTile)
            Q_EMIT refused(pattern_, tile, tr("The server sent something that is no picture."));
        else
            Q_EMIT fetched(pattern_, {tile, std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied)});
    }
    start();
}

} // namespace parvis
