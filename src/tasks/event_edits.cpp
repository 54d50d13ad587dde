// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/event_edits.h"

#include "tasks/existing.h"
#include "tasks/follow_up_edits.h"
#include "tasks/removal.h"

namespace parvis {

Id<Event> saveEvent(Transaction& tx, const Register& records, const Event& event)
{
    const Event* known = records.find(event.id);
    requireText(event.title, known ? &known->title : nullptr,
                translate("tasks", "An event needs a title; nothing was changed."));
    tx.setTitle(
        (event.id.isValid() ? translate("tasks", "Edit the event “%1”") : translate("tasks", "Add the event “%1”"))
            .arg(event.title));
    return saveRecord(tx, event);
}

void removeEvents(Transaction& tx, const Register& records, std::span<const Id<Event>> ids)
{
    tx.setTitle(translate("tasks", "Delete %n event(s)", nullptr, int(ids.size())));
    for (const Id<Event> id : ids)
        removeRecord(tx, records, id);
}

void removeEventsAndSteps(Transaction& tx, const Register& records, std::span<const Id<Event>> events,
                          std::span<const Id<Milestone>> steps)
{
    tx.setTitle(translate("tasks", "Delete %n event(s) or step(s)", nullptr, int(events.size() + steps.size())));
    removeEvents(tx, records, events);
    removeMilestones(tx, records, steps);
}

} // namespace parvis
