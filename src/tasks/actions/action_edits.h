// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// What can be done to actions. Each verb adds to the transaction and names it. An action is refused (Error) without a
// title, when it ends before it begins, with a neighbourhood or an axis of another contract than its own.

/// With its neighbourhoods. Throws Error also when its contract no longer exists.
Id<Action> addAction(Transaction& tx, const Register& records, Action action, const std::vector<Id<Qpv>>& qpvs);
/// Its funding lines follow it into another contract. Throws Error also for an action that no longer exists.
void updateAction(Transaction& tx, const Register& records, const Action& action, const std::vector<Id<Qpv>>& qpvs);
/// As new ones of the same content: without state, dates, money and proofs. Those that no longer exist are passed over.
std::vector<Id<Action>> duplicateActions(Transaction& tx, const Register& records, std::span<const Id<Action>> ids);
/// With their neighbourhoods and dates; their funding lines stay, without them.
void removeActions(Transaction& tx, const Register& records, std::span<const Id<Action>> ids);

/// What several actions get at once; what is not set stays.
struct ActionChange
{
    std::optional<QString> carrier = {};
    std::optional<std::optional<int>> firstYear = {}; ///< none within: takes it away
    std::optional<std::optional<int>> lastYear = {};
    std::optional<bool> multiYear = {};
    std::optional<std::optional<Id<Priority>>> priority = {};
    std::optional<QString> device = {}; ///< by its name (deviceNamed); empty: takes it away

    bool isEmpty() const { return !carrier && !firstYear && !lastYear && !multiYear && !priority && !device; }
};

/// All of them or, where one is refused, none; those that no longer exist are passed over. Returns how many are not so
/// already.
int changeActions(Transaction& tx, const Register& records, std::span<const Id<Action>> ids,
                  const ActionChange& change);

/// The actions are in that state from now on. With a date it is recorded as a step, unless the same one is already, and
/// the last date counts (stateAfterStep). Throws Error for a date that lies ahead. Those that no longer exist are
/// passed over.
void setActionState(Transaction& tx, const Register& records, std::span<const Id<Action>> ids, ActionState state,
                    const std::optional<PartialDate>& on, QDate today);
/// What reaching a state did to the dates.
struct ReachedState
{
    std::vector<Id<Action>> dated;     ///< these got the day
    std::vector<ActionStep> takenBack; ///< of states further on, on the same day or later
};

/// They are in that state today. Dates of today that would count more are taken back; today's is recorded, unless the
/// last one that stays is of that state already.
ReachedState reachActionState(Transaction& tx, const Register& records, std::span<const Id<Action>> ids,
                              ActionState state, QDate today);
/// The state is not known any more; the dates stay.
void clearActionState(Transaction& tx, const Register& records, std::span<const Id<Action>> ids);

/// Records a step of an action, and leaves the state as it is; or writes one over, and a state that was that of the
/// last date stays so. Throws Error for a date that lies ahead and did not stand there before.
Id<ActionStep> saveActionStep(Transaction& tx, const Register& records, ActionStep step, QDate today);
/// When no other step has the state of an action, it is then in that of the last step that stays. Those that no longer
/// exist are passed over.
void removeActionSteps(Transaction& tx, const Register& records, std::span<const Id<ActionStep>> ids);

} // namespace parvis
