// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>

using namespace Qt::StringLiterals;
using namespace parvis::test;

namespace {

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

} // namespace

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

TEST_CASE("an interruption that the caller ignores is ignored, as a shell has it for work in the background")
{
    CliFixture cli;
    const int signal = GENERATE(SIGINT, SIGHUP);
    cli.childModifier = [signal] { std::signal(signal, SIG_IGN); };
    const QString contours = cli.write(u"contours.geojson"_s, syntheticContours(4000));
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"perimeters"_s, u"import"_s, contours});
    process->start();
    REQUIRE(process->waitForStarted());
    while (!QFile::exists(cli.database() + u".lock"_s) && !process->waitForFinished(1))
        continue;
    REQUIRE(process->state() == QProcess::Running);
    ::kill(pid_t(process->processId()), signal);
    CHECK(finish(*process).exitCode == 0);
    CHECK(officialPerimeters(cli) > 0);
}
#endif
