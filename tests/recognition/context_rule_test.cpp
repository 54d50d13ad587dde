// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/recognition/typed_lines.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using test::factsOf;

TEST_CASE("the years of a contract are those behind its name")
{
    const auto facts = factsOf({u"Contrat de ville 2024-2030"_s, u"Bilan du programme 2015-2022."_s});
    REQUIRE(facts.period);
    CHECK(facts.period->value.from == 2024);
    CHECK(facts.period->value.to == 2030);
    CHECK(facts.period->places.front().page == 1);
    CHECK(factsOf({u"Le contrat couvre la période 2024 à 2030."_s}).period);
    CHECK_FALSE(factsOf({u"Population 2018-2020"_s, u"Contrat signé en 2024"_s}).period);
}

TEST_CASE("the decisions that a document rests on have a day and a reference")
{
    const auto facts =
        factsOf({u"Vu la délibération n° 2024-017 du conseil communautaire du 14 mars 2024 ;"_s,
                 u"Vu la délibération du conseil municipal du 02/04/2024 ;"_s, u"La délibération est un acte."_s});
    REQUIRE(facts.citedDeliberations.size() == 2);
    CHECK(facts.citedDeliberations[0].value.reference == u"2024-017");
    CHECK(facts.citedDeliberations[0].value.date->iso() == u"2024-03-14");
    CHECK(facts.citedDeliberations[0].confidence > facts.citedDeliberations[1].confidence);
    CHECK(facts.citedDeliberations[1].value.date->iso() == u"2024-04-02");
}

TEST_CASE("the share of agreements over several years is a percentage beside the word")
{
    const auto facts = factsOf({u"Au moins 50 % des crédits font l'objet de conventions pluriannuelles."_s});
    REQUIRE(facts.multiYearShare);
    CHECK(facts.multiYearShare->value == 50);
    CHECK_FALSE(factsOf({u"Des conventions pluriannuelles sont signées en 2024."_s}).multiYearShare);
}

TEST_CASE("what a decision is about stands behind its object, or in the line below it")
{
    const auto titleOf = [](const QStringList& lines) {
        const auto facts = factsOf(lines);
        return facts.title ? facts.title->value : QString();
    };
    const QString title = u"Signature de l'avenant"_s;
    CHECK(titleOf({u"Objet : Signature de l'avenant"_s, u"Vu le code,"_s}) == title);
    CHECK(titleOf({u"Objet de la délibération"_s, title, u"Vu le code,"_s}) == title);
    CHECK(titleOf({u"OBJET DU RAPPORT :"_s, title, u"Vu le code,"_s}) == title);
    CHECK(titleOf({u"Objet de la présente convention et durée"_s, title}).isEmpty());
    // Or behind its number on the agenda of the assembly.
    CHECK(titleOf({u"Affaire n° 7 : Signature de l'avenant"_s, u"Vu le code,"_s}) == title);
    CHECK(titleOf({u"Affaire n° 7 : Tarifs"_s, u"Objet : Signature de l'avenant"_s}) == title);
    CHECK(titleOf({u"Affaire suivie par : Camille EXEMPLE"_s, u"Point de contact : la mairie"_s}).isEmpty());
}
