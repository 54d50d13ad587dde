// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

namespace parvis {

/// A shape for drawing whose outline stays within `tolerance` metres of the given one (Douglas-Peucker). Every polygon
/// keeps at least a triangle, so that nothing vanishes from the map; holes that shrink to nothing are dropped. The
/// result may touch itself: draw it, do not store it. A tolerance that is not positive gives the shape unchanged.
MultiPolygon simplified(const MultiPolygon& shape, double tolerance);

/// The same for an open line; its two ends stay.
std::vector<Point> simplifiedLine(const std::vector<Point>& line, double tolerance);

} // namespace parvis
