// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/simplify.h"

#include "geo/schematic_shape.h"
#include "geo/segment.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <cmath>

using namespace parvis;
using namespace parvis::test;

namespace {

const Ellipse ellipse{700000, 7000000, 500, 200, 30};

double distanceTo(const LinearRing& ring, Point point)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < ring.size(); ++i)
        smallest = std::min(smallest, squaredDistance(ring[i - 1], ring[i], point));
    return std::sqrt(smallest);
}

} // namespace

TEST_CASE("a simplified outline has fewer points and stays within the tolerance")
{
    const MultiPolygon shape = schematicShape(ellipse, 400);
    const MultiPolygon drawn = simplified(shape, 5);
    const LinearRing& ring = drawn.polygons[0].rings[0];
    CHECK(ring.size() < 40);
    CHECK(ring.front() == ring.back());
    for (const Point& point : shape.polygons[0].rings[0])
        CHECK(distanceTo(ring, point) <= 5);
}

TEST_CASE("a polygon never vanishes, a small hole does")
{
    MultiPolygon shape = schematicShape(ellipse, 400);
    MultiPolygon hole = schematicShape({700000, 7000000, 10, 10, 0}, 40);
    shape.polygons[0].rings.push_back(hole.polygons[0].rings[0]);
    const MultiPolygon drawn = simplified(shape, 100'000);
    REQUIRE(drawn.polygons.size() == 1);
    REQUIRE(drawn.polygons[0].rings.size() == 1);
    CHECK(drawn.polygons[0].rings[0].size() == 4);
    CHECK(drawn.area() > 0);
}

TEST_CASE("a tolerance that is not positive changes nothing")
{
    const MultiPolygon shape = schematicShape(ellipse, 40);
    CHECK(simplified(shape, 0) == shape);
    CHECK(simplified(shape, -1) == shape);
    CHECK(simplified(shape, std::nan("")) == shape);
}

TEST_CASE("a simplified line keeps its ends and its corners")
{
    const std::vector<Point> line{{0, 0}, {50, 1}, {100, 0}, {100, 50}, {101, 100}};
    CHECK(simplifiedLine(line, 5) == std::vector<Point>{{0, 0}, {100, 0}, {101, 100}});
    CHECK(simplifiedLine({{0, 0}, {1, 1}}, 5).size() == 2);
}

TEST_CASE("the schematic shape has the area, the size and the direction of its ellipse")
{
    const MultiPolygon shape = schematicShape({700000, 7000000, 500, 200, 90});
    CHECK(shape.area() == Approx(std::acos(-1) * 500 * 200).epsilon(1e-9));
    CHECK(shape.bounds().width() == Approx(1000).epsilon(0.002));
    CHECK(shape.bounds().height() == Approx(400).epsilon(0.002));
    const Box northward = schematicShape({700000, 7000000, 500, 200, 0}).bounds();
    CHECK(northward.height() == Approx(1000).epsilon(0.002));
    const MultiPolygon northEast = schematicShape({0, 0, 500, 1, 45});
    CHECK(northEast.polygons[0].rings[0][0].x > 0);
    CHECK(northEast.polygons[0].rings[0][0].y > 0);
}
