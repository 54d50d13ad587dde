// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "store/database.h"
#include "tests/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

const QStringList writing{u"signatory"_s, u"set"_s,    u"CN05905M"_s, u"Région Hauts-de-France"_s,
                          u"--status"_s,  u"invited"_s};

/// Both a reading and a writing command fail with one line; the file stays as it is.
void checkRefused(const CliFixture& cli, const QString& expected)
{
    const QByteArray before = cli.read(u"essai.parvis"_s);
    for (const QStringList& command : {QStringList{u"status"_s}, QStringList{u"check"_s}, writing}) {
        const CliResult result = cli.run(command);
        CAPTURE(command, result.err);
        CHECK(result.exitCode == 1);
        CHECK(result.out.isEmpty());
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(expected));
    }
    CHECK(cli.read(u"essai.parvis"_s) == before);
}

void execute(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        for (const QString& statement : statements)
            REQUIRE(QSqlQuery(database).exec(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

TEST_CASE("a database that does not exist is not created by the way")
{
    const CliFixture cli;
    REQUIRE(QFile::remove(cli.database()));
    for (const QStringList& command :
         {QStringList{u"status"_s}, writing, QStringList{u"backup"_s, u"--to"_s, u"x"_s}}) {
        const CliResult result = cli.run(command);
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(!QFile::exists(cli.database()));
    }
    CHECK(cli.runBare({u"--db"_s, cli.path(QString()), u"status"_s}).exitCode == 1);
}

TEST_CASE("a file of another program is refused untouched")
{
    const CliFixture cli;
    SECTION("a text")
    {
        cli.write(u"essai.parvis"_s, "Ceci n'est pas une base.\n");
        checkRefused(cli, u"Parvis"_s);
    }
    SECTION("an empty file")
    {
        cli.write(u"essai.parvis"_s, "");
        checkRefused(cli, u"Parvis"_s);
    }
    SECTION("another SQLite database")
    {
        REQUIRE(QFile::remove(cli.database()));
        execute(cli.database(), {u"CREATE TABLE films (titre TEXT)"_s});
        checkRefused(cli, u"autre programme"_s);
    }
}

TEST_CASE("a database of a newer version is refused untouched")
{
    const CliFixture cli;
    execute(cli.database(), {u"PRAGMA user_version = 999"_s});
    checkRefused(cli, u"999"_s);
}

TEST_CASE("a truncated database is refused")
{
    const CliFixture cli;
    const QByteArray whole = cli.read(u"essai.parvis"_s);
    for (const int part : {2, 10, 100}) {
        cli.write(u"essai.parvis"_s, whole.left(whole.size() / part));
        const CliResult result = cli.run({u"check"_s});
        CAPTURE(part, result.out, result.err);
        CHECK(result.exitCode == 1);
        CHECK((result.out.isEmpty() ? isOneLine(result.err) : result.out.contains(u"endommagé")));
    }
}

TEST_CASE("a damaged database is found out by check, and no command crashes on it")
{
    const CliFixture cli;
    const QByteArray whole = cli.read(u"essai.parvis"_s);
    int foundOut = 0;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = whole;
        constexpr qsizetype page = 4096;
        const qsizetype start = page * (1 + (damaged.size() / page - 2) * round / rounds);
        for (qsizetype i = start; i < start + page; ++i)
            damaged[i] = char(~damaged[i]);
        cli.write(u"essai.parvis"_s, damaged);
        const CliResult check = cli.run({u"check"_s, u"--json"_s});
        CAPTURE(round, check.err);
        CHECK((check.exitCode == 0 || check.exitCode == 1));
        foundOut += check.exitCode == 1;
        for (const QStringList& command : {QStringList{u"status"_s}, QStringList{u"search"_s, u"coeur"_s}, writing}) {
            const CliResult result = cli.run(command);
            CHECK((result.exitCode == 0 || (result.exitCode == 1 && isOneLine(result.err))));
        }
    }
    CHECK(foundOut == rounds);
}

TEST_CASE("hold the lock until the parent closes standard input", "[.][hold-lock]")
{
    const Database database(qEnvironmentVariable("PARVIS_TEST_DATABASE"), Access::ReadWrite);
    std::puts("locked");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
}

TEST_CASE("a database that another program holds can be read, not written")
{
    const CliFixture cli;
    QProcess holder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARVIS_TEST_DATABASE"_s, cli.database());
    holder.setProcessEnvironment(environment);
    holder.start(QCoreApplication::applicationFilePath(), {u"[hold-lock]"_s});
    REQUIRE(holder.waitForReadyRead(60'000));
    const CliResult refused = cli.run(writing);
    CHECK(refused.exitCode == 1);
    CHECK(isOneLine(refused.err));
    CHECK(refused.err.contains(u"déjà ouverte"));
    CHECK_FALSE(refused.err.contains(QString::number(holder.processId()))); // a person and a time, no number
    CHECK(cli.json({u"status"_s}).object().value(u"qpv"_s) == 204);
    CHECK(cli.run({u"backup"_s, u"--to"_s, cli.path(u"copie.parvis"_s)}).exitCode == 0);
    const CliResult restore = cli.run({u"restore"_s, cli.path(u"copie.parvis"_s)});
    CHECK(restore.exitCode == 1);
    holder.closeWriteChannel();
    REQUIRE(holder.waitForFinished());
    CHECK(cli.run(writing).exitCode == 0);
}

#ifdef Q_OS_UNIX
TEST_CASE("a database that may only be read is read, and left alone with a clear message")
{
    CliFixture cli;
    if (::geteuid() == 0) {
        // Nothing is read-only for root: the program runs as nobody.
        cli.childModifier = [] {
            constexpr unsigned nobody = 65534;
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(99);
        };
    }
    const QString folder = cli.path(QString());
    QFile::setPermissions(cli.database(), QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup |
                                      QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    if (cli.runBare({u"--version"_s}).exitCode != 0) {
        WARN("another user cannot start the program here: read-only files are not tested");
    } else {
        const QByteArray before = cli.read(u"essai.parvis"_s);
        CHECK(cli.run({u"status"_s, u"--json"_s}).object().value(u"qpv"_s) == 204);
        CHECK(cli.run({u"check"_s}).exitCode == 0);
        for (const QStringList& command : {writing, QStringList{u"undo"_s}}) {
            const CliResult result = cli.run(command);
            CAPTURE(result.err);
            CHECK(result.exitCode == 1);
            CHECK(isOneLine(result.err));
        }
        CHECK(cli.read(u"essai.parvis"_s) == before);
        const CliResult init = cli.runBare({u"--db"_s, cli.path(u"neuf.parvis"_s), u"init"_s});
        CHECK(init.exitCode == 1);
        CHECK(isOneLine(init.err));
    }
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}
#endif
