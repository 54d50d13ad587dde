// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/schematic_shape.h"

#include <cmath>
#include <numbers>

namespace parvis {

MultiPolygon schematicShape(const Ellipse& ellipse, int corners)
{
    Q_ASSERT(corners >= 3);
    const double step = 2 * std::numbers::pi / corners;
    const double growth = std::sqrt(step / std::sin(step));
    const double azimuth = ellipse.azimuth * std::numbers::pi / 180;
    const double sine = std::sin(azimuth);
    const double cosine = std::cos(azimuth);
    LinearRing ring;
    ring.reserve(std::size_t(corners) + 1);
    for (int i = 0; i < corners; ++i) {
        const double along = growth * ellipse.semiMajor * std::cos(i * step);
        const double across = growth * ellipse.semiMinor * std::sin(i * step);
        ring.push_back({ellipse.x + along * sine + across * cosine, ellipse.y + along * cosine - across * sine});
    }
    ring.push_back(ring.front());
    return {{Polygon{{std::move(ring)}}}};
}

} // namespace parvis
