// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/actions/action_edits.h"

#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/names.h"
#include "tasks/existing.h"
#include "tasks/funding_edits.h"
#include "tasks/removal.h"

#include <algorithm>
#include <set>

namespace parvis {

namespace {

QString contractAdvice(const Register& records, Id<Contract> contract)
{
    return translate("tasks", "Its contract is %1.").arg(contractName(records, std::optional(contract)));
}

/// Refuses what cannot be.
void settleAction(const Register& records, Action& action)
{
    action.title = action.title.simplified();
    action.carrier = action.carrier.simplified();
    existing(records, action.contract);
    requireText(action.title, nullptr, translate("tasks", "An action needs a title."));
    if (const QString problem = actionYearsProblem(action.firstYear, action.lastYear); !problem.isEmpty())
        throw Error(problem);
    if (!action.priority)
        return;
    const Priority& priority = existing(records, *action.priority);
    if (priority.contract && *priority.contract != action.contract)
        throw Error(translate("tasks", "“%1” is an axis of another contract.").arg(priority.title), {},
                    contractAdvice(records, action.contract));
}

void requirePlaces(const Register& records, Id<Contract> contract, const std::vector<Id<Qpv>>& qpvs)
{
    for (const Id<Qpv> id : qpvs) {
        const Qpv& qpv = existing(records, id);
        if (qpv.contract != contract)
            throw Error(translate("tasks", "The neighbourhood “%1” belongs to another contract.").arg(qpv.name), {},
                        contractAdvice(records, contract));
    }
}

void writePlaces(Transaction& tx, const Register& records, Id<Action> action, const std::vector<Id<Qpv>>& qpvs)
{
    for (const ActionQpv& place : records.all<ActionQpv>().of(action)) {
        if (std::ranges::find(qpvs, place.qpv) == qpvs.end())
            tx.remove(place.id);
    }
    const auto before = qpvsOf(records, action);
    for (const Id<Qpv> qpv : qpvs) {
        if (std::ranges::find(before, qpv) == before.end())
            tx.insert(ActionQpv{.action = action, .qpv = qpv});
    }
}

void applyActionChange(const ActionChange& change, Action& action)
{
    action.carrier = change.carrier.value_or(action.carrier);
    action.firstYear = change.firstYear.value_or(action.firstYear);
    action.lastYear = change.lastYear.value_or(action.lastYear);
    action.multiYear = change.multiYear.value_or(action.multiYear);
    action.priority = change.priority.value_or(action.priority);
}

/// The state that the dates which stay speak of, when the action's own lost its last one.
void settleState(Transaction& tx, const Register& records, Id<Action> id, std::span<const Id<ActionStep>> removed)
{
    Action action = existing(records, id);
    const ActionStep* last = nullptr;
    bool lostDate = false;
    for (const ActionStep* step : stepsInOrder(records, id)) {
        const bool isRemoved = std::ranges::find(removed, step->id) != removed.end();
        if (step->state == action.state && !isRemoved)
            return;
        lostDate |= step->state == action.state;
        last = isRemoved ? last : step;
    }
    if (!lostDate)
        return;
    action.state = last ? std::optional(last->state) : std::nullopt;
    tx.update(action);
}

void putState(Transaction& tx, const Register& records, Id<Action> id, ActionState state)
{
    Action changed = existing(records, id);
    changed.state = state;
    tx.update(changed);
}

/// As a step, unless the same one is there already.
void recordDate(Transaction& tx, const Register& records, Id<Action> id, ActionState state, const PartialDate& on)
{
    const auto steps = records.all<ActionStep>().of(id);
    if (std::ranges::none_of(steps, [&](const ActionStep& step) { return step.state == state && step.on == on; }))
        tx.insert(ActionStep{.action = id, .state = state, .on = on});
}

/// The state of an action that went by the last date goes by it still, once the step is written over.
void followStep(Transaction& tx, const Register& records, const ActionStep& changed)
{
    const auto before = stepsInOrder(records, changed.action);
    if (before.empty() || existing(records, changed.action).state != before.back()->state)
        return;
    StateDates after{{changed.state, changed.on}};
    for (const ActionStep* step : before) {
        if (step->id != changed.id)
            after.emplace_back(step->state, step->on);
    }
    putState(tx, records, changed.action, latestState(after));
}

QString titleOf(const Register& records, std::span<const Id<Action>> ids)
{
    const Action* one = ids.size() == 1 ? records.find(ids.front()) : nullptr;
    return one ? one->title : translate("tasks", "%n action(s)", nullptr, int(ids.size()));
}

QString stateTitle(const Register& records, std::span<const Id<Action>> ids, ActionState state)
{
    return translate("tasks", "%1: %2").arg(label(state), titleOf(records, ids));
}

} // namespace

Id<Action> addAction(Transaction& tx, const Register& records, Action action, const std::vector<Id<Qpv>>& qpvs)
{
    settleAction(records, action);
    requirePlaces(records, action.contract, qpvs);
    tx.setTitle(translate("tasks", "Add an action: %1").arg(action.title));
    const Id<Action> id = tx.insert(action);
    writePlaces(tx, records, id, qpvs);
    return id;
}

void updateAction(Transaction& tx, const Register& records, const Action& action, const std::vector<Id<Qpv>>& qpvs)
{
    const Action before = existing(records, action.id);
    Action changed = action;
    settleAction(records, changed);
    requirePlaces(records, changed.contract, qpvs);
    tx.setTitle(translate("tasks", "Edit an action: %1").arg(changed.title));
    tx.update(changed);
    writePlaces(tx, records, changed.id, qpvs);
    if (changed.contract == before.contract)
        return;
    for (FundingLine line : records.all<FundingLine>()) {
        if (line.action == changed.id) {
            line.contract = changed.contract;
            tx.update(line);
        }
    }
}

std::vector<Id<Action>> duplicateActions(Transaction& tx, const Register& records, std::span<const Id<Action>> ids)
{
    tx.setTitle(translate("tasks", "Duplicate %1").arg(titleOf(records, ids)));
    std::vector<Id<Action>> made;
    for (const Id<Action> id : ids) {
        const Action* found = records.find(id);
        if (!found)
            continue;
        Action copy = *found;
        copy.id = {};
        copy.state.reset();
        made.push_back(tx.insert(copy));
        for (const Id<Qpv> qpv : qpvsOf(records, id))
            tx.insert(ActionQpv{.action = made.back(), .qpv = qpv});
    }
    return made;
}

void removeActions(Transaction& tx, const Register& records, std::span<const Id<Action>> ids)
{
    tx.setTitle(translate("tasks", "Delete %1").arg(titleOf(records, ids)));
    for (const Id<Action> id : ids)
        removeRecord(tx, records, id);
}

int changeActions(Transaction& tx, const Register& records, std::span<const Id<Action>> ids, const ActionChange& change)
{
    tx.setTitle(translate("tasks", "Edit %1").arg(titleOf(records, ids)));
    std::vector<Action> changed;
    for (const Id<Action> id : ids) {
        if (const Action* before = records.find(id)) {
            changed.push_back(*before);
            applyActionChange(change, changed.back());
            settleAction(records, changed.back());
        }
    }
    const auto device = change.device ? deviceNamed(tx, records, *change.device) : std::nullopt;
    int differing = 0;
    for (Action& action : changed) {
        action.device = change.device ? device : action.device;
        differing += action != existing(records, action.id);
        tx.update(action);
    }
    return differing;
}

void setActionState(Transaction& tx, const Register& records, std::span<const Id<Action>> ids, ActionState state,
                    const std::optional<PartialDate>& on, QDate today)
{
    requirePast(Happening::ActionState, on, {}, today);
    tx.setTitle(stateTitle(records, ids, state));
    for (const Id<Action> id : ids) {
        if (!records.find(id))
            continue;
        putState(tx, records, id, on ? stateAfterStep(records, id, state, *on) : state);
        if (on)
            recordDate(tx, records, id, state, *on);
    }
}

ReachedState reachActionState(Transaction& tx, const Register& records, std::span<const Id<Action>> ids,
                              ActionState state, QDate today)
{
    const PartialDate on = *PartialDate::day(today);
    tx.setTitle(stateTitle(records, ids, state));
    ReachedState reached;
    for (const Id<Action> id : ids) {
        if (!records.find(id))
            continue;
        auto staying = stepsInOrder(records, id);
        for (const ActionStep* step : stepsBeyond(records, id, state, on)) {
            std::erase(staying, step);
            reached.takenBack.push_back(*step);
            removeRecord(tx, records, step->id);
        }
        putState(tx, records, id, state);
        if (!staying.empty() && staying.back()->state == state)
            continue;
        recordDate(tx, records, id, state, on);
        reached.dated.push_back(id);
    }
    return reached;
}

void clearActionState(Transaction& tx, const Register& records, std::span<const Id<Action>> ids)
{
    tx.setTitle(translate("tasks", "Without a state: %1").arg(titleOf(records, ids)));
    for (const Id<Action> id : ids) {
        if (const Action* found = records.find(id)) {
            Action changed = *found;
            changed.state.reset();
            tx.update(changed);
        }
    }
}

Id<ActionStep> saveActionStep(Transaction& tx, const Register& records, ActionStep step, QDate today)
{
    const Action& action = existing(records, step.action);
    std::optional<PartialDate> before;
    if (step.id.isValid())
        before = existing(records, step.id).on;
    requirePast(Happening::ActionState, step.on, before, today);
    tx.setTitle(translate("tasks", "Date of “%1”: %2").arg(label(step.state), action.title));
    if (step.id.isValid())
        followStep(tx, records, step);
    return saveRecord(tx, std::move(step));
}

void removeActionSteps(Transaction& tx, const Register& records, std::span<const Id<ActionStep>> ids)
{
    tx.setTitle(translate("tasks", "Delete %n date(s) of actions", nullptr, int(ids.size())));
    std::set<Id<Action>> touched;
    for (const Id<ActionStep> id : ids) {
        if (const ActionStep* step = records.find(id)) {
            touched.insert(step->action);
            removeRecord(tx, records, id);
        }
    }
    for (const Id<Action> id : touched)
        settleState(tx, records, id, ids);
}

} // namespace parvis
