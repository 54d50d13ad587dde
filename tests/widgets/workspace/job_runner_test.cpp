// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/job_runner.h"

#include "domain/error.h"
#include "tests/catch.h"
#include "tests/widgets/workspace/idle_jobs.h"
#include "widgets/workspace/job_area.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("a job works in another thread and delivers in this one")
{
    JobRunner jobs;
    QObject receiver;
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    int result = 0;
    jobs.run(
        &receiver, u"Counting"_s,
        [&](const JobControl&) {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            delivered = QThread::currentThread();
            result = value;
        });
    REQUIRE(waitUntilIdle(jobs));
    CHECK(result == 42);
    CHECK(worked != delivered);
    CHECK(delivered == QThread::currentThread());
}

TEST_CASE("a failure is told once, a cancellation never")
{
    JobRunner jobs;
    QObject receiver;
    QSignalSpy failures(&jobs, &JobRunner::failed);
    jobs.run(
        &receiver, {}, [](const JobControl&) { throw Error(u"No."_s); }, [] {});
    jobs.run(
        &receiver, {}, [](const JobControl&) { throw Cancelled(); }, [] {});
    REQUIRE(waitUntilIdle(jobs));
    CHECK(failures.size() == 1);
}

TEST_CASE("what was cancelled, or whose receiver is gone, delivers nothing")
{
    JobRunner jobs;
    QObject receiver;
    bool delivered = false;
    const auto wait = [](const JobControl& control) {
        while (!control.stop.stop_requested())
            QThread::msleep(1);
    };
    jobs.cancel(jobs.run(&receiver, {}, wait, [&] { delivered = true; }));
    auto gone = std::make_unique<QObject>();
    jobs.run(
        gone.get(), {}, [](const JobControl&) {}, [&] { delivered = true; });
    gone.reset();
    REQUIRE(waitUntilIdle(jobs));
    CHECK_FALSE(delivered);
}

TEST_CASE("a running job is shown with its progress and can be cancelled")
{
    JobRunner jobs;
    QWidget window;
    JobArea area(jobs, &window);
    window.show();
    CHECK_FALSE(area.findChild<QProgressBar*>()->isVisible()); // its place stays
    jobs.run(
        &window, u"Reading"_s,
        [](const JobControl& control) {
            control.progress(0.5);
            while (!control.stop.stop_requested())
                QThread::msleep(1);
        },
        [] {});
    REQUIRE(QTest::qWaitFor([&] { return !jobs.jobs().empty() && jobs.jobs().front().share == 0.5; }, 20000));
    QTest::mouseClick(area.findChild<QToolButton*>(), Qt::LeftButton);
    REQUIRE(waitUntilIdle(jobs));
    CHECK_FALSE(area.findChild<QProgressBar*>()->isVisible()); // its place stays
}

TEST_CASE("the bar of a job says what runs, also while nobody knows how far it is")
{
    JobRunner jobs;
    QWidget window;
    const JobArea area(jobs, &window);
    window.show();
    std::atomic<bool> goesOn = false;
    jobs.run(
        &window, u"Read 100 %p"_s,
        [&](const JobControl& control) {
            while (!goesOn && !control.stop.stop_requested())
                QThread::msleep(1);
            control.progress(0.5);
            while (!control.stop.stop_requested())
                QThread::msleep(1);
        },
        [] {});
    const auto* bar = area.findChild<QProgressBar*>();
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 20000));
    REQUIRE(bar->maximum() == 0);
    CHECK(bar->text() == u"Read 100 %p");
    goesOn = true;
    REQUIRE(QTest::qWaitFor([&] { return bar->value() == 50; }, 20000));
    CHECK(bar->text() == u"Read 100 %p");
    QTest::mouseClick(area.findChild<QToolButton*>(), Qt::LeftButton);
    REQUIRE(waitUntilIdle(jobs));
}

TEST_CASE("closing waits for the jobs")
{
    std::atomic<bool> ended = false;
    {
        JobRunner jobs;
        QObject receiver;
        jobs.run(
            &receiver, {},
            [&](const JobControl& control) {
                while (!control.stop.stop_requested())
                    QThread::msleep(1);
                ended = true;
            },
            [] {});
    }
    CHECK(ended);
}
