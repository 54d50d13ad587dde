// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/box_tree.h"
#include "tests/catch.h"

#include <random>
#include <set>

using namespace parvis;

namespace {

std::vector<Box> scattered(std::size_t count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(0, 1000);
    std::uniform_real_distribution<double> size(0, 30);
    std::vector<Box> boxes(count);
    for (Box& box : boxes) {
        const double x = place(random);
        const double y = place(random);
        box = {x, y, x + size(random), y + size(random)};
    }
    return boxes;
}

} // namespace

TEST_CASE("the tree finds the boxes that a plain search finds")
{
    for (const std::size_t count : {0, 1, 8, 9, 65, 500}) {
        const std::vector<Box> boxes = scattered(count);
        const BoxTree tree(boxes);
        for (double x = -50; x < 1100; x += 131) {
            const Box area{x, x / 2, x + 90, x / 2 + 60};
            std::set<std::size_t> expected;
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                if (boxes[i].intersects(area))
                    expected.insert(i);
            }
            std::set<std::size_t> found;
            tree.visit(area, [&](std::size_t i) { found.insert(i); });
            CHECK(found == expected);
        }
    }
}

TEST_CASE("the tree finds the nearest box without asking about most of them")
{
    const std::vector<Box> boxes = scattered(500);
    const BoxTree tree(boxes);
    for (double x = -500; x < 1500; x += 97) {
        const Point point{x, 1000 - x / 3};
        double expected = std::numeric_limits<double>::infinity();
        for (const Box& box : boxes)
            expected = std::min(expected, squaredDistance(box, point));
        std::size_t best = boxes.size();
        int asked = 0;
        const double found = tree.nearest(point, best, [&](std::size_t i) {
            ++asked;
            return squaredDistance(boxes[i], point);
        });
        CHECK(found == expected);
        CHECK(squaredDistance(boxes[best], point) == expected);
        CHECK(asked < 100);
    }
}

TEST_CASE("an empty tree has no nearest box")
{
    std::size_t best = 42;
    CHECK(std::isinf(BoxTree().nearest({0, 0}, best, [](std::size_t) { return 0.0; })));
    CHECK(best == 42);
}
