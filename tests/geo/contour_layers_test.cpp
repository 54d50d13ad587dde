// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and layers that do not name themselves as one would wish, through the reader.

#include "geo/contour_reader.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/vector_files.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct LayerFolder
{
    QTemporaryDir folder;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        writeFile(folder.filePath(name), bytes);
        return folder.filePath(name);
    }
};

QByteArray geojson(const QByteArrayList& properties)
{
    QByteArrayList features;
    for (int i = 0; i < properties.size(); ++i) {
        const QByteArray west = QByteArray::number(3.05 + i / 100.);
        const QByteArray east = QByteArray::number(3.055 + i / 100.);
        features << R"({"type":"Feature","properties":{)" + properties[i] +
                        R"(},"geometry":{"type":"Polygon","coordinates":[[[)" + west + ",50.62],[" + east +
                        ",50.62],[" + east + ",50.63],[" + west + ",50.63],[" + west + ",50.62]]]}}";
    }
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

QByteArray kml(const QByteArray& schema, const QByteArray& data)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)" + schema +
           "<Folder><name>qp</name><Placemark><name>Centre</name><ExtendedData>" + data +
           "</ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>3.05,50.62 3.06,50.62 3.06,50.63 "
           "3.05,50.63 3.05,50.62</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>"
           "</Document></kml>";
}

} // namespace

TEST_CASE_METHOD(LayerFolder, "a code in a list is read, and a list of two is none")
{
    const ContourFile file = readContours(
        write(u"a.geojson"_s, geojson({R"("qp_code":["QN05901M"],"insee_com":["59350","59378"])",
                                       R"("qp_code":["QN05902M"])", R"("qp_code":["QN05903M","QN05904M"])"})));
    REQUIRE(file.contours.size() == 2);
    CHECK(file.contours[0].communes.size() == 2);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"feature 3"_s, u"“QN05903M, QN05904M” is no code"_s));
    const QString mixed = write(u"b.geojson"_s, geojson({R"("code_qp":"QN05901M")", R"("code_qp":[ "QN05902M" ])"}));
    CHECK(readContours(mixed).contours.size() == 2);
}

TEST_CASE_METHOD(LayerFolder, "a code with blanks in it is read")
{
    const ContourFile file = readContours(
        write(u"a.geojson"_s, geojson({R"("code_qp":"QN 05901M")", R"("code_qp":" qn05902m ")",
                                       R"("code_qp":"QN 059 03 M")", R"("code_qp":"QN05901M QN05902M")"})));
    CHECK(file.contours.size() == 3);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"feature 4"_s, u"“QN05901M QN05902M” is no code"_s));
}

TEST_CASE_METHOD(LayerFolder, "codes inside objects of the properties are read, with what stands beside them")
{
    const QString object =
        write(u"a.geojson"_s,
              geojson({R"("qp":{"code":"QN05901M","nom":"Centre","communes":{"insee":["59350"]}},"nom":"autre")",
                       R"("qp":{"code":"QN05902M","nom":"Nord"},"nom":"autre")"}));
    const ContourFile file = readContours(object);
    REQUIRE(file.contours.size() == 2);
    CHECK(file.contours[0].code.text() == u"QN05901M");
    const ContourFile deep = readContours(write(
        u"b.geojson"_s,
        geojson({R"("attributs":{"qpv":{"code_qp":"QN05901M","lib_qp":"Centre","insee_com":"59350"},"annee":2024})"})));
    REQUIRE(deep.contours.size() == 1);
    CHECK(deep.contours[0].name == u"Centre");
    CHECK(deep.contours[0].communes.size() == 1);
    CHECK(deep.notices.empty());
}

TEST_CASE_METHOD(LayerFolder, "fields whose names a table of dBase has cut to ten letters are known")
{
    FixtureLayer layer;
    layer.fields = {u"code_quartier"_s, u"nom_qp"_s, u"code_commune"_s};
    layer.rows = {{u"QN05901M"_s, u"Centre"_s, u"59350"_s, square(703000, 7059000, 100)}};
    const QString path = folder.filePath(u"qp.shp"_s);
    writeVector(path, "ESRI Shapefile", {layer});
    const ContourFile file = readContours(path);
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].communes.size() == 1);
}

TEST_CASE_METHOD(LayerFolder, "a field is known by the codes that it holds, whatever its name")
{
    const ContourFile odd =
        readContours(write(u"a.geojson"_s, geojson({R"("gid":1,"identifiant du quartier":"QN05901M")"})));
    CHECK(odd.contours.size() == 1);
    // "code" is that of the commune here.
    const ContourFile other = readContours(write(u"b.geojson"_s, geojson({R"("code":"59350","numero":"QN05901M")"})));
    CHECK(other.contours.size() == 1);
    CHECK(contourLayers(folder.filePath(u"b.geojson"_s)).size() == 1);
}

TEST_CASE_METHOD(LayerFolder, "the extended data of KML are read, with a schema and without")
{
    const ContourFile typed = readContours(
        write(u"a.kml"_s,
              kml(R"(<Schema name="s" id="s"><SimpleField name="code_qp" type="string"/></Schema>)",
                  R"(<SchemaData schemaUrl="#s"><SimpleData name="code_qp">QN05901M</SimpleData></SchemaData>)")));
    CHECK(typed.contours.size() == 1);
    const ContourFile plain =
        readContours(write(u"b.kml"_s, kml({}, R"(<Data name="code_qp"><value>QN05901M</value></Data>)")));
    CHECK(plain.contours.size() == 1);
    const ContourFile zipped = readContours(
        write(u"c.kmz"_s, storedZip({{"doc.kml", kml({}, R"(<Data name="code_qp"><value>QN05901M</value></Data>)")}})));
    CHECK(zipped.contours.size() == 1);
}

TEST_CASE_METHOD(LayerFolder, "texts that nest without end are refused")
{
    const QByteArray folders = QByteArray("<Folder>").repeated(50'000) + QByteArray("</Folder>").repeated(50'000);
    CHECK_THROWS_AS(readContours(write(u"a.kml"_s, "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" +
                                                       folders + "</Document></kml>")),
                    Error);
    CHECK_THROWS_AS(readContours(write(u"a.geojson"_s, R"({"type":"FeatureCollection","features":)" +
                                                           QByteArray("[").repeated(100'000) +
                                                           QByteArray("]").repeated(100'000) + "}")),
                    Error);
}

TEST_CASE_METHOD(LayerFolder, "the layer that was read is named, and those that were left out, with the reason")
{
    const QByteArray contours = geojson({R"("code_qp":"QN05901M")"});
    const auto namesOf = [&](const std::vector<std::pair<QByteArray, QByteArray>>& entries, const QString& layer = {}) {
        const ContourFile file = readContours(write(u"a.zip"_s, storedZip(entries)), {.layer = layer});
        QStringList texts;
        for (const Notice& notice : file.notices)
            texts << notice.text;
        return texts.filter(u"was read"_s);
    };
    CHECK(namesOf({{"qp.geojson", contours}}).isEmpty());
    CHECK(namesOf({{"qp.geojson", contours}, {"broken.geojson", "{\"type\":"}}) ==
          QStringList{u"The layer “qp” (qp.geojson) was read."_s});
    CHECK(namesOf({{"qp.geojson", contours}, {"fond/rues.geojson", geojson({R"("nom":"Rue")"})}}) ==
          QStringList{u"The layer “qp” (qp.geojson) was read. Without a code of a QPV, and not read: “rues” "
                      "(fond/rues.geojson)."_s});
    CHECK(namesOf({{"qp.geojson", contours}, {"avant/qp.geojson", contours}}, u"qp (avant/qp.geojson)"_s) ==
          QStringList{u"The layer “qp (avant/qp.geojson)” was read. Not read: “qp” (qp.geojson)."_s});
    const QString layers = folder.filePath(u"b.gpkg"_s);
    writeVector(layers, "GPKG",
                {{.name = u"qp2024_france"_s, .rows = {{u"QN05901M"_s, {}, {}, square(700000, 7059000, 100)}}},
                 {.name = u"qp2024_guyane"_s, .rows = {{u"QN05902M"_s, {}, {}, square(700000, 7059000, 100)}}}});
    CHECK(hasNotice(readContours(layers).notices, Notice::Kind::Information, {},
                    u"The layer “qp2024_france” was read. Not read: “qp2024_guyane”."_s));
}

TEST_CASE_METHOD(LayerFolder, "of a damaged layer and a sound one with the same fields the sound one is read")
{
    const QString shape = folder.filePath(u"qp.shp"_s);
    writeVector(shape, "ESRI Shapefile",
                {{.name = u"qp"_s, .rows = {{u"QN05901M"_s, {}, {}, square(700000, 7059000, 100)}}}});
    const auto part = [&](const QString& name) { return bytesOf(folder.filePath(name)); };
    const QString archive = write(u"a.zip"_s, storedZip({{"vieux.shp", part(u"qp.shp"_s).first(120)},
                                                         {"vieux.dbf", part(u"qp.dbf"_s)},
                                                         {"qp.geojson", geojson({R"("code_qp":"QN05901M")"})}}));
    const ContourFile file = readContours(archive);
    CHECK(file.contours.size() == 1);
    const auto names = [](const Notice& notice) { return notice.text.contains(u"vieux"); };
    CHECK(std::ranges::any_of(file.notices, names));
}

TEST_CASE_METHOD(LayerFolder, "layers of one name in one archive can be told apart, and chosen")
{
    const QString path = write(u"a.zip"_s, storedZip({{"qp.geojson", geojson({R"("code_qp":"QN05901M")"})},
                                                      {"avant/qp.geojson", geojson({R"("code_qp":"QN05902M")"})}}));
    const Error error = thrownError([&] { readContours(path); });
    CHECK(error.advice().contains(u"qp, qp (avant/qp.geojson)"_s));
    CHECK(readContours(path, {.layer = u"qp (avant/qp.geojson)"_s}).contours.front().code.text() == u"QN05902M");
}

TEST_CASE_METHOD(LayerFolder, "GeoJSON with a feature on each line is read")
{
    const auto feature = [](const QByteArray& code, const QByteArray& west) {
        return R"({"type":"Feature","properties":{"code_qp":")" + code +
               R"("},"geometry":{"type":"Polygon","coordinates":[[[)" + west + ",50.62],[3.2,50.62],[3.2,50.63],[" +
               west + ",50.62]]]}}\n";
    };
    const QByteArray lines = feature("QN05901M", "3.1") + feature("QN05902M", "3.15");
    for (const char* name : {"qp.geojson", "qp.geojsonl", "qp.json"})
        CHECK(readContours(write(QString::fromLatin1(name), lines)).contours.size() == 2);
    CHECK(readContours(write(u"a.zip"_s, storedZip({{"qp.geojson", lines}}))).contours.size() == 2);
    CHECK_THROWS_AS(readContours(write(u"b.geojson"_s, lines.chopped(40))), Error);
}

TEST_CASE_METHOD(LayerFolder, "a Shapefile without its table is said to have none")
{
    writeVector(folder.filePath(u"qp.shp"_s), "ESRI Shapefile",
                {{.rows = {{u"QN05901M"_s, {}, {}, square(700000, 7059000, 100)}}}});
    REQUIRE(QFile::remove(folder.filePath(u"qp.dbf"_s)));
    const Error error = thrownError([&] { readContours(folder.filePath(u"qp.shp"_s)); });
    CHECK(error.message().contains(u"Its table (.dbf), where the codes stand, is missing."_s));
    const QString archive = write(u"a.zip"_s, storedZip({{"qp.geojson", geojson({R"("code_qp":"QN05901M")"})},
                                                         {"essai.shp", bytesOf(folder.filePath(u"qp.shp"_s))}}));
    CHECK(hasNotice(readContours(archive).notices, Notice::Kind::Information, archive + u" › essai.shp"_s,
                    u"Its table (.dbf)"_s));
}
