// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatories_page.h"

#include "app/documents/document_choice.h"
#include "app/signatories/all_signatories_schema.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/reminder_dialog.h"
#include "app/signatories/signatory_actions.h"
#include "app/signatories/signatory_sheet.h"
#include "tasks/signatory_edits.h"
#include "tests/support/user_input.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct SignatoriesFixture : WorkspacePageFixture
{
    std::unique_ptr<SignatoriesPage> page = show<SignatoriesPage>();
    RecordTableView& table = *page->table();

    Id<Signatory> idAt(int row) { return {table.recordModel()->idAt(row)}; }
    const Signatory& signatory(Id<Signatory> id) { return *records().find(id); }
    void selectFirst(int count)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        for (int i = 1; i < count; ++i)
            QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        REQUIRE(int(table.selectedIds().size()) == count);
    }
    /// By keyboard, as a user does.
    template <class Dialog>
    Dialog* open(Qt::Key key)
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        table.setFocus();
        QTest::keyClick(&table, key, Qt::ControlModifier);
        return wait<Dialog>();
    }
    template <class Dialog>
    Dialog* wait()
    {
        Dialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&] { return (dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) != nullptr; }, 5000));
        return dialog;
    }
    void waitWritten()
    {
        REQUIRE(QTest::qWaitFor([&] { return !workspace.database()->isBusy(); }, 20000));
    }
};

QString summaryOf(QDialog* dialog)
{
    return dialog->findChild<QLabel*>(u"planSummary"_s)->text();
}

void choose(QWidget* dialog, SignatoryStatus status)
{
    auto* box = dialog->findChild<QComboBox*>(u"status"_s);
    box->setCurrentIndex(box->findData(identifier(status)));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

TEST_CASE("the page lists the signatories of all contracts and shows the current one")
{
    SignatoriesFixture f;
    CHECK(f.table.recordModel()->rowCount() == int(f.records().all<Signatory>().size()));
    CHECK(f.page->sheet()->signatory() == f.idAt(0));
    f.table.setCurrentIndex(f.table.model()->index(2, 0));
    CHECK(f.page->sheet()->signatory() == f.idAt(2));
    f.page->applyFilters({{u"departement"_s, u"aisne"_s}, {u"status"_s, u"signed"_s}});
    CHECK(f.table.recordModel()->rowCount() > 0);
    CHECK(f.table.recordModel()->rowCount() < int(f.records().all<Signatory>().size()));
}

TEST_CASE("Enter on a line opens the contract at that signatory")
{
    SignatoriesFixture f;
    f.table.setFocus();
    f.table.setCurrentIndex(f.table.model()->index(1, 0));
    QTest::keyClick(&f.table, Qt::Key_Return);
    REQUIRE(f.opened.size() == 1);
    CHECK(f.opened[0] == refOf(f.idAt(1)));
}

TEST_CASE("a date typed in the table signs, and one that contradicts is refused with its reason")
{
    SignatoriesFixture f;
    const Id<Signatory> id = f.idAt(0);
    RecordTableModel* model = f.table.recordModel();
    const auto cell = [&](const char* column) {
        return model->index(model->rowOf(id.value), model->schema().indexOf(QString::fromLatin1(column)));
    };
    CHECK(model->setData(cell("status"), u"declined"_s));
    CHECK(f.signatory(id).status == SignatoryStatus::Declined);
    CHECK_FALSE(model->setData(cell("signed_on"), u"12/04/2024"_s));
    CHECK_FALSE(f.signatory(id).signedOn);
    REQUIRE_FALSE(f.messages.empty());
    CHECK(f.messages.back().kind == Message::Kind::Error);
    CHECK(model->setData(cell("status"), u"expected"_s));
    CHECK(model->setData(cell("signed_on"), u"12/04/2024"_s));
    CHECK(f.signatory(id).status == SignatoryStatus::Signed);
    CHECK(model->setData(cell("representative"), u"la présidente"_s));
    CHECK(model->setData(cell("reference"), u"2024-031"_s));
    CHECK(model->setData(cell("target_date"), u"30/06/2025"_s));
    CHECK(f.signatory(id).representative == u"la présidente");
    CHECK(f.signatory(id).deliberationReference == u"2024-031");
    CHECK(f.signatory(id).targetDate == PartialDate::day(QDate(2025, 6, 30)));
}

TEST_CASE("many signatories are edited by keyboard in one step that undo takes back")
{
    SignatoriesFixture f;
    f.selectFirst(5);
    const auto ids = f.table.selectedIds();
    const auto before = f.records().all<Signatory>().rows();
    auto* dialog = f.open<BulkEditDialog>(Qt::Key_E);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    type(dialog, "representative", u"le maire"_s);
    type(dialog, "targetDate", u"30/06/2025"_s);
    CHECK(dialog->findChild<QCheckBox*>(u"setRepresentative"_s)->isChecked());
    CHECK(summaryOf(dialog) == u"5 signatories change.");
    REQUIRE(okOf(*dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    f.waitWritten();
    for (const qint64 id : ids) {
        CHECK(f.signatory({id}).representative == u"le maire");
        CHECK(f.signatory({id}).targetDate == PartialDate::day(QDate(2025, 6, 30)));
    }
    REQUIRE_FALSE(f.messages.empty());
    f.messages.back().action();
    CHECK(f.records().all<Signatory>().rows() == before);
}

TEST_CASE("one signed page proves all the selected signatories in one step")
{
    SignatoriesFixture f;
    Document document;
    document.sha256 = QString(64, u'a');
    document.title = u"Contrat signé"_s;
    document.pages = 12;
    REQUIRE(f.workspace.edit(u"Add"_s, [&](Transaction& tx) {
        tx.insert(document);
        tx.attach({document.sha256, QByteArrayLiteral("%PDF"), {QString()}});
    }));
    f.settle();
    f.selectFirst(5);
    const auto ids = f.table.selectedIds();
    auto* dialog = f.open<BulkEditDialog>(Qt::Key_E);
    dialog->findChild<QCheckBox*>(u"setProof"_s)->click();
    CHECK_FALSE(okOf(*dialog)->isEnabled()); // no document is chosen
    auto* box = dialog->findChild<DocumentChoice*>()->box();
    box->setCurrentIndex(box->findData(qint64(document.id.value)));
    auto* page = dialog->findChild<QSpinBox*>(u"page"_s);
    page->setValue(13);
    CHECK_FALSE(okOf(*dialog)->isEnabled()); // it has twelve pages
    box->setCurrentIndex(0);
    box->setCurrentIndex(box->findData(qint64(document.id.value)));
    CHECK(page->value() == 0); // a page belongs to its document
    page->setValue(7);
    CHECK(summaryOf(dialog).contains(u"5 get that page"_s));
    pressOk(*dialog);
    f.waitWritten();
    for (const qint64 id : ids) {
        const Evidence* evidence = evidenceOf(f.records(), {id});
        REQUIRE(evidence);
        CHECK(evidence->page == 7);
        CHECK(f.signatory({id}).document == document.id);
    }
    f.workspace.undo();
    CHECK(f.records().all<Evidence>().empty());
}

TEST_CASE("a reminder is offered only to those who have not signed")
{
    SignatoriesFixture f;
    f.selectFirst(3);
    const auto ids = f.table.selectedIds();
    const auto set = [&](std::size_t i, SignatoryStatus status) {
        f.workspace.edit(u"Set"_s, [&](Transaction& tx) { tx.update(withStatus(f.signatory({ids[i]}), status)); });
        f.settle();
    };
    set(0, SignatoryStatus::Signed);
    set(1, SignatoryStatus::Declined);
    set(2, SignatoryStatus::Expected);
    f.table.selectIds(ids);
    Q_EMIT f.table.selectedIdsChanged();
    auto* dialog = f.open<ReminderDialog>(Qt::Key_R);
    pressOk(*dialog);
    f.settle();
    REQUIRE(f.records().all<Reminder>().size() == 1);
    CHECK(f.records().all<Reminder>()[0].signatory.value == ids[2]);
    f.table.selectIds({ids[0], ids[1]});
    Q_EMIT f.table.selectedIdsChanged();
    QAction* remind = actionOf(*f.page, u"Log a reminder…"_s);
    REQUIRE(remind);
    CHECK_FALSE(remind->isEnabled());
    CHECK(remind->toolTip().contains(u"signed"_s));
}

TEST_CASE("a letter counts as the way of a reminder once its file is written")
{
    SignatoriesFixture f;
    f.workspace.edit(
        u"Set"_s, [&](Transaction& tx) { tx.update(withStatus(f.signatory(f.idAt(0)), SignatoryStatus::Expected)); });
    f.settle();
    f.selectFirst(1);
    auto* dialog = f.open<ReminderDialog>(Qt::Key_R);
    auto* channel = dialog->findChild<QComboBox*>(u"channel"_s);
    channel->setCurrentIndex(channel->findData(u"courriel"_s));
    const QString path = f.folder.filePath(u"relance.odt"_s);
    answerFileDialog(path);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"letter"_s), Qt::LeftButton);
    CHECK(channel->currentData() == u"courriel"_s);
    f.settle();
    CHECK(QFile::exists(path));
    CHECK(channel->currentData() == u"courrier"_s);
    dialog->reject();
}

TEST_CASE("before it is confirmed, a bulk edit says which lines contradict, and leaves them out")
{
    SignatoriesFixture f;
    f.selectFirst(3);
    const auto ids = f.table.selectedIds();
    f.workspace.edit(u"Decline"_s, [&](Transaction& tx) {
        tx.update(withStatus(f.signatory({ids[0]}), SignatoryStatus::Declined));
        for (const std::size_t i : {1U, 2U})
            tx.update(withStatus(f.signatory({ids[i]}), SignatoryStatus::Expected));
    });
    f.settle();
    auto* dialog = f.open<BulkEditDialog>(Qt::Key_E);
    type(dialog, "signedOn", u"12/04/2024"_s);
    auto* refused = dialog->findChild<QListWidget*>();
    const QString contradiction = contradictionText(Contradiction::SignedWithoutStatus);
    CHECK(refused->findItems(contradiction, Qt::MatchContains).size() == 1);
    CHECK(refused->isVisible());
    type(dialog, "signedOn", u"31/02/2024"_s);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    CHECK_FALSE(refused->isVisible());
    type(dialog, "signedOn", u"12/04/2024"_s);
    okOf(*dialog)->click();
    CHECK(f.signatory({ids[0]}).status == SignatoryStatus::Declined);
    CHECK(f.signatory({ids[1]}).status == SignatoryStatus::Signed);
    CHECK(f.signatory({ids[2]}).signedOn == PartialDate::day(QDate(2024, 4, 12)));
}

TEST_CASE("a ticked field that is left empty is emptied, and a status drops the dates it contradicts")
{
    SignatoriesFixture f;
    f.selectFirst(2);
    const auto ids = f.table.selectedIds();
    f.workspace.edit(u"Sign"_s, [&](Transaction& tx) {
        for (const qint64 id : ids)
            tx.update(withStatus(f.signatory({id}), SignatoryStatus::Signed, PartialDate::year(2024)));
    });
    f.settle();
    auto* dialog = f.open<BulkEditDialog>(Qt::Key_E);
    dialog->findChild<QCheckBox*>(u"setSignedOn"_s)->click();
    okOf(*dialog)->click();
    CHECK_FALSE(f.signatory({ids[0]}).signedOn);
    CHECK(f.signatory({ids[0]}).status == SignatoryStatus::Signed);
    f.workspace.undo();
    f.settle();
    dialog = f.open<BulkEditDialog>(Qt::Key_E);
    choose(dialog, SignatoryStatus::Invited);
    CHECK(summaryOf(dialog).count(u'\n') >= 1);
    okOf(*dialog)->click();
    CHECK(f.signatory({ids[1]}).status == SignatoryStatus::Invited);
    CHECK_FALSE(f.signatory({ids[1]}).signedOn);
}

TEST_CASE("a reminder is logged for all selected signatories and stands in the table and in the sheet")
{
    SignatoriesFixture f;
    f.selectFirst(2);
    const auto ids = f.table.selectedIds();
    REQUIRE(f.workspace.edit(u"Expect"_s, [&](Transaction& tx) {
        for (const qint64 id : ids)
            tx.update(withStatus(f.signatory({id}), SignatoryStatus::Expected));
    }));
    f.settle();
    auto* dialog = f.open<ReminderDialog>(Qt::Key_R);
    type(dialog, "date", u"2026"_s);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    type(dialog, "date", u"01/03/2025"_s);
    type(dialog, "addressee", u"la directrice de cabinet"_s);
    auto* channel = dialog->findChild<QComboBox*>(u"channel"_s);
    channel->setCurrentIndex(channel->findData(u"téléphone"_s));
    okOf(*dialog)->click();
    f.settle();
    REQUIRE(f.records().all<Reminder>().size() == 2);
    const Reminder& logged = f.records().all<Reminder>()[0];
    CHECK(logged.on == PartialDate::day(QDate(2025, 3, 1)));
    CHECK(logged.channel == u"téléphone");
    CHECK(logged.addressee == u"la directrice de cabinet");
    const RecordTableModel* model = f.table.recordModel();
    CHECK(model->text(model->rowOf(ids[0]), model->schema().indexOf(u"reminded_on"_s)) == u"1er mars 2025");
    f.page->showRecord(refOf(f.records().all<Reminder>()[1].id));
    CHECK(f.page->sheet()->signatory() == f.records().all<Reminder>()[1].signatory);
    RecordTableView* reminders = f.page->sheet()->reminders();
    CHECK(reminders->recordModel()->rowCount() == 1);
    reminders->setFocus();
    reminders->setCurrentIndex(reminders->model()->index(0, 0));
    QTest::keyClick(reminders, Qt::Key_Delete);
    CHECK(f.records().all<Reminder>().size() == 1);
    f.workspace.undo();
    f.workspace.undo();
    CHECK(f.records().all<Reminder>().empty());
}

TEST_CASE("the target date and the note of a signatory are typed in the sheet")
{
    SignatoriesFixture f;
    const Id<Signatory> id = f.page->sheet()->signatory();
    CheckedLine* line = f.page->sheet()->findChild<CheckedLine*>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"30/06/2024"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(f.signatory(id).targetDate == PartialDate::day(QDate(2024, 6, 30)));
    QTest::keyClicks(line, u"x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(f.signatory(id).targetDate == PartialDate::day(QDate(2024, 6, 30)));
}

TEST_CASE("Delete removes signatories with their reminders and offers to undo")
{
    SignatoriesFixture f;
    f.selectFirst(1);
    const auto before = f.records().all<Signatory>().size();
    QTest::keyClick(&f.table, Qt::Key_Delete);
    CHECK(f.records().all<Signatory>().size() == before - 1);
    f.messages.back().action();
    CHECK(f.records().all<Signatory>().size() == before);
}

TEST_CASE("a thousand signatories are written off the GUI thread, and said once they are written")
{
    SignatoriesFixture f;
    f.workspace.edit([](Transaction& tx, const Register& records) {
        std::vector<Id<Organisation>> bodies;
        for (std::size_t i = 0; i < 30; ++i) {
            if (maySign(records.all<Organisation>()[i]))
                bodies.push_back(records.all<Organisation>()[i].id);
        }
        for (const Contract& contract : records.all<Contract>())
            addSignatories(tx, records, contract.id, bodies);
    });
    REQUIRE(f.table.recordModel()->rowCount() > 1000);
    f.messages.clear();
    f.table.setFocus();
    QTest::keyClick(&f.table, Qt::Key_A, Qt::ControlModifier);
    auto* dialog = f.open<BulkEditDialog>(Qt::Key_E);
    type(dialog, "targetDate", u"30/06/2025"_s);
    okOf(*dialog)->click();
    CHECK(f.workspace.database()->isBusy());
    CHECK(f.messages.empty());
    f.waitWritten();
    CHECK(std::ranges::all_of(f.records().all<Signatory>(), [](const Signatory& signatory) {
        return signatory.targetDate == PartialDate::day(QDate(2025, 6, 30));
    }));
    REQUIRE(QTest::qWaitFor([&] { return !f.messages.empty(); }, 5000));
    CHECK(f.messages.size() == 1);
    f.messages[0].action();
    CHECK(std::ranges::none_of(f.records().all<Signatory>(),
                               [](const Signatory& signatory) { return signatory.targetDate.has_value(); }));
}

TEST_CASE("in a database open for reading nothing of it can be done")
{
    WorkspacePageFixture base;
    base.workspace.setDatabase(nullptr);
    base.workspace.setDatabase(std::make_unique<Database>(base.path(), Access::ReadOnly));
    auto page = base.show<SignatoriesPage>();
    CHECK(page->table()->recordModel()->rowCount() > 0);
    for (QAction* action : page->actions()->all())
        CHECK_FALSE(action->isEnabled());
}

TEST_CASE_METHOD(SignatoriesFixture, "the figures of the signatories say who signed and who is late, as far as any is")
{
    const auto figures = [&] { return page->findChild<QLabel*>(u"figures"_s)->text(); };
    workspace.setToday(QDate(2025, 3, 1));
    page->refresh(nullptr);
    CHECK(figures().contains(u" signed"));
    const Contract contract = *records().all<Contract>().begin();
    REQUIRE(workspace.edit(u"Ôter"_s, [&](Transaction& tx) {
        for (const Signatory& each : records().all<Signatory>())
            tx.remove(each.id);
        Signatory one;
        one.contract = contract.id;
        one.organisation = records().all<Organisation>().begin()->id;
        one.status = SignatoryStatus::Signed;
        tx.insert(one);
    }));
    page->refresh(nullptr);
    CHECK(figures() == u"1 signed"); // and nothing of those late: there is none
    REQUIRE(workspace.edit(u"Retirer"_s, [&](Transaction& tx) {
        Signatory one = *records().all<Signatory>().begin();
        one.status = SignatoryStatus::Expected;
        tx.update(one);
    }));
    page->refresh(nullptr);
    CHECK_FALSE(figures().contains(u"0"));
}
