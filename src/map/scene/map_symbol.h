// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"

#include <QPainterPath>

class QPainter;

namespace parvis {

struct MapItem;

/// A QPV that would be a speck is drawn as a symbol whose area is proportional to its population. Both numbers change
/// smoothly with the scale, so that nothing jumps while zooming.

/// Pixels at most from the centre of a symbol to its edge.
inline constexpr double symbolReach = 26;

/// Pixels; the radius of the ring of a QPV whose population, or value, is unknown: large enough for its hole to be
/// seen.
inline constexpr double unknownSymbolRadius = 4;

/// Pixels; the radius of the disc of that area. An unknown population has a small ring.
double symbolRadius(const MapItem& item, double metresPerPixel);
double symbolRadius(double inhabitants, double metresPerPixel);

/// 1 while the extent is under 6 pixels, 0 from 18 on; a place without extent is always a symbol.
double symbolOpacity(const MapItem& item, double metresPerPixel);

/// The perimeter comes as the symbol goes: 0 up to 6 pixels, whole from 12 on, while the symbol still stands over it.
double extentOpacity(const MapItem& item, double metresPerPixel);

/// Fills a mark with the painter's brush. On pixels a polygon stands for the disc: nobody sees it, and it is quicker.
void fillMark(QPainter& painter, MarkShape shape, QPointF centre, double radius);

/// The outline of a mark whose area is that of the disc of that radius.
QPainterPath markPath(MarkShape shape, QPointF centre, double radius);

} // namespace parvis
