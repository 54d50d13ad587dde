// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/schema.h"

#include "store/backup.h"
#include "store/check/check.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/restore.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/raw_database.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

using Kind = SchemaDifference::Kind;

std::vector<SchemaDifference> differencesOf(const QString& path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    return schemaDifferences(connection, checkedSchema(connection));
}

QString findings(const QString& path, const char* code)
{
    QStringList texts;
    for (const Finding& finding : checkDatabase(path).findings) {
        if (finding.code == QLatin1StringView(code))
            texts << finding.text;
    }
    return texts.join(u'\n');
}

/// One way to change a schema, and what is to be said of it.
struct Tampering
{
    QStringList statements;
    SchemaDifference difference;
};

QString replaceInSchema(const QString& name, const QString& from, const QString& to)
{
    return u"UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') WHERE name = '%3'"_s.arg(from, to, name);
}

std::vector<Tampering> tamperings()
{
    const QString copy = u"ALTER TABLE qpv RENAME TO hidden"_s;
    return {
        {{u"CREATE TRIGGER wipe AFTER INSERT ON journal_action BEGIN DELETE FROM journal_change; END"_s},
         {Kind::Foreign, u"trigger"_s, u"wipe"_s}},
        {{u"CREATE TRIGGER qpv AFTER UPDATE ON qpv BEGIN UPDATE qpv SET population = 1; END"_s},
         {Kind::Foreign, u"trigger"_s, u"qpv"_s}},
        {{u"CREATE TABLE notes (text TEXT)"_s}, {Kind::Foreign, u"table"_s, u"notes"_s}},
        {{u"CREATE VIRTUAL TABLE other USING fts5 (text)"_s}, {Kind::Foreign, u"table"_s, u"other"_s}},
        {{u"CREATE VIEW everything AS SELECT * FROM qpv"_s}, {Kind::Foreign, u"view"_s, u"everything"_s}},
        {{u"CREATE UNIQUE INDEX one_name ON departement (substr(name, 1, 1), id)"_s},
         {Kind::Foreign, u"index"_s, u"one_name"_s}},
        {{u"CREATE TABLE sqlite_statistics_of_mine (x)"_s.replace(u"sqlite_"_s, u"sqlit_"_s)},
         {Kind::Foreign, u"table"_s, u"sqlit_statistics_of_mine"_s}},
        {{u"ALTER TABLE device ADD COLUMN colour TEXT"_s}, {Kind::Changed, u"table"_s, u"device"_s}},
        {{u"ALTER TABLE funder ADD COLUMN slow TEXT AS (hex(zeroblob(1000))) VIRTUAL"_s},
         {Kind::Changed, u"table"_s, u"funder"_s}},
        {{u"DROP TABLE map_layer"_s}, {Kind::Missing, u"table"_s, u"map_layer"_s}},
        {{u"DROP TABLE event"_s,
          u"CREATE VIEW event AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
          "SELECT id, '2024' AS date, '' AS kind, '' AS title, '' AS place, NULL AS contract_id, NULL AS source_id FROM n"_s},
         {Kind::Changed, u"view"_s, u"event"_s}},
        {{replaceInSchema(u"event"_s, u"STRICT"_s, u""_s)}, {Kind::Changed, u"table"_s, u"event"_s}},
        {{replaceInSchema(u"indicator"_s, u"BETWEEN 0 AND 6"_s, u"< 600000"_s)},
         {Kind::Changed, u"table"_s, u"indicator"_s}},
        {{replaceInSchema(u"reminder"_s, u"REFERENCES signatory (id)"_s,
                          u"REFERENCES signatory (id) ON DELETE CASCADE"_s)},
         {Kind::Changed, u"table"_s, u"reminder"_s}},
        {{replaceInSchema(u"search_config"_s, u"v)"_s, u"v, w)"_s)}, {Kind::Changed, u"table"_s, u"search_config"_s}},
        {{replaceInSchema(u"search"_s, u"remove_diacritics 2"_s, u"remove_diacritics 0"_s)},
         {Kind::Changed, u"table"_s, u"search"_s}},
    };
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a schema that another program changed is named by a check, and not written to",
                 "[bad input]")
{
    for (const Tampering& tampering : tamperings()) {
        const QString file = folder.filePath(u"changed.parvis"_s);
        QFile::remove(file);
        REQUIRE(QFile::copy(path(), file));
        tamper(file, tampering.statements);
        const QByteArray before = bytesOf(file);
        CAPTURE(tampering.statements.last().toStdString());
        const QString text = differenceText(tampering.difference);
        CHECK(findings(file, "schema").contains(text));
        const auto differences = differencesOf(file);
        CHECK(std::ranges::find(differences, tampering.difference) != differences.end());
        const Error error = thrownError([&] { Database(file, Access::ReadWrite); });
        CHECK(error.message().contains(text));
        CHECK(error.advice().contains(u"backup"_s));
        if (tampering.difference.kind != Kind::Foreign) { // foreign_objects_test.cpp
            CHECK(errorOf([&] { backupDatabase(file, folder.filePath(u"copy.parvis"_s)); }).contains(text));
            CHECK(errorOf([&] { restoreDatabase(file, path(), Database::systemClock()); }).contains(text));
        }
        const QString reading = errorOf([&] { Database(file, Access::ReadOnly); });
        CHECK(reading.contains(text) == (tampering.difference.kind != Kind::Foreign));
        CHECK(reading.isEmpty() == (tampering.difference.kind == Kind::Foreign));
        CHECK(bytesOf(file) == before);
    }
}

TEST_CASE_METHOD(DatabaseFixture, "several differences are all named by a check")
{
    tamper(path(), {u"CREATE TABLE first_one (a)"_s, u"CREATE TABLE second_one (a)"_s, u"DROP TABLE reminder"_s});
    const QString text = findings(path(), "schema");
    for (const QString& name : {u"first_one"_s, u"second_one"_s, u"reminder"_s, u"reminder_by_signatory"_s})
        CHECK(text.contains(name));
    CHECK(errorOf([&] { open(); }).contains(u"the check of the database"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "a name in a foreign schema does not reach the terminal as it is")
{
    tamper(path(), {u"CREATE TABLE \"a\u001b[31m%1\" (b)"_s.arg(QString(500, u'x'))});
    const QString error = errorOf([&] { open(); });
    CHECK_FALSE(error.contains(QChar(0x1b)));
    CHECK(error.size() < 400);
}

TEST_CASE_METHOD(DatabaseFixture, "a check of a changed schema runs none of it")
{
    // Counting this for ever, or checking it, would never end.
    tamper(path(), {u"CREATE TABLE bait (a CHECK (length(hex(zeroblob(100000000))) > a))"_s,
                    u"INSERT INTO bait VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)"_s});
    CHECK_FALSE(checkDatabase(path()).isSound());
    CHECK(findings(path(), "integrity").isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "what means nothing in a schema is no difference")
{
    const QString file = folder.filePath(u"like.parvis"_s);
    REQUIRE(QFile::copy(path(), file));
    SECTION("vacuum")
    {
        tamper(file, {u"VACUUM"_s});
    }
    SECTION("statistics")
    {
        tamper(file, {u"ANALYZE"_s});
    }
    SECTION("blanks, comments and case, as copies in the form of text have them")
    {
        tamper(file, {u"UPDATE sqlite_schema SET sql = replace(replace(sql, char(10), '  '), 'NOT NULL', "
                      "'/* always */ not  null') WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s,
                      u"UPDATE sqlite_schema SET sql = replace(sql, 'CREATE INDEX', 'create' || char(9) || 'Index') || "
                      "char(10) || '-- end' WHERE type = 'index' AND sql IS NOT NULL"_s});
    }
    SECTION("the order of the objects")
    {
        tamper(file, {u"DROP INDEX qpv_by_source"_s, u"CREATE INDEX qpv_by_source ON qpv (source_id)"_s});
    }
    CHECK(differencesOf(file).empty());
    CHECK(checkDatabase(file).isSound());
    const Database database(file, Access::ReadWrite);
    CHECK(database.records().all<Qpv>().size() == 204);
}

TEST_CASE_METHOD(DatabaseFixture, "what is known of each released schema is what the migrations make")
{
    Connection latest(path(), Connection::Mode::ReadOnly);
    CHECK(schemaFingerprint(latest) == knownFingerprint(latestSchema()));
    for (int schema = 1; schema < latestSchema(); ++schema) {
        INFO(schema);
        const QString old = folder.filePath(u"schema_%1.parvis"_s.arg(schema));
        writeFile(old, qUncompress(bytesOf(testFolder(u"store/fixtures/schema_%1.parvis.z"_s.arg(schema)))));
        {
            Connection connection(old, Connection::Mode::ReadOnly);
            CHECK(schemaFingerprint(connection) == knownFingerprint(schema));
            CHECK(schemaDifferences(connection, schema).empty());
        }
        {
            const Database migrated(old, Access::ReadWrite);
        }
        CHECK(differencesOf(old).empty());
        CHECK(checkDatabase(old).isSound());
        Connection connection(old, Connection::Mode::ReadOnly);
        CHECK(schemaFingerprint(connection) == knownFingerprint(latestSchema()));
    }
}
