// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/point_doubts.h"

#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"
#include "tests/support/default_locale.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

using DoubtKind = PointDoubt::Kind;

std::optional<PointDoubt> doubtOf(double x, double y, PointSystem system = PointSystem::Wgs84)
{
    static const Locator locator(readEmbeddedDataset().toRegister());
    const Coordinates at{x, y, system};
    const Point plane = system == PointSystem::Wgs84 ? toLambert93({x, y}) : Point{x, y};
    return PointDoubts(locator).of(at, locator.locate(plane));
}

} // namespace

TEST_CASE("positions in France are beyond doubt, inside a QPV or not, and overseas too")
{
    const Register records = readEmbeddedDataset().toRegister();
    const Qpv& qpv = *records.all<Qpv>().begin();
    CHECK_FALSE(doubtOf(*qpv.longitude, *qpv.latitude));
    for (const LonLat at : {LonLat{3.0637, 50.6365}, LonLat{2.35, 48.85}, LonLat{9.45, 42.7}, LonLat{55.45, -20.88},
                            LonLat{-61.5, 16.2}, LonLat{-149.57, -17.53}})
        CHECK_FALSE(doubtOf(at.longitude, at.latitude));
    CHECK_FALSE(doubtOf(703000, 7059000, PointSystem::Lambert93));
    CHECK_FALSE(doubtOf(843000, 6518000, PointSystem::Lambert93));
}

TEST_CASE("longitude and latitude that are exchanged are a doubt, which offers them the other way round")
{
    const auto doubt = doubtOf(50.6365, 3.0637);
    REQUIRE(doubt);
    CHECK(doubt->kind == DoubtKind::Exchanged);
    CHECK(doubt->meant == LonLat{3.0637, 50.6365});
    CHECK(doubtText(*doubt).contains(u"exchanged it would be in France, at 3.06370 50.63650"));
    const test::FrenchLocale french;
    CHECK(doubtText(*doubt).contains(u"at 3,06370 50,63650"));
    CHECK(doubtOf(45.76, 4.84)->kind == DoubtKind::Exchanged);
    CHECK(doubtOf(-20.88, 55.45)->kind == DoubtKind::Exchanged);
}

TEST_CASE("0; 0 is nowhere, and places of other countries are abroad")
{
    CHECK(doubtOf(0, 0)->kind == DoubtKind::Nowhere);
    CHECK(doubtOf(0, 0, PointSystem::Lambert93)->kind == DoubtKind::Nowhere);
    for (const LonLat at :
         {LonLat{4.35, 50.85}, LonLat{-0.12, 51.5}, LonLat{-73.6, 45.5}, LonLat{0, 89.9}, LonLat{180, -90}})
        CHECK(doubtOf(at.longitude, at.latitude)->kind == DoubtKind::Abroad);
    CHECK_FALSE(doubtOf(4.35, 50.85)->meant);
}

TEST_CASE("metres of another system are a doubt, which names it and says where they would lie")
{
    // Lille in Web Mercator, which taken as Lambert-93 lies in the Limousin.
    const auto doubt = doubtOf(338411, 6554170, PointSystem::Lambert93);
    REQUIRE(doubt);
    CHECK(doubt->kind == DoubtKind::OtherSystem);
    REQUIRE(doubt->meant);
    CHECK(doubt->meant->longitude == Approx(3.04).margin(0.001));
    CHECK(doubt->meant->latitude == Approx(50.62).margin(0.01));
    CHECK(doubtText(*doubt).contains(u"Web Mercator (EPSG:3857)"));
}

TEST_CASE("each kind of doubt has a name for programs")
{
    CHECK(doubtName(DoubtKind::Nowhere) == u"nowhere");
    CHECK(doubtName(DoubtKind::Exchanged) == u"exchanged");
    CHECK(doubtName(DoubtKind::OtherSystem) == u"other_system");
    CHECK(doubtName(DoubtKind::Abroad) == u"abroad");
}
