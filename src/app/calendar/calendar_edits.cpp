// SPDX-License-Identifier: GPL-3.0-or-later
// What a user changes on the calendar page; calendar_page.cpp shows.

#include "app/calendar/calendar_page.h"
#include "app/calendar/calendar_schema.h"
#include "app/calendar/event_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "app/calendar/month_view.h"
#include "domain/names.h"
#include "tasks/event_edits.h"
#include "tasks/follow_up_edits.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/undo_offer.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

void CalendarPage::addEvent(QDate day)
{
    if (!workspace().isWritable())
        return;
    Event proposed;
    proposed.contract = chosenContract();
    EventDialog dialog(workspace().records(), proposed, this);
    if (day.isValid())
        dialog.proposeDate(day);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Event> added;
    if (workspace().edit(
            [&](Transaction& tx, const Register& records) { added = saveEvent(tx, records, dialog.typedEvent()); }))
        showRecord(refOf(added));
}

void CalendarPage::addStep(QDate day)
{
    if (!workspace().isWritable())
        return;
    Milestone proposed;
    proposed.contract = chosenContract();
    proposed.planned = PartialDate::day(day);
    MilestoneDialog dialog(proposed, std::nullopt, this);
    dialog.askContract(workspace().records());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Milestone> added;
    if (workspace().edit([&](Transaction& tx, const Register& records) {
            added = saveMilestone(tx, records, dialog.typedMilestone());
        }))
        showRecord(refOf(added));
}

void CalendarPage::addDayActions(QMenu* menu, QDate day)
{
    if (!workspace().isWritable())
        return;
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    menu->addAction(Look::icon(u"add"_s), tr("Add an event on %1…").arg(date), this, [this, day] { addEvent(day); });
    menu->addAction(Look::icon(u"add"_s), tr("Add a step on %1…").arg(date), this, [this, day] { addStep(day); });
}

void CalendarPage::offerAdding(QDate day)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"dayMenu"_s);
    addDayActions(menu, day);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    const MonthGrid* grid = month_->grid();
    menu->popup(grid->viewport()->mapToGlobal(grid->visualRect(grid->monthModel()->indexOf(day)).center()));
    menu->setActiveAction(menu->actions().first());
}

void CalendarPage::edit()
{
    const CalendarEntry* entry = currentEntry();
    if (!entry || !workspace().isWritable())
        return;
    const Register& records = workspace().records();
    if (const Event* event = records.find(Id<Event>{entry->record}); event && entry->kind == EntryKind::Event) {
        EventDialog dialog(records, *event, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        workspace().edit(
            [&](Transaction& tx, const Register& current) { saveEvent(tx, current, dialog.typedEvent()); });
    } else if (const Milestone* step = records.find(Id<Milestone>{entry->record});
               step && entry->kind == EntryKind::Milestone) {
        MilestoneDialog dialog(*step, std::nullopt, this);
        dialog.askContract(records);
        if (dialog.exec() != QDialog::Accepted)
            return;
        workspace().edit(
            [&](Transaction& tx, const Register& current) { saveMilestone(tx, current, dialog.typedMilestone()); });
    }
}

void CalendarPage::markDone()
{
    const CalendarEntry* entry = currentEntry();
    if (!entry || entry->kind != EntryKind::Milestone || !workspace().isWritable())
        return;
    const Milestone step = *workspace().records().find(Id<Milestone>{entry->record});
    const QString name = milestoneName(step);
    const auto fill = [&](Transaction& tx, const Register& records) {
        parvis::markDone(tx, records, step, workspace().today());
    };
    if (workspace().edit(fill))
        informUndoable(workspace(), tr("“%1” is done.").arg(name));
}

void CalendarPage::removeSelected()
{
    std::vector<Id<Event>> events;
    std::vector<Id<Milestone>> steps;
    for (const qint64 id : isMonth() ? std::vector{current_} : table()->selectedIds()) {
        const CalendarEntry* entry = entryOf(id);
        if (entry && entry->kind == EntryKind::Event)
            events.push_back({entry->record});
        else if (entry && entry->kind == EntryKind::Milestone)
            steps.push_back({entry->record});
    }
    const int count = int(events.size() + steps.size());
    if (count == 0 || !workspace().isWritable())
        return;
    const bool removed = workspace().edit([&](Transaction& tx, const Register& records) {
        tx.setTitle(tr("Delete %n event(s) or step(s)", nullptr, count));
        removeEvents(tx, records, events);
        removeMilestones(tx, records, steps);
    });
    if (removed)
        informUndoable(workspace(), tr("%n event(s) or step(s) deleted.", nullptr, count));
}

void CalendarPage::openContract()
{
    if (const CalendarEntry* entry = currentEntry(); entry && entry->contract)
        workspace().requests().openRecord(refOf(*entry->contract));
}

void CalendarPage::activate()
{
    if (editAction_->isVisible())
        edit();
    else
        openContract();
}

} // namespace parvis
