// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "store/backup.h"
#include "store/connection.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "a fresh database has the latest schema")
{
    Connection connection(path(), Connection::Mode::ReadOnly);
    CHECK(checkedSchema(connection) == latestSchema());
}

TEST_CASE_METHOD(DatabaseFixture, "a database of a newer version is refused and not changed", "[bad input]")
{
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        connection.run(u"PRAGMA user_version = 99"_s);
    }
    CHECK(errorOf([&] { open(); }).contains(u"newer version"_s));
    CHECK(errorOf([&] { open(Access::ReadOnly); }).contains(u"newer version"_s));
    Connection connection(path(), Connection::Mode::ReadOnly);
    CHECK(connection.value(u"PRAGMA user_version"_s).toInt() == 99);
}

TEST_CASE_METHOD(DatabaseFixture, "a step that fails leaves the version before it")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const int before = checkedSchema(connection);
    CHECK_FALSE(errorOf([&] {
                    runMigrationStep(connection, before + 1,
                                     "CREATE TABLE half_done (id INTEGER); INSERT INTO nowhere VALUES (1);");
                }).isEmpty());
    CHECK(checkedSchema(connection) == before);
    CHECK(connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'"_s).toInt() == 0);
}

TEST_CASE_METHOD(DatabaseFixture, "a step that succeeds writes its version with it")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const int before = checkedSchema(connection);
    runMigrationStep(connection, before + 1, "CREATE TABLE done (id INTEGER);");
    CHECK(connection.value(u"PRAGMA user_version"_s).toInt() == before + 1);
}

namespace {

/// A file that the program wrote while that schema was the latest; tests/store/fixtures/README.md.
void writeReleased(int schema, const QString& path)
{
    const QString packed = testFolder(u"store/fixtures/schema_%1.parvis.z"_s.arg(schema));
    writeFile(path, qUncompress(bytesOf(packed)));
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a file of every released schema is migrated with all it holds, after a copy of it")
{
    for (int schema = 1; schema < latestSchema(); ++schema) {
        INFO(schema);
        const QString old = folder.filePath(u"schema_%1.parvis"_s.arg(schema));
        writeReleased(schema, old);
        REQUIRE(Connection(old, Connection::Mode::ReadOnly).value(u"PRAGMA user_version"_s) == schema);
        CHECK(registerOfBackup(old).all<Perimeter>().size() == 1);
        REQUIRE(Connection(old, Connection::Mode::ReadOnly).value(u"PRAGMA user_version"_s) == schema);
        {
            Database database(old, Access::ReadWrite, ticking());
            const Register& records = database.records();
            CHECK(records.all<Qpv>().size() == 204);
            CHECK(records.all<Contract>().size() == 39);
            REQUIRE(records.all<Perimeter>().size() == 1);
            CHECK(records.find(records.all<Perimeter>()[0].qpv)->code.text() == u"QN00201M");
            CHECK(records.all<FormerQpv>().empty());
            Transaction tx(database, u"Import"_s);
            tx.insert(FormerQpv{.code = *QpvCode::parse(u"QP002001"),
                                .name = u"Europe"_s,
                                .wkb = QByteArray(1, 'x'),
                                .areaHa = 1,
                                .source = records.all<Source>()[0].id});
            tx.commit();
            CHECK(database.records().all<FormerQpv>().size() == 1);
            database.undo();
            CHECK(database.records().all<FormerQpv>().empty());
            database.undo();
            CHECK(database.records().all<Perimeter>().empty());
        }
        CHECK(QFile::exists(u"%1.format-%2"_s.arg(old).arg(schema)));
        Connection migrated(old, Connection::Mode::ReadOnly);
        CHECK(checkedSchema(migrated) == latestSchema());
    }
}

TEST_CASE_METHOD(DatabaseFixture,
                 "the places of articles stay when their table is made anew, and no key is given twice")
{
    const QString old = folder.filePath(u"schema_3.parvis"_s);
    writeReleased(3, old);
    const auto rows = [&](const QString& columns) {
        Connection connection(old, Connection::Mode::ReadOnly);
        QSqlQuery query = connection.run(u"SELECT %1 FROM article_territory ORDER BY id"_s.arg(columns));
        QStringList texts;
        while (query.next())
            texts << u"%1 %2 %3"_s.arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
        return texts;
    };
    const QStringList before = rows(u"id, article_id, contract_id"_s);
    REQUIRE(before.size() == 20);
    Database database(old, Access::ReadWrite, ticking());
    CHECK(rows(u"id, article_id, contract_id"_s) == before);
    CHECK_FALSE(database.records().all<Article>()[0].state);
    Transaction tx(database, u"Place"_s);
    const Id<Article> article = database.records().all<Article>()[0].id;
    const auto place = tx.insert(ArticleTerritory{.article = article, .region = u"Hauts-de-France"_s});
    tx.insert(ArticleTerritory{.article = article, .departement = database.records().all<Departement>()[0].id});
    tx.commit();
    CHECK(place.value == 53); // the file had given 52 keys, most of which are gone
    CHECK(database.records().find(place)->region == u"Hauts-de-France");
    CHECK(rows(u"id, departement_id, region"_s).size() == 22);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "the neighbourhood of an action becomes the first of several, and nothing hangs loose")
{
    const QString old = folder.filePath(u"schema_4.parvis"_s);
    writeReleased(4, old);
    Database database(old, Access::ReadWrite, ticking());
    const Register& records = database.records();
    REQUIRE(records.all<Action>().size() == 2);
    const Action& workshop = records.all<Action>()[0];
    CHECK(workshop.title == u"Atelier vélo");
    CHECK(workshop.priority);
    CHECK_FALSE(workshop.state);
    REQUIRE(records.all<ActionQpv>().size() == 1);
    CHECK(records.all<ActionQpv>()[0].action == workshop.id);
    CHECK(records.find(records.all<ActionQpv>()[0].qpv)->contract == workshop.contract);
    CHECK(records.all<FundingLine>()[0].action == workshop.id);
    Transaction tx(database, u"Submit"_s);
    Action submitted = workshop;
    submitted.state = ActionState::Submitted;
    submitted.device = records.all<Device>()[0].id;
    tx.update(submitted);
    tx.insert(ActionStep{.action = submitted.id, .on = *PartialDate::parse(u"2024-02-15")});
    tx.insert(ActionQpv{.action = submitted.id, .qpv = records.all<Qpv>()[0].id});
    tx.commit();
    CHECK(database.records().all<ActionQpv>().of(submitted.id).size() == 2);
    database.undo();
    CHECK_FALSE(database.records().find(submitted.id)->state);
    CHECK(database.records().all<ActionStep>().empty());
}

TEST_CASE_METHOD(DatabaseFixture, "an older copy is neither replaced nor taken for the one of this migration")
{
    const QString old = folder.filePath(u"ancien.parvis"_s);
    writeReleased(1, old);
    const QString olderCopy = old + u".format-1"_s;
    writeFile(olderCopy, "of another time");
    const OpenedFile opened = openFile(old, Access::ReadWrite);
    CHECK(opened.migrationBackup == old + u".format-1_2"_s);
    CHECK(bytesOf(olderCopy) == "of another time");
    Connection copy(opened.migrationBackup, Connection::Mode::ReadOnly);
    CHECK(checkedSchema(copy) == 1);
    CHECK(copy.value(u"SELECT count(*) FROM perimeter"_s).toInt() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "a migration that cannot begin leaves no copy behind", "[bad input]")
{
    const QString old = folder.filePath(u"ancien.parvis"_s);
    writeReleased(1, old);
    {
        Connection writer(old, Connection::Mode::ReadWrite);
        writer.run(u"BEGIN IMMEDIATE"_s); // another program is writing
        CHECK_FALSE(errorOf([&] { openFile(old, Access::ReadWrite); }).isEmpty());
        writer.run(u"ROLLBACK"_s);
    }
    CHECK_FALSE(QFile::exists(old + u".format-1"_s));
    CHECK(openFile(old, Access::ReadWrite).migrationBackup == old + u".format-1"_s);
}
