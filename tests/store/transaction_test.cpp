// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "a committed change is in the register, in the signal and in the file")
{
    auto database = open();
    const Signatory changed = changedSignatory(database->records());
    std::vector<ChangeSet> signalled;
    QObject::connect(database.get(), &Database::changed, [&](const ChangeSet& changes) {
        CHECK(database->records().find(changed.id)->status == changed.status);
        signalled.push_back(changes);
    });

    Transaction tx(*database, u"Decline"_s);
    tx.update(changed);
    CHECK(database->records().find(changed.id)->status != changed.status);
    tx.commit();

    REQUIRE(signalled.size() == 1);
    CHECK(signalled[0].title == u"Decline"_s);
    CHECK(signalled[0].touches<Signatory>());
    CHECK_FALSE(signalled[0].touches<Contract>());
    REQUIRE(signalled[0].changes.size() == 1);
    CHECK(signalled[0].changes[0].before != signalled[0].changes[0].after);

    database.reset();
    CHECK(*open()->records().find(changed.id) == changed);
}

TEST_CASE_METHOD(DatabaseFixture, "a transaction without commit changes nothing")
{
    auto database = open();
    const Register before = database->records();
    {
        Transaction tx(*database, u"Forget it"_s);
        tx.update(changedSignatory(before));
        tx.insert(Milestone{.kind = u"autre"_s, .title = u"Rien"_s});
    }
    CHECK(&database->records().all<Signatory>() == &before.all<Signatory>());
    CHECK_FALSE(database->undoState().undo);
}

TEST_CASE_METHOD(DatabaseFixture, "an update that changes nothing records nothing")
{
    auto database = open();
    Transaction tx(*database, u"Same again"_s);
    tx.update(*database->records().all<Signatory>().begin());
    CHECK(tx.isEmpty());
    tx.commit();
    CHECK_FALSE(database->undoState().undo);
}

TEST_CASE_METHOD(DatabaseFixture, "several changes of one row in a transaction become one")
{
    auto database = open();
    Transaction tx(*database, u"Twice"_s);
    Milestone milestone{.kind = u"signature"_s, .title = u"Premier titre"_s};
    tx.insert(milestone);
    milestone.title = u"Second titre"_s;
    tx.update(milestone);
    Milestone gone{.kind = u"signature"_s, .title = u"Éphémère"_s};
    tx.insert(gone);
    tx.remove(gone.id);
    std::size_t changes = 0;
    QObject::connect(database.get(), &Database::changed, [&](const ChangeSet& set) { changes = set.changes.size(); });
    tx.commit();
    CHECK(changes == 1);
    CHECK(database->records().find(milestone.id)->title == u"Second titre"_s);
    CHECK(database->records().find(gone.id) == nullptr);
}

TEST_CASE_METHOD(DatabaseFixture, "tables that a change does not touch are shared with the register before")
{
    auto database = open();
    const Register before = database->records();
    Transaction tx(*database, u"Decline"_s);
    tx.update(changedSignatory(before));
    tx.commit();
    CHECK(&database->records().all<Qpv>() == &before.all<Qpv>());
    CHECK(&database->records().all<Signatory>() != &before.all<Signatory>());
    CHECK(before.find(changedSignatory(before).id)->status != SignatoryStatus::Declined);
}

TEST_CASE_METHOD(DatabaseFixture, "a change that breaks a reference writes nothing at all")
{
    auto database = open();
    const Register before = database->records();
    Transaction tx(*database, u"Break"_s);
    tx.insert(Milestone{.kind = u"autre"_s, .title = u"Avant l'erreur"_s});
    Signatory signatory = changedSignatory(before);
    signatory.organisation = Id<Organisation>{999999};
    tx.update(signatory);
    CHECK(errorOf([&] { tx.commit(); }).contains(u"contradicts other records"_s));
    CHECK(database->records().all<Milestone>().size() == before.all<Milestone>().size());
    database.reset();
    CHECK(open()->records().all<Milestone>().size() == before.all<Milestone>().size());
}

TEST_CASE_METHOD(DatabaseFixture, "a record that no longer exists cannot be updated or removed")
{
    auto database = open();
    Transaction tx(*database, u"Gone"_s);
    CHECK(errorOf([&] { tx.update(Milestone{.id = {12345}, .title = u"x"_s}); }).contains(u"no longer exists"_s));
    CHECK(errorOf([&] { tx.remove(Id<Contract>{12345}); }).contains(u"no longer exists"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "a key is never used again")
{
    auto database = open();
    Transaction first(*database, u"Add"_s);
    const auto id = first.insert(Milestone{.kind = u"autre"_s, .title = u"A"_s});
    first.commit();
    Transaction removal(*database, u"Remove"_s);
    removal.remove(id);
    removal.commit();
    database.reset();
    database = open();
    Transaction second(*database, u"Add again"_s);
    CHECK(second.insert(Milestone{.kind = u"autre"_s, .title = u"B"_s}) > id);
    second.commit();
}

TEST_CASE_METHOD(DatabaseFixture, "a read-only database refuses a commit and says what to do")
{
    auto database = open(Access::ReadOnly);
    Transaction tx(*database, u"Decline"_s);
    tx.update(changedSignatory(database->records()));
    CHECK(errorOf([&] { tx.commit(); }).contains(u"reading only"_s));
}

TEST_CASE("the first who names an action names it, and one that has its name keeps it")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    Transaction tx(*database);
    tx.setTitle(u"Decline"_s);
    tx.setTitle(u"Something else"_s);
    tx.update(changedSignatory(database->records()));
    tx.commit();
    CHECK(database->undoState().undo->title == u"Decline"_s);
    CHECK(Transaction(*database, u"Mine"_s).title() == u"Mine"_s);
}
