// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"
#include "map/scene/map_view.h"

#include <QBrush>

namespace parvis {

/// How a surface is filled with lines or dots.
struct HatchPattern
{
    enum class Kind { Plain, Horizontal, Vertical, Falling, Rising, Dots, Cross };

    Kind kind = Kind::Plain;
    double width = 0.9; ///< pixels; of a line, or across a dot

    /// Pixels, horizontally and vertically; after that it repeats.
    double period() const;

    friend bool operator==(const HatchPattern&, const HatchPattern&) = default;
};

/// The pattern as a brush for a raster painter: ground and lines are filled in one go, many times quicker than line by
/// line. It is fixed to the land. @param scale  device pixels for one of the view
QBrush hatchBrush(const HatchPattern& pattern, const QColor& ground, const QColor& lines, const MapView& view,
                  double scale);

} // namespace parvis
