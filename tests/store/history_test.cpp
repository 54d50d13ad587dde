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

namespace {

/// The database of 1 January 2025, edited at clocks that say what they like.
struct WrongClock : DatabaseFixture
{
    /// The first signatory gets this status at a computer whose clock says that it is noon of that day.
    void set(SignatoryStatus status, QDate day)
    {
        Database database(path(), Access::ReadWrite, [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); });
        Transaction tx(database, u"Set %1"_s.arg(identifier(status)));
        tx.update(changedSignatory(database.records(), status));
        tx.commit();
    }

    History history() const { return History(path(), endOf(QDate(2025, 3, 20))); }

    static QDateTime endOf(QDate day) { return QDateTime(day, QTime(23, 59, 59), Qt::UTC); }

    SignatoryStatus statusOn(QDate day) const
    {
        const Register latest = Database(path(), Access::ReadOnly).records();
        return history().registerAt(latest, endOf(day)).all<Signatory>().begin()->status;
    }

    QStringList changesOn(QDate day) const
    {
        QStringList statuses;
        for (const RowChange& change : history().changesBetween(endOf(day.addDays(-1)), endOf(day))) {
            for (const FieldChange& field : fieldChanges(change))
                statuses << field.after.toString();
        }
        return statuses;
    }
};

const QDate tuesday(2025, 3, 4);

} // namespace

TEST_CASE_METHOD(WrongClock, "each action bears what the clock said, and their order is that in which they were made")
{
    set(SignatoryStatus::Invited, QDate(2027, 3, 3));
    set(SignatoryStatus::Deliberated, tuesday);
    set(SignatoryStatus::Declined, QDate(2001, 1, 1));
    const auto actions = history().actions(10);
    REQUIRE(actions.size() == 4);
    CHECK(actions[0].at.date() == QDate(2001, 1, 1));
    CHECK(actions[1].at.date() == tuesday);
    CHECK(actions[2].at.date() == QDate(2027, 3, 3));
    CHECK(actions[0].id > actions[1].id);
}

TEST_CASE_METHOD(WrongClock, "edits after a clock was put right are changes of their own day")
{
    const auto ahead = GENERATE(QDate(2025, 3, 15), QDate(2027, 3, 3), QDate(2099, 1, 1));
    set(SignatoryStatus::Invited, ahead);
    set(SignatoryStatus::Deliberated, tuesday);
    set(SignatoryStatus::Declined, tuesday.addDays(1));
    CHECK(changesOn(tuesday) == QStringList{u"deliberated"_s});
    CHECK(changesOn(tuesday.addDays(1)) == QStringList{u"declined"_s});
    CHECK(changesOn(ahead).isEmpty());
    CHECK(statusOn(tuesday.addDays(-1)) == dataset().all<Signatory>().begin()->status);
    CHECK(statusOn(tuesday) == SignatoryStatus::Deliberated);
    CHECK(statusOn(QDate(2025, 3, 20)) == SignatoryStatus::Declined);
}

TEST_CASE_METHOD(WrongClock, "an edit at a clock that had lost its date leaves the days before it as they were")
{
    set(SignatoryStatus::Invited, tuesday);
    set(SignatoryStatus::Deliberated, QDate(2001, 1, 1));
    set(SignatoryStatus::Declined, tuesday.addDays(2));
    CHECK(statusOn(tuesday) == SignatoryStatus::Invited);
    CHECK(changesOn(tuesday) == QStringList{u"invited"_s});
    CHECK(statusOn(tuesday.addDays(1)) == SignatoryStatus::Invited);
    CHECK(changesOn(tuesday.addDays(2)) == QStringList{u"declined"_s});
    CHECK(errorOf([&] { statusOn(QDate(2010, 1, 1)); }).contains(u"before the database was created"_s));
}

TEST_CASE_METHOD(WrongClock, "what is stamped in the future is among the changes up to today")
{
    set(SignatoryStatus::Invited, QDate(2027, 3, 3));
    CHECK(changesOn(QDate(2025, 3, 20)) == QStringList{u"invited"_s});
    CHECK(statusOn(QDate(2025, 3, 20)) == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(WrongClock, "the last change of a record is the last one made")
{
    set(SignatoryStatus::Invited, QDate(2027, 3, 3));
    set(SignatoryStatus::Deliberated, tuesday);
    const Signatory& signatory = *dataset().all<Signatory>().begin();
    const Revision revision = history().revisionsOf(recordOf<Signatory>().table).value(signatory.id.value);
    CHECK(revision.count == 2);
    CHECK(revision.last.date() == tuesday);
}

TEST_CASE_METHOD(WrongClock, "undo and redo go by the order of actions, whatever the clock said")
{
    set(SignatoryStatus::Invited, QDate(2027, 3, 3));
    set(SignatoryStatus::Deliberated, tuesday);
    const auto database = open();
    database->undo();
    CHECK(database->records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
    database->redo();
    CHECK(database->records().all<Signatory>().begin()->status == SignatoryStatus::Deliberated);
}
