// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_gestures.h"

#include "tests/catch.h"

#include <QApplication>
#include <QMouseEvent>

using namespace parvis;

namespace {

/// Gestures with a mouse, and what they told.
struct Mouse
{
    Mouse()
    {
        QObject::connect(&gestures, &MapGestures::clicked,
                         [this](QPointF at, bool adds) { clicks.emplace_back(at, adds); });
        QObject::connect(&gestures, &MapGestures::dragged, [this](const MapView& to) { views.push_back(to); });
        QObject::connect(&gestures, &MapGestures::dragEnded, [this] { ++endedDrags; });
        QObject::connect(&gestures, &MapGestures::hovered, [this](QPointF at) { hovers.push_back(at); });
        QObject::connect(&gestures, &MapGestures::picked,
                         [this](const MapPicking& picking, bool adds) { picks.emplace_back(picking.from(), adds); });
    }

    void press(QPointF at, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        gestures.press(QMouseEvent(QEvent::MouseButtonPress, at, at, button, button, keys), view);
    }
    void move(QPointF at) { gestures.move(QMouseEvent(QEvent::MouseMove, at, at, Qt::NoButton, Qt::LeftButton, {})); }
    void release(QPointF at, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        gestures.release(QMouseEvent(QEvent::MouseButtonRelease, at, at, button, Qt::NoButton, keys));
    }
    bool isSilent() const { return clicks.empty() && views.empty() && picks.empty() && hovers.empty(); }

    MapView view{{700000, 7059000}, 10, {400, 300}, 1};
    MapGestures gestures;
    std::vector<std::pair<QPointF, bool>> clicks;
    std::vector<std::pair<QPointF, bool>> picks;
    std::vector<MapView> views;
    std::vector<QPointF> hovers;
    int endedDrags = 0;
};

} // namespace

TEST_CASE("a press that hardly moves is a click; with Ctrl it adds")
{
    Mouse mouse;
    mouse.press({100, 100});
    mouse.move({100.0 + QApplication::startDragDistance() - 1, 100});
    mouse.release({101, 100});
    REQUIRE(mouse.clicks.size() == 1);
    CHECK(mouse.clicks[0] == std::pair(QPointF(101, 100), false));
    CHECK(mouse.views.empty());
    mouse.press({50, 60});
    mouse.release({50, 60}, Qt::ControlModifier);
    CHECK(mouse.clicks[1] == std::pair(QPointF(50, 60), true));
}

TEST_CASE("a drag moves the view from where it was at the press, and is no click")
{
    Mouse mouse;
    mouse.press({100, 100});
    mouse.move({180, 100});
    mouse.move({200, 130});
    mouse.release({200, 130});
    REQUIRE(mouse.views.size() == 2);
    CHECK(mouse.views.back() == mouse.view.dragged({100, 30}));
    CHECK(mouse.endedDrags == 1);
    CHECK(mouse.clicks.empty());
    mouse.move({10, 10});
    CHECK(mouse.hovers == std::vector{QPointF(10, 10)});
}

TEST_CASE("a shape is drawn by key or by choice, and picks at its end; a tiny one is a click")
{
    Mouse mouse;
    mouse.press({10, 10}, Qt::ShiftModifier);
    REQUIRE(mouse.gestures.picking());
    mouse.move({200, 200});
    mouse.release({200, 200}, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(mouse.picks == std::vector{std::pair(QPointF(10, 10), true)});
    CHECK_FALSE(mouse.gestures.picking());
    mouse.gestures.setPickShape(PickShape::Lasso);
    mouse.press({20, 20});
    CHECK(mouse.gestures.picking());
    mouse.release({20, 20});
    CHECK(mouse.picks.size() == 1);
    CHECK(mouse.clicks == std::vector{std::pair(QPointF(20, 20), false)});
}

TEST_CASE("what is being drawn or dragged can be dropped, and its release says nothing")
{
    Mouse mouse;
    CHECK_FALSE(mouse.gestures.dropPicking());
    mouse.press({10, 10}, Qt::AltModifier);
    mouse.move({90, 90});
    CHECK(mouse.gestures.dropPicking());
    mouse.release({90, 90});
    mouse.press({10, 10});
    mouse.gestures.dropDrag();
    mouse.release({10, 10});
    CHECK(mouse.isSilent());
}

TEST_CASE("other buttons neither click nor drag")
{
    Mouse mouse;
    mouse.press({10, 10}, {}, Qt::RightButton);
    mouse.release({10, 10}, {}, Qt::RightButton);
    CHECK(mouse.isSilent());
}
