// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace parvis::test;

namespace {

/// No file may grow beyond this: what a full disk looks like to a program.
std::function<void()> fileSizeLimit(qint64 bytes)
{
    return [bytes] {
        const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    };
}

QStringList filesIn(const CliFixture& cli)
{
    return QDir(cli.path(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void checkUntouched(CliFixture& cli, const CliResult& failed)
{
    CAPTURE(failed.out, failed.err);
    CHECK(failed.exitCode == 1);
    CHECK(failed.out.isEmpty());
    CHECK(isOneLine(failed.err));
    CHECK(failed.err.contains(u"plus assez de place"));
    cli.childModifier = {};
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
    CHECK(cli.json({u"history"_s}).array().size() == 1);
    CHECK(cli.json({u"status"_s}).object().value(u"perimeters"_s).toObject().value(u"official"_s) == 0);
}

} // namespace

TEST_CASE("init on a full disk leaves nothing behind")
{
    CliFixture cli;
    const QStringList before = filesIn(cli);
    for (const int kilobytes : {0, 4, 64, 300, 700}) {
        cli.childModifier = fileSizeLimit(kilobytes * 1024);
        const CliResult result = cli.runBare({u"--db"_s, cli.path(u"neuf.parvis"_s), u"init"_s});
        CAPTURE(kilobytes, result.err);
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(filesIn(cli) == before);
    }
}

TEST_CASE("init on a disk with any room left makes a sound database or none")
{
    const CliFixture cli;
    const QString script = cli.write(u"essai.sh"_s, R"(cd "$1"; mkdir disque
for room in 100 400 600 700 800 900 1000 1100 1200 1400 1800 2600; do
    mount -t tmpfs -o size=${room}k none disque || exit 0
    if "$2" --db disque/neuf.parvis init >/dev/null 2>erreur; then
        "$2" --db disque/neuf.parvis check >/dev/null 2>&1 && echo "$room sound" || echo "$room damaged"
    else
        echo "$room refused, $(wc -l < erreur) line, $(ls -A disque | wc -l) left"
    fi
    umount disque
done
)");
    QProcess process;
    process.start(u"unshare"_s, {u"-m"_s, u"bash"_s, script, cli.path(QString()), commandLineProgram()});
    const CliResult result = finish(process);
    if (result.out.isEmpty()) {
        WARN("skipped: this user may not mount a small disk: " << result.err.toStdString());
        return;
    }
    CAPTURE(result.out);
    CHECK(result.out.startsWith(u"100 refused, 1 line, 0 left"));
    CHECK(result.out.endsWith(u"2600 sound\n"));
    for (const QString& line : result.out.split(u'\n', Qt::SkipEmptyParts))
        CHECK((line.endsWith(u" sound") || line.endsWith(u" refused, 1 line, 0 left")));
}

TEST_CASE("a full disk keeps nobody from reading")
{
    CliFixture cli;
    cli.json({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"invited"_s});
    cli.childModifier = fileSizeLimit(0);
    CHECK(cli.json({u"status"_s}).object().value(u"qpv"_s) == 204);
    CHECK(cli.json({u"history"_s}).array().size() == 2);
}

TEST_CASE("a signature on a full disk changes nothing")
{
    CliFixture cli;
    cli.childModifier = fileSizeLimit(GENERATE(0, 8, 20) * 1024);
    checkUntouched(cli, cli.run({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s,
                                 u"signed"_s}));
}

TEST_CASE("an import on a full disk changes nothing")
{
    CliFixture cli;
    const QString contours = contourFile(cli);
    cli.childModifier = fileSizeLimit(GENERATE(0, 100, 400) * 1024);
    checkUntouched(cli, cli.run({u"perimeters"_s, u"import"_s, contours}));
}

TEST_CASE("a backup on a full disk leaves no half copy")
{
    CliFixture cli;
    const QString backup = cli.path(u"copie.parvis"_s);
    cli.childModifier = fileSizeLimit(300 * 1024);
    checkUntouched(cli, cli.run({u"backup"_s, u"--to"_s, backup}));
    CHECK(!QFileInfo::exists(backup));
    CHECK(!QFileInfo::exists(backup + u".new"_s));
}

TEST_CASE("on a disk of its own that is really full, a change fails with one line and the rest stays")
{
    const CliFixture cli;
    const QString script = cli.write(u"essai.sh"_s, R"(set -e
cd "$1"; mkdir disque; mount -t tmpfs -o size=2m none disque
cp essai.parvis disque/
echo mounted
cat /dev/zero > disque/plein 2>/dev/null || true
parvis() { "$2" --db "$1/disque/essai.parvis" "${@:3}"; }
parvis "$1" "$2" signatory set CN05905M 'Région Hauts-de-France' --status signed || echo "exit $?"
rm disque/plein
parvis "$1" "$2" check --json
parvis "$1" "$2" history --json
)");
    QProcess process;
    process.start(u"unshare"_s, {u"-m"_s, u"bash"_s, script, cli.path(QString()), commandLineProgram()});
    const CliResult result = finish(process);
    if (!result.out.startsWith(u"mounted")) {
        WARN("skipped: this user may not mount a small disk: " << result.err.toStdString());
        return;
    }
    CAPTURE(result.out, result.err);
    CHECK(isOneLine(result.err));
    CHECK(result.err.contains(u"plus assez de place"));
    CHECK(result.out.contains(u"exit 1"));
    CHECK(result.out.contains(u"\"sound\": true"));
    CHECK(result.out.count(u"\"id\"") == 1);
}

TEST_CASE("exports on a full disk leave no half file")
{
    CliFixture cli;
    cli.childModifier = fileSizeLimit(10 * 1024);
    const QString csv = cli.write(u"points.csv"_s, "lon;lat\n" + QByteArray("3.06;50.63\n").repeated(2000));
    for (const QStringList& command : {QStringList{u"press"_s, u"export"_s, u"--out"_s},
                                       QStringList{u"report"_s, u"contract"_s, u"CN06202I"_s, u"--out"_s},
                                       QStringList{u"qpv"_s, u"locate"_s, u"--csv"_s, csv, u"--out"_s},
                                       QStringList{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--out"_s}}) {
        const QString out = cli.path(command.first() == u"qpv" ? u"sortie.csv"_s : u"sortie.pdf"_s);
        const CliResult result = cli.run(command + QStringList{out});
        CAPTURE(command, result.err);
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(!QFileInfo::exists(out));
    }
}

TEST_CASE("maps, atlases and perimeters on a full disk leave no half file, nor a part of them")
{
    CliFixture cli;
    QDir(cli.path(QString())).mkdir(u"cartes"_s);
    const QStringList command{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--out"_s};
    cli.childModifier = fileSizeLimit(100 * 1024); // enough for the shared memory of the database
    for (const QStringList& rest : {QStringList{u"a.gpkg"_s}, QStringList{u"a.geojson"_s},
                                    QStringList{u"a.pdf"_s, u"--layout"_s, u"a4-portrait"_s},
                                    QStringList{u"a.png"_s, u"--atlas"_s, u"departement"_s},
                                    QStringList{u"a.svg"_s, u"--atlas"_s, u"departement"_s}}) {
        const CliResult result = cli.run(command + QStringList{cli.path(u"cartes/"_s + rest.first())} + rest.mid(1));
        CAPTURE(rest, result.err);
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(u"cartes"));
        CHECK(QDir(cli.path(u"cartes"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }
}
#endif
