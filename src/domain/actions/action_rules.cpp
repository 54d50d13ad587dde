// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actions/action_rules.h"

#include "domain/translate.h"

#include <QLocale>

#include <algorithm>

namespace parvis {

QString actionYearsProblem(const std::optional<int>& first, const std::optional<int>& last)
{
    if (first && last && *last < *first)
        return translate("domain", "An action does not end (%1) before it begins (%2).").arg(*last).arg(*first);
    return {};
}

QString actionYearsText(const Action& action)
{
    if (!action.firstYear || !action.lastYear || action.firstYear == action.lastYear)
        return action.firstYear ? QString::number(*action.firstYear) : QString();
    return QString::number(*action.firstYear) + QChar(0x2013) + QString::number(*action.lastYear);
}

std::vector<ActionState> statesBefore(ActionState state)
{
    switch (state) {
    case ActionState::Submitted:
        return {};
    case ActionState::Admissible:
        return {ActionState::Submitted};
    case ActionState::Committee:
        return {ActionState::Admissible};
    case ActionState::Selected:
    case ActionState::Refused:
        return {ActionState::Committee};
    case ActionState::Notified:
        return {ActionState::Selected, ActionState::Refused};
    case ActionState::Reported:
        return {ActionState::Notified};
    }
    return {};
}

std::vector<const ActionStep*> stepsInOrder(const Register& records, Id<Action> action)
{
    std::vector<const ActionStep*> steps;
    for (const ActionStep& step : records.all<ActionStep>().of(action))
        steps.push_back(&step);
    std::ranges::stable_sort(steps, [](const ActionStep* a, const ActionStep* b) {
        return std::pair(a->on.lastDay(), a->state) < std::pair(b->on.lastDay(), b->state);
    });
    return steps;
}

const ActionStep* latestStep(const Register& records, Id<Action> action, ActionState state)
{
    const ActionStep* latest = nullptr;
    for (const ActionStep* step : stepsInOrder(records, action)) {
        if (step->state == state)
            latest = step;
    }
    return latest;
}

namespace {

auto reachedAt(const StateDates::value_type& date)
{
    return std::pair(date.second.lastDay(), date.first);
}

} // namespace

ActionState latestState(const StateDates& dates)
{
    return std::ranges::max(dates, {}, &reachedAt).first;
}

bool isNewestState(const Register& records, const Action& action, const StateDates& dates)
{
    const auto steps = stepsInOrder(records, action.id);
    if (steps.empty())
        return !action.state;
    return std::ranges::max(dates, {}, &reachedAt).second.lastDay() > steps.back()->on.lastDay();
}

std::vector<const ActionStep*> stepsBeyond(const Register& records, Id<Action> action, ActionState state,
                                           const PartialDate& on)
{
    std::vector<const ActionStep*> steps = stepsInOrder(records, action);
    std::erase_if(steps, [&](const ActionStep* step) {
        return step->state == state || std::pair(step->on.lastDay(), step->state) < std::pair(on.lastDay(), state);
    });
    return steps;
}

ActionState stateAfterStep(const Register& records, Id<Action> action, ActionState state, const PartialDate& on)
{
    const auto beyond = stepsBeyond(records, action, state, on);
    return beyond.empty() ? state : beyond.back()->state;
}

QString lastDateRemark(const Register& records, Id<Action> action, ActionState state,
                       const std::optional<PartialDate>& on)
{
    if (!on)
        return {};
    if (const auto beyond = stepsBeyond(records, action, state, *on); !beyond.empty())
        return translate("domain", "“%1” has the last date (%2): the state stays.")
            .arg(label(beyond.back()->state), beyond.back()->on.text(QLocale()));
    const auto steps = stepsInOrder(records, action);
    const auto further =
        std::ranges::find_if(steps.rbegin(), steps.rend(), [&](const ActionStep* step) { return step->state > state; });
    return further == steps.rend() ? QString()
                                   : translate("domain", "“%1” keeps its date (%2): the last date counts.")
                                         .arg(label((*further)->state), (*further)->on.text(QLocale()));
}

QStringList stepRemarks(const Register& records, Id<Action> action, ActionState state,
                        const std::optional<PartialDate>& on)
{
    const std::vector<ActionState> before = statesBefore(state);
    if (before.empty())
        return {};
    const ActionStep* reached = nullptr;
    for (const ActionState each : before) {
        if (const ActionStep* step = latestStep(records, action, each))
            reached = step;
    }
    if (!reached)
        return {translate("domain", "“%1” has no date yet.").arg(label(before.front()))};
    if (on && on->lastDay() < reached->on.firstDay())
        return {
            translate("domain", "“%1” has a later date: %2.").arg(label(reached->state), reached->on.text(QLocale()))};
    return {};
}

} // namespace parvis
