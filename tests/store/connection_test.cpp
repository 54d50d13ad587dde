// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/store/crash_image.h"
#include "tests/support/database_fixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const QString path = folder.filePath(u"fichier.parvis"_s);
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
    CHECK(openingError(folder.filePath(u"absent.parvis"_s)).contains(u"does not exist"_s));
    CHECK(openingError(folder.path()).contains(u"is a folder"_s));
    CHECK(openingError(written(folder, {})).contains(u"not a Parvis database"_s));
    CHECK(openingError(written(folder, "code;name\n02;Aisne\n")).contains(u"not a Parvis database"_s));
    CHECK(openingError(written(folder, QByteArray(5000, '\xA7'))).contains(u"not a Parvis database"_s));
}

TEST_CASE("a database of another program is refused and not touched", "[bad input]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"autre.parvis"_s);
    {
        Connection other(path, Connection::Mode::New);
        other.runScript("CREATE TABLE t (a); PRAGMA user_version = 1;");
    }
    CHECK(openingError(path).contains(u"another program"_s));
    Connection other(path, Connection::Mode::ReadOnly);
    CHECK(other.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 1);
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
        CHECK(openingError(path()).contains(u"damaged"_s));
    }
    SECTION("it is cut in the middle")
    {
        REQUIRE(file.resize(file.size() / 3));
        file.close();
        CHECK(openingError(path()).contains(u"damaged"_s));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a value that Parvis does not understand names table and column", "[bad input]")
{
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"UPDATE qpv SET code = 'nonsense' WHERE id = 3"_s);
    }
    const QString error = openingError(path());
    CHECK(error.contains(u"qpv"_s));
    CHECK(error.contains(u"code"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "a transaction that throws leaves nothing behind")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const auto count = [&] { return connection.value(u"SELECT count(*) FROM setting"_s).toInt(); };
    const int before = count();
    CHECK_THROWS_AS(connection.transaction([&] {
        connection.run(u"INSERT INTO setting VALUES ('a', 'b')"_s);
        throw Cancelled();
    }),
                    Cancelled);
    CHECK(count() == before);
}

TEST_CASE_METHOD(DatabaseFixture, "a read-only connection cannot write")
{
    Connection connection(path(), Connection::Mode::ReadOnly);
    CHECK(errorOf([&] { connection.run(u"INSERT INTO setting VALUES ('a', 'b')"_s); }).contains(u"only be read"_s));
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
            CHECK(second.value(u"SELECT count(*) FROM qpv"_s).toInt() == 204);
        }
        CHECK(first.value(u"SELECT count(*) FROM qpv"_s).toInt() == 204);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files) == before);
    file.seek(0);
    CHECK(file.readAll() == bytes);
}

TEST_CASE_METHOD(DatabaseFixture, "what a crash interrupted in the file itself is rolled back, also for a reader")
{
    const DatabaseFile image(folder.filePath(u"image.parvis"_s));
    const QString before = open()->records().all<Qpv>()[0].name;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
        database.setDatabaseName(path());
        REQUIRE(database.open());
        QSqlQuery query(database);
        for (const QString& sql : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA cache_size = 1"_s, u"BEGIN IMMEDIATE"_s,
                                   u"UPDATE contract SET title = 'interrompu'"_s, u"UPDATE qpv SET name = 'x'"_s})
            REQUIRE(query.exec(sql));
        REQUIRE(QFile::copy(path(), image.path()));
        REQUIRE(QFile::copy(DatabaseFile(path()).rollbackJournal(), image.rollbackJournal()));
        REQUIRE(image.hasRollbackJournal());
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"crash"_s);
    CHECK(openFile(image.path(), Access::ReadOnly).records.all<Qpv>()[0].name == before);
    CHECK_FALSE(image.hasRollbackJournal());
}

TEST_CASE_METHOD(DatabaseFixture, "a reader leaves the log of a writer alone")
{
    Connection writer(path(), Connection::Mode::ReadWrite);
    const QString insert = u"INSERT INTO setting VALUES (?, 'b')"_s;
    {
        Connection reader(path(), Connection::Mode::ReadOnly);
    }
    writer.run(insert, {u"a"_s});
    {
        Connection reader(path(), Connection::Mode::ReadOnly);
        CHECK(reader.value(u"SELECT count(*) FROM setting WHERE key IN ('a', 'c')"_s).toInt() == 1);
    }
    CHECK(QFile::exists(path() + u"-wal"_s));
    writer.run(insert, {u"c"_s});
    CHECK(writer.value(u"SELECT count(*) FROM setting WHERE key IN ('a', 'c')"_s).toInt() == 2);
}

TEST_CASE_METHOD(DatabaseFixture, "a database that may not grow says that space is lacking", "[bad input]")
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    const int pages = connection.value(u"PRAGMA page_count"_s).toInt();
    connection.value(u"PRAGMA max_page_count = %1"_s.arg(pages));
    const QString error = errorOf([&] {
        connection.transaction(
            [&] { connection.run(u"INSERT INTO setting VALUES ('a', ?)"_s, {QString(100'000, u'x')}); });
    });
    CHECK(error.contains(u"no space left"_s));
    CHECK(connection.value(u"SELECT count(*) FROM setting WHERE key IN ('a', 'c')"_s).toInt() == 0);
}

#ifdef Q_OS_UNIX
TEST_CASE_METHOD(DatabaseFixture,
                 "in a folder that may not be written a database is read with its last edits, or refused")
{
    const QString closed = folder.filePath(u"fermé"_s);
    REQUIRE(QDir(folder.path()).mkdir(u"fermé"_s));
    const QString image = closed + u"/image.parvis"_s;
    const auto read = [&] { return Database(image, Access::ReadOnly).records().all<Signatory>().begin()->status; };
    const auto write = [&] {
        auto database = open();
        Transaction tx(*database, u"Invite"_s);
        tx.update(changedSignatory(database->records(), SignatoryStatus::Invited));
        tx.commit();
        crashImage(path(), image);
        return QFile::copy(path() + u"-shm"_s, folder.filePath(u"memoire"_s));
    };
    REQUIRE(write());
    const auto close = [&] {
        openToGroup({folder.path(), closed, image});
        REQUIRE(QFile::setPermissions(closed, QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOwner | QFile::ExeOwner |
                                                  QFile::WriteOwner));
    };
    SECTION("with the memory that the writer left")
    {
        REQUIRE(QFile::rename(folder.filePath(u"memoire"_s), image + u"-shm"_s));
        close();
        const OrdinaryUser user;
        CHECK(read() == SignatoryStatus::Invited);
    }
    SECTION("with its log alone, whose edits cannot be read")
    {
        close();
        const OrdinaryUser user;
        CHECK(errorOf(read).contains(u"image.parvis-wal"_s));
    }
    SECTION("without a log")
    {
        open().reset();
        QFile::remove(image + u"-wal"_s);
        QFile::remove(image);
        REQUIRE(QFile::copy(path(), image));
        close();
        const OrdinaryUser user;
        CHECK(read() == SignatoryStatus::Invited);
    }
}
#endif

TEST_CASE("what is no file is refused at once, and not waited for", "[bad input]")
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"tube.parvis"_s);
#ifdef Q_OS_UNIX
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(openingError(pipe).contains(u"not a Parvis database"_s));
    CHECK(openingError(pipe, Access::ReadOnly).contains(u"not a Parvis database"_s));
#endif
}

TEST_CASE_METHOD(DatabaseFixture, "a name that means something to SQLite is a name like any other")
{
    for (const QString& name : {u"file:a?mode=memory&b#c%20.parvis"_s, u":memory:"_s, u"é ’.parvis"_s}) {
        CAPTURE(name);
        const QString odd = folder.path() + u'/' + name;
        REQUIRE(QFile::copy(path(), odd));
        Database writer(odd, Access::ReadWrite, ticking());
        Transaction tx(writer, u"Invite"_s);
        tx.update(changedSignatory(writer.records(), SignatoryStatus::Invited));
        tx.commit();
        CHECK(Database(odd, Access::ReadOnly).records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
    }
}
