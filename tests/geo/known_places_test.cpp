// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/known_places.h"

#include "geo/contour_reader.h"
#include "geo/lambert93.h"
#include "geo/simplify.h"
#include "tests/catch.h"
#include "tests/support/shared_folder.h"
#include "tests/support/vector_files.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

constexpr Point home{703000, 7059000};

/// A QPV of 25 ha, 500 m wide, about `place`.
Qpv placed()
{
    Qpv row = qpv(1, u"QN05901M"_s);
    const LonLat at = fromLambert93(home);
    row.longitude = at.longitude;
    row.latitude = at.latitude;
    row.areaHa = 25;
    row.ellipseX = home.x;
    row.ellipseY = home.y;
    row.ellipseSemiMajor = 290;
    row.ellipseSemiMinor = 280;
    row.ellipseAzimuth = 0;
    return row;
}

MultiPolygon squareAt(double x, double y, double side = 500)
{
    return squareShape(x - side / 2, y - side / 2, side);
}

} // namespace

TEST_CASE("a contour agrees with the register where a coarse drawing of it would, and contradicts it beyond")
{
    const KnownPlaces places(Register().with(Table<Qpv>({placed()})));
    const auto contradicts = [&](const MultiPolygon& shape) {
        return !places.contradiction(qpvCode("QN05901M"), shape).isEmpty();
    };
    CHECK_FALSE(contradicts(squareAt(home.x, home.y)));
    CHECK_FALSE(contradicts(squareAt(home.x + 400, home.y)));
    CHECK(contradicts(squareAt(home.x + 510, home.y)));
    CHECK(contradicts(squareAt(home.x, home.y - 3000)));
    CHECK_FALSE(contradicts(squareAt(home.x, home.y, 500 * 1.7)));
    CHECK(contradicts(squareAt(home.x, home.y, 500 * 1.8)));
    CHECK_FALSE(contradicts(squareAt(home.x, home.y, 500 / 1.7)));
    CHECK(contradicts(squareAt(home.x, home.y, 500 / 1.8)));
}

TEST_CASE("the reason says how far the contour lies, or how large it is")
{
    const KnownPlaces places(Register().with(Table<Qpv>({placed()})));
    const auto reason = [&](const MultiPolygon& shape) { return places.contradiction(qpvCode("QN05901M"), shape); };
    CHECK(reason(squareAt(home.x + 5250, home.y)).contains(u"5.0 km from where the register has the QPV"));
    CHECK(reason(squareAt(home.x, home.y, 1000)).contains(u"100.00 ha, the register says 25.00 ha"));
    // It holds the point, but reaches far to one side.
    MultiPolygon tail = squareAt(home.x + 240, home.y, 500);
    tail.polygons.push_back(squareAt(home.x + 1000, home.y, 500).polygons[0]);
    CHECK(reason(tail).contains(u"centre of the contour"));
}

TEST_CASE("a QPV of which the register knows no place contradicts nothing")
{
    const KnownPlaces places(Register().with(Table<Qpv>({qpv(1, u"QN05901M"_s), placed()})));
    CHECK_FALSE(places.knows(qpvCode("QN06201I")));
    CHECK(places.contradiction(qpvCode("QN06201I"), squareAt(0, 0)).isEmpty());
    CHECK(KnownPlaces(Register()).isEmpty());
}

TEST_CASE("a contour of 2015 belongs near its département")
{
    const KnownPlaces places(Register().with(Table<Qpv>({placed()})));
    CHECK(places.contradiction(qpvCode("QP059001"), squareAt(home.x + 50'000, home.y)).isEmpty());
    CHECK(places.contradiction(qpvCode("QP059001"), squareAt(home.x + 70'000, home.y)).contains(u"département"));
    CHECK(places.contradiction(qpvCode("QP062001"), squareAt(0, 0)).isEmpty());
}

TEST_CASE("a shape belongs to the one QPV whose point it holds")
{
    Qpv other = placed();
    other.id = {2};
    other.code = qpvCode("QN05902M");
    const LonLat at = fromLambert93({home.x + 1000, home.y});
    other.longitude = at.longitude;
    const KnownPlaces places(Register().with(Table<Qpv>({placed(), other})));
    CHECK(places.holderOf(squareAt(home.x, home.y)) == qpvCode("QN05901M"));
    CHECK_FALSE(places.holderOf(squareAt(home.x + 500, home.y, 100)));
    CHECK_FALSE(places.holderOf(squareAt(home.x + 500, home.y, 3000)));
}

TEST_CASE("no published contour contradicts the register, nor does one that is generalised by 100 m")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    const KnownPlaces places(publishedRegister(shared));
    for (const char* file : {"qp2024_hauts_de_france_l93.gpkg", "qp2024_hauts_de_france_wgs84.geojson"}) {
        const ContourFile read = readContours(shared + u"/perimetres/"_s + QString::fromUtf8(file));
        REQUIRE(read.contours.size() == 204);
        for (const Contour& contour : read.contours) {
            CAPTURE(contour.code.text());
            CHECK(places.contradiction(contour.code, contour.shape).isEmpty());
            CHECK(places.contradiction(contour.code, simplified(contour.shape, 100)).isEmpty());
        }
    }
}
