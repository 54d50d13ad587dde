// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at any moment of a writing command, or of a program that edits for long.

#include "tests/campaigns/recorded_disk.h"
#include "tests/campaigns/workplace.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/folders.h"

#include "store/documents.h"
#include "store/history.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

constexpr RecordedDisk::Lost allLosses[] = {RecordedDisk::Lost::All, RecordedDisk::Lost::Nothing,
                                            RecordedDisk::Lost::SomeBytes};

/// Calls `check` on what the disk holds after power cuts. Full length: at every moment, at turning points with each
/// kind of loss. @return how many there were
int cutEverywhere(RecordedDisk& disk, int few,
                  const std::function<void(const QString& folder, int acknowledged)>& check)
{
    Chance chance;
    int cuts = 0;
    const auto cut = [&](std::size_t moment, RecordedDisk::Lost lost) {
        const QTemporaryDir folder;
        disk.restore(moment, lost, chance, folder.path());
        CAPTURE(moment, disk.lastCallAt(moment), int(lost));
        check(folder.path(), disk.acknowledgedAt(moment));
        ++cuts;
    };
    for (std::size_t moment = 0; isFullCampaign() && moment < disk.moments(); ++moment) {
        for (const auto lost : allLosses) {
            if (lost == RecordedDisk::Lost::SomeBytes || disk.isTurningPoint(moment))
                cut(moment, lost);
        }
    }
    while (!isFullCampaign() && cuts < few) {
        const auto moment = std::size_t(chance.below(qint64(disk.moments())));
        if (disk.isTurningPoint(moment) || chance.below(4) == 0)
            cut(moment, allLosses[chance.below(3)]);
    }
    if (!isFullCampaign())
        cut(disk.moments() - 1, RecordedDisk::Lost::All);
    return cuts;
}

/// On standard error, for each edit.
constexpr char said[] = "written\n";

constexpr int pageOfLog = 4096;

/// Longer than a log is left before it goes into the file, after twenty edits.
const QByteArray longContent(40 * pageOfLog, 'x');

} // namespace

TEST_CASE("write edits, and say after each on standard error that it is written", "[.][edits]")
{
    Database database(qEnvironmentVariable("PARVIS_TEST_DATABASE"), Access::ReadWrite);
    for (int i = 0; i < qEnvironmentVariableIntValue("PARVIS_TEST_EDITS"); ++i) {
        Transaction tx(database, QString::number(i));
        tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(i)});
        if (i % 2 == 0) {
            const QByteArray content = QByteArray::number(i) + longContent;
            tx.insert(Document{.sha256 = checksum(content), .title = QString::number(i), .bytes = content.size()});
            tx.attach({checksum(content), content, {}});
        }
        tx.commit();
        std::fputs(said, stderr);
    }
}

TEST_CASE("each edit that a program has said to be written is there after a power cut at any moment")
{
    if (!TracedProgram::isPossible()) {
        WARN("skipped: programs cannot be traced here");
        return;
    }
    const DatabaseFixture files;
    const auto actionsBefore = int(History(files.path()).actions(1000).size());
    RecordedDisk disk(files.folder.path());
    TracedProgram program(files.folder.path());
    program.after = [&](const FileCall& call) {
        if (call.path == u"2" && call.size == qint64(sizeof said - 1))
            disk.acknowledge();
        disk.add(call);
    };
    const int edits = campaignRounds(30, 60);
    qputenv("PARVIS_TEST_DATABASE", files.path().toUtf8());
    qputenv("PARVIS_TEST_EDITS", QByteArray::number(edits));
    const TracedResult result = program.run(QCoreApplication::applicationFilePath(), {u"[edits]"_s});
    qunsetenv("PARVIS_TEST_DATABASE");
    qunsetenv("PARVIS_TEST_EDITS");
    CAPTURE(result.out, result.err);
    REQUIRE(result.exitCode == 0);
    REQUIRE(result.err.count(u"written\n"_s) == edits);

    const int cuts = cutEverywhere(disk, 40, [&](const QString& folder, int acknowledged) {
        const QString path = folder + u"/essai.parvis"_s;
        CHECK(soundness(path) == u"is sound");
        const int actions = int(History(path).actions(1000).size()) - actionsBefore;
        CHECK(actions >= std::min(acknowledged, edits));
        CHECK(actions <= acknowledged + 1);
        CHECK_NOTHROW(Database(path, Access::ReadWrite));
        CHECK(soundness(path) == u"is sound");
    });
    tell(u"power cuts"_s, u"%1 edits, %2 cuts"_s.arg(edits).arg(cuts));
}

TEST_CASE("a writing command has done all or nothing when the power fails at any moment, and all once it has said so")
{
    if (!TracedProgram::isPossible()) {
        WARN("skipped: programs cannot be traced here");
        return;
    }
    Chance chance;
    int cuts = 0;
    for (const WritingCommand& command : triedCommands()) {
        if (!isFullCampaign() && command.makes == WritingCommand::Makes::Output && chance.below(4) > 0)
            continue;
        const Workplace place;
        Outcome outcome(command);
        RecordedDisk disk(place.folder());
        TracedProgram program(place.folder());
        program.after = [&](const FileCall& call) { disk.add(call); };
        REQUIRE(program.run(commandLineProgram(), command.arguments(place.folder())).exitCode == 0);
        disk.acknowledge();
        INFO(command.title().toStdString());
        const int of = cutEverywhere(disk, 3, [&](const QString& folder, int acknowledged) {
            outcome.check(folder, acknowledged > 0 ? Outcome::Told::Success : Outcome::Told::Nothing);
        });
        if (isFullCampaign())
            tell(u"power cuts"_s, u"%1: %2 cuts"_s.arg(command.title()).arg(of));
        cuts += of;
    }
    tell(u"power cuts"_s, u"%1 cuts of commands"_s.arg(cuts));
}
