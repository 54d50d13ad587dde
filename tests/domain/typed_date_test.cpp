// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_date.h"

#include "domain/error.h"
#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QStringList unreadable{u"demain"_s, u"32/01/2024"_s, u"13/2024"_s, u"le 3"_s, u"?"_s};

} // namespace

TEST_CASE("a typed date is read, nothing typed is no date, and what is no date is refused with a sentence")
{
    CHECK(readDate(u" 19/04/2024 "_s) == PartialDate::day(QDate(2024, 4, 19)));
    CHECK(readDate(u"avril 2024"_s) == PartialDate::month(2024, 4));
    CHECK_FALSE(readDate(QString()));
    CHECK_FALSE(readDate(u"  "_s));
    for (const QString& typed : unreadable) {
        CAPTURE(typed);
        CHECK_FALSE(dateProblem(typed).isEmpty());
        CHECK_THROWS_AS(readDate(typed), Error);
    }
}

TEST_CASE("a date that is needed must be typed")
{
    CHECK(dateProblem(u" "_s).isEmpty());
    CHECK(neededDateProblem(u" "_s).startsWith(u"A date is needed"));
    CHECK(neededDateProblem(u"2024"_s).isEmpty());
    CHECK(neededDateProblem(u"demain"_s) == dateProblem(u"demain"_s));
}

TEST_CASE("the typed date of what has happened may not lie ahead")
{
    CHECK(pastDateProblem(Happening::Document, u"demain"_s, today) == dateProblem(u"demain"_s));
    CHECK(pastDateProblem(Happening::Document, u"04/03/2025"_s, today) == aheadSentence(Happening::Document));
    CHECK(pastDateProblem(Happening::Document, u"03/2025"_s, today).isEmpty());
    CHECK(pastDateProblem(Happening::Document, QString(), today).isEmpty());
    CHECK(pastDateProblem(Happening::Document, u"2026"_s, today, PartialDate::year(2026)).isEmpty());
}

TEST_CASE("a date is typed as it is read back")
{
    for (const QString& typed : {u"19/04/2024"_s, u"04/2024"_s, u"2024"_s})
        CHECK(typedDate(*readDate(typed)) == typed);
}

TEST_CASE("a period that ends before it begins is none; periods that overlap and open ends are")
{
    const auto date = [](const char* iso) { return PartialDate::parse(QString::fromLatin1(iso)); };
    CHECK_FALSE(periodProblem(date("2024-04"), date("2024-03-31")).isEmpty());
    CHECK_FALSE(periodProblem(date("2025"), date("2024")).isEmpty());
    CHECK(periodProblem(date("2024-04-19"), date("2024")).isEmpty());
    CHECK(periodProblem(date("2024"), date("2024")).isEmpty());
    CHECK(periodProblem(date("2024"), {}).isEmpty());
    CHECK(periodProblem({}, {}).isEmpty());
}
