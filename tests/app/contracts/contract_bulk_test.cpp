#include "app/contracts/contract_bulk_dialog.h"

#include "app/contracts/contracts_page.h"
#include "tasks/signatory_edits.h"
#include "tests/support/workspace_page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

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
    typeInto(dialog, "contractDate", QStringLiteral("30/09/2025"));
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
    const Organisation region = *f.records().organisation(QStringLiteral("Région Hauts-de-France"));
    ContractBulkDialog* dialog = f.open(8);
    const auto ids = f.page->table()->selectedIds();
    const auto recorded =
        std::ranges::count_if(ids, [&](qint64 id) { return signatoryOf(f.records(), {id}, region.id) != nullptr; });
    typeInto(dialog, "signedOn", QStringLiteral("12/04/2024"));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    auto* body = dialog->findChild<QComboBox*>(QStringLiteral("body"));
    body->setEditText(QStringLiteral("nobody"));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    body->setEditText(QStringLiteral("region hauts-de-france"));
    CHECK(okOf(dialog)->isEnabled() == (recorded > 0));
    dialog->findChild<QCheckBox*>(QStringLiteral("addMissing"))->click();
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
