// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected for all pages is what somebody chose: never a row that a list chose by itself.
#include "tests/app/shell/shown_window.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// Shows the last of the rows alone, by its text in the first column that is filtered by texts.
void filterToLastRow(RecordTableModel& model)
{
    const auto& columns = model.schema().columns;
    const auto column = std::ranges::find_if(columns, [&](const TableColumn& each) {
        return (each.kind == CellKind::Text || each.kind == CellKind::Code) &&
               model.text(0, int(&each - columns.data())) !=
                   model.text(model.rowCount() - 1, int(&each - columns.data()));
    });
    REQUIRE(column != columns.end());
    model.setFilters({{column->id, model.text(model.rowCount() - 1, int(column - columns.begin()))}});
}

/// Calls `check` with the table of each page whose rows have places.
void onEachTable(test::ShownWindow& shown, const std::function<void(RecordTableView&)>& check)
{
    int count = 0;
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        REQUIRE(shown.window.showPage(entry.id));
        shown.app.settle();
        RecordTableView* table = shown.window.currentPage()->table();
        if (!table || !table->recordModel()->schema().hasPlaces || table->recordModel()->rowCount() < 3)
            continue;
        ++count;
        check(*table);
        table->recordModel()->setFilters({});
        shown.app.settle();
        table->clearSelection();
    }
    CHECK(count >= 3);
}

} // namespace

TEST_CASE("a filter selects nothing for the other pages where nobody has chosen a row")
{
    test::ShownWindow shown;
    const Selection& shared = shown.app.workspace.selection();
    onEachTable(shown, [&](RecordTableView& table) {
        table.showFirstIfNone();
        filterToLastRow(*table.recordModel());
        shown.app.settle();
        CHECK(shared.territory().isEmpty());
    });
}

TEST_CASE("a filter that hides the chosen row chooses no other one for the other pages")
{
    test::ShownWindow shown;
    Selection& shared = shown.app.workspace.selection();
    onEachTable(shown, [&](RecordTableView& table) {
        table.showId(table.recordModel()->idAt(0));
        filterToLastRow(*table.recordModel());
        shown.app.settle();
        CHECK(shared.territory().isEmpty());
        shared.clear(nullptr);
    });
}

TEST_CASE("rows that follow the selection of another page say so beside the commands, and can be left")
{
    test::ShownWindow shown;
    const Contract* lens = shown.app.records().contract(*ContractCode::parse(u"CN06202I"_s));
    REQUIRE(lens);
    REQUIRE(shown.window.showPage(u"contracts"_s));
    shown.app.settle();
    shown.window.currentPage()->table()->showId(lens->id.value);
    shown.app.settle();
    REQUIRE(shown.window.showPage(u"funding"_s));
    shown.app.settle();
    Page& page = *shown.window.currentPage();
    const auto count = page.table()->selectedIds().size();
    REQUIRE(count > 1);
    QToolButton* told = nullptr;
    for (QToolButton* chip : page.findChildren<QToolButton*>(u"chip"_s)) {
        if (chip->text().startsWith(u"%1 line"_s.arg(count)) && chip->text().contains(u"Contracts"_s))
            told = chip;
    }
    REQUIRE(told);
    CHECK(told->isVisible());
    CHECK(page.shownChips().empty()); // it filters nothing
    QTest::mouseClick(told, Qt::LeftButton);
    shown.app.settle();
    CHECK(page.table()->selectedIds().size() == 1);
    CHECK(page.table()->chosenOn().isEmpty());
    for (const QToolButton* chip : page.findChildren<QToolButton*>(u"chip"_s))
        CHECK_FALSE(chip->isVisible());
}
