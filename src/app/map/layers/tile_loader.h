// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/tile_fetcher.h"
#include "app/map/layers/tile_settings.h"

#include <QCache>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace parvis {

size_t qHash(const TileId& tile, size_t seed = 0);

/// The tiles of the view on screen: from memory at once, the others as they come. Nothing is fetched while the settings
/// are off. Until a tile is there, a coarser one stands in its place. Lives on the GUI thread and only counts there;
/// network, disk and pictures have a thread of their own, which ends with it.
class TileLoader : public QObject
{
    Q_OBJECT

public:
    explicit TileLoader(QObject* parent = nullptr);
    /// For tests. @param cacheFolder  empty: nothing is kept on disk
    TileLoader(const QString& cacheFolder, TileFetcher::Limits limits, QObject* parent = nullptr);
    ~TileLoader() override;

    const TileSettings& settings() const { return settings_; }
    void setSettings(const TileSettings& settings);
    void setView(const MapView& view);

    /// What there is for the view; null when the settings are off or nothing is there.
    std::shared_ptr<const MapTiles> tiles() const { return tiles_; }
    /// Tiles are on their way, or will be asked for in a moment.
    bool isWaiting() const { return !waitingFor_.isEmpty() || asking_.isActive(); }

Q_SIGNALS:
    void tilesChanged();
    /// Once until the settings change or tiles come again: why there is no background.
    void failed(const QString& reason);

private:
    void ask();
    void show();
    void take(const QString& pattern, const MapTile& tile);
    void miss(const QString& pattern, const TileId& tile, const QString& reason);
    void complain(const QString& reason);

    TileSettings settings_;
    MapView view_;
    std::vector<TileId> wanted_;
    QSet<TileId> waitingFor_;
    QSet<TileId> missing_;          ///< the server has none there
    QCache<TileId, QImage> memory_; ///< of this address; costs are bytes
    std::shared_ptr<const MapTiles> tiles_;
    QTimer asking_;  ///< the view moved
    QTimer showing_; ///< tiles came
    bool complained_ = false;
    TileFetcher* fetcher_; ///< lives in thread_
    QThread thread_;
};

} // namespace parvis
