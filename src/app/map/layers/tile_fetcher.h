// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_tiles.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace parvis {

/// Fetches tiles over the network, a few at a time, the first wanted first; what is no longer wanted is dropped, also
/// under way. A server that does not answer is left alone until tiles are wanted anew. Answers are kept on disk as the
/// server allows. It belongs to the thread it is moved to: its network, files and pictures are in nobody's way.
class TileFetcher : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int atOnce = 4;          ///< requests under way
        int patienceMs = 15'000; ///< until a silent server counts as absent
        qint64 diskBytes = 200'000'000;
        int largestTile = 2048; ///< pixels a side
        qint64 largestBytes = 8'000'000;
    };

    /// @param cacheFolder  empty: nothing is kept on disk
    TileFetcher(QString cacheFolder, Limits limits);
    ~TileFetcher() override;

    /// Takes the place of all that was wanted before. In the thread of the fetcher.
    void want(const QString& pattern, const std::vector<TileId>& tiles);

Q_SIGNALS:
    void fetched(const QString& pattern, const parvis::MapTile& tile);
    /// This tile will not come: the server has none there, or what came is no picture.
    void refused(const QString& pattern, const parvis::TileId& tile, const QString& reason);
    /// The server cannot be reached; nothing more is asked of it.
    void unreachable(const QString& reason);

private:
    void start();
    void ask(const TileId& tile);
    void finish(QNetworkReply* reply, const TileId& tile);
    void drop(QNetworkReply* reply);

    QString cacheFolder_;
    Limits limits_;
    std::unique_ptr<QNetworkAccessManager> network_; ///< made in its thread when first needed
    QString pattern_;
    std::deque<TileId> queue_;
    std::vector<std::pair<TileId, QNetworkReply*>> underWay_;
};

} // namespace parvis
