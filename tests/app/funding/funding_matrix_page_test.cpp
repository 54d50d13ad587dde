// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_matrix_panel.h"
#include "app/funding/funding_page.h"
#include "tests/support/workspace_page_fixture.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct MatrixFixture : WorkspacePageFixture
{
    FundingMatrixPanel& panel() const { return *page->findChild<FundingMatrixPanel*>(); }
    RecordTableModel& cells() const { return *panel().table()->recordModel(); }

    void choose(const char* box, int value) const
    {
        auto* choice = panel().findChild<QComboBox*>(QString::fromLatin1(box));
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    int columnOf(const QString& title) const
    {
        for (int column = 0; column < cells().columnCount(); ++column) {
            if (cells().column(column).title == title)
                return column;
        }
        return -1;
    }
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < cells().rowCount(); ++row) {
            if (cells().text(row, 0) == name)
                return row;
        }
        return -1;
    }
    QString totals() const { return panel().findChild<QLabel*>(u"totals"_s)->text(); }
    QString money(qint64 cents) const { return Money::fromCents(cents).text(QLocale()); }

    std::unique_ptr<FundingPage> page = [this] {
        auto shown = show<FundingPage>();
        actionOf(*shown, u"Matrix"_s)->trigger();
        settle();
        return shown;
    }();
};

} // namespace

TEST_CASE_METHOD(MatrixFixture, "the matrix of the embedded lines has their posts and their theoretical amount")
{
    CHECK(tableOf(*page)->isHidden());
    CHECK(totals().contains(money(8234608656)));
    choose("rows", int(FundingAxis::Device));
    const int row = rowOf(u"Adulte-relais"_s);
    const int column = columnOf(u"2023"_s);
    REQUIRE(row >= 0);
    REQUIRE(column > 0);
    CHECK(std::get<Money>(cells().value(row, column)) == Money::fromCents(1646568290));
    choose("figure", int(MatrixFigure::Posts));
    CHECK(std::get<qint64>(cells().value(rowOf(u"Adulte-relais"_s), columnOf(u"2023"_s))) == 730);
    choose("figure", int(MatrixFigure::Paid));
    CHECK(isUnknown(cells().value(0, 1))); // the theoretical amount is never paid, and unknown is not 0
}

TEST_CASE_METHOD(MatrixFixture, "every pair of axes shows the same total of all lines")
{
    for (const auto& rows : EnumNames<FundingAxis>::all) {
        for (const auto& columns : EnumNames<FundingAxis>::all) {
            if (rows.value == FundingAxis::CreditKind || columns.value == FundingAxis::CreditKind)
                continue; // across them there is no total
            CAPTURE(rows.identifier, columns.identifier);
            choose("rows", int(rows.value));
            choose("columns", int(columns.value));
            CHECK(totals().contains(money(8234608656)));
        }
    }
}

TEST_CASE_METHOD(MatrixFixture, "Enter on a cell shows its lines, and they come to the same amount")
{
    choose("rows", int(FundingAxis::Device));
    RecordTableView* table = panel().table();
    table->setCurrentIndex(table->model()->index(rowOf(u"Adulte-relais"_s), columnOf(u"2023"_s)));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !tableOf(*page)->isHidden(); }));
    settle();
    CHECK(tableOf(*page)->model()->rowCount() == 39);
    qint64 cents = 0;
    for (const qint64 id : tableOf(*page)->recordModel()->shownIds())
        cents += records().find(Id<FundingLine>{id})->theoretical->cents();
    CHECK(cents == 1646568290);
}

TEST_CASE_METHOD(MatrixFixture, "the lines of a row that states no contract are those without one")
{
    RecordTableView* table = panel().table();
    const int last = cells().rowCount() - 1;
    REQUIRE(last > 0);
    table->setCurrentIndex(table->model()->index(last, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !tableOf(*page)->isHidden(); }));
    settle();
    CHECK(tableOf(*page)->model()->rowCount() == 6);
}

TEST_CASE_METHOD(MatrixFixture, "the matrix follows the filters of the lines, and amounts stand side by side")
{
    tableOf(*page)->recordModel()->setFilters({{u"year"_s, u"2023"_s}});
    settle();
    CHECK(columnOf(u"2023"_s) > 0);
    CHECK(columnOf(u"2022"_s) < 0);
    choose("columns", -1);
    CHECK(cells().columnCount() == 1 + int(std::size(EnumNames<MatrixFigure>::all)));
    CHECK_FALSE(panel().findChild<QComboBox*>(u"figure"_s)->isEnabled());
}

TEST_CASE_METHOD(MatrixFixture, "an amount per inhabitant and the change on the year before are asked for")
{
    choose("measure", int(MatrixMeasure::Change));
    CHECK(columnOf(u"2020"_s) > 0);
    for (int row = 0; row < cells().rowCount(); ++row)
        CHECK(isUnknown(cells().value(row, columnOf(u"2020"_s)))); // nothing comes before it
    choose("measure", int(MatrixMeasure::PerInhabitant));
    const Money whole = std::get<Money>(cells().value(0, columnOf(u"2020"_s)));
    choose("measure", int(MatrixMeasure::Total));
    CHECK(std::get<Money>(cells().value(0, columnOf(u"2020"_s))) > whole);
}
