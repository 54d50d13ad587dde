// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// The events of the calendar; its milestones stand in tasks/follow_up_edits.h. Each verb adds to the transaction and
// names it.

/// Adds an event that has no key yet. Returns its key. Throws Error for an event without a title.
Id<Event> saveEvent(Transaction& tx, const Register& records, const Event& event);
/// With the evidence that speaks of them.
void removeEvents(Transaction& tx, const Register& records, std::span<const Id<Event>> ids);
/// Events and milestones of the calendar, as one action.
void removeEventsAndSteps(Transaction& tx, const Register& records, std::span<const Id<Event>> events,
                          std::span<const Id<Milestone>> steps);

} // namespace parvis
