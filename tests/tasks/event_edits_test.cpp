// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/event_edits.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(DatabaseFixture, "an event is added, edited and deleted, each named in the history")
{
    const auto database = open();
    const auto count = database->records().all<Event>().size();
    const auto run = [&](const auto& verb) {
        Transaction tx(*database);
        verb(tx, database->records());
        tx.commit();
        return tx.title();
    };
    Event event{.title = u"Forum"_s};
    CHECK(run([&](auto& tx, auto& records) { event.id = saveEvent(tx, records, event); }) == u"Add the event “Forum”");
    event.place = u"Lille"_s;
    CHECK(run([&](auto& tx, auto& records) { saveEvent(tx, records, event); }) == u"Edit the event “Forum”");
    CHECK(database->records().find(event.id)->place == u"Lille");
    run([&](auto& tx, auto& records) { removeEvents(tx, records, std::vector{event.id}); });
    CHECK(database->records().all<Event>().size() == count);
}

TEST_CASE_METHOD(DatabaseFixture, "an event needs a title")
{
    const auto database = open();
    Transaction tx(*database);
    CHECK_THROWS_AS(saveEvent(tx, database->records(), {}), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "events and steps of the calendar go together, as one named action")
{
    const auto database = open();
    const Event event = *database->records().all<Event>().begin();
    const Milestone step{.kind = u"review"_s};
    Transaction before(*database, u"Step"_s);
    const Id<Milestone> added = before.insert(Milestone(step));
    before.commit();
    Transaction tx(*database);
    removeEventsAndSteps(tx, database->records(), std::vector{event.id}, std::vector{added});
    tx.commit();
    CHECK(database->undoState().undo->title == u"Delete 2 event(s) or step(s)");
    CHECK_FALSE(database->records().find(event.id));
    CHECK_FALSE(database->records().find(added));
    database->undo();
    CHECK(database->records().find(event.id));
    CHECK(database->records().find(added));
}
