// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace parvis {

// What holds of actions (AMI, appel à projets) and of their states through the year. Any thread.

/// Why an action cannot run from the one year to the other, a sentence; empty: it can, or one of them is not known.
QString actionYearsProblem(const std::optional<int>& first, const std::optional<int>& last);

/// "2024", "2024–2026"; empty where the first year is not known.
QString actionYearsText(const Action& action);

/// The states that come right before this one; none for the first. A refused action may be notified, too.
std::vector<ActionState> statesBefore(ActionState state);

/// The steps of an action by their dates, those of one day by the order of states.
std::vector<const ActionStep*> stepsInOrder(const Register& records, Id<Action> action);

/// The latest step of that state; null: it has none.
const ActionStep* latestStep(const Register& records, Id<Action> action, ActionState state);

using StateDates = std::vector<std::pair<ActionState, PartialDate>>;

/// The state that was reached last, of one day the later one. At least one date.
ActionState latestState(const StateDates& dates);

/// Whether the last of these dates says that the action has gone further: it is later than all that are recorded, or
/// nothing is known of it. At least one date.
bool isNewestState(const Register& records, const Action& action, const StateDates& dates);

/// The steps of other states that count more than one of that state on that day: they are later, or further on and of
/// the same day. By their dates.
std::vector<const ActionStep*> stepsBeyond(const Register& records, Id<Action> action, ActionState state,
                                           const PartialDate& on);

/// Where the action stands once it has that step, too: the last date counts.
ActionState stateAfterStep(const Register& records, Id<Action> action, ActionState state, const PartialDate& on);

/// What the user is told where a state and the dates of others differ: that the state stays, as another date is the
/// last one, or that a state further on keeps its date. Empty where there is nothing to tell.
QString lastDateRemark(const Register& records, Id<Action> action, ActionState state,
                       const std::optional<PartialDate>& on);

/// What is unusual when the action reaches the state on that day: the state before it is not recorded, or has a later
/// date. Each a sentence, to be told and not to be forced: calls for projects differ.
QStringList stepRemarks(const Register& records, Id<Action> action, ActionState state,
                        const std::optional<PartialDate>& on);

} // namespace parvis
