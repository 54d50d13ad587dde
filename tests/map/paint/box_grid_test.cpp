// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/box_grid.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

int met(BoxGrid& grid, const QRectF& box)
{
    int count = 0;
    grid.visit(box, [&](const QRectF& other) {
        count += other.intersects(box);
        return true;
    });
    return count;
}

} // namespace

TEST_CASE("a box that covers many cells is met once")
{
    BoxGrid grid({1000, 800});
    grid.add({10, 10, 700, 500});
    CHECK(met(grid, {0, 0, 1000, 800}) == 1);
    CHECK(met(grid, {600, 400, 5, 5}) == 1);
    CHECK(met(grid, {800, 700, 5, 5}) == 0);
}

TEST_CASE("boxes across the edges of the picture are found")
{
    BoxGrid grid({100, 100});
    grid.add({-50, -50, 60, 60});
    grid.add({95, 40, 400, 10});
    CHECK(met(grid, {0, 0, 20, 20}) == 1);
    CHECK(met(grid, {90, 0, 20, 100}) == 1);
    CHECK(met(grid, {200, 45, 10, 10}) == 1);
}

TEST_CASE("a visit ends when it is told to")
{
    BoxGrid grid({100, 100});
    for (int i = 0; i < 5; ++i)
        grid.add({10, 10, 5, 5});
    int visits = 0;
    grid.visit({0, 0, 100, 100}, [&](const QRectF&) { return ++visits < 2; });
    CHECK(visits == 2);
}
