// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/tile_loader.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype memoryBytes = 96 << 20;
constexpr int askingMs = 150;     ///< while the view moves, it is asked no more often
constexpr int showingMs = 120;    ///< tiles that come together are shown together
constexpr int surroundings = 160; ///< pixels around the view, for dragging
constexpr std::size_t mostLoadedTiles = 160;
constexpr int coarser = 4; ///< zooms; how much coarser a tile may stand in for a missing one

} // namespace

size_t qHash(const TileId& tile, size_t seed)
{
    return qHashMulti(seed, tile.zoom, tile.x, tile.y);
}

TileLoader::TileLoader(QObject* parent)
    : TileLoader(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s, {}, parent)
{
}

TileLoader::TileLoader(const QString& cacheFolder, TileFetcher::Limits limits, QObject* parent)
    : QObject(parent)
    , memory_(memoryBytes)
    , fetcher_(new TileFetcher(cacheFolder, limits))
{
    for (auto [timer, span] : {std::pair(&asking_, askingMs), std::pair(&showing_, showingMs)}) {
        timer->setSingleShot(true);
        timer->setInterval(span);
    }
    connect(&asking_, &QTimer::timeout, this, &TileLoader::ask);
    connect(&showing_, &QTimer::timeout, this, &TileLoader::show);
    connect(fetcher_, &TileFetcher::fetched, this, &TileLoader::take);
    connect(fetcher_, &TileFetcher::refused, this, &TileLoader::miss);
    connect(fetcher_, &TileFetcher::unreachable, this, [this](const QString& reason) {
        waitingFor_.clear();
        complain(reason);
    });
    connect(&thread_, &QThread::finished, fetcher_, &QObject::deleteLater);
    fetcher_->moveToThread(&thread_);
}

TileLoader::~TileLoader()
{
    if (!thread_.isRunning()) {
        delete fetcher_;
        return;
    }
    thread_.quit();
    thread_.wait();
}

void TileLoader::setSettings(const TileSettings& settings)
{
    if (settings == settings_)
        return;
    if (settings.address != settings_.address) {
        memory_.clear();
        missing_.clear();
    }
    settings_ = settings;
    complained_ = false;
    ask();
}

void TileLoader::setView(const MapView& view)
{
    if (view == view_)
        return;
    view_ = view;
    if (settings_.isUsable() && !asking_.isActive())
        asking_.start();
}

void TileLoader::ask()
{
    wanted_.clear();
    waitingFor_.clear();
    if (settings_.isUsable() && view_.size.width() > 1)
        wanted_ = coveringTiles(view_.grown(surroundings), mostLoadedTiles);
    std::vector<TileId> absent;
    for (const TileId& tile : wanted_) {
        if (!memory_.contains(tile) && !missing_.contains(tile)) {
            absent.push_back(tile);
            waitingFor_.insert(tile);
        }
    }
    if (!absent.empty() && !thread_.isRunning())
        thread_.start(QThread::LowPriority);
    if (thread_.isRunning())
        QMetaObject::invokeMethod(
            fetcher_, [fetcher = fetcher_, pattern = settings_.address, absent] { fetcher->want(pattern, absent); });
    show();
}

void TileLoader::take(const QString& pattern, const MapTile& tile)
{
    if (pattern != settings_.address)
        return;
    memory_.insert(tile.id, new QImage(tile.image), tile.image.sizeInBytes());
    waitingFor_.remove(tile.id);
    complained_ = false;
    if (!showing_.isActive())
        showing_.start();
}

void TileLoader::miss(const QString& pattern, const TileId& tile, const QString& reason)
{
    if (pattern != settings_.address)
        return;
    missing_.insert(tile);
    waitingFor_.remove(tile);
    // One tile that is not there is the edge of what the server covers; none at all is worth a word.
    const bool allMissed = std::ranges::all_of(wanted_, [this](const TileId& t) { return missing_.contains(t); });
    if (allMissed)
        complain(reason);
}

void TileLoader::complain(const QString& reason)
{
    if (!std::exchange(complained_, true))
        Q_EMIT failed(reason);
}

void TileLoader::show()
{
    auto shown = std::make_shared<MapTiles>();
    shown->attribution = settings_.attribution;
    QSet<TileId> added;
    const auto add = [&](const TileId& tile) {
        const QImage* image = memory_.object(tile);
        if (image && !added.contains(tile)) {
            added.insert(tile);
            shown->tiles.push_back({tile, *image});
        }
        return image != nullptr;
    };
    for (const TileId& tile : wanted_) {
        TileId at = tile;
        for (int step = 0; step <= coarser && at.zoom >= 0 && !add(at); ++step)
            at = at.parent();
    }
    const auto ids = [](const MapTiles& tiles) {
        std::vector<TileId> list;
        for (const MapTile& tile : tiles.tiles)
            list.push_back(tile.id);
        std::ranges::sort(list);
        return list;
    };
    const bool same =
        tiles_ ? ids(*tiles_) == ids(*shown) && tiles_->attribution == shown->attribution : shown->tiles.empty();
    if (same)
        return;
    tiles_ = shown->tiles.empty() ? nullptr : std::move(shown);
    Q_EMIT tilesChanged();
}

} // namespace parvis
