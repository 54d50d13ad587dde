// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_palette.h"
#include "map/scene/map_tiles.h"

class QPainter;

namespace parvis {

/// Paints tiles where their land lies in EPSG:2154, toned down so that the perimeters stand out. A tile is bent in as
/// many pieces as it takes to be right within a third of a pixel. Painters of files that cannot bend pictures get one
/// flat picture. Any thread.
void paintTiles(QPainter& painter, const MapTiles& tiles, const MapView& view, Shade shade);

/// Into how many pieces across a tile is cut to be bent well enough: 1, 2, 4, 8 or 16.
int tilePieces(const TileId& tile, const MapView& view);

} // namespace parvis
