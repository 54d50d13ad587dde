// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_selection.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/map_query_dialog.h"
#include "map/scene/register_theme.h"
#include "tests/app/sample_qpvs.h"
#include "tests/support/workspace_page_fixture.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The selection of a canvas that stands alone on a page, with the scene of one theme.
struct Picked : WorkspacePageFixture
{
    explicit Picked(bool hasScene = true)
    {
        canvas.setParent(&page);
        canvas.resize(600, 400);
        if (hasScene)
            takeScene(ThemeId::State);
    }

    void takeScene(ThemeId theme)
    {
        canvas.setScene(MapScene::build(records(), themeOf(theme, records())));
        selection.takeScene();
    }
    /// An entry of the menu, from its end.
    QAction* entry(int fromEnd) { return selection.menu()->actions().at(selection.menu()->actions().size() - fromEnd); }
    MapQueryDialog& query()
    {
        entry(6)->trigger();
        auto* dialog = page.findChild<MapQueryDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }

    QWidget page;
    MapCanvas canvas;
    MapSelection selection{workspace, canvas, u"map"_s, u"Map"_s, &page};
};

} // namespace

TEST_CASE("what is selected on the map is selected for all, and told once")
{
    Picked p;
    const QSignalSpy changed(&p.selection, &MapSelection::selectionChanged);
    p.selection.select({p.qpv(europe)});
    CHECK(p.workspace.selection().qpvs() == std::set{p.qpv(europe)});
    CHECK(changed.size() == 1);
    p.workspace.selection().setQpvs({p.qpv(isle)}, nullptr);
    CHECK(p.canvas.selection() == QpvSet{p.qpv(isle)});
    CHECK(changed.size() == 2);
}

TEST_CASE("entries that need a selection are enabled with one")
{
    Picked p;
    CHECK_FALSE(p.entry(1)->isEnabled()); // show only the selection
    CHECK_FALSE(p.entry(3)->isEnabled()); // select nothing
    p.workspace.selection().setQpvs({p.qpv(europe)}, nullptr);
    CHECK(p.entry(1)->isEnabled());
    p.entry(3)->trigger();
    CHECK(p.canvas.selection().empty());
    CHECK_FALSE(p.entry(1)->isEnabled());
}

TEST_CASE("the query selects, adds to the selection, and filters, with what it found in view")
{
    Picked p;
    MapQueryDialog& query = p.query();
    auto* name = query.findChild<QLineEdit*>(u"name"_s);
    REQUIRE(name);
    name->setText(p.records().find(p.qpv(europe))->name);
    query.findChild<QPushButton*>(u"select"_s)->click();
    CHECK(p.canvas.selection().contains(p.qpv(europe)));
    const std::size_t first = p.canvas.selection().size();
    name->setText(p.records().find(p.qpv(isle))->name);
    query.findChild<QPushButton*>(u"add"_s)->click();
    CHECK(p.canvas.selection().contains(p.qpv(europe)));
    CHECK(p.canvas.selection().contains(p.qpv(isle)));
    CHECK(p.canvas.selection().size() > first);
    query.findChild<QPushButton*>(u"filter"_s)->click();
    CHECK(p.selection.shown().contains(p.qpv(isle)));
    CHECK_FALSE(p.selection.shown().contains(p.qpv(europe)));
    REQUIRE(p.selection.chips().size() == 1);
    CHECK(&p.query() == &query); // asked for again, it is the same
    CHECK(query.findChild<QLineEdit*>(u"name"_s)->text() == name->text());
}

TEST_CASE("what the query selects is seen, though a filter hid it")
{
    Picked p;
    p.selection.showDepartement(*DepartementCode::parse(u"59"));
    REQUIRE_FALSE(p.selection.shown().contains(p.qpv(europe))); // in the Aisne
    MapQueryDialog& query = p.query();
    query.findChild<QLineEdit*>(u"name"_s)->setText(p.records().find(p.qpv(europe))->name);
    query.findChild<QPushButton*>(u"select"_s)->click();
    CHECK(p.selection.shown().contains(p.qpv(europe)));
    CHECK(p.selection.chips().empty());
    CHECK(p.lastMessage().contains(u"filters"_s));
}

TEST_CASE("filters of the map confine the other pages, theirs confine it, and each may drop the other's")
{
    Picked p;
    p.selection.showDepartement(*DepartementCode::parse(u"80"));
    const auto beside = p.workspace.territory().beside(u"districts"_s);
    REQUIRE(beside);
    CHECK(beside->qpvs == p.selection.shown());
    CHECK(p.selection.countText().startsWith(u"%1 of 204 neighbourhoods shown"_s.arg(beside->qpvs.size())));

    const TerritorySet two{.qpvs = {p.qpv(europe), p.qpv(isle)}};
    p.workspace.territory().set(u"districts"_s, u"Districts"_s, {{u"name"_s, u"Name"_s}}, two);
    CHECK(p.selection.shown().empty());
    p.workspace.territory().clearBeside(u"districts"_s);
    CHECK(p.selection.shown() == two.qpvs);
    CHECK(p.selection.chips().empty());
}

TEST_CASE("what is asked for before there is a scene is brought into view with it")
{
    Picked p(false);
    p.selection.zoomTo({p.qpv(europe)});
    CHECK(p.selection.shown().empty());
    CHECK(p.selection.chips().empty());
    p.takeScene(ThemeId::State);
    CHECK(p.canvas.selection() == QpvSet{p.qpv(europe)});
    CHECK(p.canvas.view().metresPerPixel < 20);
}

TEST_CASE("a number key before there is a legend changes nothing", "[bad input]")
{
    Picked p(false);
    QTest::keyClick(&p.canvas, Qt::Key_1);
    p.takeScene(ThemeId::State);
    CHECK(p.selection.shown().size() == 204);
}

TEST_CASE("entries of a legend that changes are forgotten, those of another theme stay a filter")
{
    Picked p;
    QTest::keyClick(&p.canvas, Qt::Key_1);
    const QpvSet shown = p.selection.shown();
    REQUIRE(shown.size() < 204);
    p.selection.changeTheme({}, ThemeId::Population);
    p.takeScene(ThemeId::Population);
    CHECK(p.selection.shown() == shown);
    CHECK(p.canvas.options().classes.empty());
    p.selection.clearFilters();
    QTest::keyClick(&p.canvas, Qt::Key_2);
    p.selection.forgetClasses();
    p.takeScene(ThemeId::Population);
    CHECK(p.selection.shown().size() == 204);
}
