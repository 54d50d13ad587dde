#include "exchange/lists/name_finder.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

NameFinder bodies()
{
    NameFinder finder;
    finder.add(QStringLiteral("Région Hauts-de-France"), 1);
    finder.add(QStringLiteral("Préfecture de région Hauts-de-France"), 2);
    finder.add(QStringLiteral("Département du Nord"), 3);
    finder.add(QStringLiteral("Caisse d'allocations familiales du Nord"), 4);
    finder.add(QStringLiteral("Commune de Lens"), 5);
    finder.add(QStringLiteral("Commune de Laon"), 6);
    finder.add(QStringLiteral("Département de l'Oise"), 7);
    return finder;
}

} // namespace

TEST_CASE("a name is found whatever its case, accents, hyphens and apostrophes")
{
    const NameFinder finder = bodies();
    CHECK(finder.find(QStringLiteral("REGION HAUTS DE FRANCE")) == 1);
    CHECK(finder.find(QStringLiteral("caisse d’allocations  familiales du nord")) == 4);
    CHECK_FALSE(finder.find(QStringLiteral("Région")));
    CHECK_FALSE(finder.find(QString()));
}

TEST_CASE("a name that two records have is found for neither")
{
    NameFinder finder = bodies();
    finder.add(QStringLiteral("commune de LENS"), 9);
    CHECK_FALSE(finder.find(QStringLiteral("Commune de Lens")));
}

TEST_CASE("the nearest name is suggested for slips and for what people say instead")
{
    const NameFinder finder = bodies();
    CHECK(finder.nearest(QStringLiteral("Regoin Haut-de-France")) == 1);
    CHECK(finder.nearest(QStringLiteral("Région")) == 1);
    CHECK(finder.nearest(QStringLiteral("Conseil régional HdF")) == 1);
    CHECK(finder.nearest(QStringLiteral("CAF du Nord")) == 4);
    CHECK(finder.nearest(QStringLiteral("Ville de Lens")) == 5);
    CHECK(finder.nearest(QStringLiteral("Conseil départemental de l'Oise")) == 7);
    CHECK_FALSE(finder.nearest(QStringLiteral("Société d'exploitation xyz")));
    CHECK_FALSE(finder.nearest(QString(5000, u'a')));
}

TEST_CASE("of names that are as near, a preferred one wins")
{
    const NameFinder finder = bodies();
    CHECK(finder.nearest(QStringLiteral("Département"), {7}) == 7);
    CHECK(finder.nearest(QStringLiteral("Département"), {3}) == 3);
}
