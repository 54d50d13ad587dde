// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"
#include "tests/catch.h"

using namespace parvis;

TEST_CASE("a source is its title with what is known of it")
{
    CHECK(sourceText({{1}, u"QPV 2024"_qs, u"ANCT"_qs, u"Licence Ouverte 2.0"_qs, u"2024"_qs, {}}) ==
          u"QPV 2024 (ANCT, 2024, Licence Ouverte 2.0)"_qs);
    CHECK(sourceText({{1}, u"Un article"_qs, {}, {}, {}, {}}) == u"Un article"_qs);
}

TEST_CASE("the lines of a text are its paragraphs, blank ones dropped")
{
    const auto paragraphs = paragraphsOf(u"  Un \r\n\n \t\nDeux"_qs, look::body, QLocale::c());
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].spans.front().text == u"Un"_qs);
    CHECK(paragraphs[1].spans.front().text == u"Deux"_qs);
}

TEST_CASE("French signs keep to their word, other languages stay as they are")
{
    const QLocale french(QLocale::French, QLocale::France);
    CHECK(typeset(u" Le « Petit Bois » : n° 3 ! "_qs, french) ==
          u"Le «\u00A0Petit Bois\u00A0»\u00A0: n°\u00A03\u00A0!"_qs);
    CHECK(typeset(u"à 12:30, « »"_qs, french) == u"à 12:30, «\u00A0»"_qs);
    CHECK(typeset(u"a : b"_qs, QLocale(QLocale::English)) == u"a : b"_qs);
    CHECK(typeset({}, french).isEmpty());
}
