// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <limits>

using namespace parvis;
using namespace parvis::test;

namespace {

MultiPolygon squareWithHole()
{
    MultiPolygon shape = squareShape(700000, 7000000, 100);
    shape.polygons[0].rings.push_back(squareShape(700010, 7000010, 20).polygons[0].rings[0]);
    return shape;
}

} // namespace

TEST_CASE("a hole lessens the area and leaves the bounds")
{
    const MultiPolygon shape = squareWithHole();
    CHECK(shape.area() == Approx(100 * 100 - 20 * 20));
    CHECK(shape.bounds() == Box{700000, 7000000, 700100, 7000100});
}

TEST_CASE("nothing has no bounds and no area")
{
    CHECK(MultiPolygon().bounds().isEmpty());
    CHECK(MultiPolygon().area() == 0);
}

TEST_CASE("a shape survives its WKB unchanged")
{
    MultiPolygon shape = squareWithHole();
    shape.polygons.push_back(squareShape(701000, 7000000, 3).polygons[0]);
    CHECK(multiPolygonFromWkb(toWkb(shape)) == shape);
    CHECK(multiPolygonFromWkb(toWkb(MultiPolygon())) == MultiPolygon());
}

TEST_CASE("a single polygon in WKB is read as a multipolygon")
{
    const QByteArray whole = toWkb(squareShape(0, 0, 1));
    CHECK(multiPolygonFromWkb(whole.mid(9)) == squareShape(0, 0, 1));
}

TEST_CASE("a WKB cut anywhere, or longer than its shape, is an Error")
{
    const QByteArray whole = toWkb(squareWithHole());
    for (int size = 0; size < whole.size(); ++size)
        CHECK_THROWS_AS(multiPolygonFromWkb(whole.left(size)), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(whole + 'x'), Error);
}

TEST_CASE("hostile WKB is an Error: other types, byte order, false counts, open rings, numbers that are none")
{
    const QByteArray whole = toWkb(squareShape(0, 0, 1));
    const auto with = [&](int offset, const QByteArray& bytes) {
        QByteArray changed = whole;
        changed.replace(offset, bytes.size(), bytes);
        return changed;
    };
    CHECK_THROWS_AS(multiPolygonFromWkb(with(0, QByteArray(1, '\0'))), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(with(1, "\x02")), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(with(5, "\xff\xff\xff\xff")), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(with(14, "\xff\xff\xff\x7f")), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(with(18, "\xff\xff\xff\xff")), Error);
    MultiPolygon open = squareShape(0, 0, 1);
    open.polygons[0].rings[0].back().x = 0.5;
    CHECK_THROWS_AS(multiPolygonFromWkb(toWkb(open)), Error);
    MultiPolygon nan = squareShape(0, 0, 1);
    nan.polygons[0].rings[0][1].x = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(multiPolygonFromWkb(toWkb(nan)), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(toWkb(squareShape(1e300, 0, 1e290))), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(toWkb(squareShape(0, -51e6, 1))), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(toWkb({{Polygon{}}})), Error);
    CHECK_THROWS_AS(multiPolygonFromWkb(toWkb({{Polygon{{LinearRing{{0, 0}, {1, 1}, {0, 0}}}}}})), Error);
}
