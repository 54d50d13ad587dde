// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be true of a signature is refused in the same words wherever it is typed: one table of contradictions,
// tried in every way in which the window writes a signatory. The command line has the same table in
// tests/cli/contract_commands_test.cpp.

#include "domain/signatures/signature_rules.h"

#include "app/signatories/all_signatories_schema.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/pasted_list_model.h"
#include "app/signatories/signatory_dialog.h"
#include "app/signatories/signatory_paste_dialog.h"
#include "app/signatories/signatory_schema.h"
#include "tests/support/user_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

using enum SignatoryStatus;

struct Attempt
{
    SignatoryStatus status; ///< before
    const char* column;     ///< in the tables of signatories
    const char* field;      ///< in the dialogs
    QString typed;
    Contradiction wrong;
};

const PartialDate may = *PartialDate::day(QDate(2024, 5, 12));

/// The workspace's today is 3 March 2025. A body that has deliberated did so in May 2024.
const std::vector<Attempt>& attempts()
{
    static const std::vector<Attempt> all{
        {Expected, "signed_on", "signedOn", u"04/03/2025"_s, Contradiction::SignedInFuture},
        {Signed, "signed_on", "signedOn", u"2026"_s, Contradiction::SignedInFuture},
        {Declined, "signed_on", "signedOn", u"19/04/2024"_s, Contradiction::SignedWithoutStatus},
        {Deliberated, "signed_on", "signedOn", u"19/04/2024"_s, Contradiction::SignedBeforeDeliberation},
        {Invited, "deliberated_on", "deliberatedOn", u"04/2025"_s, Contradiction::DeliberatedInFuture},
        {Declined, "deliberated_on", "deliberatedOn", u"2026"_s, Contradiction::DeliberatedInFuture}};
    return all;
}

struct RulesFixture : WorkspacePageFixture
{
    RulesFixture()
        : id(records().all<Signatory>().begin()->id)
    {
    }

    void start(const Attempt& attempt)
    {
        Signatory signatory = withStatus(*records().find(id), attempt.status);
        signatory.signedOn.reset();
        signatory.deliberatedOn = attempt.status == Deliberated ? std::optional(may) : std::nullopt;
        REQUIRE(workspace.edit(u"start"_s, [&](Transaction& tx) { tx.update(signatory); }));
        before = signatory;
    }
    const Signatory& now() const { return *records().find(id); }
    const Organisation& body() const { return *records().find(now().organisation); }

    /// Types into the cell of a table as its model sees it; gives what was said.
    QString errorInCell(const TableSchema& schema, const Attempt& attempt, const TableSubject& subject = {})
    {
        RecordTableModel model(schema);
        model.setEditable(true);
        model.setSubject(subject);
        QObject::connect(&model, &RecordTableModel::editFailed, &workspace, &Workspace::report);
        model.refresh(records());
        settle();
        const int row = model.rowOf(id.value);
        REQUIRE(row >= 0);
        messages.clear();
        const QModelIndex cell = model.index(row, model.schema().indexOf(QString::fromLatin1(attempt.column)));
        CHECK_FALSE(model.setData(cell, attempt.typed));
        return messages.empty() ? QString() : messages.back().text;
    }

    Id<Signatory> id;
    Signatory before;
};

} // namespace

TEST_CASE_METHOD(RulesFixture, "a contradiction typed into the table of a contract is refused with its sentence")
{
    for (const Attempt& attempt : attempts()) {
        CAPTURE(attempt.column, attempt.typed, identifier(attempt.status));
        start(attempt);
        CHECK(errorInCell(signatorySchema(workspace), attempt, TableSubject(now().contract))
                  .contains(contradictionText(attempt.wrong)));
        CHECK(now() == before);
    }
}

TEST_CASE_METHOD(RulesFixture, "a contradiction typed into the table of all signatories is refused with its sentence")
{
    for (const Attempt& attempt : attempts()) {
        CAPTURE(attempt.column, attempt.typed, identifier(attempt.status));
        start(attempt);
        CHECK(errorInCell(allSignatoriesSchema(workspace, workspace.today()), attempt)
                  .contains(contradictionText(attempt.wrong)));
        CHECK(now() == before);
    }
}

TEST_CASE_METHOD(RulesFixture,
                 "the dialog says a contradiction beside its field while it is typed, and keeps what was typed")
{
    for (const Attempt& attempt : attempts()) {
        CAPTURE(attempt.column, attempt.typed, identifier(attempt.status));
        start(attempt);
        SignatoryDialog dialog(workspace, id, nullptr);
        CHECK(okOf(dialog)->isEnabled());
        type(&dialog, attempt.field, attempt.typed);
        auto* line = dialog.findChild<CheckedLine*>(QString::fromLatin1(attempt.field));
        CHECK(line->problem() == contradictionText(attempt.wrong));
        CHECK(dialog.findChild<QLabel*>(u"caption"_s)->text() == contradictionText(attempt.wrong));
        CHECK_FALSE(okOf(dialog)->isEnabled());
        CHECK(line->text() == attempt.typed);
        dialog.reject();
        CHECK(now() == before);
    }
}

TEST_CASE_METHOD(RulesFixture, "the bulk dialog leaves a contradiction out and says why")
{
    for (const Attempt& attempt : attempts()) {
        CAPTURE(attempt.column, attempt.typed, identifier(attempt.status));
        start(attempt);
        BulkEditDialog dialog(workspace, {id}, {}, nullptr);
        type(&dialog, attempt.field, attempt.typed);
        CHECK_FALSE(okOf(dialog)->isEnabled());
        const auto* refused = dialog.findChild<QListWidget*>();
        REQUIRE(refused->count() == 1);
        CHECK(refused->item(0)->text().contains(contradictionText(attempt.wrong)));
        CHECK(now() == before);
    }
}

TEST_CASE_METHOD(RulesFixture, "a bulk edit keeps what was written while its dialog was open")
{
    BulkEditDialog dialog(workspace, {id}, {}, nullptr);
    type(&dialog, "representative", u"La présidente"_s);
    Signatory meanwhile = now();
    meanwhile.note = u"Écrit entre-temps"_s;
    REQUIRE(workspace.edit(u"meanwhile"_s, [&](Transaction& tx) { tx.update(meanwhile); }));
    okOf(dialog)->click();
    settle();
    CHECK(now().representative == u"La présidente");
    CHECK(now().note == u"Écrit entre-temps");
}

TEST_CASE_METHOD(RulesFixture, "a pasted line with a contradiction is left out and says why")
{
    for (const Attempt& attempt : attempts()) {
        CAPTURE(attempt.column, attempt.typed, identifier(attempt.status));
        start(attempt);
        const QString code = records().find(now().contract)->code.text();
        const QString title =
            QLatin1StringView(attempt.column) == u"signed_on" ? u"Date de signature"_s : u"Date de délibération"_s;
        const QString text = u"Code\tOrganisme\t%1\n%2\t%3\t%4\n"_s.arg(title, code, body().name, attempt.typed);
        SignatoryPasteDialog dialog(workspace, parseSignatoryList(text), std::nullopt, nullptr);
        settle();
        const CheckedList& checked = dialog.model()->checked();
        REQUIRE(checked.lines.size() == 1);
        CHECK(checked.lines[0].outcome == LineOutcome::Refused);
        REQUIRE_FALSE(checked.lines[0].problems.empty());
        CHECK(checked.lines[0].problems[0].text == contradictionText(attempt.wrong));
        CHECK_FALSE(okOf(dialog)->isEnabled());
    }
}

TEST_CASE_METHOD(RulesFixture,
                 "the dialog lets a date bring the status along, and a status take its dates, and says so")
{
    start({Expected, "", "", {}, Contradiction::None});
    {
        SignatoryDialog dialog(workspace, id, nullptr);
        type(&dialog, "signedOn", u"19/04/2024"_s);
        CHECK(okOf(dialog)->isEnabled());
        CHECK(dialog.findChild<QLabel*>(u"caption"_s)->text().contains(label(Signed)));
        CHECK(withEdit(before, dialog.edit()).status == Signed);
    }
    REQUIRE(workspace.edit(u"sign"_s, [&](Transaction& tx) { tx.update(withStatus(before, Signed, may)); }));
    SignatoryDialog dialog(workspace, id, nullptr);
    auto* status = dialog.findChild<QComboBox*>(u"status"_s);
    status->setCurrentIndex(status->findData(identifier(Declined)));
    CHECK(okOf(dialog)->isEnabled());
    CHECK_FALSE(dialog.findChild<QLabel*>(u"caption"_s)->text().isEmpty());
    CHECK_FALSE(withEdit(now(), dialog.edit()).signedOn);
    type(&dialog, "signedOn", u"20/04/2024"_s); // now it is asked for
    CHECK_FALSE(okOf(dialog)->isEnabled());
    status->setCurrentIndex(status->findData(identifier(Signed)));
    CHECK(okOf(dialog)->isEnabled());
}

TEST_CASE_METHOD(RulesFixture, "what contradicted before does not stand in the way of a note in the dialog")
{
    start({Invited, "", "", {}, Contradiction::None});
    Signatory odd = before;
    odd.signedOn = may;
    REQUIRE(workspace.edit(u"elsewhere"_s, [&](Transaction& tx) { tx.update(odd); }));
    SignatoryDialog dialog(workspace, id, nullptr);
    type(&dialog, "note", u"vu"_s);
    CHECK(okOf(dialog)->isEnabled());
    CHECK(dialog.edit() == SignatoryChange{.note = u"vu"_s});
}

TEST_CASE_METHOD(RulesFixture,
                 "a date before these contracts is said in every way of the window, and written all the same")
{
    const QString doubt = doubtText(DateDoubt::SignedBeforeProgramme);
    const Attempt old{Invited, "signed_on", "signedOn", u"12/05/1999"_s, Contradiction::None};
    const auto day = PartialDate::day(QDate(1999, 5, 12));
    start(old);
    for (const bool ofOneContract : {true, false}) {
        RecordTableModel model(ofOneContract ? signatorySchema(workspace)
                                             : allSignatoriesSchema(workspace, workspace.today()));
        model.setEditable(true);
        model.setSubject(TableSubject(now().contract));
        model.refresh(records());
        settle();
        messages.clear();
        CHECK(model.setData(model.index(model.rowOf(id.value), model.schema().indexOf(u"signed_on"_s)), old.typed));
        CHECK(now().signedOn == day);
        REQUIRE(messages.size() == 1);
        CHECK(messages.back().kind == Message::Kind::Warning);
        CHECK(messages.back().text == doubt);
        messages.back().action(); // takes it back
        CHECK(now() == before);
    }
    {
        SignatoryDialog dialog(workspace, id, nullptr);
        type(&dialog, "signedOn", old.typed);
        CHECK(dialog.findChild<QLabel*>(u"caption"_s)->text() == doubt);
        CHECK(okOf(dialog)->isEnabled());
    }
    {
        BulkEditDialog dialog(workspace, {id}, {}, nullptr);
        type(&dialog, "signedOn", old.typed);
        REQUIRE(dialog.findChild<QListWidget*>()->count() == 1);
        CHECK(dialog.findChild<QListWidget*>()->item(0)->text().contains(doubt));
        CHECK(okOf(dialog)->isEnabled());
    }
    const QString code = records().find(now().contract)->code.text();
    const QString text = u"Code\tOrganisme\tDate de signature\n%1\t%2\t%3\n"_s.arg(code, body().name, old.typed);
    SignatoryPasteDialog dialog(workspace, parseSignatoryList(text), std::nullopt, nullptr);
    settle();
    const CheckedList& checked = dialog.model()->checked();
    REQUIRE(checked.lines.size() == 1);
    CHECK(checked.lines[0].outcome == LineOutcome::Changed);
    CHECK(checked.doubtful() == 1);
    const QModelIndex cell = dialog.model()->index(0, PastedListModel::firstCell + 2);
    CHECK(cell.data(Qt::ToolTipRole).toString() == doubt);
    CHECK_FALSE(cell.data(Qt::ForegroundRole).isValid()); // red is for what is left out
    CHECK(okOf(dialog)->isEnabled());
}
