// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_viewport.h"

#include "tests/catch.h"

#include <QSignalSpy>

using namespace parvis;

namespace {

constexpr QSize size(400, 300);

MapView viewAt(double x)
{
    return {{x, 7059000}, 10, size, 1};
}

} // namespace

TEST_CASE("a viewport may be placed in silence until it is moved")
{
    MapViewport viewport;
    const QSignalSpy moved(&viewport, &MapViewport::moved);
    viewport.place(viewAt(700000));
    CHECK(viewport.isUntouched());
    CHECK_FALSE(viewport.canGoBack());
    viewport.moveTo(viewAt(700000)); // it is there already
    CHECK(viewport.isUntouched());
    CHECK(moved.isEmpty());
    viewport.moveTo(viewAt(701000));
    CHECK_FALSE(viewport.isUntouched());
    CHECK(moved.size() == 1);
    CHECK(viewport.canGoBack());
}

TEST_CASE("the steps of a movement are one view to go back from, each jump is one more")
{
    MapViewport viewport;
    viewport.place(viewAt(700000));
    for (int step = 1; step <= 5; ++step)
        viewport.moveTo(viewAt(700000 + step * 100));
    viewport.jumpTo(viewAt(710000));
    viewport.goBack(size);
    CHECK(viewport.view() == viewAt(700500));
    viewport.goBack(size);
    CHECK(viewport.view() == viewAt(700000));
    CHECK_FALSE(viewport.canGoBack());
    viewport.goForward(size);
    viewport.goForward(size);
    CHECK(viewport.view() == viewAt(710000));
    CHECK_FALSE(viewport.canGoForward());
}

TEST_CASE("an earlier view comes back in the size that the map has now")
{
    MapViewport viewport;
    viewport.place(viewAt(700000));
    viewport.jumpTo(viewAt(710000));
    viewport.resize({800, 500}, 2);
    CHECK(viewport.view().size == QSize(800, 500));
    CHECK(viewport.view().devicePixelRatio == 2);
    CHECK(viewport.view().centre == Point{710000, 7059000});
    viewport.goBack({800, 500});
    CHECK(viewport.view().centre == Point{700000, 7059000});
    CHECK(viewport.view().size == QSize(800, 500));
}
