// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_shape.h"

#include "geo/simplify.h"
#include "map/scene/anchor.h"

namespace parvis {

MapShape::MapShape(MultiPolygon exact)
{
    levels_[0] = std::move(exact);
    for (std::size_t i = 1; i < levels_.size(); ++i)
        levels_[i] = simplified(levels_[i - 1], tolerances[i]);
    bounds_ = levels_[0].bounds();
    area_ = levels_[0].area();
    anchor_ = labelAnchor(levels_[2]);
}

const MultiPolygon& MapShape::atScale(double metresPerPixel) const
{
    std::size_t level = levels_.size() - 1;
    while (level > 0 && tolerances[level] > metresPerPixel / 2)
        --level;
    return levels_[level];
}

bool MapShape::contains(Point at) const
{
    return bounds_.contains(at) && parvis::contains(levels_[0], at);
}

double MapShape::extent(double metresPerPixel) const
{
    return std::max(bounds_.width(), bounds_.height()) / metresPerPixel;
}

} // namespace parvis
