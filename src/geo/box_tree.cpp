// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/box_tree.h"

#include <cmath>
#include <numeric>

namespace parvis {

namespace {

/// The order in which neighbours in space are neighbours in the list: columns from west to east, south to north in
/// each.
std::vector<std::uint32_t> tiledOrder(std::span<const Box> items, std::size_t fanout)
{
    std::vector<std::uint32_t> order(items.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto eastward = [&](std::uint32_t a, std::uint32_t b) {
        return items[a].minX + items[a].maxX < items[b].minX + items[b].maxX;
    };
    const auto northward = [&](std::uint32_t a, std::uint32_t b) {
        return items[a].minY + items[a].maxY < items[b].minY + items[b].maxY;
    };
    std::sort(order.begin(), order.end(), eastward);
    const double leaves = std::ceil(double(items.size()) / double(fanout));
    const std::size_t column = fanout * std::size_t(std::ceil(std::sqrt(leaves)));
    for (std::size_t first = 0; first < order.size(); first += column) {
        const std::size_t last = std::min(first + column, order.size());
        std::sort(order.begin() + std::ptrdiff_t(first), order.begin() + std::ptrdiff_t(last), northward);
    }
    return order;
}

} // namespace

double squaredDistance(const Box& box, Point point)
{
    const double dx = std::max({box.minX - point.x, 0.0, point.x - box.maxX});
    const double dy = std::max({box.minY - point.y, 0.0, point.y - box.maxY});
    return dx * dx + dy * dy;
}

BoxTree::BoxTree(std::span<const Box> items)
    : order_(tiledOrder(items, fanout))
{
    if (items.empty())
        return;
    std::vector<Box>& lowest = levels_.emplace_back();
    lowest.reserve(items.size());
    for (const std::uint32_t item : order_)
        lowest.push_back(items[item]);
    while (levels_.back().size() > 1) {
        const std::vector<Box>& below = levels_.back();
        std::vector<Box> level((below.size() + fanout - 1) / fanout);
        for (std::size_t i = 0; i < below.size(); ++i)
            level[i / fanout].add(below[i]);
        levels_.push_back(std::move(level));
    }
}

} // namespace parvis
