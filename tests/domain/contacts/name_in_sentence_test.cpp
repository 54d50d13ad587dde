// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts/name_in_sentence.h"

#include "tests/catch.h"
#include "tests/support/default_locale.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("in a French sentence the name of a body has its article")
{
    const test::FrenchLocale french;
    const std::pair<QString, QString> names[] = {
        {u"Commune de Billy-Montigny"_s, u"de la commune de Billy-Montigny"_s},
        {u"Commune d’Avion"_s, u"de la commune d’Avion"_s},
        {u"Commune du Portel"_s, u"de la commune du Portel"_s},
        {u"Commune de La Fère"_s, u"de la commune de La Fère"_s},
        {u"CA de Lens - Liévin"_s, u"de la CA de Lens - Liévin"_s},
        {u"CU d’Arras"_s, u"de la CU d’Arras"_s},
        {u"Métropole Européenne de Lille"_s, u"de la Métropole Européenne de Lille"_s},
        {u"Préfecture de l’Aisne"_s, u"de la préfecture de l’Aisne"_s},
        {u"Sous-préfecture de Lens"_s, u"de la sous-préfecture de Lens"_s},
        {u"Région Hauts-de-France"_s, u"de la Région Hauts-de-France"_s},
        {u"Département du Nord"_s, u"du Département du Nord"_s},
        {u"Rectorat de l’académie de Lille"_s, u"du rectorat de l’académie de Lille"_s},
        {u"Agence régionale de santé Hauts-de-France"_s, u"de l’Agence régionale de santé Hauts-de-France"_s},
        {u"IREV, centre de ressources"_s, u"de l’IREV, centre de ressources"_s},
        {u"ANRU"_s, u"de l’ANRU"_s},
        {u"ICF Habitat"_s, u"d’ICF Habitat"_s},
        {u"France Travail Hauts-de-France"_s, u"de France Travail Hauts-de-France"_s},
        {u"Pas-de-Calais habitat"_s, u"de Pas-de-Calais habitat"_s},
        {u"Action Logement"_s, u"d’Action Logement"_s},
        {u"Le Foyer d’essai"_s, u"du Foyer d’essai"_s},
        {u"Les Ateliers d’essai"_s, u"des Ateliers d’essai"_s},
        {u"La Poste"_s, u"de La Poste"_s},
        {u"Le"_s, u"de Le"_s},
        {u" Centre\nsocial "_s, u"du Centre social"_s},
        {u"CN06202I"_s, u"de CN06202I"_s},
        {QString(), QString()}};
    for (const auto& [name, phrase] : names)
        CHECK(ofBody(name) == phrase);
}

TEST_CASE("in any other language the name stays as it is")
{
    const test::DefaultLocale english(QLocale(QLocale::English));
    CHECK(ofBody(u"Commune d’Avion"_s) == u"of Commune d’Avion");
    CHECK(ofBody({}).isEmpty());
}
