// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_cleanup.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("clean text spells out ligatures and keeps what people type")
{
    CHECK(cleanText(u"dé\uFB01nition, e\uFB03cacité, \uFB02eur"_s) == u"définition, efficacité, fleur"_s);
    CHECK(cleanText(u"1\u202F234\u00A0€"_s) == u"1 234 €"_s);
    CHECK(cleanText(u"Cœur de ville : 12 m²…"_s) == u"Cœur de ville : 12 m²…"_s);
    CHECK(cleanText(u"quar\u00ADtier"_s) == u"quartier"_s);
    CHECK(cleanText(u"e\u0301cole"_s) == u"école"_s);
    CHECK(cleanText(u"a\u202Eb\u200Bc\u0007d"_s) == u"abc d"_s);
}

TEST_CASE("a word that was hyphenated at the end of a line is whole again")
{
    CHECK(joinLines({u"les quar-"_s, u"tiers prioritaires"_s}) == u"les quartiers prioritaires"_s);
    CHECK(joinLines({u"l’amé\u00AD"_s, u"lioration"_s}) == u"l’amélioration"_s);
}

TEST_CASE("a hyphen that belongs to the word stays at the end of a line")
{
    CHECK(joinLines({u"Pays de Saint-"_s, u"Omer"_s}) == u"Pays de Saint-Omer"_s);
    CHECK(joinLines({u"Hauts-"_s, u"de-France"_s}) == u"Hauts-de-France"_s);
    CHECK(joinLines({u"le contrat 2024-"_s, u"2030"_s}) == u"le contrat 2024-2030"_s);
    CHECK(joinLines({u"la sous-"_s, u"préfète"_s}) == u"la sous-préfète"_s);
    CHECK(joinLines({u"postes d’adultes-"_s, u"relais"_s}) == u"postes d’adultes-relais"_s);
    CHECK(joinLines({u"c’est-à-"_s, u"dire"_s}) == u"c’est-à-dire"_s);
}

TEST_CASE("other lines stay lines")
{
    CHECK(joinLines({u"Premier point :"_s, u"- un tiret"_s}) == u"Premier point :\n- un tiret"_s);
    CHECK(joinLines({u"incise -"_s, u"suite"_s}) == u"incise -\nsuite"_s);
    CHECK(joinLines({u"-"_s, u"suite"_s}) == u"-\nsuite"_s);
    CHECK(joinLines({u"fin-"_s}) == u"fin-"_s);
    CHECK(joinLines({u"fin-"_s, u""_s}) == u"fin-\n"_s);
    CHECK(joinLines({}).isEmpty());
}
