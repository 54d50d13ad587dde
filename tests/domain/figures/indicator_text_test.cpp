// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/indicator_text.h"

#include "domain/territory.h"
#include "tests/catch.h"
#include "tests/support/days.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QString text(const QString& unit, int decimals, double value, const QString& note = {})
{
    Indicator indicator;
    indicator.unit = unit;
    indicator.decimals = decimals;
    IndicatorValue given;
    given.value = value;
    given.note = note;
    return indicatorText(indicator, given, french);
}

} // namespace

TEST_CASE("a whole number of things has no decimals, whatever its indicator allows")
{
    CHECK(text(u"ménages"_s, 1, 1020) == u"1\u202f020\u00a0ménages"_s);
    CHECK(text(u"ménages"_s, 1, 0) == u"0\u00a0ménages"_s);
    CHECK(text(u"logements"_s, 0, 595) == u"595\u00a0logements"_s);
}

TEST_CASE("an estimate of a number of things has no decimals either")
{
    CHECK(text(u"ménages"_s, 1, 626.5) == u"627\u00a0ménages"_s);
    CHECK(text(u"personnes"_s, 2, 12.25) == u"12\u00a0personnes"_s);
}

TEST_CASE("rates and indices show the decimals of their indicator, so that they line up")
{
    CHECK(text(u"%"_s, 1, 54) == u"54,0\u00a0%"_s);
    CHECK(text({}, 1, 0.9) == u"0,9"_s);
    CHECK(text({}, 1, 2) == u"2,0"_s);
}

TEST_CASE("the note of a source stands beside its figure")
{
    CHECK(text(u"habitants"_s, 0, 750000, u"somme"_s) == u"750\u202f000\u00a0habitants (somme)"_s);
    CHECK(text(u"habitants"_s, 0, 750000, u"plus de"_s) == u"plus de\u00a0750\u202f000\u00a0habitants"_s);
    CHECK(text(u"%"_s, 1, 54, u"environ"_s) == u"environ\u00a054,0\u00a0%"_s);
}
