// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_view.h"

#include <QImage>
#include <QString>

#include <compare>
#include <vector>

namespace parvis {

/// One square of the tile pyramid of EPSG:3857 (spherical Mercator): column x from the west, row y from the north.
struct TileId
{
    int zoom = 0;
    int x = 0;
    int y = 0;

    friend auto operator<=>(const TileId&, const TileId&) = default;

    TileId parent() const { return {zoom - 1, x / 2, y / 2}; }
};

inline constexpr int deepestZoom = 19;

/// A place of the pyramid in EPSG:2154; fractions are places within a tile.
Point tilePoint(int zoom, double x, double y);

/// The zoom whose pixels are closest to those of the view.
int tileZoom(const MapView& view);

/// The tiles of one zoom that cover a view, those at its centre first; at most `most`.
std::vector<TileId> tilesOf(const MapView& view, int zoom, std::size_t most = 400);

/// The same at the zoom of the view, or at the deepest above it of which no more than `most` cover it.
std::vector<TileId> coveringTiles(const MapView& view, std::size_t most);

/// Whether an address has a place for each of {z}, {x} and {y}, or for a WMTS {TileMatrix}, {TileCol}, {TileRow}, and
/// begins with http:// or https://.
bool isTileTemplate(const QString& address);

/// The address of one tile. {-y} counts rows from the south (TMS).
QString tileAddress(const QString& pattern, const TileId& tile);

/// A picture with its place.
struct MapTile
{
    TileId id;
    QImage image;
};

/// The tiles of one view; a coarser one stands under finer ones.
struct MapTiles
{
    std::vector<MapTile> tiles;
    QString attribution;
};

} // namespace parvis
