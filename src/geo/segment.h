// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

namespace parvis {

/// Squared distance in m² from a point to the segment a-b.
inline double squaredDistance(Point a, Point b, Point point)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    double along = 0;
    if (length > 0)
        along = std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0);
    const double offX = point.x - (a.x + along * dx);
    const double offY = point.y - (a.y + along * dy);
    return offX * offX + offY * offY;
}

} // namespace parvis
