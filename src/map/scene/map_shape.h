// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <array>

namespace parvis {

/// The extent of one QPV, ready to be drawn at any scale: simplified at a few levels, with the point where its name
/// stands (on the largest part). Immutable; shared by every scene made from the same contour.
class MapShape
{
public:
    explicit MapShape(MultiPolygon exact);

    /// The coarsest level that differs by less than half a pixel.
    const MultiPolygon& atScale(double metresPerPixel) const;
    const Box& bounds() const { return bounds_; }
    Point anchor() const { return anchor_; }
    double area() const { return area_; } ///< square metres
    bool contains(Point at) const;
    /// The longer side of its bounds, in pixels.
    double extent(double metresPerPixel) const;

private:
    static constexpr std::array<double, 4> tolerances{0, 3, 12, 50}; ///< metres

    std::array<MultiPolygon, tolerances.size()> levels_;
    Box bounds_;
    Point anchor_;
    double area_ = 0;
};

} // namespace parvis
