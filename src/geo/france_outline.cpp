// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/france_outline.h"

#include "geo/shape_measures.h"

#include <cmath>

namespace parvis {

namespace {

constexpr double margin = 15'000; ///< metres: borders wind between the corners of the outline

/// Clockwise from Dunkerque; drawn by hand along the borders, to about 5 km.
constexpr LonLat mainland[] = {
    {2.55, 51.09},  {2.62, 50.82},  {3.02, 50.77},  {3.20, 50.80},  {3.28, 50.52},  {3.62, 50.50},  {3.70, 50.35},
    {4.03, 50.36},  {4.23, 50.08},  {4.15, 49.98},  {4.68, 49.99},  {4.85, 50.17},  {4.88, 49.80},  {5.42, 49.62},
    {5.82, 49.55},  {6.18, 49.51},  {6.55, 49.43},  {6.75, 49.17},  {7.05, 49.19},  {7.40, 49.17},  {8.23, 48.97},
    {7.80, 48.58},  {7.58, 48.03},  {7.60, 47.58},  {7.00, 47.45},  {6.95, 47.28},  {6.45, 46.93},  {6.10, 46.58},
    {6.13, 46.40},  {5.97, 46.20},  {6.30, 46.26},  {6.80, 46.42},  {7.05, 45.90},  {7.18, 45.40},  {6.95, 45.17},
    {6.65, 45.12},  {7.05, 44.70},  {6.90, 44.40},  {7.00, 44.24},  {7.70, 44.15},  {7.53, 43.77},  {6.60, 43.05},
    {6.00, 42.95},  {4.80, 43.30},  {3.90, 43.40},  {3.15, 42.95},  {3.18, 42.43},  {2.00, 42.35},  {1.72, 42.50},
    {1.45, 42.60},  {0.67, 42.69},  {-0.05, 42.69}, {-0.75, 42.95}, {-1.45, 43.05}, {-1.80, 43.37}, {-1.40, 44.60},
    {-1.30, 45.80}, {-2.40, 46.70}, {-3.30, 47.30}, {-4.50, 47.75}, {-5.20, 48.40}, {-3.50, 48.95}, {-2.10, 48.75},
    {-1.98, 49.75}, {-1.20, 49.75}, {0.00, 49.75},  {1.40, 50.15},  {1.55, 50.88},  {1.85, 51.01},  {2.55, 51.09}};

constexpr LonLat corsica[] = {{9.40, 43.05}, {9.58, 42.20}, {9.25, 41.35}, {8.55, 41.85},
                              {8.50, 42.40}, {9.20, 42.80}, {9.40, 43.05}};

MultiPolygon outline()
{
    MultiPolygon shape;
    const auto add = [&](std::span<const LonLat> corners) {
        LinearRing ring;
        for (const LonLat& corner : corners)
            ring.push_back(toLambert93(corner));
        shape.polygons.push_back({{std::move(ring)}});
    };
    add(mainland);
    add(corsica);
    return shape;
}

} // namespace

bool isByMainlandFrance(LonLat position)
{
    static const MultiPolygon shape = outline();
    const Point point = toLambert93(position);
    return std::isfinite(point.x) && std::isfinite(point.y) && mainlandFrance.contains(point) &&
           distanceTo(shape, point) <= margin;
}

} // namespace parvis
