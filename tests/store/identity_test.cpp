// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/history.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "a database has one identity for life, and keeps it in its backups")
{
    const QString identity = databaseIdentity(path());
    CHECK(identity.size() == 36);
    CHECK(databaseIdentity(path()) == identity);
    const QString copy = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), copy);
    CHECK(databaseIdentity(copy) == identity);
    const QString other = folder.filePath(u"autre.parvis"_s);
    Database::create(other, dataset());
    CHECK(databaseIdentity(other) != identity);
}

TEST_CASE_METHOD(DatabaseFixture, "a file of before gets its identity on first use, outside the journal")
{
    const auto database = open();
    Connection(path(), Connection::Mode::ReadWrite).run(u"DELETE FROM setting WHERE key = 'identity'"_s);
    const auto countActions = [&] { return History(path()).actions(100).size(); };
    const std::size_t actions = countActions();
    const QString identity = databaseIdentity(path());
    CHECK(identity.size() == 36);
    CHECK(databaseIdentity(path()) == identity);
    CHECK(countActions() == actions);
    Transaction tx(*database, u"Après"_s); // the window that has it open goes on
    tx.update(changedSignatory(database->records()));
    tx.commit();
}

TEST_CASE_METHOD(DatabaseFixture, "the versions of a record count its changes, undoing included")
{
    const auto database = open();
    const Signatory signatory = changedSignatory(database->records());
    const QString table = recordOf<Signatory>().table;
    CHECK(History(path()).revisionsOf(table).isEmpty());
    Transaction tx(*database, u"Refus"_s);
    tx.update(signatory);
    tx.commit();
    const Revision first = History(path()).revisionsOf(table).value(signatory.id.value);
    CHECK(first.count == 1);
    database->undo();
    const Revision second = History(path()).revisionsOf(table).value(signatory.id.value);
    CHECK(second.count == 2);
    CHECK(second.last > first.last);
    CHECK(History(path()).revisionsOf(table).size() == 1);
}
