// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "store/database.h"
#include "store/database_file.h"
#include "store/transaction.h"
#include "tests/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

constexpr int rounds = 25;

void checkSound(const CliFixture& cli)
{
    const CliResult check = cli.run({u"check"_s, u"--json"_s});
    CAPTURE(check.out, check.err);
    CHECK(check.exitCode == 0);
    CHECK(check.object().value(u"sound"_s).toBool());
}

int officialPerimeters(const CliFixture& cli)
{
    return cli.json({u"status"_s}).object().value(u"perimeters"_s).toObject().value(u"official"_s).toInt();
}

qint64 durationOf(const CliFixture& cli, const QStringList& command)
{
    QElapsedTimer timer;
    timer.start();
    cli.json(command);
    return timer.elapsed();
}

/// Starts the command and kills it after a delay that grows from round to round past its whole duration. The delay is
/// the input of these tests, not a wait for something: what they ask for holds wherever the kill falls.
void killDuring(const CliFixture& cli, const QStringList& command, int round, qint64 duration)
{
    const auto process = cli.prepare(QStringList{u"--db"_s, cli.database()} + command);
    process->start();
    REQUIRE(process->waitForStarted());
    QThread::usleep(static_cast<unsigned long>(duration * 1100 * round / rounds));
    process->kill();
    process->waitForFinished();
}

} // namespace

TEST_CASE("an import that is killed at any moment is there as a whole or not at all")
{
    qint64 duration = 0;
    {
        const CliFixture cli;
        duration = durationOf(cli, {u"perimeters"_s, u"import"_s, contourFile(cli)});
    }
    int none = 0;
    int whole = 0;
    for (int round = 0; round < rounds; ++round) {
        const CliFixture cli;
        killDuring(cli, {u"perimeters"_s, u"import"_s, contourFile(cli)}, round, duration);
        CAPTURE(round, duration);
        checkSound(cli);
        const int official = officialPerimeters(cli);
        CHECK((official == 0 || official == 204));
        CHECK(cli.json({u"history"_s}).array().size() == (official == 0 ? 1 : 2));
        none += official == 0;
        whole += official == 204;
    }
    INFO("nothing in " << none << " rounds, everything in " << whole);
    CHECK(none > 0);
}

TEST_CASE("signatures that are killed at any moment are recorded or not, and the file stays writable")
{
    const CliFixture cli;
    const auto command = [](bool hasSigned) {
        return QStringList{u"signatory"_s, u"set"_s,
                           u"CN05905M"_s,  u"Région Hauts-de-France"_s,
                           u"--status"_s,  hasSigned ? u"signed"_s : u"declined"_s};
    };
    const qint64 duration = durationOf(cli, command(false));
    qsizetype actions = cli.json({u"history"_s, u"--limit"_s, u"1000"_s}).array().size();
    for (int round = 0; round < rounds; ++round) {
        killDuring(cli, command(round % 2 == 0), round, duration);
        CAPTURE(round);
        checkSound(cli);
        const qsizetype now = cli.json({u"history"_s, u"--limit"_s, u"1000"_s}).array().size();
        CHECK((now == actions || now == actions + 1));
        actions = now;
    }
    for (const bool hasSigned : {true, false}) {
        const CliResult last = cli.run(command(hasSigned));
        CAPTURE(last.err);
        CHECK(last.exitCode == 0);
    }
    checkSound(cli);
}

TEST_CASE("a restore that is killed at any moment leaves the old database whole, or the new one, and loses neither")
{
    const CliFixture cli;
    const QString backup = cli.path(u"copie.parvis"_s);
    cli.json({u"backup"_s, u"--to"_s, backup});
    const qint64 duration = durationOf(cli, {u"restore"_s, backup});
    const DatabaseFile file(cli.database());
    int whole = 0;
    for (int round = 0; round < rounds; ++round) {
        // The database of this round has its last edit in a log, as after a crash.
        {
            Database database(cli.database(), Access::ReadWrite);
            Transaction tx(database, u"Add"_s);
            tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(round)});
            tx.commit();
            REQUIRE(QFile::copy(file.path(), cli.path(u"avec.parvis"_s)));
            REQUIRE(QFile::copy(file.log(), cli.path(u"avec.parvis-wal"_s)));
        }
        REQUIRE(QFile::remove(file.path()));
        REQUIRE(QFile::rename(cli.path(u"avec.parvis"_s), file.path()));
        REQUIRE(QFile::rename(cli.path(u"avec.parvis-wal"_s), file.log()));
        killDuring(cli, {u"restore"_s, backup}, round, duration);
        CAPTURE(round, duration);
        checkSound(cli);
        const qsizetype actions = cli.json({u"history"_s}).array().size();
        CHECK((actions == 2 || actions == 1));
        whole += actions == 1;
        const QStringList kept = QDir(cli.path(QString())).entryList({u"essai.parvis.replaced_*"_s});
        if (actions == 1) {
            REQUIRE(!kept.isEmpty());
            CHECK(cli.runBare({u"--db"_s, cli.path(kept.last()), u"history"_s, u"--json"_s}).array().size() == 2);
        }
        for (const QString& name : kept)
            QFile::remove(cli.path(name));
        cli.json({u"restore"_s, backup});
        for (const QString& name : QDir(cli.path(QString())).entryList({u"essai.parvis.replaced_*"_s}))
            QFile::remove(cli.path(name));
    }
    INFO("restored in " << whole << " rounds");
    CHECK(whole < rounds);
}

#ifdef Q_OS_UNIX
TEST_CASE("an import that is interrupted ends cleanly and changes nothing")
{
    const CliFixture cli;
    const QString contours = cli.write(u"contours.geojson"_s, syntheticContours(4000)); // a second's work
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"perimeters"_s, u"import"_s, contours});
    process->start();
    REQUIRE(process->waitForStarted());
    // It listens to interruptions before it locks the database.
    while (!QFile::exists(cli.database() + u".lock"_s) && !process->waitForFinished(1))
        continue;
    REQUIRE(process->state() == QProcess::Running);
    ::kill(pid_t(process->processId()), GENERATE(SIGINT, SIGTERM, SIGHUP));
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 1);
    CHECK(isOneLine(result.err));
    CHECK(result.err.contains(u"Interrompu"));
    CHECK(officialPerimeters(cli) == 0);
    CHECK(cli.json({u"history"_s}).array().size() == 1);
    checkSound(cli);
}
#endif
