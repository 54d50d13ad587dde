// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_chart.h"
#include "app/funding/funding_footer.h"
#include "app/funding/funding_matrix_panel.h"
#include "app/funding/funding_page.h"
#include "app/funding/funding_subtotals.h"
#include "app/printing/view_parts.h"
#include "app/shell/table_output.h"
#include "exchange/tables/table_reader.h"
#include "tests/support/user_input.h"
#include "widgets/look/look.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct FundingViews : WorkspacePageFixture
{
    FundingSubtotals& subtotals() const { return page->findChild<FundingFooter*>()->subtotals(); }
    RecordTableModel& rows() const { return *subtotals().table()->recordModel(); }
    FundingMatrixPanel& panel() const { return *page->findChild<FundingMatrixPanel*>(); }
    FundingChart& chart() const { return *page->findChild<FundingChart*>(); }

    void choose(const QWidget& in, const char* box, int value) const
    {
        auto* choice = in.findChild<QComboBox*>(QString::fromLatin1(box));
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    void subtotalsBy(FundingAxis axis)
    {
        choose(subtotals(), "subtotals", int(axis));
        settle();
        REQUIRE(subtotals().table());
    }
    CellValue at(int row, const QString& column) const { return rows().value(row, rows().schema().indexOf(column)); }
    void openChart()
    {
        actionOf(*page, u"Matrix"_s)->trigger();
        settle();
        QTest::mouseClick(panel().findChild<QToolButton*>(u"chart"_s), Qt::LeftButton);
        settle();
    }
    int bars() const
    {
        int count = 0;
        for (const QGraphicsView* part : chart().findChildren<QGraphicsView*>()) {
            for (const QGraphicsItem* item : part->scene()->items())
                count += qgraphicsitem_cast<const QGraphicsRectItem*>(item) != nullptr;
        }
        return count;
    }

    static int coloursIn(const QImage& image, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        }
        return count;
    }

    std::unique_ptr<FundingPage> page = show<FundingPage>();
};

} // namespace

TEST_CASE_METHOD(FundingViews, "subtotals by year come to the total, kind by kind, and follow the filters")
{
    CHECK_FALSE(subtotals().table());
    subtotalsBy(FundingAxis::Year);
    REQUIRE(rows().rowCount() == 5);
    Money whole;
    for (int row = 0; row < rows().rowCount(); ++row)
        whole = whole + std::get<Money>(at(row, u"theoretical"_s));
    CHECK(whole == Money::fromCents(8234608656));
    CHECK(rows().text(3, 0) == u"2023");
    CHECK(isUnknown(at(3, u"paid"_s))); // nobody knows it, which is not 0
    tableOf(*page)->recordModel()->setFilters({{u"year"_s, u"2023"_s}, {u"device"_s, u"Adulte-relais"_s}});
    settle();
    REQUIRE(rows().rowCount() == 1);
    CHECK(std::get<qint64>(at(0, u"posts"_s)) == 730);
    CHECK(std::get<Money>(at(0, u"theoretical"_s)) == Money::fromCents(1646568290));
}

TEST_CASE_METHOD(FundingViews, "kinds of credit are never mixed in a subtotal")
{
    const FundingLine first = records().all<FundingLine>()[0];
    REQUIRE(workspace.edit([&](Transaction& tx, const Register&) {
        FundingLine other = first;
        other.id = {};
        other.creditKind = CreditKind::CommonLaw;
        other.theoretical.reset();
        other.paid = Money::fromCents(12345);
        tx.insert(other);
    }));
    settle();
    subtotalsBy(FundingAxis::Year);
    CHECK(rows().rowCount() == 6); // the year twice, once for each kind
    subtotalsBy(FundingAxis::CreditKind);
    REQUIRE(rows().rowCount() == 2);
    CHECK(rows().schema().indexOf(u"credit_kind"_s) < 0);
    const int common = rows().text(0, 0) == label(CreditKind::CommonLaw) ? 0 : 1;
    CHECK(std::get<Money>(at(common, u"paid"_s)) == Money::fromCents(12345));
    CHECK(isUnknown(at(common, u"theoretical"_s)));
    CHECK(std::get<qint64>(at(1 - common, u"lines"_s)) == 325);
}

TEST_CASE_METHOD(FundingViews,
                 "a subtotal is reached by keyboard: Enter shows its lines, Ctrl+C copies, it is exported")
{
    subtotalsBy(FundingAxis::Funder);
    RecordTableView* table = subtotals().table();
    CHECK(table->focusPolicy() & Qt::TabFocus);
    page->activateWindow();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const qint64 lines = std::get<qint64>(at(0, u"lines"_s));
    const Money amount = std::get<Money>(at(0, u"theoretical"_s));
    table->copySelection();
    const QString amountText = QString::number(double(amount.cents()) / 100, 'f', 2).replace(u'.', u',');
    CHECK(QGuiApplication::clipboard()->text().contains(amountText));

    const QString out = folder.filePath(u"sous-totaux.ods"_s);
    REQUIRE(waitFor([&] { return table->hasFocus(); }));
    answerFileDialog(out);
    exportTableInView(workspace, page.get());
    settle();
    const FoundTable written = readTable(out, {{}, [](const QStringList& cells) { return cells.size() > 1; }});
    REQUIRE(int(written.table.rows.size()) == rows().rowCount());
    CHECK(written.table.header.contains(label(FundingAxis::Funder)));

    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !tableOf(*page)->recordModel()->filters().empty(); }));
    settle();
    CHECK(tableOf(*page)->model()->rowCount() == int(lines));
}

TEST_CASE_METHOD(FundingViews, "a matrix that leaves the program says what its figures are, their sources and totals")
{
    actionOf(*page, u"Matrix"_s)->trigger();
    settle();
    RecordTableView* table = panel().table();
    REQUIRE(table);
    const QString notes = table->notes().join(u'\n');
    CHECK(notes.contains(label(MatrixFigure::Theoretical)));
    CHECK(notes.contains(label(CreditKind::Specific)));
    CHECK(notes.contains(u"ANCT"_s));
    CHECK_FALSE(notes.contains(u"Filter"_s));
    CHECK(table->totals().contains(u"2020"_s));

    tableOf(*page)->recordModel()->setFilter(u"year"_s, u"2021"_s);
    settle();
    CHECK(panel().table()->notes().join(u'\n').contains(u"Filter"_s));
    const QString out = folder.filePath(u"matrice.csv"_s);
    panel().table()->setFocus();
    answerFileDialog(out);
    exportTableInView(workspace, page.get());
    settle();
    QFile file(out);
    REQUIRE(file.open(QFile::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    CHECK(written.contains(panel().table()->totals().section(u" · "_s, 0, 0)));
    CHECK(written.contains(u"ANCT"_s));
}

TEST_CASE_METHOD(FundingViews,
                 "the matrix is drawn: a bar for each number that is known, and the same numbers in words")
{
    openChart();
    CHECK(panel().table()->isHidden());
    CHECK(page->mainWidget() == &chart());
    const RecordTableModel& cells = *panel().table()->recordModel();
    int known = 0;
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 1; column < cells.columnCount(); ++column)
            known += !isUnknown(cells.value(row, column));
    }
    REQUIRE(known > 0);
    CHECK(bars() == known);
    const auto* first = chart().findChild<QGraphicsView*>();
    REQUIRE(waitFor([&] { return first->isVisible(); }));
    settle();
    CHECK(chart().findChild<QGraphicsView*>() == first); // and stays: no scroll bar that comes makes it anew
    const QImage drawn = chart().grab().toImage();
    CHECK(coloursIn(drawn, Look::ink(Look::Ink::Accent)) > 100);
    QString words;
    for (const QGraphicsView* part : chart().findChildren<QGraphicsView*>())
        words += part->accessibleDescription();
    CHECK(words.contains(cells.text(0, 0)));
    CHECK(words.contains(cells.text(0, 1)));
    choose(panel(), "figure", int(MatrixFigure::Paid));
    settle();
    CHECK(bars() == 0); // unknown is no bar of length 0
}

TEST_CASE_METHOD(FundingViews, "the chart follows the filters, and goes on paper as pictures with its numbers in words")
{
    openChart();
    choose(panel(), "rows", int(FundingAxis::Device));
    tableOf(*page)->recordModel()->setFilters({{u"year"_s, u"2023"_s}});
    settle();
    QStringList pictures;
    int tables = 0;
    for (const ViewPart& part : viewPartsOf(*page->listArea())) {
        if (const auto* picture = std::get_if<ViewPicture>(&part))
            pictures << picture->alternative;
        tables += std::holds_alternative<ViewTable>(part);
    }
    REQUIRE(pictures.size() == 1);
    CHECK(pictures[0].contains(Money::fromCents(1646568290).text(QLocale()).simplified()));
    CHECK(tables == 0); // the twin is shown instead
    QTest::mouseClick(panel().findChild<QToolButton*>(u"chart"_s), Qt::LeftButton);
    CHECK(page->mainWidget() == panel().table());
    CHECK_FALSE(panel().table()->isHidden());
}

TEST_CASE_METHOD(FundingViews, "in a low window the subtotals leave the lines in view, in the place of the totals")
{
    auto* totals = page->findChild<FundingFooter*>()->findChild<QScrollArea*>();
    subtotalsBy(FundingAxis::Contract);
    CHECK(totals->isVisible());
    page->resize(900, Look::unit() * 50);
    settle();
    CHECK_FALSE(totals->isVisible());
    CHECK(tableOf(*page)->height() > tableOf(*page)->horizontalHeader()->height() + Look::unit() * 6);
    choose(subtotals(), "subtotals", -1);
    settle();
    CHECK(totals->isVisible());
}
