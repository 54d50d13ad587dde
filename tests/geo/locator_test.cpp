// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/locator.h"

#include "domain/error.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

Perimeter perimeter(int id, int qpvId, const MultiPolygon& shape, int generation = 2024)
{
    Perimeter record;
    record.id = {id};
    record.qpv = {qpvId};
    record.generation = generation;
    record.wkb = toWkb(shape);
    return record;
}

MultiPolygon withHole()
{
    MultiPolygon shape = squareShape(703000, 7059000, 300);
    shape.polygons[0].rings.push_back(squareShape(703100, 7059100, 100).polygons[0].rings[0]);
    return shape;
}

/// Two neighbours that share the edge x = 703300, the first with a hole; a third that only has an ellipse; a fourth
/// that has nothing.
Register fewQpv()
{
    std::vector<Qpv> rows{qpv(1, u"QN05901M"_s), qpv(2, u"QN05902M"_s), qpv(3, u"QN05903M"_s), qpv(4, u"QN05904M"_s)};
    rows[0].ellipseX = rows[2].ellipseX = 710000;
    rows[0].ellipseY = rows[2].ellipseY = 7059000;
    rows[0].ellipseSemiMajor = rows[2].ellipseSemiMajor = 400;
    rows[0].ellipseSemiMinor = rows[2].ellipseSemiMinor = 200;
    rows[0].ellipseAzimuth = rows[2].ellipseAzimuth = 90;
    return Register()
        .with(Table<Qpv>(rows))
        .with(Table<Perimeter>({perimeter(1, 1, withHole()), perimeter(2, 2, squareShape(703300, 7059000, 300))}));
}

const Locator::Hit first{{1}, false};
const Locator::Hit second{{2}, false};
using Hits = std::vector<Locator::Hit>;

} // namespace

TEST_CASE("a point is inside, in a hole, on an edge, on a shared edge, or outside")
{
    const Locator locator(fewQpv());
    const auto hits = [&](double x, double y) { return locator.locate(Point{x, y}).hits; };
    CHECK(hits(703050, 7059050) == Hits{first});
    CHECK(hits(703150, 7059150).empty());
    CHECK(hits(703100, 7059150) == Hits{first});
    CHECK(hits(703000, 7059050) == Hits{first});
    CHECK(hits(703000, 7059000) == Hits{first});
    CHECK(hits(703300, 7059100) == Hits{first, second});
    CHECK(hits(703301, 7059100) == Hits{second});
    CHECK(hits(702990, 7059100).empty());
    CHECK(hits(703050, 7059000 - 0.01).empty());
}

TEST_CASE("the nearest QPV comes with the distance to its nearest edge")
{
    const Locator locator(fewQpv());
    const auto nearest = [&](double x, double y) { return *locator.locate(Point{x, y}).nearest; };
    CHECK(nearest(703050, 7059050) == Locator::Nearest{{1}, 0, false});
    CHECK(nearest(702990, 7059100) == Locator::Nearest{{1}, 10, false});
    CHECK(nearest(703150, 7059150) == Locator::Nearest{{1}, 50, false});
    CHECK(nearest(703603, 7059304).distanceM == Approx(5));
    CHECK(nearest(703603, 7059304).qpv == Id<Qpv>{2});
}

TEST_CASE("a QPV without contour answers by its ellipse, and says so")
{
    const Locator locator(fewQpv());
    const Locator::Location inside = locator.locate(Point{710300, 7059000});
    CHECK(inside.hits == Hits{{{3}, true}});
    CHECK(inside.nearest->schematic);
    const Locator::Location outside = locator.locate(Point{710500, 7059000});
    CHECK(outside.hits.empty());
    CHECK(outside.nearest->qpv == Id<Qpv>{3});
    CHECK(outside.nearest->distanceM == Approx(100).margin(1));
    CHECK(locator.unplaced() == std::vector<Id<Qpv>>{{4}});
}

TEST_CASE("degrees are located as metres are")
{
    const Locator locator(fewQpv());
    CHECK(locator.locate(fromLambert93({703050, 7059050})).hits == Hits{first});
    CHECK(locator.locate(fromLambert93({702990, 7059100})).nearest->distanceM == Approx(10).margin(0.001));
}

TEST_CASE("coordinates that are no position are an Error that says the order")
{
    const Locator locator(fewQpv());
    const double none = std::nan("");
    const double infinite = std::numeric_limits<double>::infinity();
    for (const LonLat position : {LonLat{none, 50}, LonLat{3, none}, LonLat{infinite, 50}, LonLat{180.1, 50},
                                  LonLat{3, -90.1}, LonLat{703050, 7059050}}) {
        CHECK(thrownError([&] { locator.locate(position); }).advice().contains(u"longitude then the latitude"_s));
        CHECK_FALSE(Locator::isValid(position));
    }
}

TEST_CASE("far from France a point is in no QPV, and no false distance is given")
{
    const Locator locator(fewQpv());
    for (const LonLat position : {LonLat{-149, -17}, LonLat{3, 90}, LonLat{3, -90}, LonLat{50.63, 3.06}}) {
        const Locator::Location location = locator.locate(position);
        CHECK(location.hits.empty());
        CHECK_FALSE(location.nearest.has_value());
    }
}

TEST_CASE("an empty register locates nothing")
{
    const Locator::Location location = Locator(Register()).locate(LonLat{3, 50});
    CHECK(location.hits.empty());
    CHECK_FALSE(location.nearest.has_value());
}

TEST_CASE("another generation is located by its own perimeters alone")
{
    const Register records = fewQpv().with(Table<Perimeter>({perimeter(1, 1, squareShape(720000, 7059000, 50), 2015)}));
    const Locator locator(records, 2015);
    CHECK(locator.locate(Point{720010, 7059010}).hits == Hits{first});
    CHECK(locator.locate(Point{710000, 7059000}).hits.empty());
}

TEST_CASE("a damaged stored contour is an Error that names its QPV")
{
    Perimeter damaged = perimeter(1, 1, squareShape(703000, 7059000, 300));
    damaged.wkb.chop(3);
    const Register records = fewQpv().with(Table<Perimeter>({damaged}));
    CHECK(thrownError([&] { Locator locator(records); }).where() == u"QN05901M"_s);
}
