// SPDX-License-Identifier: GPL-3.0-or-later
// Every writing command on a disk that is full at any size, or that fails at any call.

#include "tests/campaigns/campaign.h"
#include "tests/campaigns/traced_program.h"
#include "tests/campaigns/workplace.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/support/folders.h"

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// A disk of few kilobytes in memory, seen by this program and those that it starts; it goes with this object.
class SmallDisk
{
public:
    SmallDisk(const QString& folder, int kilobytes)
        : folder_(folder.toLocal8Bit())
    {
        static const bool isOwn =
            ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        isMounted_ = isOwn && ::mount("none", folder_.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (isMounted_)
            ::umount2(folder_.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY(SmallDisk)

    bool isMounted() const { return isMounted_; }

private:
    QByteArray folder_;
    bool isMounted_ = false;
};

/// What the files of a folder take on a disk, in kilobytes.
int kilobytesIn(const QString& folder)
{
    constexpr qint64 block = 4096;
    qint64 blocks = 0;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        blocks += (file.size() + block - 1) / block;
    return int(blocks * block / 1024);
}

/// One run on a disk with so much room left. @return the exit code; nothing where no disk can be mounted
std::optional<int> runOnSmallDisk(const WritingCommand& command, int room, Outcome& outcome)
{
    const Workplace original;
    const QTemporaryDir folder;
    const SmallDisk disk(folder.path(), kilobytesIn(original.folder()) + room);
    if (!disk.isMounted())
        return std::nullopt;
    copyFiles(original.folder(), folder.path());
    QProcess process;
    process.start(commandLineProgram(), command.arguments(folder.path()));
    const CliResult result = finish(process);
    INFO(command.title().toStdString());
    CAPTURE(room, result.err);
    CHECK((result.exitCode == 0 || (result.exitCode == 1 && isOneLine(result.err))));
    const QTemporaryDir copy; // a check wants room, too
    copyFiles(folder.path(), copy.path());
    outcome.check(copy.path(), result.exitCode == 0 ? Outcome::Told::Success : Outcome::Told::Failure);
    return result.exitCode;
}

/// Full length: larger and larger disks, until the command has been done on ten.
void fillUp(const WritingCommand& command, Outcome& outcome, int& runs)
{
    constexpr int step = 4;
    constexpr int enough = 10;
    for (int room = 0, done = 0; done < enough; room += step) {
        done += runOnSmallDisk(command, room, outcome) == 0;
        ++runs;
    }
}

bool canFail(const FileCall& call)
{
    return !call.isOutput();
}

struct Failure
{
    int error = 0;
    bool lasts = false; ///< all further calls that want room, or the disk, fail as well
};

/// A full disk refuses what needs room, a broken one all.
bool isRefused(const FileCall& call, const Failure& failure)
{
    const bool needsRoom = call.kind == FileCall::Kind::Write || call.kind == FileCall::Kind::Create ||
                           call.kind == FileCall::Kind::Folder || call.kind == FileCall::Kind::Link ||
                           call.kind == FileCall::Kind::Truncate;
    return failure.error == EIO || needsRoom;
}

/// @return how many calls could have failed, each of which `seen` gets with its number
int runFailing(const WritingCommand& command, int from, const Failure& failure, Outcome& outcome,
               const std::function<void(int number, const FileCall&)>& seen = {})
{
    const Workplace place;
    int calls = 0;
    bool hasFailed = false;
    TracedProgram program(place.folder());
    program.before = [&](const FileCall& call) {
        if (!canFail(call))
            return CallAnswer();
        ++calls;
        if (seen)
            seen(calls, call);
        if (calls < from || (hasFailed && !failure.lasts) || !isRefused(call, failure))
            return CallAnswer();
        hasFailed = true;
        return CallAnswer{.error = failure.error};
    };
    const TracedResult result = program.run(commandLineProgram(), command.arguments(place.folder()));
    CAPTURE(from, failure.error, failure.lasts, result.exitCode, result.signal, result.err);
    CHECK((result.exitCode == 0 || (result.exitCode == 1 && isOneLine(result.err))));
    // What could not be taken back on a disk that fails is no more than a killed command leaves.
    outcome.check(place.folder(), result.exitCode == 0 ? Outcome::Told::Success : Outcome::Told::Nothing);
    return calls;
}

} // namespace

TEST_CASE("on a disk that is full at any size a writing command does all or says that it cannot")
{
    Chance chance;
    if (const QTemporaryDir folder; !SmallDisk(folder.path(), 64).isMounted()) {
        WARN("skipped: this user may not mount a small disk");
        return;
    }
    int runs = 0;
    for (const WritingCommand& command : triedCommands()) {
        if (!isFullCampaign() && command.makes == WritingCommand::Makes::Output && chance.below(4) > 0)
            continue;
        Outcome outcome(command);
        if (isFullCampaign()) {
            fillUp(command, outcome, runs);
            tell(u"full disk"_s,
                 u"%1: %2 done, %3 refused"_s.arg(command.title()).arg(outcome.done).arg(outcome.undone));
            continue;
        }
        const int most = command.makes == WritingCommand::Makes::Output ? 300 : 2500;
        runOnSmallDisk(command, int(chance.below(most)), outcome);
        ++runs;
    }
    tell(u"full disk"_s, u"%1 runs"_s.arg(runs));
}

TEST_CASE("a disk that is full just when the shared memory of a log is made costs nothing of the log")
{
    if (!TracedProgram::isPossible()) {
        WARN("skipped: programs cannot be traced here");
        return;
    }
    for (const WritingCommand& command : triedCommands()) {
        if (command.command != u"signatory set" && command.command != u"backup" && command.command != u"restore")
            continue;
        INFO(command.title().toStdString());
        Outcome outcome(command);
        std::vector<int> ofMemory;
        runFailing(command, std::numeric_limits<int>::max(), {ENOSPC, true}, outcome,
                   [&](int number, const FileCall& call) {
                       if (call.path.endsWith(u"-shm") &&
                           (call.kind == FileCall::Kind::Truncate || call.kind == FileCall::Kind::Create))
                           ofMemory.push_back(number);
                   });
        REQUIRE(!ofMemory.empty());
        for (const int from : ofMemory)
            runFailing(command, from, {ENOSPC, true}, outcome);
    }
}

TEST_CASE("on a disk that fails at any call a writing command does all or says that it cannot")
{
    if (!TracedProgram::isPossible()) {
        WARN("skipped: programs cannot be traced here");
        return;
    }
    Chance chance;
    int runs = 0;
    for (const Failure failure : {Failure{ENOSPC, true}, Failure{EIO, true}, Failure{EIO, false}}) {
        for (const WritingCommand& command : triedCommands()) {
            if (!isFullCampaign() && chance.below(6) > 0)
                continue;
            INFO(command.title().toStdString());
            Outcome outcome(command);
            int calls = runFailing(command, std::numeric_limits<int>::max(), failure, outcome);
            REQUIRE(calls > 0);
            const int rounds = campaignRounds(1, calls);
            for (int round = 1; round <= rounds; ++round)
                runFailing(command, isFullCampaign() ? round : 1 + int(chance.below(calls)), failure, outcome);
            runs += rounds;
        }
    }
    tell(u"failing disk"_s, u"%1 runs"_s.arg(runs));
}
#endif
