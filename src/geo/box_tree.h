// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace parvis {

/// Squared distance in m² from a point to a box; 0 inside.
double squaredDistance(const Box& box, Point point);

/// A packed R-tree (sort-tile-recursive) over the boxes of numbered items. Immutable once built; any thread may ask.
/// Level 0 holds the boxes of the items, and box i of each higher level covers the boxes fanout·i … of the one below.
class BoxTree
{
public:
    BoxTree() = default;
    explicit BoxTree(std::span<const Box> items);

    /// Calls found(item) for each item whose box meets `area`.
    template <class Found>
    void visit(const Box& area, Found&& found) const
    {
        if (!levels_.empty())
            visit(levels_.size() - 1, 0, area, found);
    }

    /// Calls distance(item), which gives the squared distance of one item, for as few items as it takes to know the
    /// smallest; gives that item through `best` and its squared distance as the result. `best` stays when empty.
    template <class Distance>
    double nearest(Point point, std::size_t& best, Distance&& distance) const
    {
        double smallest = std::numeric_limits<double>::infinity();
        if (!levels_.empty())
            nearest(levels_.size() - 1, 0, point, best, smallest, distance);
        return smallest;
    }

private:
    static constexpr std::size_t fanout = 8;

    std::span<const Box> children(std::size_t level, std::size_t index) const
    {
        const std::vector<Box>& below = levels_[level - 1];
        const std::size_t first = index * fanout;
        return std::span(below).subspan(first, std::min(fanout, below.size() - first));
    }

    template <class Found>
    void visit(std::size_t level, std::size_t index, const Box& area, Found& found) const
    {
        if (!levels_[level][index].intersects(area))
            return;
        if (level == 0) {
            found(std::size_t(order_[index]));
            return;
        }
        for (std::size_t i = 0; i < children(level, index).size(); ++i)
            visit(level - 1, index * fanout + i, area, found);
    }

    template <class Distance>
    void nearest(std::size_t level, std::size_t index, Point point, std::size_t& best, double& smallest,
                 Distance& distance) const
    {
        if (level == 0) {
            const std::size_t item = order_[index];
            if (const double own = distance(item); own < smallest) {
                smallest = own;
                best = item;
            }
            return;
        }
        struct Child
        {
            double distance;
            std::size_t index;
        };
        std::array<Child, fanout> open; // nearest first
        std::size_t count = 0;
        for (const Box& box : children(level, index)) {
            const Child child{squaredDistance(box, point), index * fanout + count};
            std::size_t place = count++;
            for (; place > 0 && open[place - 1].distance > child.distance; --place)
                open[place] = open[place - 1];
            open[place] = child;
        }
        for (std::size_t i = 0; i < count && open[i].distance < smallest; ++i)
            nearest(level - 1, open[i].index, point, best, smallest, distance);
    }

    std::vector<std::uint32_t> order_;
    std::vector<std::vector<Box>> levels_;
};

} // namespace parvis
