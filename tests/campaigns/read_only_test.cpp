// SPDX-License-Identifier: GPL-3.0-or-later
// Every command where one may only read: it shows the newest state or refuses, and changes nothing.

#include "tests/campaigns/campaign.h"
#include "tests/campaigns/workplace.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"

#include <QProcess>

#include <map>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct Rights
{
    const char* name;
    mode_t folder;
    mode_t files;
    bool hasLog;
};

constexpr Rights places[] = {
    {"nothing may be written", 0755, 0644, false},
    {"nothing may be written, and the last edits are in a log", 0755, 0644, true},
    {"the files may be written, the folder not", 0755, 0666, false},
    {"the files may be written, the folder not, and the last edits are in a log", 0755, 0666, true},
    {"the folder may be written, the files not", 0777, 0644, true}};

CliResult runAsOther(const QStringList& arguments)
{
    QProcess process;
    process.setProgram(commandLineProgram());
    process.setArguments(arguments);
    if (::geteuid() == 0) { // nothing is read-only for root
        process.setChildProcessModifier([] {
            constexpr unsigned nobody = 65534;
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(99);
        });
    }
    process.start();
    return finish(process);
}

std::map<QString, QByteArray> bytesIn(const Workplace& place)
{
    std::map<QString, QByteArray> bytes;
    for (const QString& name : place.files())
        bytes[name] = bytesOf(place.path(name));
    return bytes;
}

void setRights(const Workplace& place, const Rights& rights)
{
    for (const QString& name : place.files())
        REQUIRE(::chmod(QFile::encodeName(place.path(name)).constData(), rights.files) == 0);
    REQUIRE(::chmod(QFile::encodeName(place.folder()).constData(), rights.folder) == 0);
}

/// @return whether the command was done
bool runReadOnly(const Rights& rights, const QStringList& words, const WritingCommand& asked)
{
    const Workplace place;
    if (!rights.hasLog) { // all in the file
        const Database database(place.database(), Access::ReadWrite);
    }
    REQUIRE(QFile::exists(place.database() + u"-wal"_s) == rights.hasLog);
    setRights(place, rights);
    const auto before = bytesIn(place);
    const CliResult result = runAsOther(words.isEmpty() ? asked.arguments(place.folder())
                                                        : QStringList{u"--db"_s, place.database()} + words);
    INFO(rights.name);
    CAPTURE(words, asked.title(), result.out.left(300), result.err);
    CHECK((result.exitCode == 0 || (result.exitCode == 1 && isOneLine(result.err))));
    if (rights.folder == 0755)
        CHECK(bytesIn(place) == before);
    for (const QString& name : {u"essai.parvis"_s, u"essai.parvis-wal"_s}) {
        if (before.contains(name))
            CHECK(bytesOf(place.path(name)) == before.at(name));
    }
    if (result.exitCode == 0 && words.contains(u"history"))
        CHECK(result.array().size() == 8); // with those of the log
    if (result.exitCode == 0 && asked.command == u"backup")
        CHECK(contentOf(place.path(asked.target)) == contentOf(place.database()));
    if (asked.makes == WritingCommand::Makes::Change || asked.makes == WritingCommand::Makes::Restored)
        CHECK((result.exitCode == 1 || !words.isEmpty()));
    return result.exitCode == 0;
}

} // namespace

TEST_CASE("where one may only read, every command shows the newest state or refuses, and changes nothing")
{
    if (runAsOther({u"--version"_s}).exitCode != 0) {
        WARN("skipped: another user cannot start the program here");
        return;
    }
    static const QStringList reading[] = {
        {u"history"_s, u"--json"_s}, {u"status"_s}, {u"check"_s}, {u"search"_s, u"lille"_s}};
    static const WritingCommand none{{}, {}, WritingCommand::Makes::Output, {}};
    Chance chance;
    int runs = 0;
    int done = 0;
    for (const Rights& rights : places) {
        for (const QStringList& words : reading) {
            if (!isFullCampaign() && chance.below(2) > 0)
                continue;
            done += runReadOnly(rights, words, none);
            ++runs;
        }
        for (const WritingCommand& command : triedCommands()) {
            if (!isFullCampaign() && chance.below(12) > 0)
                continue;
            done += runReadOnly(rights, {}, command);
            ++runs;
        }
    }
    tell(u"read-only places"_s, u"%1 runs, %2 done, %3 refused"_s.arg(runs).arg(done).arg(runs - done));
}
#endif
