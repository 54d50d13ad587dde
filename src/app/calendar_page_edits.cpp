// What a user changes on the calendar page; calendar_page.cpp shows.

#include "app/calendar_list.h"
#include "app/calendar_page.h"
#include "app/event_dialog.h"
#include "app/milestone_dialog.h"
#include "app/month_view.h"
#include "app/record_table_view.h"
#include "app/theme.h"
#include "app/undo_offer.h"
#include "domain/milestone_kinds.h"

#include <QAction>
#include <QMenu>

namespace parvis {

namespace {

QString nameOf(const Milestone& step)
{
    return step.title.isEmpty() ? milestoneKindText(step.kind) : step.title;
}

} // namespace

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
    Event event = dialog.typedEvent();
    if (workspace().edit(tr("Add the event “%1”").arg(event.title), [&](Transaction& tx) { tx.insert(event); }))
        showRecord(refOf(event.id));
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
    Milestone step = dialog.typedMilestone();
    if (workspace().edit(tr("Add the step “%1”").arg(nameOf(step)), [&](Transaction& tx) { tx.insert(step); }))
        showRecord(refOf(step.id));
}

void CalendarPage::addDayActions(QMenu* menu, QDate day)
{
    if (!workspace().isWritable())
        return;
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    menu->addAction(Theme::icon(QStringLiteral("add")), tr("Add an event on %1…").arg(date), this,
                    [this, day] { addEvent(day); });
    menu->addAction(Theme::icon(QStringLiteral("add")), tr("Add a step on %1…").arg(date), this,
                    [this, day] { addStep(day); });
}

void CalendarPage::offerAdding(QDate day)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("dayMenu"));
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
        const Event edited = dialog.typedEvent();
        workspace().edit(tr("Edit the event “%1”").arg(edited.title), [&](Transaction& tx) { tx.update(edited); });
    } else if (const Milestone* step = records.find(Id<Milestone>{entry->record});
               step && entry->kind == EntryKind::Milestone) {
        MilestoneDialog dialog(*step, std::nullopt, this);
        dialog.askContract(records);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const Milestone edited = dialog.typedMilestone();
        workspace().edit(tr("Edit the step “%1”").arg(nameOf(edited)), [&](Transaction& tx) { tx.update(edited); });
    }
}

void CalendarPage::markDone()
{
    const CalendarEntry* entry = currentEntry();
    if (!entry || entry->kind != EntryKind::Milestone || !workspace().isWritable())
        return;
    Milestone step = *workspace().records().find(Id<Milestone>{entry->record});
    step.done = PartialDate::day(workspace().today());
    if (workspace().edit(tr("Mark the step “%1” as done").arg(nameOf(step)), [&](Transaction& tx) { tx.update(step); }))
        informUndoable(workspace(), tr("“%1” is done.").arg(nameOf(step)));
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
    const bool removed = workspace().edit(tr("Delete %n event(s) or step(s)", nullptr, count), [&](Transaction& tx) {
        for (const Id<Event> id : events)
            tx.remove(id);
        for (const Id<Milestone> id : steps)
            tx.remove(id);
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
