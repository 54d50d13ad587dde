// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_writer.h"

#include "geo/lambert93.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/support/vector_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

VectorTable sampleTable()
{
    VectorTable table;
    table.name = u"quartiers"_s;
    table.title = u"Quartiers d'été"_s;
    table.description = u"À titre indicatif."_s;
    table.attributions = {u"ANCT, Contours (Licence Ouverte 2.0, 2024)"_s, u"Insee, Population (2020)"_s};
    table.date = QDate(2025, 3, 3);
    table.fields = {{u"code_qp"_s}, {u"habitants"_s, VectorField::Type::Integer}, {u"part"_s, VectorField::Type::Real}};
    table.features = {
        {squareShape(700000, 7000000, 500), {u"QN05901M"_s, std::int64_t{4321}, 12.5}},
        {squareShape(701000, 7000000, 500), {u"Cœur d'Ostrevent à Noël"_s, {}, {}}},
        {{}, {u"sans contour"_s, std::int64_t{7}, {}}},
    };
    return table;
}

QJsonObject jsonOf(const QString& path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

/// Twice the area that a ring goes around, positive when it goes anticlockwise.
double turn(const QJsonArray& ring)
{
    double sum = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const QJsonArray a = ring[i - 1].toArray();
        const QJsonArray b = ring[i].toArray();
        sum += a[0].toDouble() * b[1].toDouble() - b[0].toDouble() * a[1].toDouble();
    }
    return sum;
}

} // namespace

TEST_CASE("a GeoPackage holds geometry in Lambert-93, typed attributes, nulls and accents")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quartiers à lire.gpkg"_s);
    writeVectorTable(sampleTable(), path);
    GDALAllRegister();
    GDALDatasetH dataset =
        GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr);
    REQUIRE(dataset);
    OGRLayerH layer = GDALDatasetGetLayerByName(dataset, "quartiers");
    REQUIRE(layer);
    CHECK(OGR_L_GetFeatureCount(layer, TRUE) == 3);
    CHECK(OGR_L_GetGeomType(layer) == wkbMultiPolygon);
    CHECK(QByteArray(OSRGetAuthorityCode(OGR_L_GetSpatialRef(layer), nullptr)) == "2154");
    const auto metadata = [&](const char* key) { return QString::fromUtf8(GDALGetMetadataItem(layer, key, nullptr)); };
    CHECK(metadata("ATTRIBUTION").contains(u"Licence Ouverte 2.0"));
    CHECK(metadata("DESCRIPTION").contains(u"À titre indicatif."));
    CHECK(metadata("DATE") == u"2025-03-03");

    OGRFeatureH first = OGR_L_GetNextFeature(layer);
    CHECK(OGR_F_GetFieldAsInteger64(first, 1) == 4321);
    CHECK(OGR_F_GetFieldAsDouble(first, 2) == 12.5);
    CHECK(OGR_Fld_GetType(OGR_F_GetFieldDefnRef(first, 1)) == OFTInteger64);
    CHECK(OGR_G_Area(OGR_F_GetGeometryRef(first)) == Approx(250000));
    OGR_F_Destroy(first);
    OGRFeatureH second = OGR_L_GetNextFeature(layer);
    CHECK(QString::fromUtf8(OGR_F_GetFieldAsString(second, 0)) == u"Cœur d'Ostrevent à Noël");
    CHECK_FALSE(OGR_F_IsFieldSetAndNotNull(second, 1));
    OGR_F_Destroy(second);
    OGRFeatureH third = OGR_L_GetNextFeature(layer);
    CHECK_FALSE(OGR_F_GetGeometryRef(third));
    OGR_F_Destroy(third);
    GDALClose(dataset);
}

TEST_CASE("a GeoJSON file is in degrees, its outer rings anticlockwise, with its sources")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"q.geojson"_s);
    writeVectorTable(sampleTable(), path);
    const QJsonObject root = jsonOf(path);
    CHECK(root[u"type"].toString() == u"FeatureCollection");
    CHECK_FALSE(root.contains(u"crs"));
    const QJsonObject metadata = root[u"metadata"].toObject();
    CHECK(metadata[u"title"].toString() == u"Quartiers d'été");
    CHECK(metadata[u"attribution"].toArray().size() == 2);
    CHECK(metadata[u"date"].toString() == u"2025-03-03");
    const QJsonArray features = root[u"features"].toArray();
    REQUIRE(features.size() == 3);
    const QJsonValue geometry = features[0][u"geometry"];
    REQUIRE(geometry[u"type"].toString() == u"Polygon"); // GDAL writes one part as such
    const QJsonArray ring = geometry[u"coordinates"][0].toArray();
    CHECK(turn(ring) > 0);
    const LonLat corner = fromLambert93({700000, 7000000});
    const bool found = std::ranges::any_of(ring, [&](const QJsonValue& value) {
        const QJsonArray at = value.toArray();
        return std::abs(at[0].toDouble() - corner.longitude) < 1e-6 &&
               std::abs(at[1].toDouble() - corner.latitude) < 1e-6;
    });
    CHECK(found);
    CHECK(features[1][u"properties"][u"habitants"].isNull());
    CHECK(features[1][u"properties"][u"code_qp"].toString() == u"Cœur d'Ostrevent à Noël");
    CHECK(features[2][u"geometry"].isNull());
}

TEST_CASE("the same table gives the same bytes")
{
    const QTemporaryDir folder;
    for (const QString& name : {u"a.gpkg"_s, u"a.geojson"_s}) {
        const QString again = folder.filePath(u"b"_s + name);
        writeVectorTable(sampleTable(), folder.filePath(name));
        writeVectorTable(sampleTable(), again);
        CHECK(bytesOf(folder.filePath(name)) == bytesOf(again));
    }
}

TEST_CASE("what cannot be written leaves the older file as it was, and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"q.gpkg"_s);
    writeFile(path, "before");
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(writeVectorTable(sampleTable(), path, stop.get_token()), Cancelled);
    CHECK(bytesOf(path) == "before");
    const Error ending = thrownError([&] { writeVectorTable(sampleTable(), folder.filePath(u"q.shp"_s)); });
    CHECK(ending.advice().contains(u".gpkg"));
    CHECK_THROWS_AS(writeVectorTable(sampleTable(), folder.filePath(u"none/q.gpkg"_s)), Error);
    QDir(folder.path()).mkdir(u"folder.geojson"_s);
    CHECK_THROWS_AS(writeVectorTable(sampleTable(), folder.filePath(u"folder.geojson"_s)), Error);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"folder.geojson"_s, u"q.gpkg"_s});
}

TEST_CASE("a table without features is a valid file")
{
    const QTemporaryDir folder;
    VectorTable table = sampleTable();
    table.features.clear();
    const QString path = folder.filePath(u"q.geojson"_s);
    writeVectorTable(table, path);
    CHECK(jsonOf(path)[u"features"].toArray().isEmpty());
    CHECK(jsonOf(path)[u"metadata"].toObject().contains(u"attribution"));
}

TEST_CASE("perimeters are written whole, or nothing changes, in every place that a path can name")
{
    checkOutputPlaces([](const QString& path) { writeVectorTable(sampleTable(), path); },
                      GENERATE(u".gpkg"_s, u".geojson"_s));
}
