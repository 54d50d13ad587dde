// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

std::optional<std::int64_t> cents(QStringView text)
{
    const auto money = Money::parse(text);
    return money ? std::optional(money->cents()) : std::nullopt;
}

} // namespace

TEST_CASE("amounts are read in French and in plain form")
{
    CHECK(cents(u"1 234,56 €") == 123456);
    CHECK(cents(u"1\u202F234,56\u00A0€") == 123456);
    CHECK(cents(u"1234.56") == 123456);
    CHECK(cents(u"1234,5") == 123450);
    CHECK(cents(u"0,05") == 5);
    CHECK(cents(u"7") == 700);
    CHECK(cents(u" 12 345 678 ") == 1234567800);
    CHECK(cents(u"+3") == 300);
}

TEST_CASE("negative amounts are read, with either minus sign")
{
    CHECK(cents(u"-110,70 €") == -11070);
    CHECK(cents(u"\u2212110,70") == -11070);
    CHECK(cents(u"-0,05") == -5);
    CHECK(cents(u"- 1 000") == -100000);
}

TEST_CASE("what is not one amount is refused")
{
    for (const QStringView bad : {u"", u" ", u"€", u"abc", u"1,234", u"1.234,56", u"1,2,3", u"12 34", u"1 2345", u"1€2",
                                  u"--1", u"1-", u"1,", u",5", u"1e5", u"nan", u"12 €€", u"12 34,5 6", u"١٢"})
        CHECK_FALSE(Money::parse(bad));
}

TEST_CASE("an amount beyond thirteen digits is refused, not wrapped")
{
    CHECK(cents(u"9999999999999,99") == 999'999'999'999'999);
    CHECK_FALSE(Money::parse(u"10000000000000"));
    CHECK_FALSE(Money::parse(u"99 999 999 999 999"));
    CHECK_FALSE(Money::parse(u"99999999999999999999999999"));
}

TEST_CASE("amounts are written in the form of the locale")
{
    const QLocale french(QLocale::French, QLocale::France);
    CHECK(Money::fromCents(123456).text(french) == u"1\u202F234,56\u00A0€");
    CHECK(Money::fromCents(0).text(french) == u"0,00\u00A0€");
    CHECK(Money::fromCents(-5).text(french) == u"-0,05\u00A0€");
    CHECK(Money::fromCents(999'999'999'999'999).text(french) == u"9\u202F999\u202F999\u202F999\u202F999,99\u00A0€");
}

TEST_CASE("an amount that is written reads back the same")
{
    const QLocale french(QLocale::French, QLocale::France);
    for (const std::int64_t amount : {0LL, 1LL, -1LL, 99LL, 9937530LL, 123'456'789'012LL, -999'999'999'999'999LL})
        CHECK(cents(Money::fromCents(amount).text(french)) == amount);
}

TEST_CASE("amounts add up exactly")
{
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += Money::fromCents(10);
    CHECK(sum.cents() == 10'000);
    CHECK((sum - Money::fromCents(1) + Money::fromCents(3)).cents() == 10'002);
    CHECK(Money::fromCents(1) < Money::fromCents(2));
}
