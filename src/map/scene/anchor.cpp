// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/anchor.h"

#include "geo/segment.h"

#include <array>

namespace parvis {

namespace {

bool isInside(const Polygon& polygon, Point at)
{
    bool inside = false;
    for (const LinearRing& ring : polygon.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point a = ring[i - 1];
            const Point b = ring[i];
            if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x)
                inside = !inside;
        }
    }
    return inside;
}

/// Squared metres to the nearest edge, or something less than `enough` where it is less.
double clearance(const Polygon& polygon, Point at, double enough)
{
    double nearest = std::numeric_limits<double>::max();
    for (const LinearRing& ring : polygon.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            nearest = std::min(nearest, squaredDistance(ring[i - 1], ring[i], at));
            if (nearest <= enough)
                return nearest;
        }
    }
    return nearest;
}

/// Where a horizontal line crosses the edges.
std::vector<double> crossings(const Polygon& polygon, double y)
{
    std::vector<double> result;
    for (const LinearRing& ring : polygon.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point a = ring[i - 1];
            const Point b = ring[i];
            if ((a.y > y) != (b.y > y))
                result.push_back((b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x);
        }
    }
    return result;
}

struct Best
{
    Point at;
    double clearance = -1;
};

constexpr int steps = 10;

/// Tries the corners of a grid.
void search(const Polygon& polygon, const Box& box, Best& best)
{
    const auto rowAt = [&](int j) { return box.minY + box.height() * j / steps; };
    std::array<std::vector<double>, steps + 1> edges;
    for (int j = 0; j <= steps; ++j)
        edges[std::size_t(j)] = crossings(polygon, rowAt(j));
    for (int i = 0; i <= steps; ++i) {
        for (int j = 0; j <= steps; ++j) {
            const Point at{box.minX + box.width() * i / steps, rowAt(j)};
            if (std::ranges::count_if(edges[std::size_t(j)], [&](double x) { return at.x < x; }) % 2 == 0)
                continue; // outside
            const double found = clearance(polygon, at, best.clearance);
            if (found > best.clearance)
                best = {at, found};
        }
    }
}

Box boxOf(const LinearRing& ring)
{
    Box box;
    for (const Point at : ring)
        box.add(at);
    return box;
}

const Polygon* largestOf(const MultiPolygon& shape)
{
    const auto it = std::ranges::max_element(shape.polygons, {}, &Polygon::area);
    return it == shape.polygons.end() || it->rings.empty() ? nullptr : &*it;
}

Point meanOf(const LinearRing& ring)
{
    Point sum;
    for (const Point at : ring)
        sum = {sum.x + at.x, sum.y + at.y};
    const double count = std::max(1.0, double(ring.size()));
    return {sum.x / count, sum.y / count};
}

} // namespace

bool contains(const MultiPolygon& shape, Point at)
{
    return std::ranges::any_of(shape.polygons, [&](const Polygon& polygon) { return isInside(polygon, at); });
}

Point labelAnchor(const MultiPolygon& shape)
{
    const Polygon* polygon = largestOf(shape);
    if (!polygon)
        return {};
    const Box box = boxOf(polygon->rings.front());
    Best best;
    search(*polygon, box, best);
    if (best.clearance < 0)
        return meanOf(polygon->rings.front());
    const double dx = box.width() / steps;
    const double dy = box.height() / steps;
    search(*polygon, {best.at.x - dx, best.at.y - dy, best.at.x + dx, best.at.y + dy}, best);
    return best.at;
}

} // namespace parvis
