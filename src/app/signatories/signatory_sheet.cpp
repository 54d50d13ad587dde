// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_sheet.h"

#include "app/documents/proof_links.h"
#include "app/signatories/all_signatories_schema.h"
#include "app/signatories/signatory_actions.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "domain/typed_date.h"
#include "tasks/reminders.h"
#include "tasks/signatory_edits.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/linked_text.h"
#include "widgets/controls/note_edit.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/undo_offer.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

SignatorySheet::SignatorySheet(Workspace& workspace, const SignatoryActions& actions, QWidget* parent)
    : RecordSheet(parent)
    , workspace_(workspace)
    , facts_(nullptr)
    , contract_(new QAction(Look::icon(u"contract"_s), tr("Open the contract"), this))
{
    addHeadingAction(contract_);
    facts_ = addFacts({});
    makeReminders(actions.remindAction());
    makeFields();
    proofs_ = addText(proofsTitle());
    connect(contract_, &QAction::triggered, this, [this] { workspace_.requests().openRecord(refOf(signatory_)); });
    connect(this, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace_.requests().openRecord(*record);
    });
}

void SignatorySheet::makeFields()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    targetDate_ = new CheckedLine(box);
    targetDate_->setProblem(&dateProblem);
    targetDate_->setPlaceholderText(tr("that of the contract"));
    lateness_ = new QLabel(box);
    lateness_->setWordWrap(true);
    lateness_->setObjectName(u"caption"_s);
    note_ = new NoteEdit(box);
    form->addRow(tr("Target date"), targetDate_);
    form->addRow(QString(), lateness_);
    form->addRow(tr("Note"), note_);
    addSection(tr("Follow-up"), box);
    connect(targetDate_, &QLineEdit::editingFinished, this, [this] {
        const Signatory* known = workspace_.records().find(signatory_);
        const QString typed = targetDate_->text().trimmed();
        const QString before = known && known->targetDate ? typedDate(*known->targetDate) : QString();
        if (known && targetDate_->isAcceptable() && typed != before)
            write({.targetDate = SignatoryChange::Date(PartialDate::parseTyped(typed))});
    });
    connect(note_, &NoteEdit::edited, this, [this](const QString& note) { write({.note = note}); });
}

void SignatorySheet::makeReminders(QAction* remind)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::unit());
    reminders_ = new RecordTableView(box);
    reminders_->setAccessibleName(tr("Reminders"));
    reminders_->setRecordModel(new RecordTableModel(reminderSchema(workspace_)));
    reminders_->setCompact(true);
    column->addWidget(reminders_);
    column->addWidget(actionButton(remind, box), 0, Qt::AlignLeft);
    addSection(tr("Reminders"), box);
    connect(reminders_->recordModel(), &RecordTableModel::editFailed, &workspace_, &Workspace::report);
    connect(reminders_, &RecordTableView::removeRequested, this, &SignatorySheet::removeReminders);
}

void SignatorySheet::write(const SignatoryChange& edit)
{
    workspace_.edit([&](Transaction& tx, const Register& records) {
        editSignatory(tx, records, signatory_, edit, workspace_.today());
    });
}

void SignatorySheet::removeReminders(const std::vector<qint64>& ids)
{
    if (!workspace_.isWritable())
        return;
    const int count = int(ids.size());
    if (workspace_.edit([&](Transaction& tx, const Register& records) {
            parvis::removeReminders(tx, records, idsOf<Reminder>(ids));
        }))
        informUndoable(workspace_, tr("%n reminders removed.", nullptr, count));
}

void SignatorySheet::showSignatory(Id<Signatory> id)
{
    signatory_ = id;
    const Register& records = workspace_.records();
    const Signatory* signatory = records.find(id);
    if (!signatory) {
        showHint(tr("Choose a signatory in the list to see its dates and reminders."));
        return;
    }
    showHint({});
    const Contract* contract = records.find(signatory->contract);
    setHeading(nameOf(records, signatory->organisation),
               contract ? u"%1 · %2"_s.arg(contractName(records, *contract), contract->code.text()) : QString());
    showFacts(*signatory);
    showDates(*signatory);
    reminders_->recordModel()->setEditable(workspace_.isWritable());
    reminders_->recordModel()->setSubject(TableSubject(id));
    reminders_->recordModel()->refresh(records);
    reminders_->setMinimumHeight(reminders_->sizeHint().height());
}

void SignatorySheet::showFacts(const Signatory& signatory)
{
    const Register& records = workspace_.records();
    const QLocale locale;
    const auto dateText = [&](const std::optional<PartialDate>& date) { return date ? date->text(locale) : QString(); };
    const Source* source = records.find(signatory.source);
    facts_->clear();
    facts_->addState(tr("Status"), *markOf(signatory.status));
    facts_->addState(tr("Class"), *markOf(signatory.signatoryClass));
    const auto proof = [&](const QString& column) { return proofCaption(records, refOf(signatory.id), column); };
    facts_->add(tr("Representative"), signatory.representative, proof(u"representative"_s));
    facts_->add(tr("Deliberated on"), dateText(signatory.deliberatedOn), proof(u"deliberated_on"_s));
    facts_->add(tr("Deliberation"), signatory.deliberationReference, proof(u"deliberation_reference"_s));
    const QString signedProof = proof(u"signed_on"_s);
    facts_->add(tr("Signed on"), dateText(signatory.signedOn),
                !signedProof.isEmpty() ? signedProof
                : source               ? sourceLine(source)
                                       : QString(),
                sourceTip(source));
    if (const Document* document = records.find(signatory.document)) {
        QLabel* link = facts_->add(tr("Document"), recordLink(refOf(document->id), document->title));
        connect(link, &QLabel::linkActivated, this, &RecordSheet::linkActivated);
    }
    setLinkedText(*proofs_, proofLinks(records, {{refOf(signatory.id)}}));
}

void SignatorySheet::showDates(const Signatory& signatory)
{
    const Register& records = workspace_.records();
    const bool writable = workspace_.isWritable();
    if (!targetDate_->hasFocus() || !targetDate_->isModified())
        targetDate_->setText(signatory.targetDate ? typedDate(*signatory.targetDate) : QString());
    targetDate_->setReadOnly(!writable);
    note_->setNote(signatory.note);
    note_->setReadOnly(!writable);
    const Contract* contract = records.find(signatory.contract);
    const auto late = daysLate(records, signatory, workspace_.today());
    QString text;
    if (late && signatory.targetDate)
        text = tr("%n days late against its own date", nullptr, *late);
    else if (late && contract)
        text = tr("%n days late against %1", nullptr, *late).arg(deadlineOf(*contract).text(QLocale()));
    lateness_->setText(text);
    lateness_->setVisible(!text.isEmpty());
}

} // namespace parvis
