// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/home_territory.h"

#include "app/shell/territory_dialog.h"
#include "app/shell/window_ways.h"
#include "tests/app/shell/shown_window.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/controls/searched_box.h"
#include "widgets/look/settings.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

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
