// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/timeline_panel.h"

#include "app/calendar/agenda_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "app/contracts/timeline_view.h"
#include "tasks/follow_up_edits.h"
#include "widgets/controls/action_row.h"
#include "widgets/look/look.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

TimelinePanel::TimelinePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , view_(new TimelineView(this))
    , model_(new RecordTableModel(timelineSchema(workspace)))
    , table_(new FittedTable(this))
{
    table_->setAccessibleName(tr("Steps of the contract"));
    table_->setRecordModel(model_);
    table_->setGrowing(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setFit(u"detail"_s, {u"detail"_s});
    makeActions();
    auto* buttons = new ActionRow(this);
    for (QAction* action : {done_, edit_, add_, forget_, cycle_, agenda_})
        buttons->add(action);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::unit(), 0, 0);
    column->setSpacing(Look::unit());
    column->addWidget(view_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    connect(model_, &RecordTableModel::editFailed, &workspace_, &Workspace::report);
    connect(table_, &RecordTableView::currentIdChanged, this, [this](qint64 key) {
        view_->setCurrentStep(TimelineKey(key).step);
        updateActions();
    });
    connect(view_, &TimelineView::currentStepChanged, this, [this](int step) {
        if (step >= 0)
            table_->showId(TimelineKey(contract_, step).value());
    });
    connect(view_, &TimelineView::stepActivated, this, &TimelinePanel::editStep);
    connect(table_, &RecordTableView::activatedId, this, [this](qint64 key) { editStep(TimelineKey(key).step); });
    connect(table_, &RecordTableView::removeRequested, this, &TimelinePanel::forget);
}

void TimelinePanel::makeActions()
{
    const auto action = [this](const char* icon, const QString& text, void (TimelinePanel::*slot)()) {
        auto* made = new QAction(Look::icon(QString::fromLatin1(icon)), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    done_ = action("check", tr("Done today"), &TimelinePanel::markDone);
    add_ = action("add", tr("Add a milestone…"), &TimelinePanel::addMilestone);
    forget_ = action("delete", tr("Take back"), &TimelinePanel::forget);
    forget_->setToolTip(tr("Removes what was recorded about this step; the national date shows again"));
    cycle_ = action("calendar", tr("Yearly cycle…"), &TimelinePanel::generateCycle);
    cycle_->setToolTip(tr("Adds the steps of a year from the template of the EPCI"));
    agenda_ = action("export", tr("To an agenda…"), &TimelinePanel::exportToAgenda);
    agenda_->setToolTip(tr("Deadlines and steps of this contract as an .ics file for Outlook or Thunderbird"));
    edit_ = new QAction(Look::icon(u"edit"_s), tr("Edit the step…"), this);
    connect(edit_, &QAction::triggered, this, [this] { editStep(TimelineKey(table_->currentId()).step); });
}

void TimelinePanel::generateCycle()
{
    openYearlyCycle(workspace_, contract_, this);
}

void TimelinePanel::exportToAgenda()
{
    exportAgenda(workspace_, contract_, this);
}

const TimelineStep* TimelinePanel::current() const
{
    const TimelineKey key(table_->currentId());
    return key.contract == contract_ && key.step >= 0 && key.step < int(steps_.size()) ? &steps_[std::size_t(key.step)]
                                                                                       : nullptr;
}

void TimelinePanel::showContract(Id<Contract> contract)
{
    const int before = contract == contract_ ? -1 : view_->currentStep();
    contract_ = contract;
    const Contract* found = workspace_.records().find(contract_);
    steps_ = found ? contractTimeline(workspace_.records(), *found, workspace_.today()) : std::vector<TimelineStep>();
    view_->showSteps(steps_, workspace_.today());
    model_->setEditable(workspace_.isWritable());
    model_->setSubject(TableSubject(contract_));
    model_->refresh(workspace_.records());
    if (before >= 0)
        view_->setCurrentStep(before); // the same step of the other contract
    updateActions();
}

void TimelinePanel::updateActions()
{
    const QString unwritable = writeObstacle(workspace_);
    const TimelineStep* step = current();
    const QString noStep =
        firstOf({unwritable, selectionObstacle(step != nullptr),
                 unless(step && !step->amendment, tr("An amendment is changed under “After signature”."))});
    const bool isDone = step && step->state == StepState::Done;
    setObstacle(add_, unwritable);
    setObstacle(edit_, noStep);
    setObstacle(done_, firstOf({noStep, unless(!isDone, tr("This step is done."))}));
    setObstacle(forget_, firstOf({noStep, unless(step && step->milestone, tr("This step was not written here."))}));
    setObstacle(cycle_, unwritable);
}

void TimelinePanel::save(const Milestone& milestone)
{
    if (workspace_.edit([&](Transaction& tx, const Register& records) {
            saveMilestone(tx, records, milestone, workspace_.today());
        }))
        informUndoable(workspace_, tr("The milestone is recorded."));
}

void TimelinePanel::editStep(int index)
{
    if (index < 0 || index >= int(steps_.size()) || !workspace_.isWritable())
        return;
    const TimelineStep step = steps_[std::size_t(index)];
    if (step.amendment) {
        workspace_.inform(tr("An amendment is edited under “After signature”."));
        return;
    }
    workspace_.attempt([&] {
        Milestone milestone = milestoneOf(workspace_.records(), contract_, step);
        if (!step.milestone && step.state == StepState::Done)
            milestone.done = step.until ? step.until : step.date;
        else if (!step.milestone && step.origin != TimelineOrigin::Computed)
            milestone.planned = step.date;
        MilestoneDialog dialog(milestone, workspace_.today(), std::nullopt, this);
        if (dialog.exec() == QDialog::Accepted)
            save(dialog.typedMilestone());
    });
}

void TimelinePanel::addMilestone()
{
    Milestone milestone;
    milestone.contract = contract_;
    milestone.kind = u"steering_committee"_s;
    MilestoneDialog dialog(milestone, workspace_.today(), std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.typedMilestone());
}

void TimelinePanel::markDone()
{
    const TimelineStep* step = current();
    if (!step || step->amendment)
        return;
    const auto fill = [&](Transaction& tx, const Register& records) {
        parvis::markDone(tx, records, milestoneOf(records, contract_, *step), workspace_.today());
    };
    if (workspace_.edit(fill))
        informUndoable(workspace_, tr("The milestone is recorded."));
}

void TimelinePanel::forget()
{
    const TimelineStep* step = current();
    if (!step || !step->milestone || !workspace_.isWritable())
        return;
    const std::vector<Id<Milestone>> recorded{*step->milestone};
    if (workspace_.edit([&](Transaction& tx, const Register& records) { removeMilestones(tx, records, recorded); }))
        informUndoable(workspace_, tr("What was recorded about this step is removed."));
    table_->setFocus(); // on the button, the next Space would act on the next step
}

} // namespace parvis
