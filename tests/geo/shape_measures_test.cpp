// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_measures.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

using namespace parvis;
using namespace parvis::test;

TEST_CASE("the distance to a shape is 0 inside, and that to its nearest edge outside and in a hole")
{
    MultiPolygon shape = squareShape(0, 0, 100);
    CHECK(distanceTo(shape, {50, 50}) == 0);
    CHECK(distanceTo(shape, {130, 140}) == Approx(50));
    shape.polygons[0].rings.push_back(squareShape(40, 40, 20).polygons[0].rings[0]);
    CHECK(holds(shape, {10, 10}));
    CHECK_FALSE(holds(shape, {50, 50}));
    CHECK(distanceTo(shape, {50, 55}) == Approx(5));
    CHECK(std::isinf(distanceTo({}, {0, 0})));
}

TEST_CASE("the centre of gravity leaves holes out, whichever way rings turn")
{
    MultiPolygon shape = squareShape(700000, 7059000, 100);
    CHECK(centreOf(shape) == Point{700050, 7059050});
    LinearRing hole = squareShape(700060, 7059000, 40).polygons[0].rings[0];
    shape.polygons[0].rings.push_back(hole);
    const double x = (100. * 100 * 50 - 40 * 40 * 80) / (100 * 100 - 40 * 40);
    CHECK(centreOf(shape).x == Approx(700000 + x));
    std::ranges::reverse(shape.polygons[0].rings[1]);
    CHECK(centreOf(shape).x == Approx(700000 + x));
    CHECK(centreOf({{Polygon{{LinearRing{{0, 0}, {10, 10}, {0, 0}, {0, 0}}}}}}) == Point{5, 5});
}
