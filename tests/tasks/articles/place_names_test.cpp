// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/place_names.h"

#include "pdf/french_words.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

QString told(const ArticleTerritory& meant)
{
    const Register& records = dataset();
    if (const Contract* contract = records.find(meant.contract))
        return contract->code.text();
    if (const Qpv* qpv = records.find(meant.qpv))
        return qpv->code.text();
    if (const Epci* epci = records.find(meant.epci))
        return epci->name;
    if (const Commune* commune = records.find(meant.commune))
        return commune->insee.text();
    if (const Departement* departement = records.find(meant.departement))
        return departement->code.text();
    return meant.region.value_or(QString());
}

/// "words=meaning|meaning", with "?" where the user has to look.
QStringList placesIn(const QString& text)
{
    static const PlaceNames names(dataset());
    QStringList all;
    for (const NamedPlace& place : names.in(text)) {
        QStringList meant;
        for (const ArticleTerritory& one : place.meant)
            meant << told(one);
        all << place.words + u'=' + meant.join(u'|') + (place.isSure ? u""_s : u"?"_s);
    }
    return all;
}

} // namespace

TEST_CASE("region, départements, EPCI and communes are found by their names in a text")
{
    CHECK(placesIn(u"À Château-Thierry et dans l’Aisne, les Hauts-de-France s’engagent"_s) ==
          QStringList{u"Château-Thierry=02168"_s, u"Aisne=02"_s, u"Hauts-de-France=Hauts-de-France"_s});
    CHECK(placesIn(u"La Communauté d’agglomération du Beauvaisis et la MÉTROPOLE EUROPÉENNE DE LILLE"_s) ==
          QStringList{u"Communauté d’agglomération du Beauvaisis=CA du Beauvaisis"_s,
                      u"MÉTROPOLE EUROPÉENNE DE LILLE=Métropole Européenne de Lille"_s});
    CHECK(placesIn(u"chateau thierry, un avion, la somme de 3 euros"_s).isEmpty());
    CHECK(placesIn(u"Chauny : Chauny, encore Chauny"_s) == QStringList{u"Chauny=02173"_s});
}

TEST_CASE("a name that is part of a longer one with hyphens is none")
{
    CHECK(placesIn(u"Saint-Quentin-en-Yvelines, Nord-Pas-de-Calais, Villers-Chauny"_s).isEmpty());
    CHECK(placesIn(u"St-Quentin"_s).size() == 1);
}

TEST_CASE("a name of several neighbourhoods, and one that is a common word, are shown and not taken")
{
    const auto places = PlaceNames(dataset()).in(u"Quartier Centre Ville : l’Europe au Nord"_s);
    REQUIRE(places.size() == 3);
    CHECK(places[0].meant.size() == 4);
    CHECK(places[1].meant.size() == 1);
    CHECK(sureTerritories(places).empty());
}

TEST_CASE("a name of common words is not sure where it may be just these words")
{
    if (!FrenchWords::shared().areThere()) {
        WARN("no dictionary of French");
        return;
    }
    for (const QString& text :
         {u"Le programme Action Cœur de Ville"_s, u"Le Centre social ouvre"_s, u"Visite du Parc naturel"_s,
          u"Le Parc naturel s’agrandit"_s, u"Avion : il atterrit"_s, u"Un don de la Croix Rouge"_s, u"Somme record"_s,
          u"Ville. Avion en retard"_s, u"selon La Croix"_s, u"« Avion » est un film"_s, u"Un centre ville neuf"_s}) {
        CAPTURE(text.toStdString(), placesIn(text).join(u'/').toStdString());
        CHECK(std::ranges::none_of(placesIn(text), [](const QString& place) { return !place.endsWith(u'?'); }));
    }
    CHECK(placesIn(u"Un forum à Avion"_s) == QStringList{u"Avion=62065"_s});
    CHECK(placesIn(u"Avion : un forum se tient à Avion"_s) == QStringList{u"Avion=62065"_s});
    CHECK(placesIn(u"Les écoles de la Somme"_s) == QStringList{u"Somme=80"_s});
    CHECK(placesIn(u"Pas-de-Calais : un forum"_s) == QStringList{u"Pas-de-Calais=62"_s});
    CHECK(placesIn(u"Chauny : un forum"_s) == QStringList{u"Chauny=02173"_s});
}

TEST_CASE("an article on the contrat de ville of a commune is about the contract")
{
    const Contract& contract = *dataset().contractOf(dataset().epci(*Siren::parse(u"200072031"))->id);
    CHECK(placesIn(u"Un nouveau contrat de ville à Château-Thierry"_s) ==
          QStringList{u"Château-Thierry=02168"_s, u"Château-Thierry="_s + contract.code.text()});
    CHECK(placesIn(contract.code.text()) == QStringList{contract.code.text() + u'=' + contract.code.text()});
}
