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

constexpr Point place{703000, 7059000};

QpvCode code(const char* text)
{
    return QpvCode::parse(QString::fromUtf8(text)).value();
}

/// A QPV of 25 ha, 500 m wide, about `place`.
Qpv placed()
{
    Qpv row = qpv(1, u"QN05901M"_s);
    const LonLat at = fromLambert93(place);
    row.longitude = at.longitude;
    row.latitude = at.latitude;
    row.areaHa = 25;
    row.ellipseX = place.x;
    row.ellipseY = place.y;
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
        return !places.contradiction(code("QN05901M"), shape).isEmpty();
    };
    CHECK_FALSE(contradicts(squareAt(place.x, place.y)));
    CHECK_FALSE(contradicts(squareAt(place.x + 400, place.y)));
    CHECK(contradicts(squareAt(place.x + 510, place.y)));
    CHECK(contradicts(squareAt(place.x, place.y - 3000)));
    CHECK_FALSE(contradicts(squareAt(place.x, place.y, 500 * 1.7)));
    CHECK(contradicts(squareAt(place.x, place.y, 500 * 1.8)));
    CHECK_FALSE(contradicts(squareAt(place.x, place.y, 500 / 1.7)));
    CHECK(contradicts(squareAt(place.x, place.y, 500 / 1.8)));
}

TEST_CASE("the reason says how far the contour lies, or how large it is")
{
    const KnownPlaces places(Register().with(Table<Qpv>({placed()})));
    const auto reason = [&](const MultiPolygon& shape) { return places.contradiction(code("QN05901M"), shape); };
    CHECK(reason(squareAt(place.x + 5250, place.y)).contains(u"5.0 km from where the register has the QPV"));
    CHECK(reason(squareAt(place.x, place.y, 1000)).contains(u"100.00 ha, the register says 25.00 ha"));
    // It holds the point, but reaches far to one side.
    MultiPolygon tail = squareAt(place.x + 240, place.y, 500);
    tail.polygons.push_back(squareAt(place.x + 1000, place.y, 500).polygons[0]);
    CHECK(reason(tail).contains(u"centre of the contour"));
}

TEST_CASE("a QPV of which the register knows no place contradicts nothing")
{
    const KnownPlaces places(Register().with(Table<Qpv>({qpv(1, u"QN05901M"_s), placed()})));
    CHECK_FALSE(places.knows(code("QN06201I")));
    CHECK(places.contradiction(code("QN06201I"), squareAt(0, 0)).isEmpty());
    CHECK(KnownPlaces(Register()).isEmpty());
}

TEST_CASE("a contour of 2015 belongs near its département")
{
    const KnownPlaces places(Register().with(Table<Qpv>({placed()})));
    CHECK(places.contradiction(code("QP059001"), squareAt(place.x + 50'000, place.y)).isEmpty());
    CHECK(places.contradiction(code("QP059001"), squareAt(place.x + 70'000, place.y)).contains(u"département"));
    CHECK(places.contradiction(code("QP062001"), squareAt(0, 0)).isEmpty());
}

TEST_CASE("a shape belongs to the one QPV whose point it holds")
{
    Qpv other = placed();
    other.id = {2};
    other.code = code("QN05902M");
    const LonLat at = fromLambert93({place.x + 1000, place.y});
    other.longitude = at.longitude;
    const KnownPlaces places(Register().with(Table<Qpv>({placed(), other})));
    CHECK(places.holderOf(squareAt(place.x, place.y)) == code("QN05901M"));
    CHECK_FALSE(places.holderOf(squareAt(place.x + 500, place.y, 100)));
    CHECK_FALSE(places.holderOf(squareAt(place.x + 500, place.y, 3000)));
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
