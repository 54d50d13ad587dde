// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"
#include "tests/files/output_places.h"

#include <filesystem>

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct OutputCommand
{
    QStringList words; ///< without --out
    QString ending;
};

OutputCommand anyCommand()
{
    const QStringList map{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--departement"_s, u"02"_s};
    const QStringList page = map + QStringList{u"--layout"_s, u"a4-portrait"_s, u"--dpi"_s, u"50"_s};
    const QStringList locate{u"qpv"_s, u"locate"_s, u"--csv"_s, u"points.csv"_s};
    const auto report = [](const QString& kind) { return QStringList{u"report"_s, kind, u"CN05905M"_s}; };
    return GENERATE_COPY(values<OutputCommand>({{{u"press"_s, u"export"_s}, u".pdf"_s},
                                                {report(u"contract"_s), u".pdf"_s},
                                                {report(u"follow-up"_s), u".pdf"_s},
                                                {report(u"signatures"_s), u".pdf"_s},
                                                {{u"changes"_s, u"--from"_s, u"2024-01-01"_s}, u".pdf"_s},
                                                {{u"calendar"_s, u"export"_s}, u".ics"_s},
                                                {locate, u".csv"_s},
                                                {locate, u".ods"_s},
                                                {locate, u".xlsx"_s},
                                                {map, u".png"_s},
                                                {map, u".svg"_s},
                                                {map, u".pdf"_s},
                                                {map, u".gpkg"_s},
                                                {map, u".geojson"_s},
                                                {page, u".pdf"_s},
                                                {page, u".png"_s},
                                                {page, u".svg"_s}}));
}

} // namespace

TEST_CASE("each output command writes the whole file or nothing, in every place that a path can name")
{
    const OutputCommand command = anyCommand();
    CAPTURE(command.words, command.ending);
    const CliFixture cli;
    cli.write(u"points.csv"_s, "lon;lat\n3.06;50.63\n");
    openToGroup({cli.path(QString()), cli.database()});
    checkOutputPlaces(
        [&](const QString& path) {
            const CliResult result = cli.run(command.words + QStringList{u"--out"_s, path});
            if (result.exitCode == 0)
                return;
            CHECK(result.exitCode == 1);
            CHECK(isOneLine(result.err));
            CHECK(result.out.isEmpty());
            throw Error(result.err, path, u"as it says"_s);
        },
        command.ending);
}

TEST_CASE("no output command writes over the database, its log or its lock, by whatever name")
{
    const OutputCommand command = anyCommand();
    CAPTURE(command.words, command.ending);
    const CliFixture cli;
    cli.write(u"points.csv"_s, "lon;lat\n3.06;50.63\n");
    const QByteArray before = cli.read(u"essai.parvis"_s);
    const auto place = [&](const char* name) { return cli.path(QString::fromUtf8(name) + command.ending); };
    REQUIRE(QFile::link(cli.database(), place("lien")));
    REQUIRE(QFile::link(cli.database() + u"-wal"_s, place("journal")));
    REQUIRE(QFile::link(cli.database() + u".lock"_s, place("verrou")));
    std::filesystem::create_hard_link(cli.database().toStdString(), place("second").toStdString());
    for (const QString& out : {place("lien"), place("journal"), place("verrou"), place("second")}) {
        const CliResult result = cli.run(command.words + QStringList{u"--out"_s, out});
        CAPTURE(out, result.err);
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(u"base ouverte"));
    }
    CHECK(cli.read(u"essai.parvis"_s) == before);
    CHECK(!QFile::exists(cli.database() + u"-wal"_s));
}

TEST_CASE("what goes to standard output is the file and nothing else")
{
    const CliFixture cli;
    const QString out = GENERATE(u"/dev/stdout"_s, u"-"_s);
    const CliResult result = cli.run({u"calendar"_s, u"export"_s, u"--out"_s, out});
    CHECK(result.exitCode == 0);
    CHECK(result.out.startsWith(u"BEGIN:VCALENDAR"));
    CHECK(result.out.endsWith(u"END:VCALENDAR\r\n"));
    CHECK(!QFile::exists(cli.path(u"-"_s)));
}

TEST_CASE("a program that reads an answer and never goes on does not keep the command from being ended")
{
    const CliFixture cli;
    const QString pipe = cli.path(u"tuyau"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    REQUIRE(reader >= 0);
    constexpr int small = 4096; // bytes that the pipe holds: less than the report
    REQUIRE(::fcntl(reader, F_SETPIPE_SZ, small) == small);
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"press"_s, u"export"_s, u"--undated"_s, u"--format"_s,
                                      u"pdf"_s, u"--out"_s, pipe});
    process->start();
    int held = 0;
    while (held < small && !process->waitForFinished(10))
        REQUIRE(::ioctl(reader, FIONREAD, &held) == 0);
    REQUIRE(process->state() == QProcess::Running);
    ::kill(pid_t(process->processId()), GENERATE(SIGINT, SIGTERM, SIGHUP));
    CHECK(finish(*process).exitCode == 130);
    ::close(reader);
}
