// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_page.h"

#include "app/funding/funding_footer.h"
#include "app/funding/funding_schema.h"
#include "domain/names.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>

#include <map>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The sum of the theoretical amounts and posts of one year, added up by hand from the records.
std::pair<qint64, qint64> byHand(const Register& records, int year)
{
    qint64 cents = 0;
    qint64 posts = 0;
    for (const FundingLine& each : records.all<FundingLine>()) {
        if (each.year != year)
            continue;
        cents += each.theoretical ? each.theoretical->cents() : 0;
        posts += each.posts.value_or(0);
    }
    return {cents, posts};
}

/// "Crédits spécifiques | 11 | à renseigner | …": the totals of one kind, as they stand under the table.
QStringList totalsLine(const FundingFooter& footer, int line)
{
    const auto* grid = qobject_cast<QGridLayout*>(footer.findChild<QScrollArea*>()->widget()->layout());
    QStringList texts;
    for (int column = 0; column < grid->columnCount(); ++column) {
        const QLayoutItem* item = grid->itemAtPosition(line + 1, column); // under the titles
        if (const auto* cell = item ? qobject_cast<const QLabel*>(item->widget()) : nullptr)
            texts << cell->text();
    }
    return texts;
}

/// Empty while it is hidden.
QString selectionText(const FundingFooter& footer)
{
    const auto* line = footer.findChild<QLabel*>(u"count"_s);
    return line->isHidden() ? QString() : line->text();
}

} // namespace

TEST_CASE_METHOD(WorkspacePageFixture, "the 325 funding lines show, with their totals")
{
    const auto page = show<FundingPage>();
    RecordTableView* table = tableOf(*page);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == 325);
    auto* footer = page->findChild<FundingFooter*>();
    const QStringList totals = totalsLine(*footer, 0);
    REQUIRE(totals.size() == 6);
    qint64 cents = 0;
    std::map<int, qint64> posts; // of five years: the same ones, paid for each year
    for (const FundingLine& each : records().all<FundingLine>()) {
        cents += each.theoretical ? each.theoretical->cents() : 0;
        posts[each.year] += each.posts.value_or(0);
    }
    REQUIRE(posts.size() == 5);
    const auto [least, most] = std::ranges::minmax(posts | std::views::values);
    CHECK(totals[1] == u"%1 to %2 a year"_s.arg(QLocale().toString(least), QLocale().toString(most)));
    CHECK(totals[2] == Money::fromCents(cents).text(QLocale()));
    CHECK(totals[3] == unknownText()); // planned
    CHECK(totals[4] == unknownText()); // committed
    CHECK(totals[5] == unknownText()); // paid: never the theoretical amount
}

TEST_CASE_METHOD(WorkspacePageFixture, "the totals follow the filters")
{
    const auto page = show<FundingPage>();
    RecordTableView* table = tableOf(*page);
    auto* footer = page->findChild<FundingFooter*>();
    auto* header = table->horizontalHeader();
    auto* field = header->findChildren<QLineEdit*>().value(0);
    REQUIRE(field);
    QTest::keyClicks(field, u"2022"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() < 325; }, 2000));
    const auto [cents, posts] = byHand(records(), 2022);
    REQUIRE(posts > 0);
    CHECK(totalsLine(*footer, 0)[1] == QLocale().toString(posts));
    CHECK(totalsLine(*footer, 0)[2] == Money::fromCents(cents).text(QLocale()));
    table->recordModel()->setFilters({{u"year"_s, u"1999"_s}});
    CHECK(totalsLine(*footer, 0).isEmpty());
    settle();
    CHECK(textOf(*footer).contains(u"No line to add up"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture, "the selected lines are added up")
{
    const auto page = show<FundingPage>();
    RecordTableView* table = tableOf(*page);
    auto* footer = page->findChild<FundingFooter*>();
    CHECK(selectionText(*footer).isEmpty());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    const auto ids = table->selectedIds();
    REQUIRE(ids.size() == 2);
    qint64 cents = 0;
    for (const qint64 id : ids)
        cents += records().find(Id<FundingLine>{id})->theoretical->cents();
    CHECK(selectionText(*footer).contains(Money::fromCents(cents).text(QLocale())));
    CHECK_FALSE(selectionText(*footer).contains(u"paid"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture, "the sheet of a line names its source, and opens its contract")
{
    const auto page = show<FundingPage>();
    const auto& lines = records().all<FundingLine>();
    const auto with = std::ranges::find_if(lines, [](const FundingLine& each) { return each.contract.has_value(); });
    select(tableOf(*page), with->id.value);
    CHECK(textOf(*page).contains(records().find(with->source)->title));
    RecordTableView* table = tableOf(*page); // the contract is no cell that is edited, unlike the year before it
    table->setCurrentIndex(
        table->currentIndex().siblingAtColumn(table->recordModel()->schema().indexOf(u"contract"_s)));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front() == refOf(*with->contract));
}

TEST_CASE_METHOD(WorkspacePageFixture, "a hundred thousand lines are added up, and arranged off the GUI thread")
{
    std::vector<FundingLine> lines;
    const auto& few = records().all<FundingLine>().rows();
    for (int i = 0; i < 100000; ++i) {
        lines.push_back(few[std::size_t(i) % few.size()]);
        lines.back().id = {i + 1};
    }
    const Register many = records().with(Table<FundingLine>(std::move(lines)));
    std::vector<qint64> ids(100000);
    std::iota(ids.begin(), ids.end(), 1);
    const auto sums = sumFunding(many, ids);
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].lines == 100000);

    RecordTableModel model(fundingSchema(workspace));
    model.refresh(many);
    CHECK(model.isArranging()); // the answer comes later: nothing is held up
    REQUIRE(QTest::qWaitFor([&] { return !model.isArranging(); }, 20000));
    CHECK(model.rowCount() == 100000);
    const auto shown = model.shownIds();
    CHECK(shown.size() == 100000);
}

TEST_CASE_METHOD(WorkspacePageFixture, "no amount and no year is cut in the table")
{
    const auto page = show<FundingPage>();
    RecordTableView* table = tableOf(*page);
    const RecordTableModel* model = table->recordModel();
    for (int column = 0; column < model->columnCount(); ++column) {
        const TableColumn& about = model->schema().columns[std::size_t(column)];
        if (about.kind != CellKind::Money && about.kind != CellKind::Integer && about.kind != CellKind::Date)
            continue;
        CAPTURE(about.id);
        table->setColumnHidden(column, false); // as the user may
        for (int row = 0; row < model->rowCount(); ++row)
            CHECK(table->sizeHintForIndex(model->index(row, column)).width() <= table->columnWidth(column));
    }
}
