// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/cycle_edits.h"

#include "domain/yearly_cycle.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture,
                 "an EPCI's cycle begins as a copy of the common one, is edited in place, and can go again")
{
    const auto database = open();
    const Id<Epci> epci = database->records().all<Epci>()[0].id;
    const auto common = cycleTemplate(database->records(), {});
    const auto store = [&](std::vector<CycleStep> steps) {
        Transaction tx(*database);
        storeCycle(tx, database->records(), epci, std::move(steps));
        tx.commit();
        return cycleTemplate(database->records(), epci);
    };
    auto own = store(common);
    REQUIRE(own.size() == common.size());
    CHECK(own[0].epci == epci);
    CHECK(own[0].id != common[0].id);
    CHECK(cycleTemplate(database->records(), {}) == common);
    std::swap(own[0], own[1]);
    own.pop_back();
    const auto edited = store(own);
    REQUIRE(edited.size() == common.size() - 1);
    CHECK(edited[0].id == own[0].id); // kept, only moved
    CHECK(edited[0].position == 1);
    CHECK(store({}) == common);
    CHECK_FALSE(hasOwnCycle(database->records(), epci));
    database->undo();
    CHECK(cycleTemplate(database->records(), epci) == edited);
}

TEST_CASE_METHOD(DatabaseFixture, "a year's cycle is added once, with one name in the history")
{
    const auto database = open();
    const std::vector<Id<Contract>> contracts{database->records().all<Contract>()[0].id};
    const auto add = [&] {
        Transaction tx(*database);
        const int added = addCycle(tx, database->records(), contracts, 2026);
        tx.commit();
        return added;
    };
    const int first = add();
    CHECK(first > 0);
    CHECK(database->records().all<Milestone>().size() == std::size_t(first));
    CHECK(database->undoState().undo->title.contains(u"2026"));
    CHECK(add() == 0);
    database->undo();
    CHECK(database->records().all<Milestone>().empty());
}

TEST_CASE_METHOD(DatabaseFixture, "the history says whose cycle was changed, and when the common one serves again")
{
    const auto database = open();
    const Epci epci = database->records().all<Epci>()[0];
    const auto titleAfter = [&](std::optional<Id<Epci>> owner, std::vector<CycleStep> steps) {
        Transaction tx(*database);
        storeCycle(tx, database->records(), owner, std::move(steps));
        tx.commit();
        return tx.title();
    };
    const auto common = cycleTemplate(database->records(), {});
    const QString own = titleAfter(epci.id, common);
    CHECK(own.contains(epci.name));
    CHECK(titleAfter(epci.id, {}) != own);
    CHECK_FALSE(titleAfter({}, common).contains(epci.name));
}
