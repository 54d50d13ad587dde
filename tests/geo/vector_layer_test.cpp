#include "geo/vector_layer.h"

#include "geo/lambert93.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

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
BackgroundLayer read(const QByteArray& bytes, const BackgroundOptions& options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fond.geojson"));
    writeBytes(path, bytes);
    return readVectorLayer(path, options);
}

} // namespace

TEST_CASE("GeoJSON gives labelled shapes in Lambert-93")
{
    const BackgroundLayer layer = read(geoJson);
    CHECK(layer.name == QStringLiteral("fond"));
    REQUIRE(layer.shapes.size() == 2);
    CHECK(layer.shapes[0].label == QStringLiteral("Nord"));
    const Point corner = layer.shapes[0].polygons.polygons.at(0).rings.at(0).at(0);
    CHECK(corner.x == Approx(toLambert93({3, 50}).x));
    CHECK(corner.y == Approx(toLambert93({3, 50}).y));
    CHECK(layer.shapes[1].label.isEmpty());
    CHECK(layer.shapes[1].lines.size() == 1);
    CHECK(layer.shapes[1].points.size() == 1);
    CHECK(layer.bounds.contains(toLambert93({2, 50})));
    CHECK(layer.bounds.contains(toLambert93({4, 51})));
    CHECK(hasNotice(layer.notices, Notice::Kind::Refused, QStringLiteral("feature 3"), QStringLiteral("nothing")));
}

TEST_CASE("the label comes from the field that is asked for")
{
    const BackgroundLayer layer = read(geoJson, {{}, QStringLiteral("CODE")});
    CHECK(layer.shapes[0].label == QStringLiteral("59"));
    const Error error = thrownError([] { read(geoJson, {{}, QStringLiteral("nom")}); });
    CHECK(error.message().contains(QStringLiteral("no field “nom”")));
    CHECK(error.advice().contains(QStringLiteral("code, name")));
}

TEST_CASE("a file that holds no GeoJSON is an Error that names it")
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{"), QByteArray("hello"), QByteArray(geoJson).left(300)}) {
        const Error error = thrownError([&] { read(bytes); });
        CHECK(error.where().contains(QStringLiteral("fond.geojson")));
    }
}

TEST_CASE("a background is read from a file, by layer, whatever its coordinate system")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fond.gpkg"));
    const QStringList name{QStringLiteral("nom")};
    writeVector(path, "GPKG",
                {{QStringLiteral("a"), 2154, name, {{QStringLiteral("A"), square(703000, 7059000, 100)}}},
                 {QStringLiteral("b"),
                  3857,
                  name,
                  {{QStringLiteral("B"), QStringLiteral("LINESTRING (338000 6554000, 339000 6554000)")}}}});
    CHECK(readVectorLayer(path).shapes.at(0).label == QStringLiteral("A"));
    const BackgroundLayer lines = readVectorLayer(path, {QStringLiteral("b"), {}});
    REQUIRE(lines.shapes.size() == 1);
    CHECK(lines.shapes[0].lines.at(0).at(0).x == Approx(702600).margin(1000));
    CHECK_THROWS_AS(readVectorLayer(path, {QStringLiteral("c"), {}}), Error);
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(readVectorLayer(path, {}, source.get_token()), Cancelled);
}
