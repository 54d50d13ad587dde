// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do with a database that one has open, and what is left of its edits when that one is killed.

#include "tests/cli/cli_process.h"

#include "store/database.h"
#include "store/history.h"
#include "store/search/search.h"
#include "store/transaction.h"
#include "tests/catch.h"

#include <QFile>
#include <QMimeDatabase>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// A program that has the database open as the window has, and writes one edit for each line that it is sent.
class Holder
{
public:
    explicit Holder(const CliFixture& cli)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PARVIS_TEST_DATABASE"_s, cli.database());
        process_.setProcessEnvironment(environment);
        process_.start(QCoreApplication::applicationFilePath(), {u"[edit-on-request]"_s});
        REQUIRE(hears(process_, "ready"));
    }

    void edit()
    {
        process_.write("edit\n");
        REQUIRE(hears(process_, "written"));
    }
    void kill()
    {
        process_.kill();
        process_.waitForFinished();
    }
    void close()
    {
        process_.closeWriteChannel();
        REQUIRE(process_.waitForFinished());
    }

private:
    QProcess process_;
};

qsizetype actionsIn(const CliFixture& cli)
{
    return cli.json({u"history"_s, u"--limit"_s, u"1000"_s}).array().size();
}

void checkStillSound(const CliFixture& cli)
{
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
}

} // namespace

TEST_CASE("write an edit for each line of standard input", "[.][edit-on-request]")
{
    const QString path = qEnvironmentVariable("PARVIS_TEST_DATABASE");
    Database database(path, Access::ReadWrite);
    std::puts("ready");
    std::fflush(stdout);
    for (int edits = 0; std::getchar() != EOF;) {
        while (std::getchar() != '\n') {
        }
        Transaction tx(database, u"Add"_s);
        tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(++edits)});
        tx.commit();
        History(path).actions(10); // as the pages do that show them
        Search(path).find(u"lille"_s);
        QMimeDatabase().mimeTypeForFile(path); // as a file dialog does
        std::puts("written");
        std::fflush(stdout);
    }
}

TEST_CASE("what one program has written outlives it, whatever others did with its open database")
{
    const CliFixture cli;
    const QString copy = cli.path(u"copie.parvis"_s);
    const QString other = cli.path(u"autre.parvis"_s);
    REQUIRE(cli.run({u"backup"_s, u"--to"_s, other}).exitCode == 0);
    const bool isKilled = GENERATE(true, false);
    const QStringList reading = GENERATE_COPY(values<QStringList>({{u"status"_s},
                                                                   {u"check"_s},
                                                                   {u"history"_s},
                                                                   {u"backup"_s, u"--to"_s, copy},
                                                                   {u"restore"_s, other},
                                                                   {u"undo"_s}}));
    CAPTURE(isKilled, reading);
    Holder holder(cli);
    constexpr int edits = 3;
    for (int i = 0; i < edits; ++i) {
        holder.edit();
        QFile::remove(copy);
        cli.run(reading);
        CHECK(QFile::exists(cli.database() + u"-wal"_s));
    }
    if (isKilled)
        holder.kill();
    else
        holder.close();
    CHECK(actionsIn(cli) == 1 + edits);
    checkStillSound(cli);
}

TEST_CASE("a backup copied over the database after a crash stands there, and the log of before is set aside")
{
    const CliFixture cli;
    const QString copy = cli.path(u"copie.parvis"_s);
    {
        Holder holder(cli);
        holder.edit();
        REQUIRE(cli.run({u"backup"_s, u"--to"_s, copy}).exitCode == 0);
        holder.edit();
        holder.kill();
    }
    REQUIRE(QFile::exists(cli.database() + u"-wal"_s));
    REQUIRE(QFile::remove(cli.database()));
    REQUIRE(QFile::copy(copy, cli.database()));
    const CliResult first = cli.run({u"status"_s});
    CHECK(first.exitCode == 0);
    CHECK(isOneLine(first.err));
    CHECK(first.err.contains(u"essai.parvis.log_"));
    CHECK(actionsIn(cli) == 2);
    checkStillSound(cli);
}
