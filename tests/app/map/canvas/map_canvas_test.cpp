// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_canvas.h"

#include "map/paint/map_furniture.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

std::shared_ptr<const MapScene> sceneOf(const Register& records)
{
    return MapScene::build(records, themeOf(ThemeId::State, records));
}

/// A shown canvas of 600 × 400 pixels over the mixed register, at 12 metres per pixel around Lille.
struct ShownCanvas
{
    ShownCanvas()
    {
        canvas.resize(600, 400);
        canvas.setScene(sceneOf(test::mixedRegister()));
        canvas.show();
        canvas.setView({{705500, 7059300}, 12, canvas.size(), 1});
        REQUIRE(QTest::qWaitForWindowExposed(&canvas));
        waitForPicture();
    }

    void waitForPicture()
    {
        REQUIRE(QTest::qWaitFor([&] { return canvas.isUpToDate(); }, 20000));
    }
    QPoint at(Point place) const { return canvas.view().toScreen(place).toPoint(); }
    QString codeOf(Id<Qpv> qpv) const { return canvas.scene()->find(qpv)->code; }

    MapCanvas canvas;
};

void wheel(QWidget& widget, QPointF at, int delta)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

const Point inOfficial{704500, 7059500};
const Point onLand{705600, 7058600};

} // namespace

TEST_CASE("a new map shows everything, whatever size the window takes")
{
    MapCanvas canvas;
    canvas.setScene(sceneOf(test::mixedRegister()));
    canvas.resize(900, 500);
    canvas.show();
    REQUIRE(QTest::qWaitForWindowExposed(&canvas));
    const Box all = canvas.scene()->bounds();
    const Box seen = canvas.view().worldBox();
    CHECK(seen.minX < all.minX);
    CHECK(seen.maxX > all.maxX);
    CHECK(seen.minY < all.minY);
    CHECK(seen.maxY > all.maxY);
}

TEST_CASE("a canvas without a scene paints and takes every event")
{
    MapCanvas canvas;
    canvas.resize(300, 200);
    canvas.show();
    REQUIRE(QTest::qWaitForWindowExposed(&canvas));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {50, 50});
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {50, 50});
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_N, Qt::Key_P, Qt::Key_Plus, Qt::Key_Left, Qt::Key_Return})
        QTest::keyClick(&canvas, key);
    wheel(canvas, {20, 20}, 120);
    canvas.zoomTo({Id<Qpv>{1}});
    CHECK_FALSE(canvas.grab().isNull());
}

TEST_CASE("a click identifies and selects; beside every QPV it tells of the land")
{
    ShownCanvas shown;
    QSignalSpy land(&shown.canvas, &MapCanvas::landClicked);
    std::vector<std::pair<Id<Qpv>, bool>> clicks;
    QObject::connect(&shown.canvas, &MapCanvas::qpvClicked, [&](Id<Qpv> qpv, bool adds) {
        clicks.push_back({qpv, adds});
    });
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, shown.at(inOfficial));
    REQUIRE(clicks.size() == 1);
    CHECK(shown.codeOf(clicks[0].first) == u"QN05901M");
    CHECK_FALSE(clicks[0].second);
    CHECK(shown.canvas.selection() == QpvSet{clicks[0].first});
    CHECK(shown.canvas.accessibleDescription().contains(u"QN05901M"));

    QTest::mouseClick(&shown.canvas, Qt::LeftButton, Qt::ControlModifier, shown.at({704500, 7057500}));
    CHECK(clicks.back().second);
    CHECK(shown.canvas.selection().size() == 2);
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, Qt::ControlModifier, shown.at({704500, 7057500}));
    CHECK(shown.canvas.selection().size() == 1);

    CHECK(land.count() == 0);
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, shown.at(onLand));
    CHECK(land.count() == 1);
}

TEST_CASE("a drag moves the land at once and selects nothing")
{
    ShownCanvas shown;
    const MapView before = shown.canvas.view();
    const QPoint from = shown.at(inOfficial);
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.canvas, from + QPoint(40, 25));
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, from + QPoint(40, 25));
    CHECK(shown.canvas.view() == before.dragged({40, 25}));
    CHECK(shown.canvas.selection().empty());
    shown.waitForPicture();
}

TEST_CASE("the old picture moves with the land until the new one is there")
{
    ShownCanvas shown;
    const QPoint place = shown.at(inOfficial);
    const QRgb colour = shown.canvas.grab().toImage().pixel(place);
    shown.canvas.setView(shown.canvas.view().dragged({60, 0}));
    CHECK_FALSE(shown.canvas.isUpToDate());
    CHECK(shown.canvas.grab().toImage().pixel(place + QPoint(60, 0)) == colour);
}

TEST_CASE("the wheel zooms about the cursor")
{
    ShownCanvas shown;
    const QPoint cursor = shown.at(inOfficial);
    wheel(shown.canvas, cursor, 240);
    CHECK(shown.canvas.view().metresPerPixel < 12);
    CHECK((shown.at(inOfficial) - cursor).manhattanLength() <= 2);
    wheel(shown.canvas, cursor, -240);
    CHECK(shown.canvas.view().metresPerPixel == Approx(12));
}

TEST_CASE("a double click zooms to the QPV")
{
    ShownCanvas shown;
    int activated = 0;
    QObject::connect(&shown.canvas, &MapCanvas::qpvActivated, [&](Id<Qpv>) { ++activated; });
    QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, shown.at(inOfficial));
    CHECK(activated == 1);
    CHECK(shown.canvas.view().metresPerPixel < 12);
    const MapFurniture furniture(*shown.canvas.scene(), shown.canvas.view(), {});
    REQUIRE_FALSE(furniture.boxes().empty());
    for (const QRectF& box : furniture.boxes())
        CHECK_FALSE(box.contains(shown.at(inOfficial)));
    CHECK(shown.canvas.view().screenRect().marginsRemoved(furniture.margins()).contains(shown.at(inOfficial)));
}

TEST_CASE("the keyboard moves, zooms and comes home")
{
    ShownCanvas shown;
    const MapView before = shown.canvas.view();
    QTest::keyClick(&shown.canvas, Qt::Key_Right);
    CHECK(shown.canvas.view().centre.x > before.centre.x);
    QTest::keyClick(&shown.canvas, Qt::Key_Up);
    CHECK(shown.canvas.view().centre.y > before.centre.y);
    QTest::keyClick(&shown.canvas, Qt::Key_Plus);
    CHECK(shown.canvas.view().metresPerPixel < before.metresPerPixel);
    QTest::keyClick(&shown.canvas, Qt::Key_Minus);
    CHECK(shown.canvas.view().metresPerPixel == Approx(before.metresPerPixel));
    QTest::keyClick(&shown.canvas, Qt::Key_Home);
    CHECK(shown.canvas.view().worldBox().contains(
        {shown.canvas.scene()->bounds().minX, shown.canvas.scene()->bounds().minY}));
}

TEST_CASE("the keyboard walks QPV by QPV, brings each into view, and Tab leaves after the last")
{
    ShownCanvas shown;
    QStringList codes;
    QObject::connect(&shown.canvas, &MapCanvas::qpvClicked, [&](Id<Qpv> qpv, bool) {
        codes << shown.codeOf(qpv);
        const QPointF at = shown.canvas.view().toScreen(shown.canvas.scene()->find(qpv)->at());
        CHECK(shown.canvas.view().screenRect().contains(at));
    });
    shown.canvas.setFocus();
    QTest::keyClick(&shown.canvas, Qt::Key_N);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&shown.canvas, Qt::Key_Tab);
    CHECK(codes == QStringList{u"QN05901M"_s, u"QN05902I"_s, u"QN05903N"_s, u"QN06201M"_s, u"QN06202M"_s, u"QN05901M"_s,
                               u"QN05902I"_s}
                       .mid(0, codes.size()));
    CHECK(codes.size() >= 5);
    QTest::keyClick(&shown.canvas, Qt::Key_P);
    CHECK(shown.canvas.selection().size() == 1);
}

TEST_CASE("views are gone back to and forward to")
{
    ShownCanvas shown;
    const MapView before = shown.canvas.view();
    const QpvSet official{shown.canvas.scene()->items()[0].qpv};
    shown.canvas.zoomTo(official);
    const MapView after = shown.canvas.view();
    QTest::keyClick(&shown.canvas, Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.canvas.view() == before);
    QTest::keyClick(&shown.canvas, Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.canvas.view() == after);
}

TEST_CASE("what the filter hides is neither clicked nor walked to")
{
    ShownCanvas shown;
    const QpvSet only{shown.canvas.scene()->items()[1].qpv};
    shown.canvas.setFilter(std::make_shared<const QpvSet>(only));
    int clicks = 0;
    QObject::connect(&shown.canvas, &MapCanvas::qpvClicked, [&](Id<Qpv> qpv, bool) {
        ++clicks;
        CHECK(only.contains(qpv));
    });
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, shown.at(inOfficial));
    CHECK(clicks == 0);
    QTest::keyClick(&shown.canvas, Qt::Key_N);
    CHECK(clicks == 1);
}

TEST_CASE("the selection is drawn over the picture without painting it anew")
{
    ShownCanvas shown;
    const QImage before = shown.canvas.grab().toImage();
    shown.canvas.setSelection({shown.canvas.scene()->items()[0].qpv});
    CHECK(shown.canvas.isUpToDate());
    CHECK(shown.canvas.grab().toImage() != before);
}

TEST_CASE("the map follows a dark palette")
{
    ShownCanvas shown;
    const auto lightness = [&] { return QColor(shown.canvas.grab().toImage().pixel(shown.at(onLand))).lightness(); };
    CHECK(lightness() > 200);
    QPalette dark = shown.canvas.palette();
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    shown.canvas.setPalette(dark);
    shown.waitForPicture();
    CHECK(lightness() < 80);
}

TEST_CASE("the canvas has a name for screen readers")
{
    const MapCanvas canvas;
    CHECK_FALSE(canvas.accessibleName().isEmpty());
    CHECK_FALSE(canvas.accessibleDescription().isEmpty());
}

TEST_CASE("a drag with Shift draws a rectangle that selects what lies in it; with Ctrl too it adds")
{
    ShownCanvas shown;
    std::vector<QpvSet> picked;
    QObject::connect(&shown.canvas, &MapCanvas::picked, [&](const QpvSet& qpvs) { picked.push_back(qpvs); });
    const auto band = [&](Point from, Point to, Qt::KeyboardModifiers keys) {
        QTest::mousePress(&shown.canvas, Qt::LeftButton, keys, shown.at(from));
        QTest::mouseMove(&shown.canvas, shown.at(to));
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, keys, shown.at(to));
    };
    const MapView before = shown.canvas.view();
    band({703000, 7061000}, {705500, 7058500}, Qt::ShiftModifier);
    REQUIRE(picked.size() == 1);
    REQUIRE(picked[0].size() == 1);
    CHECK(shown.codeOf(*picked[0].begin()) == u"QN05901M");
    CHECK(shown.canvas.selection() == picked[0]);
    CHECK(shown.canvas.view() == before);

    band({703000, 7058400}, {705500, 7056000}, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(shown.canvas.selection().size() == 2);
    band({705600, 7058700}, {705900, 7058300}, Qt::ShiftModifier);
    CHECK(shown.canvas.selection().empty());
}

TEST_CASE("a lasso selects what it goes around, and Escape drops it")
{
    ShownCanvas shown;
    shown.canvas.setPickShape(PickShape::Lasso);
    const Point around[] = {{703500, 7059500}, {704500, 7060600}, {705600, 7059500}, {704500, 7058300}};
    const auto draw = [&] {
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, shown.at(around[0]));
        for (const Point& point : around)
            QTest::mouseMove(&shown.canvas, shown.at(point));
    };
    draw();
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, shown.at(around[3]));
    REQUIRE(shown.canvas.selection().size() == 1);
    CHECK(shown.codeOf(*shown.canvas.selection().begin()) == u"QN05901M");

    shown.canvas.setSelection({});
    draw();
    QTest::keyClick(&shown.canvas, Qt::Key_Escape);
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, shown.at(around[3]));
    CHECK(shown.canvas.selection().empty());
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, shown.at(inOfficial)); // a drag too short is a click
    CHECK(shown.canvas.selection().size() == 1);
}

TEST_CASE("the legend answers clicks and number keys, and classes that are filtered away are not drawn or hit")
{
    ShownCanvas shown;
    std::vector<int> clicked;
    QObject::connect(&shown.canvas, &MapCanvas::legendClicked, [&](int index) { clicked.push_back(index); });
    const MapFurniture furniture(*shown.canvas.scene(), shown.canvas.view(), shown.canvas.options());
    QPoint entry;
    for (int y = 0; y < furniture.legend().bottom() && entry.isNull(); ++y) {
        if (furniture.classAt({40.0, double(y)}))
            entry = {40, y + 2};
    }
    REQUIRE_FALSE(entry.isNull());
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, entry);
    REQUIRE(clicked.size() == 1);
    QTest::keyClick(&shown.canvas, Qt::Key_3);
    CHECK(clicked.back() == 2);

    const MapItem* official = shown.canvas.scene()->hit(inOfficial, 12);
    REQUIRE(official);
    shown.canvas.setClasses({(official->classIndex + 1) % 3});
    const auto walk = shown.canvas.walkOrder();
    CHECK(std::ranges::find(walk, official->qpv) == walk.end());
    CHECK_FALSE(shown.canvas.qpvAt(shown.at(inOfficial)));
    shown.canvas.setClasses({});
    CHECK(shown.canvas.qpvAt(shown.at(inOfficial)) == official->qpv);
}

TEST_CASE("the space bar adds the QPV of the walk to the selection, and takes it away again")
{
    ShownCanvas shown;
    QTest::keyClick(&shown.canvas, Qt::Key_N);
    const Id<Qpv> first = *shown.canvas.currentQpv();
    QTest::keyClick(&shown.canvas, Qt::Key_Space);
    CHECK(shown.canvas.selection().empty());
    QTest::keyClick(&shown.canvas, Qt::Key_Space);
    CHECK(shown.canvas.selection() == QpvSet{first});
}

TEST_CASE("the previous view can be gone back to at once")
{
    ShownCanvas shown;
    const MapView before = shown.canvas.view();
    shown.canvas.showAll();
    QTest::keyClick(&shown.canvas, Qt::Key_Plus);
    CHECK(shown.canvas.canGoBack());
    shown.canvas.goBack();
    shown.canvas.goBack();
    CHECK(shown.canvas.view() == before);
}
