// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_bulk_dialog.h"

#include "app/contracts/contracts_page.h"
#include "tasks/signatory_edits.h"
#include "tests/support/workspace_page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Fixture : WorkspacePageFixture
{
    std::unique_ptr<ContractsPage> page = show<ContractsPage>();

    ContractBulkDialog* open(int count)
    {
        RecordTableView* table = page->table();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        for (int i = 1; i < count; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
        ContractBulkDialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&] { return (dialog = qobject_cast<ContractBulkDialog*>(QApplication::activeModalWidget())) != nullptr; },
            5000));
        return dialog;
    }
};

QPushButton* okOf(QDialog* dialog)
{
    return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

void typeInto(QWidget* dialog, const char* field, const QString& text)
{
    auto* line = dialog->findChild<QLineEdit*>(QString::fromLatin1(field));
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, letter, Qt::NoModifier);
}

} // namespace

TEST_CASE("many contracts get a target date in one undoable step")
{
    Fixture f;
    ContractBulkDialog* dialog = f.open(8);
    const auto ids = f.page->table()->selectedIds();
    REQUIRE(ids.size() == 8);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    typeInto(dialog, "contractDate", u"30/09/2025"_s);
    okOf(dialog)->click();
    f.settle();
    for (const qint64 id : ids)
        CHECK(f.records().find(Id<Contract>{id})->targetDate == PartialDate::day(QDate(2025, 9, 30)));
    f.messages.back().action();
    CHECK_FALSE(f.records().find(Id<Contract>{ids[0]})->targetDate);
}

TEST_CASE("a body signs eight contracts at once, and joins those it was not in only when that is ticked")
{
    Fixture f;
    const Organisation region = *f.records().organisation(u"Région Hauts-de-France"_s);
    ContractBulkDialog* dialog = f.open(8);
    const auto ids = f.page->table()->selectedIds();
    const auto recorded =
        std::ranges::count_if(ids, [&](qint64 id) { return signatoryOf(f.records(), {id}, region.id) != nullptr; });
    typeInto(dialog, "signedOn", u"12/04/2024"_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    auto* body = dialog->findChild<QComboBox*>(u"body"_s);
    body->setEditText(u"nobody"_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    body->setEditText(u"region hauts-de-france"_s);
    CHECK(okOf(dialog)->isEnabled() == (recorded > 0));
    dialog->findChild<QCheckBox*>(u"addMissing"_s)->click();
    REQUIRE(okOf(dialog)->isEnabled());
    okOf(dialog)->click();
    f.settle();
    for (const qint64 id : ids) {
        const Signatory* signatory = signatoryOf(f.records(), {id}, region.id);
        REQUIRE(signatory);
        CHECK(signatory->status == SignatoryStatus::Signed);
        CHECK(signatory->signedOn == PartialDate::day(QDate(2024, 4, 12)));
    }
    f.workspace.undo();
    CHECK(std::ranges::count_if(ids, [&](qint64 id) { return signatoryOf(f.records(), {id}, region.id) != nullptr; }) ==
          recorded);
}
