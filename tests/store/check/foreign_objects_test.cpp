// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/foreign_objects.h"

#include "store/backup.h"
#include "store/check/check.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/restore.h"
#include "tests/catch.h"
#include "tests/store/check/own_schema.h"
#include "tests/store/now.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// What programs leave in a database that they opened, and what somebody may have meant.
std::vector<QStringList> additions()
{
    const QString unknown = u"INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES "
                            "('table', 'SpatialIndex', 'SpatialIndex', 0, "
                            "'CREATE VIRTUAL TABLE SpatialIndex USING VirtualSpatialIndex()')"_s;
    return {
        {u"CREATE INDEX by_population ON qpv (population)"_s},
        {u"CREATE TABLE notes (text TEXT)"_s, u"INSERT INTO notes VALUES ('a'), ('b')"_s},
        {u"CREATE TABLE \"it's \"\"mine\"\"\" (code TEXT PRIMARY KEY, qpv_id INTEGER REFERENCES qpv (id), UNIQUE (qpv_id))"_s,
         u"INSERT INTO \"it's \"\"mine\"\"\" VALUES ('x', 3)"_s},
        {u"CREATE TABLE a_parent (id INTEGER PRIMARY KEY)"_s,
         u"CREATE TABLE b_child (id INTEGER PRIMARY KEY, a_parent INTEGER NOT NULL REFERENCES a_parent (id))"_s,
         u"INSERT INTO a_parent VALUES (1)"_s, u"INSERT INTO b_child VALUES (1, 1)"_s},
        {u"CREATE TABLE watched (x)"_s, u"CREATE VIEW seen AS SELECT * FROM watched, qpv"_s,
         u"CREATE TRIGGER seeing INSTEAD OF INSERT ON seen BEGIN DELETE FROM journal_change; END"_s,
         u"CREATE TRIGGER wipe AFTER INSERT ON journal_action BEGIN DELETE FROM journal_change; END"_s},
        {u"CREATE VIRTUAL TABLE other USING fts5 (text)"_s, u"INSERT INTO other VALUES ('word')"_s},
        {u"CREATE TABLE geometry_columns (f_table_name TEXT, UNIQUE (f_table_name))"_s, unknown},
        {u"CREATE VIEW broken AS SELECT missing FROM nowhere"_s,
         u"CREATE TABLE bait (a CHECK (length(hex(zeroblob(100000000))) > a))"_s,
         u"INSERT INTO bait VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)"_s},
    };
}

/// Nothing was lost: an edit that was made before, and its history.
void checkWork(const QString& path)
{
    CHECK(hasOwnSchema(path));
    CHECK(checkDatabase(path).isSound());
    Database database(path, Access::ReadWrite);
    CHECK(database.records().all<Signatory>().begin()->status == SignatoryStatus::Declined);
    database.undo();
    CHECK(database.records().all<Signatory>().begin()->status != SignatoryStatus::Declined);
}

struct ForeignFixture : DatabaseFixture
{
    ForeignFixture()
    {
        {
            const auto database = open();
            Transaction tx(*database, u"Decline"_s);
            tx.update(changedSignatory(database->records()));
            tx.commit();
        }
        const std::vector<QStringList> all = additions();
        const QStringList statements = all[GENERATE(range(std::size_t(0), std::size_t(8)))];
        REQUIRE(all.size() == 8);
        INFO(statements.first().toStdString());
        tamper(path(), statements);
        REQUIRE_FALSE(hasOwnSchema(path()));
    }
};

} // namespace

TEST_CASE_METHOD(ForeignFixture, "a backup leaves out what Parvis did not make, and holds all the work")
{
    const QString copy = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), copy);
    CHECK_FALSE(hasOwnSchema(path()));
    checkWork(copy);
}

TEST_CASE_METHOD(ForeignFixture, "a file in which another program made something can be restored like any other")
{
    const QString place = folder.filePath(u"place.parvis"_s);
    restoreDatabase(path(), place, now);
    checkWork(place);
}

TEST_CASE_METHOD(ForeignFixture, "what Parvis did not make is taken out of a database, and a whole copy is kept")
{
    const Error refused = thrownError([&] { Database(path(), Access::ReadWrite); });
    CHECK_FALSE(refused.advice().contains(u"restore"_s, Qt::CaseInsensitive));
    const QString kept = takeOutForeignObjects(path(), now);
    CHECK(kept == path() + u".as_found_2026-06-15_12-00-00"_s);
    CHECK_FALSE(hasOwnSchema(kept));
    CHECK(QFile::permissions(kept) == QFile::permissions(path()));
    checkWork(path());
}

TEST_CASE_METHOD(DatabaseFixture, "a database that is open, or lacks something, is not touched by taking out",
                 "[bad input]")
{
    tamper(path(), {u"CREATE TABLE notes (text TEXT)"_s});
    const FileLock lock(path());
    CHECK_FALSE(errorOf([&] { takeOutForeignObjects(path(), now); }).isEmpty());
    CHECK_FALSE(hasOwnSchema(path()));
    const QString other = folder.filePath(u"other.parvis"_s);
    REQUIRE(QFile::copy(path(), other));
    tamper(other, {u"ALTER TABLE device ADD COLUMN colour TEXT"_s});
    CHECK(errorOf([&] { takeOutForeignObjects(other, now); }).contains(u"“device”"_s));
    CHECK(errorOf([&] { backupDatabase(other, folder.filePath(u"copy.parvis"_s)); }).contains(u"“device”"_s));
}
