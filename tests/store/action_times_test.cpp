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

TEST_CASE("one last action at a wrong date does not rewrite the days before it")
{
    std::vector<QDateTime> moments;
    for (int day = 1; day <= 5; ++day)
        moments.push_back(noon(2025, 1, day));
    // Behind by days; before the creation; ahead.
    moments.push_back(GENERATE(noon(2025, 1, 2), noon(2025, 1, 3), noon(2025, 1, 1), noon(2001, 1, 1), noon(2027, 6, 1),
                               QDateTime()));
    const ActionTimes story = times(moments);
    for (int day = 1; day <= 5; ++day)
        CHECK(story.lastUntil(evening(2025, 1, day)) == day);
    CHECK(story.lastUntil(noon(2030, 1, 1)) == 6);
}

TEST_CASE("one action at a wrong date in the middle was made between its neighbours")
{
    std::vector<QDateTime> moments;
    for (int day = 1; day <= 7; ++day)
        moments.push_back(noon(2025, 1, day));
    moments[3] = GENERATE(noon(2025, 1, 1), noon(2025, 1, 2), noon(2001, 1, 1), noon(2025, 1, 20), noon(2027, 6, 1));
    const ActionTimes story = times(moments);
    for (const int day : {1, 2, 3, 5, 6, 7})
        CHECK(story.lastUntil(evening(2025, 1, day)) == day);
    CHECK(story.lastUntil(evening(2025, 1, 4)) == 3);
    CHECK(story.lastUntil(evening(2027, 12, 1)) == 7);
}

TEST_CASE("days at a clock that stood ahead are believed until as many right ones have followed")
{
    std::vector<QDateTime> moments{noon(2025, 1, 1)};
    for (int day = 10; day <= 12; ++day)
        moments.push_back(noon(2025, 2, day)); // 2, 3 and 4, made on 2, 3 and 4 January
    const int right = GENERATE(1, 2, 3, 4);
    for (int day = 5; day < 5 + right; ++day)
        moments.push_back(noon(2025, 1, day));
    const ActionTimes story = times(moments);
    CAPTURE(right);
    CHECK(story.lastUntil(evening(2025, 1, 5)) == (right < 3 ? 1 : 5));
    CHECK(story.lastUntil(evening(2025, 2, 11)) == (right < 3 ? 3 : 4 + right));
    // Once the clock is right, what it stamped ahead lies in the future, and nothing is in doubt.
    const ActionTimes meanwhile = times(moments, evening(2025, 1, 4 + right));
    CHECK(meanwhile.lastUntil(evening(2025, 1, 3)) == 1);
    CHECK(meanwhile.lastUntil(evening(2025, 1, 4 + right)) == 4 + right);
}

TEST_CASE("a wrong day outweighs none by being stamped again and again")
{
    // Two computers in turn; the battery of the second is empty, so that it always begins at the same day.
    std::vector<QDateTime> moments{noon(2025, 1, 1), noon(2025, 1, 2)};
    for (int turn = 0; turn < 5; ++turn) {
        moments.push_back(noon(2001, 1, 1));
        moments.push_back(noon(2025, 1, 2));
    }
    moments.push_back(noon(2001, 1, 1));
    const ActionTimes story = times(moments);
    CHECK(story.lastUntil(evening(2024, 1, 1)) == 0);
    CHECK(story.lastUntil(evening(2025, 1, 1)) == 1);
    CHECK(story.lastUntil(evening(2025, 1, 2)) == 12);
}

TEST_CASE("a day that comes again and again does not hide an earlier one")
{
    // The second of January is there before the first, and after it.
    const ActionTimes story =
        times({noon(2025, 1, 2), noon(2026, 1, 1), noon(2025, 1, 2), noon(2025, 1, 1), noon(2025, 1, 2)});
    CHECK(story.lastUntil(evening(2025, 1, 1)) == 4);
    CHECK(story.lastUntil(evening(2025, 1, 2)) == 5);
}

TEST_CASE("a moment is doubtful between two stamps that contradict each other, and at no other")
{
    const ActionTimes story = times({noon(2025, 1, 1), noon(2025, 2, 1), noon(2025, 3, 10), noon(2025, 3, 4),
                                     noon(2025, 3, 20), noon(2001, 1, 1), noon(2025, 3, 21), noon(2027, 6, 1)},
                                    evening(2025, 3, 22));
    for (const int day : {4, 7, 9})
        CHECK(story.isDoubtful(evening(2025, 3, day)));
    // The one that is older than the database tells nothing, and the one to come is of now.
    for (const int day : {1, 3, 10, 15, 19, 20, 21, 22})
        CHECK_FALSE(story.isDoubtful(evening(2025, 3, day)));
    CHECK_FALSE(story.isDoubtful(evening(2010, 1, 1)));
    CHECK_FALSE(times({noon(2025, 1, 1), noon(2025, 1, 1).addSecs(-300)}).isDoubtful(noon(2025, 1, 1).addSecs(-60)));
    CHECK_FALSE(times({}).isDoubtful(noon(2025, 1, 1)));
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
