// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/latest_job.h"

#include "domain/error.h"
#include "tests/catch.h"
#include "tests/widgets/workspace/idle_jobs.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Works on, whether it is stopped or not, until it may end.
auto workUntil(QSemaphore& end, int answer)
{
    return [&end, answer](const JobControl&) {
        end.acquire();
        return answer;
    };
}

} // namespace

TEST_CASE("the answer of a question that was asked before the latest one is dropped")
{
    JobRunner jobs;
    LatestJob latest(jobs);
    std::vector<int> answers;
    QSemaphore first;
    QSemaphore second;
    latest.run({}, workUntil(first, 1), [&](int answer) { answers.push_back(answer); });
    latest.run({}, workUntil(second, 2), [&](int answer) { answers.push_back(answer); });
    second.release();
    REQUIRE(QTest::qWaitFor([&] { return !latest.isRunning(); }, 20000));
    CHECK(answers == std::vector{2});
    first.release();
    REQUIRE(waitUntilIdle(jobs));
    CHECK(answers == std::vector{2});
}

TEST_CASE("the failure of a question that was asked before the latest one is dropped, that of the latest is told once")
{
    JobRunner jobs;
    LatestJob latest(jobs);
    QSignalSpy unanswered(&jobs, &JobRunner::failed);
    QSemaphore first;
    const auto fail = [](const JobControl&) { throw Error(u"No."_s); };
    latest.run(
        {},
        [&](const JobControl&) {
            first.acquire();
            throw Error(u"Too late."_s);
        },
        [] {});
    int told = 0;
    latest.run(
        {}, fail, [] {}, [&](std::exception_ptr) { ++told; });
    first.release();
    REQUIRE(waitUntilIdle(jobs));
    CHECK(told == 1);
    CHECK(unanswered.isEmpty());
    CHECK_FALSE(latest.isRunning());
    latest.run({}, fail, [] {});
    REQUIRE(waitUntilIdle(jobs));
    CHECK(unanswered.size() == 1);
    CHECK(told == 1);
}

TEST_CASE("one that is destroyed while its job runs stops it and hears nothing")
{
    JobRunner jobs;
    QSignalSpy failures(&jobs, &JobRunner::failed);
    QSemaphore end;
    bool answered = false;
    bool stopped = false;
    {
        LatestJob answering(jobs);
        answering.run(
            {},
            [&](const JobControl& control) {
                end.acquire();
                stopped = control.stop.stop_requested();
            },
            [&] { answered = true; });
    }
    end.release();
    REQUIRE(waitUntilIdle(jobs));
    CHECK(stopped);
    {
        LatestJob failing(jobs);
        failing.run(
            {},
            [&](const JobControl&) {
                end.acquire();
                throw Error(u"No."_s);
            },
            [&] { answered = true; });
    }
    end.release();
    REQUIRE(waitUntilIdle(jobs));
    CHECK_FALSE(answered);
    CHECK(failures.isEmpty());
}

TEST_CASE("a cancelled job answers no more, and the next one does")
{
    JobRunner jobs;
    LatestJob latest(jobs);
    QSemaphore end;
    std::vector<int> answers;
    latest.run({}, workUntil(end, 1), [&](int answer) { answers.push_back(answer); });
    CHECK(latest.isRunning());
    CHECK(latest.share() < 0);
    latest.cancel();
    CHECK_FALSE(latest.isRunning());
    end.release();
    REQUIRE(waitUntilIdle(jobs));
    CHECK(answers.empty());
    latest.run(
        {},
        [&](const JobControl& control) {
            control.progress(0.5);
            end.acquire();
            return 2;
        },
        [&](int answer) { answers.push_back(answer); });
    REQUIRE(QTest::qWaitFor([&] { return latest.share() == 0.5; }, 20000));
    end.release();
    REQUIRE(waitUntilIdle(jobs));
    CHECK(answers == std::vector{2});
    CHECK(latest.share() < 0);
}

TEST_CASE("an answer may ask the next question")
{
    JobRunner jobs;
    LatestJob latest(jobs);
    std::vector<int> answers;
    const auto work = [](int answer) { return [answer](const JobControl&) { return answer; }; };
    latest.run({}, work(1), [&](int first) {
        answers.push_back(first);
        latest.run({}, work(2), [&](int second) { answers.push_back(second); });
        CHECK(latest.isRunning());
    });
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 2; }, 20000));
    CHECK(answers == std::vector{1, 2});
    CHECK_FALSE(latest.isRunning());
}
