// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_accessible.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAccessible>
#include <QTest>

using namespace parvis;

namespace {

struct SpokenMap
{
    SpokenMap()
    {
        canvas.resize(600, 400);
        const Register records = test::mixedRegister();
        canvas.setScene(MapScene::build(records, themeOf(ThemeId::State, records)));
        canvas.show();
        canvas.setView({{705500, 7059300}, 12, canvas.size(), 1});
        REQUIRE(QTest::qWaitForWindowExposed(&canvas));
        map = QAccessible::queryAccessibleInterface(&canvas);
        REQUIRE(map);
    }

    const bool readAloud = [] {
        installMapAccessibility(); // before there is a map: an interface that was made stays
        return true;
    }();
    MapCanvas canvas;
    QAccessibleInterface* map = nullptr;
};

} // namespace

TEST_CASE_METHOD(test::WorkspacePageFixture,
                 "a screen reader that runs before the page is made reads its map as a list")
{
    QAccessible::setActive(true);
    const auto page = show<MapPage>();
    QAccessible::setActive(false);
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(page->findChild<MapCanvas*>());
    REQUIRE(map);
    CHECK(map->role() == QAccessible::List);
    CHECK(map->childCount() == 204);
}

TEST_CASE("a screen reader finds every shown QPV in the order of the codes, with name, state and place")
{
    SpokenMap s;
    CHECK(s.map->role() == QAccessible::List);
    CHECK(s.map->text(QAccessible::Name) == s.canvas.accessibleName());
    REQUIRE(s.map->childCount() == int(s.canvas.scene()->items().size()));
    QStringList names;
    for (int i = 0; i < s.map->childCount(); ++i) {
        QAccessibleInterface* entry = s.map->child(i);
        REQUIRE(entry);
        CHECK(entry->isValid());
        CHECK(entry->role() == QAccessible::ListItem);
        CHECK(entry->parent() == s.map);
        CHECK(s.map->indexOfChild(entry) == i);
        CHECK_FALSE(entry->text(QAccessible::Description).isEmpty());
        CHECK_FALSE(entry->text(QAccessible::Value).isEmpty());
        names << entry->text(QAccessible::Name);
    }
    CHECK(names[0].contains(u"QN05901M"));
    CHECK(std::ranges::is_sorted(names, {}, [](const QString& name) { return name.section(u'(', -1); }));
    CHECK_FALSE(s.map->child(s.map->childCount()));
}

TEST_CASE("an entry stands where its QPV is drawn, and says whether that is on the screen")
{
    SpokenMap s;
    const Id<Qpv> first = s.canvas.walkOrder().front();
    QAccessibleInterface* entry = s.map->child(0);
    const QPoint at = s.canvas.view().toScreen(s.canvas.scene()->find(first)->at()).toPoint();
    CHECK(entry->rect().contains(s.canvas.mapToGlobal(at)));
    CHECK(s.map->childAt(entry->rect().center().x(), entry->rect().center().y()) == entry);
    CHECK_FALSE(entry->state().offscreen);
    s.canvas.setView({{705500 + 200000, 7059300}, 12, s.canvas.size(), 1});
    CHECK(entry->state().offscreen);
}

TEST_CASE("pressing an entry selects its QPV, and the walk moves the focus of the screen reader")
{
    SpokenMap s;
    QAccessibleInterface* entry = s.map->child(1);
    CHECK_FALSE(entry->state().selected);
    QAccessibleActionInterface* actions = entry->actionInterface();
    REQUIRE(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    CHECK(entry->state().selected);
    CHECK(s.canvas.selection() == QpvSet{s.canvas.walkOrder()[1]});

    s.canvas.setFocus();
    QTest::keyClick(&s.canvas, Qt::Key_N);
    CHECK(s.canvas.currentQpv() == s.canvas.walkOrder()[2]);
    if (s.canvas.hasFocus()) {
        CHECK(s.map->focusChild() == s.map->child(2));
        CHECK(s.map->child(2)->state().focused);
    }
}

TEST_CASE("what the filter hides is no entry, and the entry of a QPV that is gone is no longer valid")
{
    SpokenMap s;
    QAccessibleInterface* last = s.map->child(s.map->childCount() - 1);
    s.canvas.setFilter(std::make_shared<const QpvSet>(QpvSet{s.canvas.walkOrder().front()}));
    CHECK(s.map->childCount() == 1);
    s.canvas.setFilter(nullptr);
    s.canvas.setScene(MapScene::build({}, themeOf(ThemeId::State, {})));
    CHECK(s.map->childCount() == 0);
    CHECK_FALSE(last->isValid());
    CHECK(last->text(QAccessible::Name).isEmpty());
    CHECK(last->state().invalid);
}
