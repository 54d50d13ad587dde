// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_bulk_dialog.h"
#include "app/funding/funding_line_dialog.h"
#include "app/funding/funding_page.h"
#include "app/funding/funding_schema.h"
#include "tests/support/workspace_page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

int columnOf(const Page& page, const char* id)
{
    return tableOf(page)->recordModel()->schema().indexOf(QString::fromLatin1(id));
}

/// Types into a cell of the current row as a person does, and leaves it with Enter.
void typeIntoCurrentRow(const Page& page, const char* column, const QString& text)
{
    RecordTableView* table = tableOf(page);
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(columnOf(page, column)));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the cell takes the text afterwards
}

} // namespace

TEST_CASE_METHOD(WorkspacePageFixture, "an amount is typed into its cell, and what is no amount is told")
{
    const auto page = show<FundingPage>();
    const Id<FundingLine> id = records().all<FundingLine>()[0].id;
    CHECK(tableOf(*page)->isColumnHidden(columnOf(*page, "paid"))); // nobody knows what was paid
    CHECK_FALSE(tableOf(*page)->isColumnHidden(columnOf(*page, "theoretical")));
    tableOf(*page)->setColumnHidden(columnOf(*page, "planned"), false);
    select(tableOf(*page), id.value);
    typeIntoCurrentRow(*page, "planned", u"1 234,56"_s);
    CHECK(records().find(id)->planned == Money::fromCents(123456));
    typeIntoCurrentRow(*page, "planned", u"beaucoup"_s);
    QTest::keyClick(tableOf(*page)->viewport()->findChild<QLineEdit*>(), Qt::Key_Escape); // it stays open until then
    QCoreApplication::processEvents();
    CHECK(records().find(id)->planned == Money::fromCents(123456));
    workspace.undo();
    CHECK_FALSE(records().find(id)->planned);
}

TEST_CASE_METHOD(WorkspacePageFixture, "an amount that becomes known comes into view")
{
    const auto page = show<FundingPage>();
    const int paid = columnOf(*page, "paid");
    CHECK(tableOf(*page)->isColumnHidden(paid));
    FundingLine line = records().all<FundingLine>()[0];
    line.paid = Money::fromCents(100);
    workspace.edit(u"Paid"_s, [&](Transaction& tx) { tx.update(line); });
    settle();
    CHECK_FALSE(tableOf(*page)->isColumnHidden(paid));
}

TEST_CASE_METHOD(WorkspacePageFixture, "a line is added with a funder that nobody has named yet")
{
    const auto page = show<FundingPage>();
    const auto lines = records().all<FundingLine>().size();
    whenOpen<FundingLineDialog>([](FundingLineDialog& dialog) {
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        type(&dialog, "year", u"24"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "year", u"2025"_s);
        type(&dialog, "committed", u"12,345"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "committed", u"-110,70"_s);
        dialog.findChild<QComboBox*>(u"funder"_s)->setEditText(u"Fondation inventée"_s);
        CHECK(ok->isEnabled());
        ok->click();
    });
    actionOf(*page, u"Add a funding line…"_s)->trigger();
    settle();
    REQUIRE(records().all<FundingLine>().size() == lines + 1);
    const FundingLine& added = records().all<FundingLine>().rows().back();
    CHECK(added.year == 2025);
    CHECK(added.committed == Money::fromCents(-11070));
    CHECK_FALSE(added.planned);
    CHECK(records().find(added.funder)->title == u"Fondation inventée");
    CHECK(tableOf(*page)->currentId() == added.id.value);
    workspace.undo();
    CHECK(records().all<FundingLine>().size() == lines);
}

TEST_CASE_METHOD(WorkspacePageFixture, "selected lines are duplicated, edited at once and deleted")
{
    const auto page = show<FundingPage>();
    RecordTableView* table = tableOf(*page);
    const auto lines = records().all<FundingLine>().size();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    actionOf(*page, u"Duplicate the selected lines"_s)->trigger();
    REQUIRE(records().all<FundingLine>().size() == lines + 2);
    CHECK(table->selectedIds().size() == 2);
    const auto copies = idsOf<FundingLine>(table->selectedIds());
    whenOpen<FundingBulkDialog>([](FundingBulkDialog& dialog) {
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        CHECK_FALSE(ok->isEnabled());
        auto* year = dialog.findChild<QLineEdit*>(u"year"_s);
        QTest::keyClicks(year, u"202"_s);
        CHECK_FALSE(ok->isEnabled());
        QTest::keyClicks(year, u"6"_s);
        ok->click();
    });
    actionOf(*page, u"Edit the selected lines…"_s)->trigger();
    settle();
    REQUIRE(waitFor([&] { return records().find(copies[0])->year == 2026; }));
    CHECK(records().find(copies[1])->year == 2026);
    table->selectIds({copies[0].value, copies[1].value});
    QTest::keyClick(table, Qt::Key_Delete);
    settle();
    CHECK(records().all<FundingLine>().size() == lines);
    workspace.undo();
    CHECK(records().all<FundingLine>().size() == lines + 2);
}

TEST_CASE_METHOD(WorkspacePageFixture, "the lines without a contract are listed with what could attach them")
{
    const auto page = show<FundingPage>();
    RecordTableView* table = tableOf(*page);
    actionOf(*page, u"Only the lines without a contract"_s)->trigger();
    REQUIRE(table->model()->rowCount() == 6);
    FundingLine loose = *records().find(Id<FundingLine>{table->recordModel()->idAt(0)});
    loose.note = u"Atelier à Arras"_s;
    workspace.edit(u"Note"_s, [&](Transaction& tx) { tx.update(loose); });
    settle();
    select(table, loose.id.value);
    QLabel* found = nullptr;
    for (QLabel* label : page->findChildren<QLabel*>()) {
        if (label->text().contains(u"contract/"_s) && label->text().contains(u"Arras"_s))
            found = label;
    }
    REQUIRE(found);
    Q_EMIT found->linkActivated(u"contract/%1"_s.arg(contract("CN06209I").id.value));
    CHECK(records().find(loose.id)->contract == contract("CN06209I").id);
    settle();
    CHECK(table->model()->rowCount() == 5);
}
