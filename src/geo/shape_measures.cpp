// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_measures.h"

#include "geo/segment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parvis {

namespace {

/// Twice an area, and six times its moments, about the first point of the shape.
struct Moments
{
    double area = 0;
    double x = 0;
    double y = 0;
};

Moments momentsOf(const LinearRing& ring, Point origin)
{
    Moments sum;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - origin.x, ring[i - 1].y - origin.y};
        const Point b{ring[i].x - origin.x, ring[i].y - origin.y};
        const double cross = a.x * b.y - b.x * a.y;
        sum.area += cross;
        sum.x += (a.x + b.x) * cross;
        sum.y += (a.y + b.y) * cross;
    }
    return sum;
}

} // namespace

bool holds(const MultiPolygon& shape, Point p)
{
    bool inside = false;
    for (const Polygon& polygon : shape.polygons) {
        for (const LinearRing& ring : polygon.rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const Point a = ring[i - 1];
                const Point b = ring[i];
                if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
                    inside = !inside;
            }
        }
    }
    return inside;
}

double distanceTo(const MultiPolygon& shape, Point point)
{
    if (holds(shape, point))
        return 0;
    double smallest = std::numeric_limits<double>::infinity();
    for (const Polygon& polygon : shape.polygons) {
        for (const LinearRing& ring : polygon.rings) {
            for (std::size_t i = 1; i < ring.size(); ++i)
                smallest = std::min(smallest, squaredDistance(ring[i - 1], ring[i], point));
        }
    }
    return std::sqrt(smallest);
}

Point centreOf(const MultiPolygon& shape)
{
    const Box box = shape.bounds();
    const Point origin{box.minX, box.minY};
    Moments all;
    for (const Polygon& polygon : shape.polygons) {
        for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
            const Moments ring = momentsOf(polygon.rings[i], origin);
            // Rings may turn either way: an outer one counts, a hole is taken away.
            const double sign = (ring.area >= 0) == (i == 0) ? 1 : -1;
            all.area += sign * ring.area;
            all.x += sign * ring.x;
            all.y += sign * ring.y;
        }
    }
    if (all.area <= 0)
        return {(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2};
    return {origin.x + all.x / (3 * all.area), origin.y + all.y / (3 * all.area)};
}

} // namespace parvis
