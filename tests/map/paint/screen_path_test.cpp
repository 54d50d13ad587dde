// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/screen_path.h"

#include "tests/catch.h"
#include "tests/support/map_register.h"

using namespace parvis;

namespace {

const MapView shapeView{{700000, 7000000}, 10, {200, 200}, 1};

}

TEST_CASE("a shape comes to its place on screen")
{
    const QPainterPath path = screenPath(test::square({699500, 6999500}, 1000), shapeView);
    CHECK(path.boundingRect() == QRectF(50, 50, 100, 100));
}

TEST_CASE("a shape far larger than the picture is cut to little more than it")
{
    const QPainterPath path = screenPath(test::square({0, 6000000}, 2e6), shapeView);
    CHECK(path.boundingRect().contains(shapeView.screenRect()));
    CHECK(path.boundingRect().width() < 400);
    CHECK(screenPath(test::square({0, 6000000}, 1000), shapeView).isEmpty());
}

TEST_CASE("hatching stays within the shape and out of its holes")
{
    MultiPolygon shape = test::square({699500, 6999500}, 1000);
    shape.polygons[0].rings.push_back(test::square({699800, 6999800}, 400).polygons[0].rings[0]);
    const QPainterPath path = screenPath(shape, shapeView);
    for (const double angle : {0.0, 45.0, 90.0, -45.0}) {
        const auto lines = hatchLines(path, shapeView, angle, 5);
        CHECK(lines.size() > 10);
        for (const QLineF& line : lines)
            CHECK(path.contains(line.center()));
    }
}

TEST_CASE("45 degrees rise to the right")
{
    const auto lines = hatchLines(screenPath(test::square({699500, 6999500}, 1000), shapeView), shapeView, 45, 10);
    REQUIRE_FALSE(lines.empty());
    const QLineF line = lines[lines.size() / 2];
    CHECK((line.x2() - line.x1()) * (line.y2() - line.y1()) < 0); // y grows downwards
}

TEST_CASE("hatching moves with the land")
{
    const MultiPolygon shape = test::square({699500, 6999500}, 1000);
    const MapView dragged = shapeView.dragged({13, -6});
    const auto before = hatchLines(screenPath(shape, shapeView), shapeView, 45, 7);
    const auto after = hatchLines(screenPath(shape, dragged), dragged, 45, 7);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i].x1() == Approx(before[i].x1() + 13));
        CHECK(after[i].y1() == Approx(before[i].y1() - 6));
    }
}
