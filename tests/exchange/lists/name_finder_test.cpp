// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/name_finder.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

NameFinder bodies()
{
    NameFinder finder;
    finder.add(u"Région Hauts-de-France"_s, 1);
    finder.add(u"Préfecture de région Hauts-de-France"_s, 2);
    finder.add(u"Département du Nord"_s, 3);
    finder.add(u"Caisse d'allocations familiales du Nord"_s, 4);
    finder.add(u"Commune de Lens"_s, 5);
    finder.add(u"Commune de Laon"_s, 6);
    finder.add(u"Département de l'Oise"_s, 7);
    return finder;
}

} // namespace

TEST_CASE("a name is found whatever its case, accents, hyphens and apostrophes")
{
    const NameFinder finder = bodies();
    CHECK(finder.find(u"REGION HAUTS DE FRANCE"_s) == 1);
    CHECK(finder.find(u"caisse d’allocations  familiales du nord"_s) == 4);
    CHECK_FALSE(finder.find(u"Région"_s));
    CHECK_FALSE(finder.find(QString()));
}

TEST_CASE("a name that two records have is found for neither")
{
    NameFinder finder = bodies();
    finder.add(u"commune de LENS"_s, 9);
    CHECK_FALSE(finder.find(u"Commune de Lens"_s));
}

TEST_CASE("the nearest name is suggested for slips and for what people say instead")
{
    const NameFinder finder = bodies();
    CHECK(finder.nearest(u"Regoin Haut-de-France"_s) == 1);
    CHECK(finder.nearest(u"Région"_s) == 1);
    CHECK(finder.nearest(u"Conseil régional HdF"_s) == 1);
    CHECK(finder.nearest(u"CAF du Nord"_s) == 4);
    CHECK(finder.nearest(u"Ville de Lens"_s) == 5);
    CHECK(finder.nearest(u"Conseil départemental de l'Oise"_s) == 7);
    CHECK_FALSE(finder.nearest(u"Société d'exploitation xyz"_s));
    CHECK_FALSE(finder.nearest(QString(5000, u'a')));
}

TEST_CASE("of names that are as near, a preferred one wins")
{
    const NameFinder finder = bodies();
    CHECK(finder.nearest(u"Département"_s, {7}) == 7);
    CHECK(finder.nearest(u"Département"_s, {3}) == 3);
}
