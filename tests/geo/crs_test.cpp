// SPDX-License-Identifier: GPL-3.0-or-later
// The coordinate systems of contour files, through the reader.

#include "geo/contour_reader.h"
#include "geo/lambert93.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

FixtureLayer layerOf(int epsg, const QStringList& wkts)
{
    FixtureLayer layer;
    layer.epsg = epsg;
    int number = 1;
    for (const QString& wkt : wkts)
        layer.rows.push_back({u"QN0590%1M"_s.arg(number++), u"x"_s, QString(), wkt});
    return layer;
}

ContourFile readAs(const char* driver, const FixtureLayer& layer)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contours"_s);
    const QString suffix = QString::fromUtf8(driver) == u"GPKG"_s      ? u".gpkg"_s
                           : QString::fromUtf8(driver) == u"GeoJSON"_s ? u".geojson"_s
                                                                       : u".shp"_s;
    writeVector(path + suffix, driver, {layer});
    return readContours(path + suffix);
}

} // namespace

TEST_CASE("every declared system ends in Lambert-93, x eastward")
{
    struct Case
    {
        int epsg;
        QString wkt;
    };
    const auto c = GENERATE(values<Case>({{2154, square(703000, 7059000, 100)},
                                          {4326, square(3.04, 50.63, 0.001)},
                                          {4171, square(3.04, 50.63, 0.001)},
                                          {3857, square(338411, 6554170, 160)},
                                          {3950, square(1702995, 9269850, 100)},
                                          {32631, square(502830, 5608700, 100)}}));
    for (const char* driver : {"GPKG", "GeoJSON", "ESRI Shapefile"}) {
        CAPTURE(c.epsg, driver);
        const ContourFile file = readAs(driver, layerOf(c.epsg, {c.wkt}));
        REQUIRE(file.contours.size() == 1);
        const Box box = file.contours[0].shape.bounds();
        CHECK(std::abs(box.minX - 703000) < 1500);
        CHECK(std::abs(box.minY - 7059000) < 1500);
        CHECK(file.contours[0].areaHa == Approx(0.9).margin(0.15));
        CHECK(file.notices.empty());
    }
}

TEST_CASE("a file without a system is read when its coordinates are plainly degrees or Lambert-93, and says so")
{
    const ContourFile metres = readAs("ESRI Shapefile", layerOf(0, {square(703000, 7059000, 100)}));
    CHECK(metres.crs.contains(u"Lambert-93"_s));
    CHECK(metres.contours[0].shape.bounds().minX == Approx(703000));
    CHECK(hasNotice(metres.notices, Notice::Kind::Information, {}, u"declares no coordinate system"_s));
    const ContourFile degrees = readAs("GPKG", layerOf(0, {square(3.04, 50.63, 0.001)}));
    CHECK(degrees.crs == u"WGS 84"_s);
    CHECK(degrees.contours[0].shape.bounds().contains(toLambert93({3.0405, 50.6305})));
    CHECK(hasNotice(degrees.notices, Notice::Kind::Information, {}, u"declares no coordinate system"_s));
}

TEST_CASE("a file without a system is an Error when its coordinates are neither")
{
    const Error error = thrownError([] { readAs("ESRI Shapefile", layerOf(0, {square(650000, 2600000, 100)})); });
    CHECK(error.message().contains(u"does not say in which coordinate system"_s));
    CHECK(error.advice().contains(u"EPSG:2154"_s));
}

TEST_CASE("a file in another system than it declares is an Error")
{
    // Lambert-93 metres declared as degrees; latitude before longitude; degrees as metres; Lambert II metres.
    const auto [epsg, wkt] = GENERATE(table<int, QString>({{4326, square(703000, 7059000, 100)},
                                                           {4326, square(50.63, 3.04, 0.001)},
                                                           {2154, square(3.04, 50.63, 0.001)},
                                                           {2154, square(650000, 2600000, 100)}}));
    CAPTURE(epsg, wkt);
    const auto read = [e = epsg, w = wkt] { readAs("GeoJSON", layerOf(e, {w})); };
    const Error error = thrownError(read);
    CHECK(error.message().contains(u"do not match the coordinate system that the file declares"_s));
    CHECK_FALSE(error.advice().isEmpty());
}

TEST_CASE("GeoJSON without a system is in degrees, as its standard says")
{
    const Error error = thrownError([] { readAs("GeoJSON", layerOf(0, {square(703000, 7059000, 100)})); });
    CHECK(error.message().contains(u"do not match"_s));
}

TEST_CASE("one contour out of place is refused, and the rest loads")
{
    const ContourFile file = readAs("GPKG", layerOf(2154, {square(703000, 7059000, 100), square(704000, 7059000, 100),
                                                           square(703000, 2059000, 100)}));
    CHECK(file.contours.size() == 2);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"QN05903M (feature 3)"_s, u"outside mainland France"_s));
}

TEST_CASE("overseas contours are read, with one notice about the distortion")
{
    FixtureLayer layer = layerOf(4326, {square(3.04, 50.63, 0.001)});
    layer.rows.push_back({u"QN97401N"_s, u"x"_s, QString(), square(55.45, -20.88, 0.01)});
    layer.rows.push_back({u"QN98701N"_s, u"x"_s, QString(), square(-149.5, -17.5, 0.01)});
    const ContourFile file = readAs("GPKG", layer);
    CHECK(file.contours.size() == 3);
    CHECK(hasNotice(file.notices, Notice::Kind::Information, {}, u"2 contour(s) lie overseas"_s));
}
