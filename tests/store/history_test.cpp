// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

QDateTime utc(int hour, int minute)
{
    return QDateTime(QDate(2025, 3, 1), QTime(hour, minute), Qt::UTC);
}

/// At 9:01 the first signatory is invited, at 9:02 a milestone is added, at 9:03 it is renamed, at 9:04 the signatory
/// deliberates.
struct Story : DatabaseFixture
{
    Story()
        : database(open())
    {
        set(SignatoryStatus::Invited);
        Milestone milestone{.kind = u"autre"_s, .title = u"Avant"_s};
        Transaction added(*database, u"Add"_s);
        milestoneId = added.insert(milestone);
        added.commit();
        milestone.title = u"Après"_s;
        Transaction renamed(*database, u"Rename"_s);
        renamed.update(milestone);
        renamed.commit();
        set(SignatoryStatus::Deliberated);
    }

    void set(SignatoryStatus status)
    {
        Transaction tx(*database, u"Set %1"_s.arg(identifier(status)));
        tx.update(changedSignatory(database->records(), status));
        tx.commit();
    }

    std::unique_ptr<Database> database;
    Id<Milestone> milestoneId;
    Id<Signatory> signatoryId = dataset().all<Signatory>().begin()->id;
};

} // namespace

TEST_CASE_METHOD(Story, "the history of a record says who, when, old and new")
{
    History history(path());
    const auto entries = history.ofRecord(refOf(signatoryId));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].action.title == u"Set invited"_s);
    CHECK(entries[0].action.at == utc(9, 1));
    CHECK_FALSE(entries[0].action.actor.isEmpty());
    const auto fields = fieldChanges(entries[1].change);
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].column == u"status"_s);
    CHECK(fields[0].before.toString() == u"invited"_s);
    CHECK(fields[0].after.toString() == u"deliberated"_s);
}

TEST_CASE_METHOD(Story, "the journal counts what each action touched, and names the actions on a record")
{
    History history(path());
    CHECK(history.actionsOn(refOf(signatoryId)) == std::vector<qint64>{2, 5});
    const auto touched = history.touchedBy(2, 4);
    REQUIRE(touched.size() == 3);
    CHECK(touched[0].action == 2);
    CHECK(touched[0].table == recordOf<Signatory>().table);
    CHECK(touched[0].records == 1);
    CHECK(touched[0].first == signatoryId.value);
    CHECK(touched[2].first == milestoneId.value);
    CHECK(history.touchedBy(1, 1).empty()); // the creation keeps no images
}

TEST_CASE_METHOD(Story, "the state at a date is what it was then")
{
    History history(path());
    const auto at = [&](int hour, int minute) { return history.registerAt(database->records(), utc(hour, minute)); };
    CHECK(*at(9, 0).find(signatoryId) == *dataset().find(signatoryId));
    CHECK(at(9, 1).find(signatoryId)->status == SignatoryStatus::Invited);
    CHECK(at(9, 1).find(milestoneId) == nullptr);
    CHECK(at(9, 2).find(milestoneId)->title == u"Avant"_s);
    CHECK(at(9, 3).find(milestoneId)->title == u"Après"_s);
    CHECK(at(23, 0).find(signatoryId)->status == SignatoryStatus::Deliberated);
}

TEST_CASE_METHOD(Story, "nothing is known before the database was created")
{
    History history(path());
    CHECK(errorOf([&] {
              history.registerAt(database->records(), QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
          }).contains(u"before the database was created"_s));
}

TEST_CASE_METHOD(Story, "the changes between two moments are the net ones")
{
    History history(path());
    const auto all = history.changesBetween(utc(8, 0), utc(10, 0));
    REQUIRE(all.size() == 2);
    CHECK(all[0].record == refOf(signatoryId));
    CHECK(fieldChanges(all[0])[0].after.toString() == u"deliberated"_s);
    CHECK_FALSE(all[1].before);

    CHECK(history.changesBetween(utc(9, 2), utc(9, 3)).size() == 1);
    CHECK(history.changesBetween(utc(9, 4), utc(10, 0)).empty());
}

TEST_CASE_METHOD(Story, "what was done and undone again is no change")
{
    database->undo();
    database->undo();
    database->undo();
    database->undo();
    History history(path());
    CHECK(history.changesBetween(utc(8, 0), utc(10, 0)).empty());
    CHECK(history.actions(100).size() == 9);
    CHECK(history.actions(2).front().kind == JournalAction::Kind::Undo);
}

TEST_CASE_METHOD(DatabaseFixture, "a clock that goes back does not reorder the journal")
{
    Database database(path(), Access::ReadWrite, [] { return QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC); });
    Transaction tx(database, u"In the past"_s);
    tx.update(changedSignatory(database.records()));
    tx.commit();
    History history(path());
    const auto actions = history.actions(10);
    REQUIRE(actions.size() == 2);
    CHECK(actions[0].at >= actions[1].at);
}
