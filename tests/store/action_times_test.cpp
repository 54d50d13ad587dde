// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/action_times.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

QDateTime noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
}

QDateTime evening(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(23, 59), Qt::UTC);
}

/// Actions 1, 2, 3 … made at these moments, seen from 2030.
ActionTimes times(const std::vector<QDateTime>& moments, const QDateTime& now = noon(2030, 1, 1))
{
    std::vector<ActionStamp> stamps;
    for (const QDateTime& moment : moments)
        stamps.push_back({qint64(stamps.size()) + 1, moment});
    return ActionTimes(stamps, now);
}

} // namespace

TEST_CASE("actions of a clock that stood right were made at their stamps")
{
    const ActionTimes story = times({noon(2025, 1, 1), noon(2025, 3, 1), noon(2025, 3, 1), noon(2025, 3, 2)});
    CHECK(story.lastUntil(evening(2024, 12, 31)) == 0);
    CHECK(story.lastUntil(evening(2025, 1, 1)) == 1);
    CHECK(story.lastUntil(noon(2025, 3, 1)) == 3);
    CHECK(story.lastUntil(noon(2025, 3, 1).addMSecs(-1)) == 1);
    CHECK(story.lastUntil(evening(2029, 1, 1)) == 4);
    CHECK(story.begin() == noon(2025, 1, 1));
}

TEST_CASE("what a clock that stood ahead stamped was made before what follows it")
{
    // 2 and 3 were made on 3 March, at a clock that showed 2027; 4 and 5 once it was put right.
    const ActionTimes story =
        times({noon(2025, 1, 1), noon(2027, 3, 3), noon(2027, 3, 4), noon(2025, 3, 4), noon(2025, 3, 5)});
    CHECK(story.lastUntil(evening(2025, 3, 3)) == 1);
    CHECK(story.lastUntil(evening(2025, 3, 4)) == 4);
    CHECK(story.lastUntil(evening(2025, 3, 5)) == 5);
    CHECK(story.lastUntil(evening(2027, 3, 3)) == 5);
}

TEST_CASE("what a clock that stood back stamped does not hide what was made before it")
{
    // 4 and 5 were made on 15 March, at a clock that had lost its date.
    const ActionTimes story = times(
        {noon(2025, 1, 1), noon(2025, 2, 1), noon(2025, 3, 1), noon(2001, 1, 1), noon(2001, 1, 1), noon(2025, 4, 1)});
    CHECK(story.lastUntil(evening(2010, 1, 1)) == 0);
    CHECK(story.lastUntil(evening(2025, 1, 15)) == 1);
    CHECK(story.lastUntil(evening(2025, 3, 20)) == 3);
    CHECK(story.lastUntil(evening(2025, 4, 1)) == 6);
}

TEST_CASE("a clock that has lost its date and was not put right yet hides nothing either")
{
    const ActionTimes story = times({noon(2025, 1, 1), noon(2025, 2, 1), noon(2001, 1, 1)});
    CHECK(story.lastUntil(evening(2025, 1, 15)) == 1);
    CHECK(story.lastUntil(noon(2030, 1, 1)) == 3);
}

TEST_CASE("a database made at a clock that stood ahead is known from the first right day on")
{
    const ActionTimes story = times({noon(2027, 1, 1), noon(2025, 3, 4), noon(2025, 3, 5)});
    CHECK(story.begin() == noon(2025, 3, 4));
    CHECK(story.lastUntil(evening(2025, 3, 3)) == 0);
    CHECK(story.lastUntil(evening(2025, 3, 4)) == 2);
}

TEST_CASE("what is stamped in the future has been made by now, at an unknown moment")
{
    const ActionTimes story = times({noon(2025, 1, 1), noon(2025, 3, 1), noon(2027, 1, 1)}, evening(2025, 3, 10));
    CHECK(story.lastUntil(evening(2025, 3, 9)) == 2);
    CHECK(story.lastUntil(evening(2025, 3, 10)) == 3);
    CHECK(times({noon(2027, 1, 1)}, noon(2025, 1, 1)).lastUntil(noon(2025, 1, 1)) == 1);
}

TEST_CASE("many actions at a wrong date do not outweigh the days around them")
{
    std::vector<QDateTime> moments{noon(2025, 1, 1), noon(2025, 2, 1), noon(2025, 3, 1)};
    moments.insert(moments.end(), 300, noon(2001, 1, 1));
    moments.push_back(noon(2025, 4, 1));
    CHECK(times(moments).lastUntil(evening(2025, 2, 1)) == 2);
}

TEST_CASE("over any row of days each action is counted once", "[property]")
{
    const auto wrong = GENERATE(noon(2001, 1, 1), noon(2025, 1, 5), noon(2027, 6, 1), QDateTime());
    std::vector<QDateTime> moments;
    for (int day = 1; day <= 20; ++day)
        moments.push_back(day == 9 || day == 10 || day == 14 ? wrong : noon(2025, 3, day));
    const ActionTimes story = times(moments);
    qint64 last = 0;
    for (QDate day(2000, 1, 1); day.year() < 2028; day = day.addDays(1)) {
        const qint64 next = story.lastUntil(QDateTime(day, QTime(23, 59), Qt::UTC));
        REQUIRE(next >= last);
        last = next;
    }
    CHECK(last == 20);
    for (const int day : {1, 8, 11, 13, 15, 20})
        CHECK(story.lastUntil(evening(2025, 3, day)) == day);
}

TEST_CASE("an unreadable stamp is no moment, and an empty journal knows none", "[bad input]")
{
    CHECK(times({noon(2025, 1, 1), QDateTime(), noon(2025, 1, 3)}).lastUntil(evening(2025, 1, 2)) == 1);
    CHECK(times({}).lastUntil(noon(2025, 1, 1)) == 0);
    CHECK_FALSE(times({}).begin().isValid());
}

TEST_CASE("clocks that differ by minutes do not alarm")
{
    CHECK_FALSE(isAhead(noon(2025, 1, 1).addSecs(600), noon(2025, 1, 1)));
    CHECK(isAhead(noon(2025, 1, 2), noon(2025, 1, 1)));
    CHECK_FALSE(isAhead({}, noon(2025, 1, 1)));
}
