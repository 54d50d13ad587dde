// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typography.h"
#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

TEST_CASE("French signs keep to their word, other languages stay as they are")
{
    CHECK(typeset(u" Le « Petit Bois » : n° 3 ! "_s, french) ==
          u"Le «\u00A0Petit Bois\u00A0»\u00A0: n°\u00A03\u00A0!"_s);
    CHECK(typeset(u"à 12:30, « »"_s, french) == u"à 12:30, «\u00A0»"_s);
    CHECK(typeset(u"50 % de CPO, 12 € ou 3 €"_s, french) == u"50\u00A0% de CPO, 12\u00A0€ ou 3\u00A0€"_s);
    CHECK(typeset(u"a : b"_s, english) == u"a : b"_s);
    CHECK(typeset({}, french).isEmpty());
}

TEST_CASE("a text comes on one line with its no-break blanks")
{
    CHECK(onOneLine(u"  753\u202F115 \n\thabitants\u00A0: «\u00A0oui\u00A0» "_s) ==
          u"753\u202F115 habitants\u00A0: «\u00A0oui\u00A0»"_s);
    CHECK(onOneLine({}).isEmpty());
}

TEST_CASE("there is one kind of apostrophe, in every language")
{
    CHECK(typeset(u"L'État et la CU d'Arras, aujourd'hui"_s, french) == u"L’État et la CU d’Arras, aujourd’hui"_s);
    CHECK(typeset(u"l'« école »"_s, french) == u"l’«\u00A0école\u00A0»"_s);
    CHECK(typeset(u"the partners' signatures, don't"_s, english) == u"the partners’ signatures, don’t"_s);
    CHECK(typeset(u"déjà l’État"_s, french) == u"déjà l’État"_s);
    CHECK(typeset(u"5' 30''"_s, french) == u"5' 30''"_s); // minutes and seconds
}

TEST_CASE("spaces that the writer left out are put in where nothing else can be meant")
{
    CHECK(typeset(u"Signature: un engagement"_s, french) == u"Signature\u00A0: un engagement"_s);
    CHECK(typeset(u"Et après?"_s, french) == u"Et après\u00A0?"_s);
    CHECK(typeset(u"Vraiment ?! Oui!!"_s, french) == u"Vraiment\u00A0?! Oui\u00A0!!"_s);
    CHECK(typeset(u"Un contrat «Quartiers 2030»"_s, french) == u"Un contrat «\u00A0Quartiers 2030\u00A0»"_s);
    CHECK(typeset(u"décret n°2023-1314"_s, french) == u"décret n°\u00A02023-1314"_s);
    CHECK(typeset(u"(en 2024); la suite"_s, french) == u"(en 2024)\u00A0; la suite"_s);
}

TEST_CASE("addresses, times, ratios and temperatures keep their signs")
{
    for (const QString& text : {u"https://exemple.test/a?b=c;d"_s, u"12:30"_s, u"1:25"_s, u"a::b"_s, u"45°"_s,
                                u"mailto:x@y.test"_s, u"C:\\dossier"_s, u"x &amp; y"_s})
        CHECK(typeset(text, french) == text);
}

TEST_CASE("what is polished stays so, and keeps its blanks and line ends")
{
    const QString once = polished(u"Il manque: \nl'État « x » ! "_s, french);
    CHECK(once == u"Il manque\u00A0: \nl’État «\u00A0x\u00A0»\u00A0! "_s);
    CHECK(polished(once, french) == once);
    CHECK(polished(u" : "_s, french) == u" : "_s); // between two parts that are set apart
}

TEST_CASE("a date in its ISO form is written out where it stands as a word")
{
    CHECK(withWrittenDates(u"Vu le 2024-04-19, puis (2024-05-01)."_s, french) ==
          u"Vu le 19 avril 2024, puis (1er mai 2024)."_s);
    CHECK(withWrittenDates(u"2024-04-19"_s, french) == u"19 avril 2024"_s);
    CHECK(withWrittenDates(u"2024-04-19"_s, english) == u"Friday, 19 April 2024"_s);
    for (const QString& text : {u"rapport-2024-04-19.pdf"_s, u"2024-04-19.pdf"_s, u"DEL-2024-17"_s, u"2024-2030"_s,
                                u"n° 2023-1314"_s, u"2024-13-45"_s, u"a/2024-04-19/b"_s, u"2024-04-191"_s})
        CHECK(withWrittenDates(text, french) == text);
}
