// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/territory_filter.h"

#include "app/contracts/contracts_page.h"
#include "app/districts/districts_page.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "app/shell/main_window.h"
#include "app/signatories/signatories_page.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/record_table_view.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QString districts = u"districts"_s;
const QString contracts = u"contracts"_s;
const QString signatories = u"signatories"_s;

/// The window over the embedded dataset; pages are made as a user opens them.
struct Window : WorkspacePageFixture
{
    Window()
    {
        window.resize(1400, 900);
        window.show();
        Q_EMIT workspace.databaseChanged(); // it was opened before the window
    }

    Page& page(const QString& id)
    {
        workspace.requests().openPage(id);
        Page* shown = window.currentPage();
        REQUIRE(shown);
        REQUIRE(shown->id() == id);
        return *shown;
    }
    MapPage& map()
    {
        auto* shown = qobject_cast<MapPage*>(&page(u"map"_s));
        REQUIRE(shown);
        REQUIRE(waitFor([&] { return shown->isUpToDate(); }));
        return *shown;
    }
    static RecordTableModel& model(Page& page) { return *page.table()->recordModel(); }
    static QStringList chips(const Page& page)
    {
        QStringList labels;
        for (const Chip& chip : page.findChild<ChipBar*>()->chips())
            labels << chip.label;
        return labels;
    }
    static QToolButton* chip(const Page& page, int index)
    {
        const auto buttons = page.findChild<ChipBar*>()->findChildren<QToolButton*>(u"chip"_s);
        REQUIRE(index < buttons.size());
        return buttons[index];
    }
    int qpvCount(const QString& departement) const
    {
        return int(std::ranges::count_if(records().all<Qpv>(),
                                         [&](const Qpv& qpv) { return qpv.code.departement().text() == departement; }));
    }

    DatabaseOpener opener{workspace};
    MainWindow window{workspace, opener};
};

} // namespace

TEST_CASE("what several pages let through is what all of them do")
{
    TerritoryFilter filter;
    CHECK_FALSE(filter.beside(districts));
    filter.set(contracts, u"Contracts"_s, {{u"state"_s, u"State: signed"_s}},
               {.qpvs = {{1}, {2}}, .contracts = {{10}}});
    filter.set(districts, u"Neighbourhoods"_s, {{u"name"_s, u"Name: x"_s}},
               {.qpvs = {{2}, {3}}, .contracts = {{10}, {11}}});
    CHECK(filter.beside(contracts)->qpvs == std::set<Id<Qpv>>{{2}, {3}});
    CHECK(filter.beside(u"map"_s)->qpvs == std::set<Id<Qpv>>{{2}});
    CHECK(filter.beside(u"map"_s)->contracts == std::set<Id<Contract>>{{10}});

    const auto chips = filter.chipsBeside(districts);
    REQUIRE(chips.size() == 1);
    CHECK(chips[0].label.contains(u"State: signed"));
    QSignalSpy asked(&filter, &TerritoryFilter::removalAsked);
    CHECK(filter.remove(chips[0].key));
    CHECK(asked.takeFirst() == QVariantList{contracts, u"state"_s});
    CHECK_FALSE(filter.remove(u"name"_s));

    filter.set(contracts, {}, {}, {});
    CHECK(filter.beside(u"map"_s)->qpvs == std::set<Id<Qpv>>{{2}, {3}});
}

TEST_CASE("the same filter told again is no news")
{
    TerritoryFilter filter;
    QSignalSpy changed(&filter, &TerritoryFilter::changed);
    const std::vector<Chip> chips{{u"state"_s, u"State: signed"_s}};
    filter.set(contracts, u"Contracts"_s, chips, {.qpvs = {{1}}});
    filter.set(contracts, u"Contracts"_s, chips, {.qpvs = {{1}}});
    CHECK(changed.size() == 1);
    filter.set(districts, u"Neighbourhoods"_s, {}, {});
    CHECK(changed.size() == 1);
}

TEST_CASE("a filter in one table confines the others and the map, and every page says so with a chip")
{
    Window w;
    Page& qpvs = w.page(districts);
    w.model(qpvs).setFilter(u"departement"_s, u"Somme"_s);
    const int inSomme = w.qpvCount(u"80"_s);
    REQUIRE(w.model(qpvs).rowCount() == inSomme);

    Page& list = w.page(contracts);
    CHECK(w.model(list).rowCount() < w.model(list).totalCount());
    CHECK(w.model(list).rowCount() > 0);
    REQUIRE(w.chips(list).size() == 1);
    CHECK(w.chips(list)[0].contains(u"Somme"));
    CHECK(w.chips(list)[0].startsWith(qpvs.title()));

    MapPage& map = w.map();
    CHECK(int(map.canvas()->walkOrder().size()) == inSomme);
    CHECK(w.chips(map).size() == 1);

    QTest::mouseClick(w.chip(map, 0), Qt::LeftButton);
    CHECK(map.canvas()->walkOrder().size() == 204);
    CHECK(w.model(qpvs).filters().empty());
    CHECK(w.model(list).rowCount() == w.model(list).totalCount());
    CHECK(w.chips(list).isEmpty());
}

TEST_CASE("a filter of the map confines the tables")
{
    Window w;
    Page& qpvs = w.page(districts);
    Page& bodies = w.page(signatories);
    MapPage& map = w.map();
    map.showDepartement(*DepartementCode::parse(u"80"));
    CHECK(w.model(qpvs).rowCount() == w.qpvCount(u"80"_s));
    CHECK(w.model(bodies).rowCount() < w.model(bodies).totalCount());
    CHECK(w.model(bodies).rowCount() > 0);
    CHECK(w.chips(qpvs).size() == 1);

    QTest::mouseClick(w.chip(qpvs, 0), Qt::LeftButton);
    CHECK(w.model(qpvs).rowCount() == 204);
    CHECK(map.canvas()->walkOrder().size() == 204);
}

TEST_CASE("filters of two tables do not lock each other")
{
    Window w;
    Page& qpvs = w.page(districts);
    Page& list = w.page(contracts);
    w.model(qpvs).setFilter(u"departement"_s, u"Somme"_s);
    w.model(list).setFilter(u"epci"_s, u"Lens"_s);
    CHECK(w.model(qpvs).rowCount() == 0);
    w.model(list).setFilter(u"epci"_s, u"Amiens"_s);
    CHECK(w.model(list).rowCount() == 1);
    CHECK(w.model(qpvs).rowCount() > 0);
    w.model(qpvs).setFilters({});
    w.model(list).setFilters({});
    CHECK(w.model(qpvs).rowCount() == 204);
}

TEST_CASE("a record that another page's filter hides is shown when it is asked for")
{
    Window w;
    w.model(w.page(districts)).setFilter(u"departement"_s, u"Somme"_s);
    Page& list = w.page(contracts);
    const auto& all = w.records().all<Contract>();
    const auto hidden =
        std::ranges::find_if(all, [&](const Contract& contract) { return w.model(list).rowOf(contract.id.value) < 0; });
    REQUIRE(hidden != all.end());
    w.workspace.requests().openRecord(refOf(hidden->id));
    CHECK(list.table()->currentId() == hidden->id.value);
    CHECK(w.chips(list).isEmpty());
}

TEST_CASE("a page that is opened with filters of its own shows all that they let through")
{
    Window w;
    w.model(w.page(districts)).setFilter(u"departement"_s, u"Somme"_s);
    w.workspace.requests().openPage(contracts, {{u"epci"_s, u"Lens"_s}});
    CHECK(w.model(*w.window.currentPage()).rowCount() == 1);
    CHECK(w.model(w.page(districts)).filters().empty());
}

TEST_CASE("a filter on a page that is not shown follows the data")
{
    Window w;
    Page& qpvs = w.page(districts);
    const Id<Qpv> id = w.qpv(u"QN00201M"_s);
    w.model(qpvs).setFilter(u"name"_s, u"=Marsupilami"_s);
    MapPage& map = w.map();
    CHECK(map.canvas()->walkOrder().empty());
    w.workspace.edit(u"Rename"_s, [&](Transaction& tx) {
        Qpv renamed = *w.records().find(id);
        renamed.name = u"Marsupilami"_s;
        tx.update(renamed);
    });
    REQUIRE(waitFor([&] { return map.isUpToDate(); }));
    CHECK(map.canvas()->walkOrder() == std::vector{id});
}

TEST_CASE("what is selected in one table is selected in the others")
{
    Window w;
    Page& list = w.page(contracts);
    const Qpv& qpv = *w.records().find(w.qpv(u"QN00201M"_s));
    list.table()->selectIds({});
    list.table()->showId(qpv.contract->value);
    CHECK(w.workspace.selection().contracts() == std::set{*qpv.contract});

    Page& qpvs = w.page(districts);
    std::vector<qint64> expected;
    for (const Qpv& one : w.records().all<Qpv>().of(*qpv.contract))
        expected.push_back(one.id.value);
    std::vector<qint64> selected = qpvs.table()->selectedIds();
    std::ranges::sort(expected);
    std::ranges::sort(selected);
    CHECK(selected == expected);

    const auto& all = w.records().all<Signatory>();
    const auto known =
        std::ranges::find_if(all, [&](const Signatory& signatory) { return signatory.contract != *qpv.contract; });
    REQUIRE(known != all.end());
    const Id<Contract> other = known->contract;
    const auto& areas = w.records().all<Qpv>();
    const auto area = std::ranges::find_if(areas, [&](const Qpv& one) { return one.contract == other; });
    REQUIRE(area != areas.end());
    qpvs.table()->showId(area->id.value);
    CHECK(list.table()->selectedIds() == std::vector<qint64>{other.value});
    Page& bodies = w.page(signatories);
    REQUIRE_FALSE(bodies.table()->selectedIds().empty());
    for (const qint64 id : bodies.table()->selectedIds())
        CHECK(w.records().find(Id<Signatory>{id})->contract == other);
}

TEST_CASE("one signatory that the user selected stays one when its contract is selected elsewhere")
{
    Window w;
    Page& bodies = w.page(signatories);
    const Signatory& signatory = *std::ranges::begin(w.records().all<Signatory>());
    bodies.table()->showId(signatory.id.value);
    Page& list = w.page(contracts);
    CHECK(list.table()->selectedIds() == std::vector<qint64>{signatory.contract.value});
    CHECK(bodies.table()->selectedIds() == std::vector<qint64>{signatory.id.value});
}

TEST_CASE("articles, documents and the calendar follow the filter")
{
    Window w;
    Page& articles = w.page(u"press"_s);
    const int all = w.model(articles).rowCount();
    w.model(w.page(districts)).setFilter(u"departement"_s, u"Somme"_s);
    CHECK(w.model(articles).rowCount() < all);
    for (const QString& id : {u"press"_s, u"documents"_s, u"calendar"_s}) {
        Page& page = w.page(id);
        CHECK(w.chips(page).size() == 1);
        CHECK(page.table()->recordModel()->isConfined());
    }
    w.model(w.page(districts)).setFilters({});
    CHECK(w.model(articles).rowCount() == all);
}

TEST_CASE("articles and dates share the selection with the map, both ways")
{
    Window w;
    w.workspace.edit(u"Steps"_s, [&](Transaction& tx) {
        for (const Contract& contract : w.records().all<Contract>())
            tx.insert(Milestone{.contract = contract.id,
                                .kind = u"autre"_s,
                                .title = contract.code.text(),
                                .planned = PartialDate::day(QDate(2025, 6, 1))});
    });
    for (const QString& id : {u"press"_s, u"calendar"_s}) {
        const RecordTableView& table = *w.page(id).table();
        const RecordTableModel& model = *table.recordModel();
        // A row that belongs to some places only, and one of a place that has nothing to do with it.
        const auto placesOf = [&](qint64 row) { return model.territoryOf({row}).whole(w.records()).qpvs; };
        std::vector<qint64> placed;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!placesOf(model.idAt(row)).empty())
                placed.push_back(model.idAt(row));
        }
        REQUIRE(placed.size() > 1);
        const std::set<Id<Qpv>> first = placesOf(placed.front());
        const auto other = std::ranges::find_if(placed, [&](qint64 row) {
            return std::ranges::none_of(placesOf(row), [&](Id<Qpv> qpv) { return first.contains(qpv); });
        });
        CAPTURE(id);
        REQUIRE(other != placed.end());

        w.page(id).table()->showId(*other);
        CHECK(w.workspace.selection().territory().whole(w.records()).qpvs == placesOf(*other));
        const Id<Qpv> clicked = *first.begin();
        w.workspace.selection().setQpvs({clicked}, nullptr);
        const std::vector<qint64> selected = table.selectedIds();
        CHECK(std::ranges::find(selected, placed.front()) != selected.end());
        CHECK(std::ranges::find(selected, *other) == selected.end());
        for (const qint64 row : selected)
            CHECK(placesOf(row).contains(clicked));
    }
}

TEST_CASE("articles that are filtered confine the map to the places that they are about")
{
    Window w;
    Page& articles = w.page(u"press"_s);
    w.model(articles).setFilter(u"territories"_s, u"Lens"_s);
    REQUIRE(w.model(articles).rowCount() > 0);
    const auto shown = w.map().canvas()->walkOrder();
    CHECK_FALSE(shown.empty());
    CHECK(shown.size() < 204);
}
