// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/home_territory.h"

#include "app/shell/territory_dialog.h"
#include "app/shell/window_ways.h"
#include "domain/contract_state.h"
#include "tests/app/shell/shown_window.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/controls/searched_box.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

struct AtHome : ShownWindow
{
    AtHome() { forget(); }
    ~AtHome() { forget(); }
    static void forget() { forgetSettings(u"territory"_s); }

    HomeTerritory& home() { return window.findChild<WindowWays*>()->home(); }
    Contract lens() const { return app.contract("CN06202I"); }
    Contract arras() const { return app.contract("CN06209I"); }
    QStringList chips() const
    {
        QStringList labels;
        for (const Chip& chip : window.currentPage()->shownChips())
            labels << chip.label;
        return labels;
    }
    int rows() const { return window.currentPage()->table()->recordModel()->rowCount(); }
};

} // namespace

TEST_CASE("the EPCI that is chosen confines every page that has places, and its chip says so")
{
    AtHome shown;
    for (const auto& page : {u"contracts"_s, u"districts"_s, u"signatories"_s}) {
        INFO(page.toStdString());
        shown.window.showPage(page);
        const int all = shown.rows();
        shown.home().choose(shown.lens().epci);
        CHECK(shown.rows() > 0);
        CHECK(shown.rows() < all);
        const auto& chips = shown.window.currentPage()->findChild<ChipBar*>()->chips();
        REQUIRE(chips.size() == 1);
        CHECK(chips[0].label.contains(u"Lens"));
        shown.home().choose(std::nullopt);
        CHECK(shown.rows() == all);
    }
}

TEST_CASE("every page says with a chip which territory confines it, and lets it be taken away")
{
    AtHome shown;
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        if (entry.id == u"datasets")
            continue; // of no territory
        shown.window.showPage(entry.id);
        CHECK(shown.chips().isEmpty());
        shown.home().choose(shown.lens().epci);
        REQUIRE(shown.chips().size() == 1);
        CHECK(shown.chips()[0].contains(u"Lens"));
        QToolButton* chip = shown.window.currentPage()->findChild<QToolButton*>(u"chip"_s);
        REQUIRE(chip);
        REQUIRE(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        CHECK(shown.chips().isEmpty());
        CHECK_FALSE(shown.home().epci());
    }
}

TEST_CASE("a page that was left follows the territory when it is shown again")
{
    AtHome shown;
    for (const auto& id : {u"dashboard"_s, u"programme"_s, u"history"_s})
        shown.window.showPage(id);
    shown.window.showPage(u"contracts"_s);
    shown.home().choose(shown.lens().epci);
    for (const auto& id : {u"dashboard"_s, u"programme"_s, u"history"_s}) {
        INFO(id.toStdString());
        shown.window.showPage(id);
        CHECK(shown.chips().size() == 1);
    }
}

TEST_CASE("the dashboard counts what lies in the territory, and opens just that")
{
    AtHome shown;
    const auto bars = [&] { // "Signed, 14" of the contracts by their state
        int contracts = 0;
        for (const auto* button : shown.window.currentPage()->findChildren<QAbstractButton*>()) {
            for (const auto& state : EnumNames<ContractState>::all) {
                const QString start = label(state.value) + u", "_s;
                if (button->accessibleName().startsWith(start) && button->isVisible())
                    contracts += button->accessibleName().mid(start.size()).section(u' ', 0, 0).toInt();
            }
        }
        return contracts;
    };
    shown.window.showPage(u"dashboard"_s);
    REQUIRE(bars() == 39);
    shown.home().choose(shown.lens().epci);
    CHECK(QTest::qWaitFor([&] { return bars() == 1; }, 5000));
    shown.app.workspace.requests().openPage(u"contracts"_s, {{u"timing"_s, u"!"_s}});
    CHECK(shown.home().epci() == shown.lens().epci); // what a figure opens lies in the territory, too
    shown.window.showPage(u"dashboard"_s);
    shown.home().choose(std::nullopt);
    CHECK(QTest::qWaitFor([&] { return bars() == 39; }, 5000));
}

TEST_CASE("the programme shows the axes and the answers of the territory, and what all contracts share")
{
    AtHome shown;
    const Contract lens = shown.lens();
    const Contract arras = shown.arras();
    Id<Priority> axis;
    REQUIRE(shown.app.workspace.edit(u"Axes"_s, [&](Transaction& tx) {
        tx.insert(Priority{.family = u"axe local"_s, .title = u"Axis of Lens"_s, .contract = lens.id});
        axis = tx.insert(Priority{.family = u"axe local"_s, .title = u"Axis of Arras"_s, .contract = arras.id});
    }));
    shown.window.showPage(u"programme"_s);
    auto* tree = shown.window.currentPage()->findChild<QTreeView*>();
    REQUIRE(tree);
    const auto holds = [&](const QString& title) {
        return !tree->model()
                    ->match(tree->model()->index(0, 0), Qt::DisplayRole, title, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    };
    CHECK(holds(u"Axis of Arras"_s));
    shown.home().choose(lens.epci);
    CHECK(holds(u"Axis of Lens"_s));
    CHECK_FALSE(holds(u"Axis of Arras"_s));
    CHECK(tree->model()->rowCount() > 1); // regional priorities, devices
    shown.app.workspace.requests().openRecord(refOf(axis));
    CHECK(holds(u"Axis of Arras"_s));
    CHECK_FALSE(shown.home().epci());
}

TEST_CASE("the history shows the actions that touched the territory, removed records too")
{
    AtHome shown;
    Workspace& workspace = shown.app.workspace;
    const Contract lens = shown.lens();
    Contract arras = shown.arras();
    Id<Milestone> step;
    REQUIRE(workspace.edit(u"Step in Lens"_s, [&](Transaction& tx) {
        step = tx.insert(Milestone{.contract = lens.id, .kind = u"autre"_s, .title = u"Step"_s});
    }));
    REQUIRE(workspace.edit(u"Name in Arras"_s, [&](Transaction& tx) {
        arras.title = u"Another"_s;
        tx.update(arras);
    }));
    REQUIRE(workspace.edit(u"Step removed"_s, [&](Transaction& tx) { tx.remove(step); }));
    const Id<Signatory> body = workspace.records().all<Signatory>().of(lens.id).front().id;
    REQUIRE(workspace.edit(u"Reminder in Lens"_s,
                           [&](Transaction& tx) { tx.insert(Reminder{.signatory = body, .channel = u"courriel"_s}); }));
    shown.window.showPage(u"history"_s);
    const auto titles = [&] {
        const RecordTableModel& model = *shown.window.currentPage()->table()->recordModel();
        QStringList listed;
        for (int row = 0; row < model.rowCount(); ++row)
            listed << model.text(row, model.schema().indexOf(u"what"_s));
        return listed;
    };
    REQUIRE(QTest::qWaitFor([&] { return titles().size() == 5; }, 5000));
    shown.home().choose(lens.epci);
    const QStringList expected{u"Reminder in Lens"_s, u"Step removed"_s, u"Step in Lens"_s};
    CHECK(QTest::qWaitFor([&] { return titles() == expected; }, 5000));
    REQUIRE(workspace.edit(u"Again in Arras"_s, [&](Transaction& tx) {
        arras.title = u"A third"_s;
        tx.update(arras);
    }));
    workspace.requests().openRecord(RecordRef{u"journal_action"_s, 3});
    CHECK(QTest::qWaitFor([&] { return titles().size() == 6; }, 5000)); // what was asked for lies outside
    CHECK_FALSE(shown.home().epci());
}

TEST_CASE("the chip takes the territory away for good, a record outside of it only for now")
{
    AtHome shown;
    shown.window.showPage(u"contracts"_s);
    const int all = shown.rows();
    shown.home().choose(shown.lens().epci);
    REQUIRE(shown.rows() == 1);
    const Contract arras = shown.app.contract("CN06209I");
    shown.app.workspace.requests().openRecord(refOf(arras.id));
    CHECK(shown.window.currentPage()->table()->currentId() == arras.id.value);
    CHECK_FALSE(shown.home().epci());
    Q_EMIT shown.app.workspace.databaseChanged(); // the next start
    CHECK(shown.home().epci() == shown.lens().epci);
    CHECK(shown.rows() == 1);
    const auto chips = shown.window.currentPage()->findChildren<QToolButton*>(u"chip"_s);
    REQUIRE(chips.size() == 1);
    QTest::mouseClick(chips.front(), Qt::LeftButton);
    CHECK(shown.rows() == all);
    Q_EMIT shown.app.workspace.databaseChanged();
    CHECK(shown.rows() == all);
}

TEST_CASE("the EPCI is chosen by a part of its name, and the menu offers it again")
{
    AtHome shown;
    shown.home().askAction()->trigger();
    auto* dialog = shown.window.findChild<TerritoryDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->box()->count() == 40); // and the whole region
    dialog->box()->setCurrentIndex(dialog->box()->findText(u"CA de Lens - Liévin"_s));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    CHECK(shown.home().epci() == shown.lens().epci);
    const auto entries = shown.home().menu()->actions();
    entries[0]->trigger();
    CHECK_FALSE(shown.home().epci());
    CHECK(entries[1]->text().contains(u"Lens"));
    entries[1]->trigger();
    CHECK(shown.home().epci() == shown.lens().epci);
}

TEST_CASE("an EPCI that the next file does not hold confines nothing", "[bad input]")
{
    AtHome shown;
    shown.home().choose(shown.lens().epci);
    const QString empty = shown.app.folder.filePath(u"empty.parvis"_s);
    Database::create(empty, Register());
    shown.app.workspace.setDatabase(std::make_unique<Database>(empty, Access::ReadWrite));
    CHECK_FALSE(shown.home().epci());
    CHECK_FALSE(shown.app.workspace.territory().filters(u"home"_s));
}
