// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_edits.h"

#include "app/calendar/event_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "domain/names.h"
#include "tasks/event_edits.h"
#include "tasks/follow_up_edits.h"
#include "widgets/look/look.h"
#include "widgets/workspace/undo_offer.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

CalendarEdits::CalendarEdits(Workspace& workspace, QWidget* parent)
    : QObject(parent)
    , workspace_(workspace)
    , window_(parent)
{
}

void CalendarEdits::addEvent(std::optional<Id<Contract>> contract, QDate day)
{
    if (!workspace_.isWritable())
        return;
    Event proposed;
    proposed.contract = contract;
    EventDialog dialog(workspace_.records(), proposed, window_);
    if (day.isValid())
        dialog.proposeDate(day);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Event> made;
    const auto fill = [&](Transaction& tx, const Register& records) {
        made = saveEvent(tx, records, dialog.typedEvent());
    };
    if (workspace_.edit(fill))
        Q_EMIT added(refOf(made));
}

void CalendarEdits::addStep(std::optional<Id<Contract>> contract, QDate day)
{
    if (!workspace_.isWritable())
        return;
    Milestone proposed;
    proposed.contract = contract;
    proposed.planned = PartialDate::day(day);
    MilestoneDialog dialog(proposed, workspace_.today(), std::nullopt, window_);
    dialog.askContract(workspace_.records());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Milestone> made;
    const auto fill = [&](Transaction& tx, const Register& records) {
        made = saveMilestone(tx, records, dialog.typedMilestone(), workspace_.today());
    };
    if (workspace_.edit(fill))
        Q_EMIT added(refOf(made));
}

void CalendarEdits::addDayActions(QMenu* menu, std::optional<Id<Contract>> contract, QDate day)
{
    if (!workspace_.isWritable())
        return;
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    const QIcon icon = Look::icon(u"add"_s);
    menu->addAction(icon, tr("Add an event on %1…").arg(date), this, [=, this] { addEvent(contract, day); });
    menu->addAction(icon, tr("Add a step on %1…").arg(date), this, [=, this] { addStep(contract, day); });
}

void CalendarEdits::offerAdding(std::optional<Id<Contract>> contract, QDate day, const QPoint& place)
{
    if (!workspace_.isWritable())
        return;
    auto* menu = new QMenu(window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"dayMenu"_s);
    addDayActions(menu, contract, day);
    menu->popup(place);
    menu->setActiveAction(menu->actions().first());
}

void CalendarEdits::edit(const CalendarEntry& entry)
{
    if (!workspace_.isWritable())
        return;
    const Register& records = workspace_.records();
    if (entry.kind == EntryKind::Event) {
        if (const Event* event = records.find(Id<Event>{entry.record}))
            editEvent(*event);
    } else if (entry.kind == EntryKind::Milestone) {
        if (const Milestone* step = records.find(Id<Milestone>{entry.record}))
            editStep(*step);
    }
}

void CalendarEdits::editEvent(const Event& event)
{
    EventDialog dialog(workspace_.records(), event, window_);
    if (dialog.exec() == QDialog::Accepted)
        workspace_.edit([&](Transaction& tx, const Register& records) { saveEvent(tx, records, dialog.typedEvent()); });
}

void CalendarEdits::editStep(const Milestone& step)
{
    MilestoneDialog dialog(step, workspace_.today(), std::nullopt, window_);
    dialog.askContract(workspace_.records());
    if (dialog.exec() == QDialog::Accepted)
        workspace_.edit([&](Transaction& tx, const Register& records) {
            saveMilestone(tx, records, dialog.typedMilestone(), workspace_.today());
        });
}

void CalendarEdits::markDone(const CalendarEntry& entry)
{
    const Milestone* found = workspace_.records().find(Id<Milestone>{entry.record});
    if (entry.kind != EntryKind::Milestone || !found || !workspace_.isWritable())
        return;
    const Milestone step = *found;
    const auto fill = [&](Transaction& tx, const Register& records) {
        parvis::markDone(tx, records, step, workspace_.today());
    };
    if (workspace_.edit(fill))
        informUndoable(workspace_, tr("“%1” is done.").arg(milestoneName(step)));
}

void CalendarEdits::remove(const std::vector<CalendarEntry>& entries)
{
    std::vector<Id<Event>> events;
    std::vector<Id<Milestone>> steps;
    for (const CalendarEntry& entry : entries) {
        if (entry.kind == EntryKind::Event)
            events.push_back({entry.record});
        else if (entry.kind == EntryKind::Milestone)
            steps.push_back({entry.record});
    }
    const int count = int(events.size() + steps.size());
    if (count == 0 || !workspace_.isWritable())
        return;
    const bool removed = workspace_.edit(
        [&](Transaction& tx, const Register& records) { removeEventsAndSteps(tx, records, events, steps); });
    if (removed)
        informUndoable(workspace_, tr("%n event(s) or step(s) deleted.", nullptr, count));
}

} // namespace parvis
