// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_number.h"

#include "domain/error.h"
#include "tests/catch.h"

using namespace parvis;
using namespace Qt::StringLiterals;

TEST_CASE("an amount, a number of posts and a year are read as they are typed, and nothing is unknown")
{
    CHECK(readAmount(u" 1 234,56 €"_s) == Money::fromCents(123456));
    CHECK(readAmount(u"-110,70"_s) == Money::fromCents(-11070)); // a recovery
    CHECK(readAmount(u"0"_s) == Money::fromCents(0));
    CHECK_FALSE(readAmount(u"  "_s));
    CHECK(readPosts(u"1 234"_s) == 1234);
    CHECK_FALSE(readPosts({}));
    CHECK(readYear(u" 2024 "_s) == 2024);
}

TEST_CASE("what is no amount, no number of posts or no year is refused with what is expected")
{
    for (const QString& typed : {u"douze"_s, u"1,234"_s, u"1e9"_s, u"12345678901234"_s, u"1 23"_s}) {
        CAPTURE(typed);
        CHECK_FALSE(amountProblem(typed).isEmpty());
        CHECK_THROWS_AS(readAmount(typed), Error);
    }
    for (const QString& typed : {u"-1"_s, u"1,5"_s, u"1000001"_s, u"99999999999999"_s}) {
        CAPTURE(typed);
        CHECK_THROWS_AS(readPosts(typed), Error);
    }
    for (const QString& typed : {u""_s, u"24"_s, u"2201"_s, u"2024-2025"_s})
        CHECK_THROWS_AS(readYear(typed), Error);
}

TEST_CASE("an amount is typed as it is read")
{
    for (const qint64 cents : {0LL, 5LL, 100LL, 123456LL, -11070LL, -5LL})
        CHECK(readAmount(typedAmount(Money::fromCents(cents))) == Money::fromCents(cents));
}
