// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_bulk_dialog.h"

#include "app/contracts/contracts_page.h"
#include "tasks/signatory_edits.h"
#include "tests/support/user_input.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ContractBulkFixture : WorkspacePageFixture
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

} // namespace

TEST_CASE("many contracts get a target date in one undoable step")
{
    ContractBulkFixture f;
    ContractBulkDialog* dialog = f.open(8);
    const auto ids = f.page->table()->selectedIds();
    REQUIRE(ids.size() == 8);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    type(dialog, "contractDate", u"30/09/2025"_s);
    okOf(*dialog)->click();
    f.settle();
    for (const qint64 id : ids)
        CHECK(f.records().find(Id<Contract>{id})->targetDate == PartialDate::day(QDate(2025, 9, 30)));
    f.messages.back().action();
    CHECK_FALSE(f.records().find(Id<Contract>{ids[0]})->targetDate);
}

TEST_CASE("a body signs eight contracts at once, and joins those it was not in only when that is ticked")
{
    ContractBulkFixture f;
    const Organisation region = *f.records().organisation(u"Région Hauts-de-France"_s);
    ContractBulkDialog* dialog = f.open(8);
    const auto ids = f.page->table()->selectedIds();
    const auto recorded =
        std::ranges::count_if(ids, [&](qint64 id) { return signatoryOf(f.records(), {id}, region.id) != nullptr; });
    type(dialog, "signedOn", u"12/04/2024"_s);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    auto* body = dialog->findChild<QComboBox*>(u"body"_s);
    body->setEditText(u"nobody"_s);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    body->setEditText(u"region hauts-de-france"_s);
    CHECK(okOf(*dialog)->isEnabled() == (recorded > 0));
    dialog->findChild<QCheckBox*>(u"addMissing"_s)->click();
    REQUIRE(okOf(*dialog)->isEnabled());
    okOf(*dialog)->click();
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

TEST_CASE("a bulk edit of contracts keeps what was written while its dialog was open")
{
    WorkspacePageFixture app;
    const Signatory before = *app.records().all<Signatory>().begin();
    const Contract contract = *app.records().find(before.contract);
    ContractBulkDialog dialog(app.workspace, {contract.id}, nullptr);
    type(&dialog, "contractDate", u"30/09/2025"_s);
    dialog.findChild<QComboBox*>(u"body"_s)->setEditText(app.records().find(before.organisation)->name);
    type(&dialog, "representative", u"La présidente"_s);
    REQUIRE(app.workspace.edit(u"meanwhile"_s, [&](Transaction& tx) {
        Contract place = contract;
        place.declaredPlace = u"Écrit entre-temps"_s;
        tx.update(place);
        Signatory note = before;
        note.note = u"Écrit entre-temps"_s;
        tx.update(note);
    }));
    okOf(dialog)->click();
    app.settle();
    CHECK(app.records().find(contract.id)->targetDate == PartialDate::day(QDate(2025, 9, 30)));
    CHECK(app.records().find(contract.id)->declaredPlace == u"Écrit entre-temps");
    CHECK(app.records().find(before.id)->representative == u"La présidente");
    CHECK(app.records().find(before.id)->note == u"Écrit entre-temps");
}

TEST_CASE("a body that joined a contract while the dialog was open is not added a second time")
{
    WorkspacePageFixture app;
    const Contract contract = app.contract("CN06209I");
    const auto& bodies = app.records().all<Organisation>();
    const Organisation body = *std::ranges::find_if(bodies, [&](const Organisation& each) {
        return maySign(each) && !signatoryOf(app.records(), contract.id, each.id);
    });
    ContractBulkDialog dialog(app.workspace, {contract.id}, nullptr);
    dialog.findChild<QComboBox*>(u"body"_s)->setEditText(body.name);
    type(&dialog, "representative", u"La présidente"_s);
    dialog.findChild<QCheckBox*>(u"addMissing"_s)->click();
    REQUIRE(okOf(dialog)->isEnabled());
    REQUIRE(app.workspace.edit([&](Transaction& tx, const Register& records) {
        addSignatories(tx, records, contract.id, std::vector{body.id});
    }));
    const auto count = [&] {
        return std::ranges::count(app.records().all<Signatory>(), body.id, &Signatory::organisation);
    };
    const auto before = count();
    okOf(dialog)->click();
    app.settle();
    CHECK(count() == before);
    const Signatory* signatory = signatoryOf(app.records(), contract.id, body.id);
    REQUIRE(signatory);
    CHECK(signatory->representative == u"La présidente");
}
