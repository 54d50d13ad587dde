// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("the calendar becomes an agenda file, in French")
{
    const CliFixture cli;
    const QString out = cli.path(u"agenda.ics"_s);
    const QJsonObject answer = cli.json({u"calendar"_s, u"export"_s, u"--out"_s, out}).object();
    CHECK(answer.value(u"entries"_s) == 42);
    CHECK(answer.value(u"contract"_s).isNull());
    CHECK(answer.value(u"alarm_days"_s).toArray() == QJsonArray{7, 1});
    const QByteArray bytes = cli.read(u"agenda.ics"_s);
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes.count("BEGIN:VEVENT\r\n") == 42);
    CHECK(bytes.contains("X-WR-CALNAME:Contrats de ville\r\n"));
    CHECK(bytes.contains("DESCRIPTION:Date connue"));
    const CliResult text = cli.run({u"calendar"_s, u"export"_s, u"--out"_s, out});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains(u"42 dates"));
}

TEST_CASE("the agenda of one contract, with the reminders that were asked for")
{
    const CliFixture cli;
    const QJsonObject answer = cli.json({u"calendar"_s, u"export"_s, u"--contract"_s, u"CN06202I"_s, u"--alarm"_s,
                                         u"30, 7,0"_s, u"--out"_s, cli.path(u"un.ics"_s)})
                                   .object();
    CHECK(answer.value(u"contract"_s) == u"CN06202I"_s);
    CHECK(answer.value(u"entries"_s) == 0);
    CHECK(answer.value(u"alarm_days"_s).toArray() == QJsonArray{30, 7, 0});
    CHECK(cli.read(u"un.ics"_s).contains("CALNAME:Contrat de ville de"));
    cli.json({u"calendar"_s, u"export"_s, u"--alarm"_s, u"none"_s, u"--out"_s, cli.path(u"muet.ics"_s)});
    CHECK(!cli.read(u"muet.ics"_s).contains("VALARM"));
}

TEST_CASE("an agenda that cannot be written is refused and leaves no file")
{
    const CliFixture cli;
    const auto refused = [&](const QStringList& words) {
        const CliResult result = cli.run(QStringList{u"calendar"_s, u"export"_s} + words);
        CHECK(isOneLine(result.err));
        CHECK(!QFile::exists(cli.path(u"x.ics"_s)));
        return result.exitCode;
    };
    const QStringList out{u"--out"_s, cli.path(u"x.ics"_s)};
    CHECK(refused({}) == 2);
    CHECK(refused(out + QStringList{u"--alarm"_s, u"demain"_s}) == 2);
    CHECK(refused(out + QStringList{u"--alarm"_s, u"-1"_s}) == 2);
    CHECK(refused(out + QStringList{u"--contract"_s, u"CN99901M"_s}) == 1);
    CHECK(refused({u"--out"_s, cli.path(u"absent/x.ics"_s)}) == 1);
}
