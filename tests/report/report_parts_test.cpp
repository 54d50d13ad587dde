// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("a source is its title with what is known of it")
{
    CHECK(sourceText({{1}, u"QPV 2024"_s, u"ANCT"_s, u"Licence Ouverte 2.0"_s, u"2024"_s, {}}) ==
          u"QPV 2024 (ANCT, 2024, Licence Ouverte 2.0)"_s);
    CHECK(sourceText({{1}, u"Un article"_s, {}, {}, {}, {}}) == u"Un article"_s);
}

TEST_CASE("the lines of a text are its paragraphs, blank ones dropped")
{
    const auto paragraphs = paragraphsOf(u"  Un \r\n\n \t\nDeux"_s, look::body, QLocale::c());
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].spans.front().text == u"Un"_s);
    CHECK(paragraphs[1].spans.front().text == u"Deux"_s);
}

TEST_CASE("French signs keep to their word, other languages stay as they are")
{
    const QLocale french(QLocale::French, QLocale::France);
    CHECK(typeset(u" Le « Petit Bois » : n° 3 ! "_s, french) ==
          u"Le «\u00A0Petit Bois\u00A0»\u00A0: n°\u00A03\u00A0!"_s);
    CHECK(typeset(u"à 12:30, « »"_s, french) == u"à 12:30, «\u00A0»"_s);
    CHECK(typeset(u"a : b"_s, QLocale(QLocale::English)) == u"a : b"_s);
    CHECK(typeset({}, french).isEmpty());
}
