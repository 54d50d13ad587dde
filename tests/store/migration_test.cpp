#include "store/migration.h"

#include "store/connection.h"
#include "tests/catch.h"
#include "tests/store/fixture.h"

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
        connection.run(QStringLiteral("PRAGMA user_version = 99"));
    }
    CHECK(errorOf([&] { open(); }).contains(QStringLiteral("newer version")));
    CHECK(errorOf([&] { open(Access::ReadOnly); }).contains(QStringLiteral("newer version")));
    Connection connection(path(), Connection::Mode::ReadOnly);
    CHECK(connection.value(QStringLiteral("PRAGMA user_version")).toInt() == 99);
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
    CHECK(connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'")).toInt() == 0);
}

TEST_CASE_METHOD(DatabaseFixture, "a step that succeeds writes its version with it")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const int before = checkedSchema(connection);
    runMigrationStep(connection, before + 1, "CREATE TABLE done (id INTEGER);");
    CHECK(connection.value(QStringLiteral("PRAGMA user_version")).toInt() == before + 1);
}
