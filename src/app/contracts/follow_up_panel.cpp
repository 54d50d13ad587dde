// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/follow_up_panel.h"

#include "app/calendar/milestone_dialog.h"
#include "app/contracts/follow_up_dialogs.h"
#include "tasks/follow_up_edits.h"
#include "widgets/look/look.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/record_list.h"
#include "widgets/workspace/undo_offer.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

FollowUpPanel::FollowUpPanel(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , workspace_(workspace)
{
    auto* body = new QWidget(this);
    body->setObjectName(u"sheetBody"_s);
    viewport()->setObjectName(u"sheetViewport"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its lists are the stops
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    amendments_ = new RecordList(
        workspace, {tr("Amendments"), tr("What changed the contract after its signature."), tr("Add an amendment…")},
        amendmentSchema(workspace), u"title"_s, {u"note"_s, u"document"_s}, body);
    commitments_ = new RecordList(
        workspace,
        {tr("Commitments of partners"), tr("What each partner promised, how it is measured and how far it is."),
         tr("Add a commitment…")},
        commitmentSchema(workspace), u"text"_s,
        {u"baseline"_s, u"indicator"_s, u"due"_s, u"achieved"_s, u"target"_s, u"organisation"_s}, body);
    citizens_ = new RecordList(workspace,
                               {tr("Participation of citizens"), tr("Citizens' councils and consultations."),
                                tr("Add a council or consultation…")},
                               citizenSchema(workspace), u"title"_s, {u"note"_s, u"planned"_s}, body);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, Look::unit(), Look::unit(), Look::unit());
    column->setSpacing(Look::unit() * 3);
    for (RecordList* list : {amendments_, commitments_, citizens_})
        column->addWidget(list);
    column->addStretch(1);
    setWidget(body);
    connectAmendments();
    connectCommitments();
    connectCitizens();
}

void FollowUpPanel::showContract(Id<Contract> contract)
{
    contract_ = contract;
    for (RecordList* list : {amendments_, commitments_, citizens_})
        list->refresh(TableSubject(contract_));
}

template <class T>
void FollowUpPanel::removeWith(const std::vector<qint64>& keys,
                               void (*remove)(Transaction&, const Register&, std::span<const Id<T>>))
{
    const auto ids = idsOf<T>(keys);
    if (!ids.empty() && workspace_.edit([&](Transaction& tx, const Register& records) { remove(tx, records, ids); }))
        sayRemoved(int(ids.size()));
}

void FollowUpPanel::sayRemoved(int count)
{
    informUndoable(workspace_, tr("%n line(s) removed.", nullptr, count));
}

void FollowUpPanel::connectAmendments()
{
    connect(amendments_, &RecordList::addRequested, this, [this] {
        Amendment amendment;
        amendment.contract = contract_;
        amendment.number = nextAmendmentNumber(workspace_.records(), contract_);
        editAmendment(amendment);
    });
    connect(amendments_, &RecordList::editRequested, this, [this](qint64 id) {
        if (const Amendment* found = workspace_.records().find(Id<Amendment>{id}))
            editAmendment(*found);
    });
    connect(amendments_, &RecordList::removeRequested, this,
            [this](const std::vector<qint64>& ids) { removeWith<Amendment>(ids, &removeAmendments); });
}

void FollowUpPanel::connectCommitments()
{
    connect(commitments_, &RecordList::addRequested, this, [this] {
        Commitment commitment;
        commitment.contract = contract_;
        editCommitment(commitment);
    });
    connect(commitments_, &RecordList::editRequested, this, [this](qint64 id) {
        if (const Commitment* found = workspace_.records().find(Id<Commitment>{id}))
            editCommitment(*found);
    });
    connect(commitments_, &RecordList::removeRequested, this,
            [this](const std::vector<qint64>& ids) { removeWith<Commitment>(ids, &removeCommitments); });
}

void FollowUpPanel::connectCitizens()
{
    connect(citizens_, &RecordList::addRequested, this, [this] {
        Milestone milestone;
        milestone.contract = contract_;
        editCitizens(milestone);
    });
    connect(citizens_, &RecordList::editRequested, this, [this](qint64 id) {
        if (const Milestone* found = workspace_.records().find(Id<Milestone>{id}))
            editCitizens(*found);
    });
    connect(citizens_, &RecordList::removeRequested, this,
            [this](const std::vector<qint64>& ids) { removeWith<Milestone>(ids, &removeMilestones); });
}

void FollowUpPanel::editAmendment(const Amendment& amendment)
{
    AmendmentDialog dialog(workspace_, amendment, this);
    if (workspace_.isWritable() && dialog.exec() == QDialog::Accepted)
        workspace_.edit([&](Transaction& tx, const Register& records) {
            saveAmendment(tx, records, dialog.typedAmendment(), workspace_.today());
        });
}

void FollowUpPanel::editCommitment(const Commitment& commitment)
{
    CommitmentDialog dialog(workspace_.records(), commitment, this);
    if (workspace_.isWritable() && dialog.exec() == QDialog::Accepted)
        workspace_.edit(
            [&](Transaction& tx, const Register& records) { saveCommitment(tx, records, dialog.typedCommitment()); });
}

void FollowUpPanel::editCitizens(const Milestone& milestone)
{
    MilestoneDialog dialog(milestone, workspace_.today(), MilestonePhase::Citizens, this);
    if (workspace_.isWritable() && dialog.exec() == QDialog::Accepted)
        workspace_.edit([&](Transaction& tx, const Register& records) {
            saveMilestone(tx, records, dialog.typedMilestone(), workspace_.today());
        });
}

} // namespace parvis
