// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/simplify.h"

#include "geo/segment.h"

namespace parvis {

namespace {

struct Farthest
{
    std::size_t index;
    double squaredDistance;
};

/// Of the points strictly between two others, the one farthest from the straight line that joins them.
Farthest farthestBetween(const std::vector<Point>& line, std::size_t first, std::size_t last)
{
    Farthest farthest{first, -1};
    for (std::size_t i = first + 1; i < last; ++i) {
        const double distance = squaredDistance(line[first], line[last], line[i]);
        if (distance > farthest.squaredDistance)
            farthest = {i, distance};
    }
    return farthest;
}

/// Marks the points to keep between two kept ones. Iterative: a hostile line must not exhaust the stack.
void keepBetween(const std::vector<Point>& line, std::size_t from, std::size_t to, double tolerance,
                 std::vector<bool>& kept)
{
    std::vector<std::pair<std::size_t, std::size_t>> open{{from, to}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        const Farthest farthest = farthestBetween(line, first, last);
        if (farthest.squaredDistance <= tolerance * tolerance)
            continue;
        kept[farthest.index] = true;
        open.push_back({first, farthest.index});
        open.push_back({farthest.index, last});
    }
}

std::vector<Point> keptOf(const std::vector<Point>& line, const std::vector<bool>& kept)
{
    std::vector<Point> result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            result.push_back(line[i]);
    }
    return result;
}

/// A ring has no ends: the point farthest from its first stands in for the second one.
LinearRing simplifiedRing(const LinearRing& ring, double tolerance, bool isOuter)
{
    if (ring.size() <= smallestRing)
        return ring;
    const std::size_t last = ring.size() - 1;
    std::vector<bool> kept(ring.size());
    kept[0] = kept[last] = true;
    const std::size_t opposite = farthestBetween(ring, 0, last).index;
    kept[opposite] = true;
    keepBetween(ring, 0, opposite, tolerance, kept);
    keepBetween(ring, opposite, last, tolerance, kept);
    if (std::ranges::count(kept, true) < std::ptrdiff_t(smallestRing)) {
        if (!isOuter)
            return {};
        const Farthest before = farthestBetween(ring, 0, opposite);
        const Farthest after = farthestBetween(ring, opposite, last);
        kept[before.squaredDistance > after.squaredDistance ? before.index : after.index] = true;
    }
    return keptOf(ring, kept);
}

} // namespace

MultiPolygon simplified(const MultiPolygon& shape, double tolerance)
{
    if (!(tolerance > 0))
        return shape;
    MultiPolygon result;
    result.polygons.reserve(shape.polygons.size());
    for (const Polygon& polygon : shape.polygons) {
        Polygon& drawn = result.polygons.emplace_back();
        for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
            LinearRing ring = simplifiedRing(polygon.rings[i], tolerance, i == 0);
            if (!ring.empty())
                drawn.rings.push_back(std::move(ring));
        }
    }
    return result;
}

std::vector<Point> simplifiedLine(const std::vector<Point>& line, double tolerance)
{
    if (!(tolerance > 0) || line.size() < 3)
        return line;
    std::vector<bool> kept(line.size());
    kept.front() = kept.back() = true;
    keepBetween(line, 0, line.size() - 1, tolerance, kept);
    return keptOf(line, kept);
}

} // namespace parvis
