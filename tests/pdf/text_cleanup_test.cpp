// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_cleanup.h"
#include "tests/catch.h"

using namespace parvis;

TEST_CASE("clean text spells out ligatures and keeps what people type")
{
    CHECK(cleanText(u"dé\uFB01nition, e\uFB03cacité, \uFB02eur"_qs) == u"définition, efficacité, fleur"_qs);
    CHECK(cleanText(u"1\u202F234\u00A0€"_qs) == u"1 234 €"_qs);
    CHECK(cleanText(u"Cœur de ville : 12 m²…"_qs) == u"Cœur de ville : 12 m²…"_qs);
    CHECK(cleanText(u"quar\u00ADtier"_qs) == u"quartier"_qs);
    CHECK(cleanText(u"e\u0301cole"_qs) == u"école"_qs);
    CHECK(cleanText(u"a\u202Eb\u200Bc\u0007d"_qs) == u"abc d"_qs);
}

TEST_CASE("a word that was hyphenated at the end of a line is whole again")
{
    CHECK(joinLines({u"les quar-"_qs, u"tiers prioritaires"_qs}) == u"les quartiers prioritaires"_qs);
    CHECK(joinLines({u"l’amé\u00AD"_qs, u"lioration"_qs}) == u"l’amélioration"_qs);
}

TEST_CASE("a hyphen that belongs to the word stays at the end of a line")
{
    CHECK(joinLines({u"Pays de Saint-"_qs, u"Omer"_qs}) == u"Pays de Saint-Omer"_qs);
    CHECK(joinLines({u"Hauts-"_qs, u"de-France"_qs}) == u"Hauts-de-France"_qs);
    CHECK(joinLines({u"le contrat 2024-"_qs, u"2030"_qs}) == u"le contrat 2024-2030"_qs);
    CHECK(joinLines({u"la sous-"_qs, u"préfète"_qs}) == u"la sous-préfète"_qs);
    CHECK(joinLines({u"postes d’adultes-"_qs, u"relais"_qs}) == u"postes d’adultes-relais"_qs);
    CHECK(joinLines({u"c’est-à-"_qs, u"dire"_qs}) == u"c’est-à-dire"_qs);
}

TEST_CASE("other lines stay lines")
{
    CHECK(joinLines({u"Premier point :"_qs, u"- un tiret"_qs}) == u"Premier point :\n- un tiret"_qs);
    CHECK(joinLines({u"incise -"_qs, u"suite"_qs}) == u"incise -\nsuite"_qs);
    CHECK(joinLines({u"-"_qs, u"suite"_qs}) == u"-\nsuite"_qs);
    CHECK(joinLines({u"fin-"_qs}) == u"fin-"_qs);
    CHECK(joinLines({u"fin-"_qs, u""_qs}) == u"fin-\n"_qs);
    CHECK(joinLines({}).isEmpty());
}
