// SPDX-License-Identifier: GPL-3.0-or-later
// Every writing command killed: at any instant, and before every call of the system by which it changes a file.

#include "tests/campaigns/campaign.h"
#include "tests/campaigns/traced_program.h"
#include "tests/campaigns/workplace.h"
#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QProcess>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QString counted(const Outcome& outcome)
{
    return u"%1 done, %2 not, %3 with a temporary file left"_s.arg(outcome.done)
        .arg(outcome.undone)
        .arg(outcome.remains);
}

/// The calls of an undisturbed run.
int countCalls(const WritingCommand& command)
{
    const Workplace place;
    int calls = 0;
    TracedProgram program(place.folder());
    program.before = [&](const FileCall&) {
        ++calls;
        return CallAnswer();
    };
    REQUIRE(program.run(commandLineProgram(), command.arguments(place.folder())).exitCode == 0);
    return calls;
}

/// @param call  counted from 1; after the last one the command ends by itself
void killAtCall(const WritingCommand& command, int call, Outcome& outcome)
{
    const Workplace place;
    int calls = 0;
    TracedProgram program(place.folder());
    program.before = [&](const FileCall&) { return CallAnswer{.kill = ++calls == call}; };
    const TracedResult result = program.run(commandLineProgram(), command.arguments(place.folder()));
    CAPTURE(call, result.err);
    CHECK((result.signal == SIGKILL || result.exitCode == 0));
    outcome.check(place.folder(), result.exitCode == 0 ? Outcome::Told::Success : Outcome::Told::Nothing);
}

} // namespace

TEST_CASE("a writing command that is killed at any instant has done all or nothing")
{
    Chance chance;
    std::vector<Outcome> outcomes(triedCommands().begin(), triedCommands().end());
    const int rounds = campaignRounds(int(outcomes.size()), 1000);
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::size_t which = std::size_t(round) % outcomes.size();
        const WritingCommand& command = triedCommands()[which];
        const Workplace place;
        QProcess process;
        process.start(commandLineProgram(), command.arguments(place.folder()));
        REQUIRE(process.waitForStarted());
        // The delay is the input of this test: what it asks for holds wherever the kill falls.
        const qint64 delay = chance.below(outcomes[which].undisturbed().duration * 1100);
        process.waitForFinished(int(delay / 1000));
        process.kill();
        process.waitForFinished();
        const bool isKilled = process.exitStatus() == QProcess::CrashExit;
        CAPTURE(round, delay);
        CHECK((isKilled || process.exitCode() == 0));
        outcomes[which].check(place.folder(), isKilled ? Outcome::Told::Nothing : Outcome::Told::Success);
        killed += isKilled;
    }
    tell(u"kills at any instant"_s, u"%1 runs, %2 killed before their end"_s.arg(rounds).arg(killed));
    CHECK(killed > 0);
}

TEST_CASE("a writing command that is killed at any call of the system has done all or nothing")
{
    if (!TracedProgram::isPossible()) {
        WARN("skipped: programs cannot be traced here");
        return;
    }
    Chance chance;
    int runs = 0;
    for (const WritingCommand& command : triedCommands()) {
        if (!isFullCampaign() && command.makes == WritingCommand::Makes::Output)
            continue;
        Outcome outcome(command);
        const int calls = countCalls(command);
        const int rounds = campaignRounds(3, calls + 1);
        for (int round = 1; round <= rounds; ++round)
            killAtCall(command, isFullCampaign() ? round : 1 + int(chance.below(calls + 1)), outcome);
        runs += rounds;
        if (isFullCampaign())
            tell(u"kills at calls"_s, u"%1: %2 calls, %3"_s.arg(command.title()).arg(calls).arg(counted(outcome)));
        else
            CHECK(outcome.done + outcome.undone == rounds);
    }
    tell(u"kills at calls"_s, u"%1 runs"_s.arg(runs));
}
