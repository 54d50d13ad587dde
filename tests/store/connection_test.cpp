#include "store/connection.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

#include <QDir>
#include <QFile>

using namespace parvis;
using namespace parvis::test;

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const QString path = folder.filePath(QStringLiteral("fichier.parvis"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QString openingError(const QString& path, Access access = Access::ReadWrite)
{
    return errorOf([&] { Database database(path, access); });
}

} // namespace

TEST_CASE("opening what is no database says so", "[bad input]")
{
    QTemporaryDir folder;
    CHECK(openingError(folder.filePath(QStringLiteral("absent.parvis"))).contains(QStringLiteral("does not exist")));
    CHECK(openingError(folder.path()).contains(QStringLiteral("is a folder")));
    CHECK(openingError(written(folder, {})).contains(QStringLiteral("not a Parvis database")));
    CHECK(openingError(written(folder, "code;name\n02;Aisne\n")).contains(QStringLiteral("not a Parvis database")));
    CHECK(openingError(written(folder, QByteArray(5000, '\xA7'))).contains(QStringLiteral("not a Parvis database")));
}

TEST_CASE("a database of another program is refused and not touched", "[bad input]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("autre.parvis"));
    {
        Connection other(path, Connection::Mode::ReadWrite);
        other.runScript("CREATE TABLE t (a); PRAGMA user_version = 1;");
    }
    CHECK(openingError(path).contains(QStringLiteral("another program")));
    Connection other(path, Connection::Mode::ReadOnly);
    CHECK(other.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "a damaged database is refused with the advice to restore", "[bad input]")
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("its first page is overwritten")
    {
        file.seek(100);
        file.write(QByteArray(3000, '\x55'));
        file.close();
        CHECK(openingError(path()).contains(QStringLiteral("damaged")));
    }
    SECTION("it is cut in the middle")
    {
        REQUIRE(file.resize(file.size() / 3));
        file.close();
        CHECK(openingError(path()).contains(QStringLiteral("damaged")));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a value that Parvis does not understand names table and column", "[bad input]")
{
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(QStringLiteral("UPDATE qpv SET code = 'nonsense' WHERE id = 3"));
    }
    const QString error = openingError(path());
    CHECK(error.contains(QStringLiteral("qpv")));
    CHECK(error.contains(QStringLiteral("code")));
}

TEST_CASE_METHOD(DatabaseFixture, "a transaction that throws leaves nothing behind")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const auto count = [&] { return connection.value(QStringLiteral("SELECT count(*) FROM setting")).toInt(); };
    const int before = count();
    CHECK_THROWS_AS(connection.transaction([&] {
        connection.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')"));
        throw Cancelled();
    }),
                    Cancelled);
    CHECK(count() == before);
}

TEST_CASE_METHOD(DatabaseFixture, "a read-only connection cannot write")
{
    Connection connection(path(), Connection::Mode::ReadOnly);
    CHECK(errorOf([&] {
              connection.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')"));
          }).contains(QStringLiteral("only be read")));
}

TEST_CASE_METHOD(DatabaseFixture, "readers leave no file beside the database, and change nothing in it")
{
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    {
        Connection first(path(), Connection::Mode::ReadOnly);
        {
            Connection second(path(), Connection::Mode::ReadOnly);
            CHECK(second.value(QStringLiteral("SELECT count(*) FROM qpv")).toInt() == 204);
        }
        CHECK(first.value(QStringLiteral("SELECT count(*) FROM qpv")).toInt() == 204);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files) == before);
    file.seek(0);
    CHECK(file.readAll() == bytes);
}

TEST_CASE_METHOD(DatabaseFixture, "a reader leaves the log of a writer alone")
{
    Connection writer(path(), Connection::Mode::ReadWrite);
    const QString insert = QStringLiteral("INSERT INTO setting VALUES (?, 'b')");
    {
        Connection reader(path(), Connection::Mode::ReadOnly);
    }
    writer.run(insert, {QStringLiteral("a")});
    {
        Connection reader(path(), Connection::Mode::ReadOnly);
        CHECK(reader.value(QStringLiteral("SELECT count(*) FROM setting WHERE key IN ('a', 'c')")).toInt() == 1);
    }
    CHECK(QFile::exists(path() + QStringLiteral("-wal")));
    writer.run(insert, {QStringLiteral("c")});
    CHECK(writer.value(QStringLiteral("SELECT count(*) FROM setting WHERE key IN ('a', 'c')")).toInt() == 2);
}

TEST_CASE_METHOD(DatabaseFixture, "a database that may not grow says that space is lacking", "[bad input]")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const int pages = connection.value(QStringLiteral("PRAGMA page_count")).toInt();
    connection.value(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    const QString error = errorOf([&] {
        connection.transaction(
            [&] { connection.run(QStringLiteral("INSERT INTO setting VALUES ('a', ?)"), {QString(100'000, u'x')}); });
    });
    CHECK(error.contains(QStringLiteral("no space left")));
    CHECK(connection.value(QStringLiteral("SELECT count(*) FROM setting WHERE key IN ('a', 'c')")).toInt() == 0);
}
