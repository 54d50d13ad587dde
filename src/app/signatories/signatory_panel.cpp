// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_panel.h"

#include "app/signatories/add_signatory_dialog.h"
#include "app/signatories/signatory_actions.h"
#include "app/signatories/signatory_dialog.h"
#include "app/signatories/signatory_schema.h"
#include "app/signatories/signatory_template_dialog.h"
#include "tasks/signatory_edits.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/action_row.h"
#include "widgets/look/look.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

SignatoryPanel::SignatoryPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , model_(new RecordTableModel(signatorySchema(workspace)))
    , empty_(new QWidget(this))
    , table_(new FittedTable(this))
    , room_(new QLabel(this))
    , propose_(new QAction(Look::icon(u"check"_s), tr("Expected signatories…"), this))
    , add_(new QAction(Look::icon(u"add"_s), tr("Add signatories…"), this))
    , edit_(new QAction(Look::icon(u"edit"_s), tr("Edit the signatory…"), this))
    , remove_(new QAction(Look::icon(u"delete"_s), tr("Remove"), this))
    , evidence_(new QAction(Look::icon(u"documents"_s), tr("Open the evidence"), this))
    , bulk_(new SignatoryActions(workspace, table_, [this] { return std::optional(contract_); }))
{
    edit_->setToolTip(tr("Everything about this signatory (Ctrl+Enter)"));
    table_->setAccessibleName(tr("Signatories"));
    table_->setRecordModel(model_);
    table_->setGrowing(false);
    table_->setGroups(u"class"_s, [this](const QString&, const std::vector<qint64>& ids) { return headingOf(ids); });
    table_->setFit(u"organisation"_s, {u"source"_s, u"note"_s, u"target_date"_s, u"deliberation_reference"_s,
                                       u"representative"_s, u"proof"_s, u"deliberated_on"_s});
    room_->setObjectName(u"caption"_s);
    room_->setWordWrap(true);

    auto* emptyColumn = new QVBoxLayout(empty_);
    emptyColumn->setContentsMargins(0, 0, 0, Look::unit());
    auto* hint =
        new QLabel(tr("No signatory is recorded yet. The law names who has to conclude and sign this contract; "
                      "you confirm the list before anything is added."),
                   empty_);
    hint->setObjectName(u"hint"_s);
    hint->setWordWrap(true);
    emptyColumn->addWidget(hint);
    emptyColumn->addWidget(actionButton(propose_, empty_), 0, Qt::AlignLeft);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::unit(), 0, 0);
    column->setSpacing(Look::unit() / 2);
    column->addWidget(empty_);
    column->addWidget(makeButtons());
    column->addWidget(table_, 1);
    column->addWidget(room_);

    QWidget::addAction(bulk_->pasteAction()); // while there is nothing in the table to paste into

    connect(model_, &RecordTableModel::editFailed, &workspace_, &Workspace::report);
    connect(table_, &RecordTableView::activatedId, this, &SignatoryPanel::editSignatory);
    connect(table_, &RecordTableView::removeRequested, this, &SignatoryPanel::removeSignatories);
    connect(table_, &RecordTableView::selectedIdsChanged, this, &SignatoryPanel::updateActions);
    connect(table_, &FittedTable::fitted, this, &SignatoryPanel::showRoom);
    connect(edit_, &QAction::triggered, this, [this] { editSignatory(table_->currentId()); });
    connect(propose_, &QAction::triggered, this, &SignatoryPanel::proposeSignatories);
    connect(add_, &QAction::triggered, this, &SignatoryPanel::chooseSignatories);
    connect(remove_, &QAction::triggered, this, &SignatoryPanel::removeSignatories);
    connect(evidence_, &QAction::triggered, this, &SignatoryPanel::openEvidence);
    connect(table_, &RecordTableView::currentIdChanged, this, &SignatoryPanel::updateActions);
}

/// What is done with lines stands on buttons above them; what makes the list longer or shorter in one menu.
QWidget* SignatoryPanel::makeButtons()
{
    auto* list = new QAction(Look::icon(u"add"_s), tr("Add or remove"), this);
    list->setToolTip(tr("Add signatories, or remove those that are selected"));
    list->setMenu(new QMenu(this));
    list->menu()->addActions({add_, propose_, bulk_->pasteAction(), remove_});
    auto* row = new ActionRow(this);
    for (QAction* action : {edit_, list, bulk_->editAction(), bulk_->remindAction(), evidence_})
        row->add(action);
    return row;
}

void SignatoryPanel::showContract(Id<Contract> contract)
{
    contract_ = contract;
    model_->setEditable(workspace_.isWritable());
    model_->setSubject(TableSubject(contract_));
    model_->refresh(workspace_.records());
    const bool isEmpty = workspace_.records().find(contract_) && model_->totalCount() == 0;
    empty_->setVisible(isEmpty);
    updateActions();
    showRoom();
}

void SignatoryPanel::updateActions()
{
    const QString unwritable = writeObstacle(workspace_);
    const Contract* contract = workspace_.records().find(contract_);
    const bool proposes = contract && !signatoryTemplate(workspace_.records(), *contract).empty();
    setObstacle(propose_, firstOf({unwritable, unless(proposes, tr("All that the law names are in the list."))}));
    setObstacle(add_, unwritable);
    setObstacle(edit_, firstOf({unwritable, selectionObstacle(table_->currentId())}));
    const int selected = int(recordedSelection().size());
    setObstacle(remove_, firstOf({unwritable, selectionObstacle(selected)}));
    remove_->setText(selected > 1 ? tr("Remove %n signatories", nullptr, selected) : tr("Remove"));
    const Signatory* current = workspace_.records().find(Id<Signatory>{table_->currentId()});
    setObstacle(evidence_, firstOf({selectionObstacle(current != nullptr),
                                    unless(current && current->document, tr("No paper proves this signature yet."))}));
    bulk_->refresh();
}

void SignatoryPanel::showRoom()
{
    const QStringList hidden = table_->hiddenForRoom();
    room_->setText(hidden.isEmpty()
                       ? QString()
                       : tr("Not shown for want of room: %1. Ctrl+Enter opens everything.").arg(hidden.join(u", "_s)));
    room_->setVisible(!hidden.isEmpty() && model_->totalCount() > 0);
}

QString SignatoryPanel::headingOf(const std::vector<qint64>& ids) const
{
    int hasSigned = 0;
    SignatoryClass signatoryClass = SignatoryClass::None;
    for (const qint64 id : ids) {
        if (const auto body = unrecordedBody(id)) {
            if (const Organisation* found = workspace_.records().find(body->organisation))
                signatoryClass = found->signatoryClass;
        } else if (const Signatory* signatory = workspace_.records().find(Id<Signatory>{id})) {
            signatoryClass = signatory->signatoryClass;
            hasSigned += signatory->status == SignatoryStatus::Signed;
        }
    }
    return tr("%1 – %2 of %3 signed").arg(bodiesHeading(signatoryClass)).arg(hasSigned).arg(ids.size());
}

void SignatoryPanel::editSignatory(qint64 id)
{
    if (const auto body = unrecordedBody(id)) {
        add({body->organisation});
        return;
    }
    if (!workspace_.records().find(Id<Signatory>{id}))
        return;
    SignatoryDialog dialog(workspace_, {id}, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace_.edit([&](Transaction& tx, const Register& records) {
            parvis::editSignatory(tx, records, {id}, dialog.edit(), workspace_.today());
            setEvidence(tx, records, {id}, dialog.document(), dialog.evidencePage());
        });
}

void SignatoryPanel::add(const std::vector<Id<Organisation>>& bodies)
{
    const int count = int(bodies.size());
    const auto fill = [&](Transaction& tx, const Register& records) { addSignatories(tx, records, contract_, bodies); };
    if (count > 0 && workspace_.edit(fill))
        informUndoable(workspace_, tr("%n signatories added as expected.", nullptr, count));
}

void SignatoryPanel::proposeSignatories()
{
    SignatoryTemplateDialog dialog(workspace_.records(), contract_, this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.chosen());
}

void SignatoryPanel::chooseSignatories()
{
    AddSignatoryDialog dialog(workspace_, contract_, this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.chosen());
}

/// The document that proves the signature, at its page as far as it is stated.
void SignatoryPanel::openEvidence()
{
    const Register& records = workspace_.records();
    const Signatory* signatory = records.find(Id<Signatory>{table_->currentId()});
    if (!signatory || !signatory->document)
        return;
    const Evidence* evidence = evidenceOf(records, signatory->id);
    const bool stated = evidence && evidence->document == *signatory->document;
    if (stated)
        workspace_.requests().openRecord(refOf(evidence->id));
    else
        workspace_.requests().openDocument(*signatory->document, 1, {});
}

/// Of the selected lines, those that stand for a recorded signatory.
std::vector<Id<Signatory>> SignatoryPanel::recordedSelection() const
{
    std::vector<qint64> keys = table_->selectedIds();
    std::erase_if(keys, [](qint64 key) { return unrecordedBody(key).has_value(); });
    return idsOf<Signatory>(keys);
}

void SignatoryPanel::removeSignatories()
{
    const auto ids = recordedSelection();
    if (ids.empty() || !workspace_.isWritable())
        return;
    const int count = int(ids.size());
    if (workspace_.edit([&](Transaction& tx, const Register& records) { parvis::removeSignatories(tx, records, ids); }))
        informUndoable(workspace_, tr("%n signatories removed.", nullptr, count));
    table_->setFocus(); // on the button, the next Space would remove the next one
}

} // namespace parvis
