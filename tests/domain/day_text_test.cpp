// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day_text.h"

#include "domain/names.h"
#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("a day and a moment are said in words")
{
    CHECK(dayText(QDate(2025, 3, 1), french) == u"1er mars 2025");
    const QString moment = momentText(QDateTime(QDate(2025, 3, 1), QTime(9, 41)), french);
    CHECK(moment.contains(u"1er mars 2025"_s));
    CHECK(moment.contains(u"09:41"_s));
}

TEST_CASE("days of files and journals that no record can have are said all the same")
{
    CHECK(dayText(QDate(1601, 1, 1), french) == u"1601-01-01"); // the first day of another system's clock
    CHECK(dayText(QDate(9999, 12, 31), french) == u"9999-12-31");
    CHECK(momentText(QDateTime(QDate(2201, 1, 1), QTime(0, 0)), french).contains(u"2201-01-01"_s));
}

TEST_CASE("a file that went away meanwhile has no moment")
{
    CHECK(momentText(QDateTime(), french) == unknownText());
    CHECK(dayText(QDate(), french) == unknownText());
}
