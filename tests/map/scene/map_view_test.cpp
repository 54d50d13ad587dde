// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_view.h"

#include "map/scene/view_history.h"
#include "tests/catch.h"

using namespace parvis;

namespace {

const MapView view{{700000, 7000000}, 100, {800, 600}, 1};

}

TEST_CASE("the centre of a view is the middle of the picture, and north is up")
{
    CHECK(view.toScreen(view.centre) == QPointF(400, 300));
    CHECK(view.toScreen({700000, 7010000}) == QPointF(400, 200));
    CHECK(view.toWorld({400, 200}) == Point{700000, 7010000});
    CHECK(view.worldBox() == Box{660000, 6970000, 740000, 7030000});
}

TEST_CASE("screen and world are each other's inverse")
{
    for (const QPointF at : {QPointF(0, 0), QPointF(799.5, 12.25), QPointF(-50, 700)}) {
        const QPointF back = view.toScreen(view.toWorld(at));
        CHECK(back.x() == Approx(at.x()));
        CHECK(back.y() == Approx(at.y()));
    }
}

TEST_CASE("zooming keeps the land under the cursor where it is")
{
    const QPointF cursor(120, 480);
    const Point below = view.toWorld(cursor);
    for (const double factor : {1.25, 0.5, 8.0}) {
        const MapView zoomed = view.zoomedAbout(cursor, factor);
        CHECK(zoomed.metresPerPixel == Approx(100 / factor));
        CHECK(zoomed.toWorld(cursor).x == Approx(below.x));
        CHECK(zoomed.toWorld(cursor).y == Approx(below.y));
    }
}

TEST_CASE("zooming stops at the closest and the farthest scale")
{
    CHECK(view.zoomedAbout({0, 0}, 1e9).metresPerPixel == MapView::closest);
    CHECK(view.zoomedAbout({0, 0}, 1e-9).metresPerPixel == MapView::farthest);
}

TEST_CASE("dragging moves the land with the cursor")
{
    const MapView dragged = view.dragged({30, -20});
    CHECK(dragged.toScreen(view.centre) == QPointF(430, 280));
}

TEST_CASE("a box is fitted within the margins")
{
    const Box box{690000, 6990000, 700000, 7000000};
    const MapView fitted = MapView::fitting(box, {800, 600}, {200, 50, 20, 30});
    const QPointF topLeft = fitted.toScreen({box.minX, box.maxY});
    const QPointF bottomRight = fitted.toScreen({box.maxX, box.minY});
    CHECK(topLeft.y() == Approx(50));
    CHECK(bottomRight.y() == Approx(570));
    CHECK(topLeft.x() >= 200);
    CHECK(bottomRight.x() <= 780);
}

TEST_CASE("an empty box, a point and a size of nothing give a view all the same")
{
    CHECK(MapView::fitting({}, {800, 600}).metresPerPixel > 0);
    Box point;
    point.add(Point{700000, 7000000});
    CHECK(MapView::fitting(point, {800, 600}).metresPerPixel == MapView::closest);
    CHECK(MapView::fitting(point, {0, 0}).size == QSize(1, 1));
}

TEST_CASE("growing a view keeps its middle and its scale")
{
    const MapView grown = view.grown(10);
    CHECK(grown.size == QSize(820, 620));
    CHECK(grown.toScreen(view.toWorld({0, 0})) == QPointF(10, 10));
}

TEST_CASE("views are gone back to and forward to, and a new one forgets what lay ahead")
{
    ViewHistory history;
    CHECK_FALSE(history.back());
    const MapView second = view.dragged({10, 0});
    const MapView third = view.dragged({20, 0});
    history.visit(view);
    history.visit(view);
    history.visit(second);
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == view);
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward() == second);
    history.back();
    history.visit(third);
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == view);
}

TEST_CASE("a small picture shows a whole region, and zooming goes no farther from there")
{
    const Box region{600000, 6870000, 780000, 7110000};
    const MapView view = MapView::fitting(region, {200, 160}, {20, 20, 20, 20}, 1);
    CHECK(view.metresPerPixel > MapView::farthest);
    CHECK(view.screenRect().contains(view.toScreen({region.minX, region.minY})));
    CHECK(view.screenRect().contains(view.toScreen({region.maxX, region.maxY})));
    CHECK(view.zoomedAbout({100, 80}, 0.5).metresPerPixel == view.metresPerPixel);
    CHECK(view.zoomedAbout({100, 80}, 2).metresPerPixel == Approx(view.metresPerPixel / 2));
}
