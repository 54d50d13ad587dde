// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/gdal_support.h"
#include "geo/geometry.h"

#include <QString>

namespace parvis {

// Between OGR's geometries and ours. Private to the layer.

/// The polygons of any geometry, as they stand in the file: curves made straight, heights dropped, rings closed.
struct PolygonalParts
{
    MultiPolygon shape;
    bool leftOut = false; ///< the geometry has points or lines too
    bool mended = false;  ///< a ring was open, or was dropped because it has fewer than three corners
};
PolygonalParts polygonalParts(OGRGeometryH geometry);

/// The lines and the points of any geometry, curves made straight.
void appendLines(OGRGeometryH geometry, std::vector<std::vector<Point>>& lines, std::vector<Point>& points);

/// Null when the shape has a ring that is none.
gdal::Geometry toOgr(const MultiPolygon& shape);

struct ValidShape
{
    MultiPolygon shape; ///< valid as OGC Simple Features says; may be empty
    bool repaired = false;
    QString defect;       ///< what was wrong, in words; empty when nothing
    bool tangled = false; ///< it crosses itself more than mostCrossings times, and was not mended
};
/// Published outlines cross themselves a few times. Mending a star of 2 000 corners, with its million crossings, takes
/// minutes and gigabytes, and cannot be stopped.
inline constexpr int mostCrossings = 20'000;
/// Mends what crosses or touches itself (GEOS MakeValid, the polygonal parts). In any coordinate system.
ValidShape madeValid(MultiPolygon shape);

/// Drops the parts of a shape in EPSG:2154 that have no area, such as what a repair leaves of a spike.
void dropSlivers(MultiPolygon& shape);

std::size_t pointCount(const MultiPolygon& shape);
bool isFinite(const MultiPolygon& shape);

} // namespace parvis
