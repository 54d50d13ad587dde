// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_layer.h"

#include "geo/lambert93.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const char* const geoJson = R"({"type": "FeatureCollection", "name": "fond", "features": [
  {"type": "Feature", "properties": {"code": "59", "name": "Nord"},
   "geometry": {"type": "Polygon", "coordinates": [[[3, 50], [4, 50], [4, 51], [3, 50]]]}},
  {"type": "Feature", "properties": {"code": "x", "name": null},
   "geometry": {"type": "GeometryCollection", "geometries": [
     {"type": "LineString", "coordinates": [[2, 50], [3, 50]]}, {"type": "Point", "coordinates": [2, 50]}]}},
  {"type": "Feature", "properties": {"code": "y"}, "geometry": null}]})";

/// Reads the bytes from a file.
BackgroundLayer readBackground(const QByteArray& bytes, const BackgroundOptions& options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fond.geojson"_s);
    writeFile(path, bytes);
    return readVectorLayer(path, options);
}

} // namespace

TEST_CASE("GeoJSON gives labelled shapes in Lambert-93")
{
    const BackgroundLayer layer = readBackground(geoJson);
    CHECK(layer.name == u"fond"_s);
    REQUIRE(layer.shapes.size() == 2);
    CHECK(layer.shapes[0].label == u"Nord"_s);
    const Point corner = layer.shapes[0].polygons.polygons.at(0).rings.at(0).at(0);
    CHECK(corner.x == Approx(toLambert93({3, 50}).x));
    CHECK(corner.y == Approx(toLambert93({3, 50}).y));
    CHECK(layer.shapes[1].label.isEmpty());
    CHECK(layer.shapes[1].lines.size() == 1);
    CHECK(layer.shapes[1].points.size() == 1);
    CHECK(layer.bounds.contains(toLambert93({2, 50})));
    CHECK(layer.bounds.contains(toLambert93({4, 51})));
    CHECK(hasNotice(layer.notices, Notice::Kind::Refused, u"feature 3"_s, u"nothing"_s));
}

TEST_CASE("the label comes from the field that is asked for")
{
    const BackgroundLayer layer = readBackground(geoJson, {{}, u"CODE"_s});
    CHECK(layer.shapes[0].label == u"59"_s);
    const Error error = thrownError([] { readBackground(geoJson, {{}, u"nom"_s}); });
    CHECK(error.message().contains(u"no field “nom”"_s));
    CHECK(error.advice().contains(u"code, name"_s));
}

TEST_CASE("a file that holds no GeoJSON is an Error that names it")
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{"), QByteArray("hello"), QByteArray(geoJson).left(300)}) {
        const Error error = thrownError([&] { readBackground(bytes); });
        CHECK(error.where().contains(u"fond.geojson"_s));
    }
}

TEST_CASE("a background is read from a file, by layer, whatever its coordinate system")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fond.gpkg"_s);
    const QStringList name{u"nom"_s};
    writeVector(path, "GPKG",
                {{u"a"_s, 2154, name, {{u"A"_s, square(703000, 7059000, 100)}}},
                 {u"b"_s, 3857, name, {{u"B"_s, u"LINESTRING (338000 6554000, 339000 6554000)"_s}}}});
    CHECK(readVectorLayer(path).shapes.at(0).label == u"A"_s);
    const BackgroundLayer lines = readVectorLayer(path, {u"b"_s, {}});
    REQUIRE(lines.shapes.size() == 1);
    CHECK(lines.shapes[0].lines.at(0).at(0).x == Approx(702600).margin(1000));
    CHECK_THROWS_AS(readVectorLayer(path, {u"c"_s, {}}), Error);
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(readVectorLayer(path, {}, source.get_token()), Cancelled);
}
