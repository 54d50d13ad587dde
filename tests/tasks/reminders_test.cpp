// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/reminders.h"

#include "domain/past_dates.h"
#include "domain/signatures/signatory_change.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

std::vector<Id<Signatory>> firstSignatories(const Register& records, std::size_t count)
{
    std::vector<Id<Signatory>> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(records.all<Signatory>()[i].id);
    return ids;
}

} // namespace

TEST_CASE("reminders of many signatories are one action; those only expected become invited when asked")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto ids = firstSignatories(database->records(), 3);
    Transaction expecting(*database, u"Expect"_s);
    expecting.update(withStatus(*database->records().find(ids[0]), SignatoryStatus::Expected));
    expecting.commit();
    const auto statusOf = [&](std::size_t i) { return database->records().find(ids[i])->status; };
    const SignatoryStatus second = statusOf(1);
    Transaction tx(*database);
    const Reminder like{.on = dayInApril, .addressee = u"la présidente"_s, .channel = u"courriel"_s};
    logReminders(tx, database->records(), ids, like, true, today);
    tx.commit();
    CHECK(database->records().all<Reminder>().size() == 3);
    CHECK(std::ranges::distance(database->records().all<Reminder>().of(ids[2])) == 1);
    CHECK(statusOf(0) == SignatoryStatus::Invited);
    CHECK(statusOf(1) == second);
    database->undo();
    CHECK(database->records().all<Reminder>().empty());
    CHECK(statusOf(0) == SignatoryStatus::Expected);
}

TEST_CASE("a reminder that lies ahead is not logged")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto ids = firstSignatories(database->records(), 1);
    Transaction tx(*database);
    const Reminder ahead{.on = *PartialDate::day(today.addDays(1))};
    CHECK(errorOf([&] { logReminders(tx, database->records(), ids, ahead, false, today); }) ==
          aheadSentence(Happening::Reminder));
    CHECK(tx.isEmpty());
    logReminders(tx, database->records(), ids, {.on = *PartialDate::month(2025, 3)}, false, today); // some day of it
    CHECK_FALSE(tx.isEmpty());
}

TEST_CASE("a reminder gets a note, and goes; each is named in the history")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto run = [&](const auto& verb) {
        Transaction tx(*database);
        verb(tx, database->records());
        tx.commit();
        return tx.title();
    };
    const auto ids = firstSignatories(database->records(), 1);
    const Organisation body = *database->records().find(database->records().find(ids[0])->organisation);
    CHECK(run([&](auto& tx, auto& records) {
              logReminders(tx, records, ids, {.on = dayInApril}, false, today);
          }).contains(body.name));
    const Id<Reminder> reminder = database->records().all<Reminder>()[0].id;
    CHECK_FALSE(run([&](auto& tx, auto& records) { setReminderNote(tx, records, reminder, u"rappelé"_s); }).isEmpty());
    CHECK(database->records().find(reminder)->note == u"rappelé");
    CHECK_FALSE(run([&](auto& tx, auto& records) { removeReminders(tx, records, std::vector{reminder}); }).isEmpty());
    CHECK(database->records().all<Reminder>().empty());
    Transaction tx(*database);
    CHECK_THROWS_AS(setReminderNote(tx, database->records(), reminder, {}), Error);
}
