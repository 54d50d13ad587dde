// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearly_cycle.h"

#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

CycleStep cycleStep(std::int64_t id, const char* kind, int month, int position, int day = 0, int yearOffset = 0)
{
    CycleStep made;
    made.id = {id};
    made.kind = QString::fromLatin1(kind);
    made.title = u"Étape"_s;
    made.month = month;
    made.day = day;
    made.yearOffset = yearOffset;
    made.position = position;
    return made;
}

/// Two contracts; the EPCI of the second has a cycle of its own.
Register contractsWithCycles(std::vector<Milestone> milestones = {})
{
    CycleStep own = cycleStep(9, "steering_committee", 6, 1);
    own.epci = Id<Epci>{2};
    return Register()
        .with(Table<Contract>({{.id = {1}, .code = *ContractCode::parse(u"CN06202I"), .epci = {1}},
                               {.id = {2}, .code = *ContractCode::parse(u"CN05901M"), .epci = {2}}}))
        .with(Table<CycleStep>(
            {cycleStep(1, "steering_committee", 3, 2, 31), cycleStep(2, "call_for_projects", 11, 1, 0, -1), own}))
        .with(Table<Milestone>(std::move(milestones)));
}

Milestone known(std::int64_t id, const char* kind, std::optional<PartialDate> planned)
{
    Milestone made;
    made.id = {id};
    made.contract = Id<Contract>{1};
    made.kind = QString::fromLatin1(kind);
    made.planned = planned;
    return made;
}

std::vector<CycleMilestone> yearOfFirst(const Register& records, int year)
{
    const Id<Contract> contracts[] = {{1}};
    return yearlyMilestones(records, contracts, year);
}

} // namespace

TEST_CASE("an EPCI has the common cycle until it has one of its own")
{
    const Register records = contractsWithCycles();
    CHECK(cycleTemplate(records, {}).size() == 2);
    CHECK(cycleTemplate(records, {}).front().kind == u"call_for_projects"); // by position
    CHECK(cycleTemplate(records, Id<Epci>{1}) == cycleTemplate(records, {}));
    CHECK(cycleTemplate(records, Id<Epci>{2}).size() == 1);
    CHECK(hasOwnCycle(records, Id<Epci>{2}));
    CHECK_FALSE(hasOwnCycle(records, Id<Epci>{1}));
}

TEST_CASE("a step falls in its month, or on its day, never beyond the end of a month")
{
    CHECK(plannedIn(cycleStep(1, "x", 11, 1, 0, -1), 2026) == date(u"2025-11"));
    CHECK(plannedIn(cycleStep(1, "x", 9, 1, 15, 1), 2026) == date(u"2027-09-15"));
    CHECK(plannedIn(cycleStep(1, "x", 2, 1, 31), 2025) == date(u"2025-02-28"));
    CHECK(plannedIn(cycleStep(1, "x", 2, 1, 30), 2028) == date(u"2028-02-29"));
}

TEST_CASE("a year's cycle makes the milestones of each contract by its own template")
{
    const Id<Contract> contracts[] = {{1}, {2}, {77}};
    const auto made = yearlyMilestones(contractsWithCycles(), contracts, 2026);
    REQUIRE(made.size() == 3);
    CHECK(made[0].milestone.planned == date(u"2025-11"));
    CHECK(made[1].milestone.planned == date(u"2026-03-31"));
    CHECK(made[1].milestone.title == u"Étape 2026");
    CHECK(made[1].milestone.contract == Id<Contract>{1});
    CHECK(made[2].milestone.planned == date(u"2026-06"));
    CHECK(made[2].milestone.contract == Id<Contract>{2});
    CHECK(std::ranges::none_of(made, [](const CycleMilestone& m) { return m.existing.has_value(); }));
}

TEST_CASE("what exists in the same contract, kind and year is not doubled, even when it was moved or done")
{
    Milestone done = known(2, "call_for_projects", {});
    done.done = date(u"2025-12-01");
    const auto made =
        yearOfFirst(contractsWithCycles({known(1, "steering_committee", date(u"2026-09-10")), done}), 2026);
    REQUIRE(made.size() == 2);
    CHECK(made[0].existing == Id<Milestone>{2});
    CHECK(made[1].existing == Id<Milestone>{1});
    Milestone elsewhere = known(1, "steering_committee", date(u"2026-03-31"));
    elsewhere.contract = Id<Contract>{2};
    CHECK_FALSE(yearOfFirst(contractsWithCycles({elsewhere}), 2026)[1].existing);
    CHECK_FALSE(
        yearOfFirst(contractsWithCycles({known(1, "steering_committee", date(u"2025-03-31"))}), 2026)[1].existing);
    CHECK_FALSE(yearOfFirst(contractsWithCycles({known(1, "steering_committee", {})}), 2026)[1].existing);
}

TEST_CASE("one milestone answers for one step: two committees a year are two milestones")
{
    const Register twice = contractsWithCycles({known(1, "steering_committee", date(u"2026-09-10"))})
                               .with(Table<CycleStep>({cycleStep(1, "steering_committee", 3, 1),
                                                       cycleStep(2, "steering_committee", 9, 2)}));
    const auto made = yearOfFirst(twice, 2026);
    REQUIRE(made.size() == 2);
    CHECK_FALSE(made[0].existing);
    CHECK(made[1].existing == Id<Milestone>{1}); // that of September, not the first
}

TEST_CASE("the update falls due every three years until the contracts end")
{
    CHECK(isUpdateYear(2027));
    CHECK(isUpdateYear(2030));
    for (const int year : {2021, 2024, 2025, 2026, 2028, 2033})
        CHECK_FALSE(isUpdateYear(year));
    const auto made = yearOfFirst(contractsWithCycles(), 2027);
    REQUIRE(made.size() == 3);
    CHECK(made[2].milestone.kind == u"three_year_update");
    CHECK(made[2].milestone.planned == date(u"2027"));
    CHECK(yearOfFirst(contractsWithCycles({known(1, "three_year_update", date(u"2027-06"))}), 2027)[2].existing ==
          Id<Milestone>{1});
}

TEST_CASE("generating twice adds nothing the second time")
{
    std::vector<Milestone> stored;
    for (const CycleMilestone& made : yearOfFirst(contractsWithCycles(), 2027)) {
        stored.push_back(made.milestone);
        stored.back().id = {std::int64_t(stored.size())};
    }
    REQUIRE(stored.size() == 3); // two steps, and the update of 2027
    const std::vector<CycleMilestone> again = yearOfFirst(contractsWithCycles(stored), 2027);
    CHECK(again.size() == 3);
    for (const CycleMilestone& made : again)
        CHECK(made.existing);
}
