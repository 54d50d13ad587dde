// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partial_date.h"

#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QString typed(QStringView text)
{
    const auto result = PartialDate::parseTyped(text);
    return result ? result->iso() : u"refused"_s;
}

} // namespace

TEST_CASE("a date is as precise as its text")
{
    CHECK(date(u"2027").precision() == PartialDate::Precision::Year);
    CHECK(date(u"2024-04").precision() == PartialDate::Precision::Month);
    CHECK(date(u" 2024-04-19 ").precision() == PartialDate::Precision::Day);
    for (const QString& iso : {u"2027"_s, u"2024-04"_s, u"2024-04-19"_s, u"1900"_s, u"2200-12-31"_s})
        CHECK(date(iso).iso() == iso);
}

TEST_CASE("what is no ISO date is refused")
{
    for (const QStringView bad :
         {u"", u"24", u"2024-4", u"2024-13", u"2024-00", u"2024-04-31", u"2024-04-00", u"2023-02-29", u"1899", u"2201",
          u"0000", u"2024-04-19T10:00", u"19/04/2024", u"-2024", u"2024-"})
        CHECK_FALSE(PartialDate::parse(bad));
}

TEST_CASE("leap years are known")
{
    CHECK(date(u"2024-02-29").iso() == u"2024-02-29");
    CHECK(date(u"2024-02").lastDay() == QDate(2024, 2, 29));
    CHECK(date(u"2023-02").lastDay() == QDate(2023, 2, 28));
    CHECK_FALSE(PartialDate::parse(u"1900-02-29"));
    CHECK(PartialDate::parse(u"2000-02-29"));
}

TEST_CASE("dates are read as French users type them")
{
    CHECK(typed(u"19/04/2024") == u"2024-04-19");
    CHECK(typed(u"1/4/2024") == u"2024-04-01");
    CHECK(typed(u"19.04.2024") == u"2024-04-19");
    CHECK(typed(u"19-04-2024") == u"2024-04-19");
    CHECK(typed(u"04/2024") == u"2024-04");
    CHECK(typed(u"19 avril 2024") == u"2024-04-19");
    CHECK(typed(u"1er Mars 2024") == u"2024-03-01");
    CHECK(typed(u"1\u1D49\u02B3 mars 2024") == u"2024-03-01");
    CHECK(typed(u"  AOÛT\u00A0 2024 ") == u"2024-08");
    CHECK(typed(u"décembre 2030") == u"2030-12");
    CHECK(typed(u"fevrier 2024") == u"2024-02");
    CHECK(typed(u"2024-04") == u"2024-04");
    CHECK(typed(u"2027") == u"2027");
    for (const QStringView bad : {u"", u"demain", u"31/04/2024", u"29/02/2023", u"32 mars 2024", u"19 germinal 2024",
                                  u"13/2024", u"04/19/2024", u"19/04/24", u"avril", u"0 mars 2024"})
        CHECK(typed(bad) == u"refused");
}

TEST_CASE("dates order by the last day of their period, then by precision")
{
    CHECK(date(u"2024-12-30") < date(u"2024"));
    CHECK(date(u"2024") < date(u"2024-12"));
    CHECK(date(u"2024-12") < date(u"2024-12-31"));
    CHECK(date(u"2024-12-31") < date(u"2025-01"));
    CHECK(date(u"2024-04") > date(u"2024-04-19"));
    CHECK(date(u"2024-04") == date(u"2024-04"));
    CHECK(date(u"2024") != date(u"2024-12"));
}

TEST_CASE("a due date is overdue only once its whole period is over")
{
    CHECK_FALSE(isOverdue(date(u"2024"), QDate(2024, 12, 31)));
    CHECK(isOverdue(date(u"2024"), QDate(2025, 1, 1)));
    CHECK_FALSE(isOverdue(date(u"2024-02"), QDate(2024, 2, 29)));
    CHECK(isOverdue(date(u"2024-02"), QDate(2024, 3, 1)));
    CHECK_FALSE(isOverdue(date(u"2024-03-31"), QDate(2024, 3, 31)));
    CHECK(isOverdue(date(u"2024-03-31"), QDate(2024, 4, 1)));
}

TEST_CASE("a date is written in French as it is said")
{
    CHECK(date(u"2027").text(french) == u"2027");
    CHECK(date(u"2024-04").text(french) == u"avril 2024");
    CHECK(date(u"2024-04-01").text(french) == u"1er avril 2024");
    CHECK(date(u"2024-08-19").text(french) == u"19 août 2024");
    CHECK(date(u"2024-04").text(QLocale(QLocale::English, QLocale::UnitedKingdom)) == u"April 2024");
}

TEST_CASE("a date that is written reads back the same")
{
    for (QDate day(2023, 12, 25); day < QDate(2025, 1, 5); day = day.addDays(1)) {
        const PartialDate written = PartialDate::day(day).value();
        CHECK(PartialDate::parse(written.iso()) == written);
        CHECK(PartialDate::parseTyped(written.text(french)) == written);
    }
}

TEST_CASE("factories refuse what is no date")
{
    CHECK_FALSE(PartialDate::day(QDate()));
    CHECK_FALSE(PartialDate::day(QDate(1850, 1, 1)));
    CHECK_FALSE(PartialDate::month(2024, 0));
    CHECK_FALSE(PartialDate::month(2024, 13));
    CHECK_FALSE(PartialDate::year(12));
}
