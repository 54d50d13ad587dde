// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actions/action_rules.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

PartialDate day(const char* text)
{
    return *PartialDate::parse(QString::fromLatin1(text));
}

Register withSteps(std::vector<ActionStep> steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i].id = {qint64(i) + 1};
    return Register().with(Table<Action>({Action{.id = {1}}})).with(Table<ActionStep>(std::move(steps)));
}

} // namespace

TEST_CASE("an action ends no earlier than it begins")
{
    CHECK(actionYearsProblem(2024, 2026).isEmpty());
    CHECK(actionYearsProblem(2024, 2024).isEmpty());
    CHECK(actionYearsProblem({}, 2024).isEmpty());
    CHECK_FALSE(actionYearsProblem(2026, 2024).isEmpty());
    CHECK(actionYearsText({.firstYear = 2024, .lastYear = 2026}) == u"2024–2026");
    CHECK(actionYearsText({.firstYear = 2024, .lastYear = 2024}) == u"2024");
    CHECK(actionYearsText({.lastYear = 2024}).isEmpty());
}

TEST_CASE("steps stand by their dates, whatever the order in which they were recorded")
{
    const Register records = withSteps({{.action = {1}, .state = ActionState::Notified, .on = day("2024-06-01")},
                                        {.action = {1}, .state = ActionState::Selected, .on = day("2024-05-01")},
                                        {.action = {1}, .state = ActionState::Submitted, .on = day("2024-02")},
                                        {.action = {1}, .state = ActionState::Committee, .on = day("2024-05-01")},
                                        {.action = {1}, .state = ActionState::Reported, .on = day("2025-06-30")},
                                        {.action = {1}, .state = ActionState::Reported, .on = day("2026-06-30")}});
    std::vector<ActionState> states;
    for (const ActionStep* step : stepsInOrder(records, {1}))
        states.push_back(step->state);
    using enum ActionState;
    CHECK(states == std::vector{Submitted, Committee, Selected, Notified, Reported, Reported});
    CHECK(latestStep(records, {1}, Reported)->on == day("2026-06-30"));
    CHECK(latestStep(records, {1}, Refused) == nullptr);
}

TEST_CASE("the last date says where an action stands, and what differs is told")
{
    const Register records = withSteps({{.action = {1}, .state = ActionState::Submitted, .on = day("2024-02-15")},
                                        {.action = {1}, .state = ActionState::Notified, .on = day("2024-05-02")}});
    using enum ActionState;
    CHECK(stateAfterStep(records, {1}, Admissible, day("2024-03-01")) == Notified);
    CHECK(stateAfterStep(records, {1}, Admissible, day("2024-05-02")) == Notified); // of one day the one further on
    CHECK(stateAfterStep(records, {1}, Reported, day("2024-05-02")) == Reported);
    CHECK(stateAfterStep(records, {1}, Admissible, day("2024-05-03")) == Admissible);
    CHECK(lastDateRemark(records, {1}, Admissible, day("2024-03-01")).contains(u"has the last date"));
    CHECK(lastDateRemark(records, {1}, Admissible, day("2024-05-03")).contains(u"keeps its date"));
    CHECK(lastDateRemark(records, {1}, Reported, day("2024-06-01")).isEmpty());
    CHECK(lastDateRemark(records, {1}, Admissible, {}).isEmpty());
}

TEST_CASE("what is unusual in the order of states is told, and every order is possible")
{
    const Register records = withSteps({{.action = {1}, .state = ActionState::Submitted, .on = day("2024-02-15")},
                                        {.action = {1}, .state = ActionState::Refused, .on = day("2024-05-02")}});
    CHECK(stepRemarks(records, {1}, ActionState::Submitted, day("2024-01-01")).isEmpty());
    CHECK(stepRemarks(records, {1}, ActionState::Admissible, day("2024-02-20")).isEmpty());
    CHECK(stepRemarks(records, {1}, ActionState::Admissible, day("2024-02")).isEmpty()); // some day of it fits
    CHECK(stepRemarks(records, {1}, ActionState::Admissible, day("2024-01-20")).size() == 1);
    CHECK(stepRemarks(records, {1}, ActionState::Selected, {}).size() == 1);              // no committee
    CHECK(stepRemarks(records, {1}, ActionState::Notified, day("2024-06-01")).isEmpty()); // a refusal is notified
}
