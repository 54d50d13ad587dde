// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/tile_download.h"

#include <QEventLoop>
#include <QTimer>

namespace parvis {

namespace {

constexpr std::size_t mostTiles = 400;
constexpr int listenEveryMs = 50;

} // namespace

std::shared_ptr<const MapTiles> downloadTiles(const TileSettings& settings, const MapView& view, std::stop_token stop,
                                              int patienceMs)
{
    if (!settings.isUsable())
        return nullptr;
    const std::vector<TileId> wanted = coveringTiles(view, mostTiles);
    auto tiles = std::make_shared<MapTiles>();
    tiles->attribution = settings.attribution;
    QEventLoop loop;
    TileFetcher fetcher({}, {}); // the cache on disk belongs to the loader of the screen
    std::size_t open = wanted.size();
    const auto answered = [&] {
        if (--open == 0)
            loop.quit();
    };
    QObject::connect(&fetcher, &TileFetcher::fetched, &loop, [&](const QString&, const MapTile& tile) {
        tiles->tiles.push_back(tile);
        answered();
    });
    QObject::connect(&fetcher, &TileFetcher::refused, &loop, answered);
    QObject::connect(&fetcher, &TileFetcher::unreachable, &loop, &QEventLoop::quit);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(patienceMs);
    QTimer listening;
    QObject::connect(&listening, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested())
            loop.quit();
    });
    listening.start(listenEveryMs);
    fetcher.want(settings.address, wanted);
    if (open > 0)
        loop.exec();
    return tiles->tiles.empty() ? nullptr : tiles;
}

} // namespace parvis
