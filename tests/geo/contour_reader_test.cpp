// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_reader.h"

#include "geo/contour_fields.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QString lilleCode = u"QN05901M"_s;
const QString lensCode = u"QN06201I"_s;

/// Writes one GeoPackage with the rows and reads it.
class ContourFolder
{
public:
    QString file(const QString& name) const { return directory_.filePath(name); }
    QString write(const FixtureLayer& layer) const
    {
        const QString path = file(u"contours.gpkg"_s);
        QFile::remove(path);
        writeVector(path, "GPKG", {layer});
        return path;
    }
    ContourFile read(const std::vector<QStringList>& rows) const
    {
        FixtureLayer layer;
        layer.rows = rows;
        return readContours(write(layer));
    }
    /// One good contour, and one of the given geometry.
    ContourFile readBeside(const QString& wkt) const
    {
        return read({row(lensCode, square(690000, 7030000, 100)), row(lilleCode, wkt)});
    }

    static QStringList row(const QString& code, const QString& wkt, const QString& communes = u"59350"_s)
    {
        return {code, u"Quartier"_s, communes, wkt};
    }

private:
    QTemporaryDir directory_;
};

QStringList texts(const std::vector<InseeCode>& codes)
{
    QStringList result;
    for (const InseeCode& code : codes)
        result.append(code.text());
    return result;
}

} // namespace

TEST_CASE("a contour is read with its code, name, communes, shape and area")
{
    const ContourFolder folder;
    const ContourFile file =
        folder.read({ContourFolder::row(lilleCode, square(703000, 7059000, 100), u"59350, 2691; x"_s)});
    REQUIRE(file.contours.size() == 1);
    const Contour& contour = file.contours[0];
    CHECK(contour.code.text() == lilleCode);
    CHECK(contour.name == u"Quartier"_s);
    CHECK(texts(contour.communes) == QStringList{u"59350"_s, u"02691"_s});
    CHECK(contour.areaHa == Approx(1));
    CHECK(contour.shape.bounds() == Box{703000, 7059000, 703100, 7059100});
    CHECK_FALSE(contour.repaired);
    CHECK(contour.feature == 1);
    CHECK(file.layer == u"qp2024"_s);
    CHECK(file.features == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Information, lilleCode, u"“x” is no Insee code"_s));
}

TEST_CASE("the schema of 2015 is read")
{
    const ContourFolder folder;
    FixtureLayer layer;
    layer.fields = {u"CODE_QP"_s, u"NOM_QP"_s, u"COMMUNE_QP"_s};
    layer.rows = {{u"qp059001"_s, u"Nord"_s, u"Lille; Loos"_s, square(703000, 7059000, 100)}};
    const ContourFile file = readContours(folder.write(layer));
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].code.text() == u"QP059001"_s);
    CHECK(file.contours[0].name == u"Nord"_s);
    CHECK(file.contours[0].communes.empty());
    CHECK(file.contours[0].communeNames == QStringList{u"Lille"_s, u"Loos"_s});
}

TEST_CASE("holes and parts are kept")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(
        lilleCode, u"MULTIPOLYGON (((703000 7059000, 703100 7059000, 703100 7059100, 703000 7059100, "
                   "703000 7059000), (703010 7059010, 703020 7059010, 703020 7059020, 703010 "
                   "7059020, 703010 7059010)), ((704000 7059000, 704100 7059000, 704100 7059100, "
                   "704000 7059000)))"_s)});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].shape.polygons.size() == 2);
    CHECK(file.contours[0].shape.polygons[0].rings.size() == 2);
    CHECK(file.contours[0].areaHa == Approx(1 - 0.01 + 0.5));
    CHECK_FALSE(file.contours[0].repaired);
}

TEST_CASE("heights are dropped")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(
        lilleCode, u"POLYGON Z ((703000 7059000 5, 703100 7059000 6, 703100 7059100 7, 703000 7059000 5))"_s)});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].areaHa == Approx(0.5));
    CHECK_FALSE(file.contours[0].repaired);
}

TEST_CASE("curves are made straight")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(
        lilleCode, u"CURVEPOLYGON (CIRCULARSTRING (703000 7059000, 703100 7059000, 703000 7059000))"_s)});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].areaHa == Approx(0.7854).epsilon(0.01));
}

TEST_CASE("an outline that crosses itself is repaired, and said to be")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(
        lilleCode, u"POLYGON ((703000 7059000, 703100 7059100, 703100 7059000, 703000 7059100, 703000 7059000))"_s)});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].repaired);
    CHECK(file.contours[0].shape.polygons.size() == 2);
    CHECK(file.contours[0].areaHa == Approx(0.5));
    CHECK(hasNotice(file.notices, Notice::Kind::Repaired, lilleCode, u"crosses itself"_s));
}

TEST_CASE("an outline that touches itself is repaired")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(
        lilleCode, u"POLYGON ((703000 7059000, 703100 7059000, 703050 7059050, 703100 7059100, 703000 7059100, "
                   "703050 7059050, 703000 7059000))"_s)});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].repaired);
    CHECK(file.contours[0].areaHa == Approx(0.5));
    CHECK(hasNotice(file.notices, Notice::Kind::Repaired, lilleCode, u"touches itself"_s));
}

TEST_CASE("what has no polygon or no area is refused by name, and the rest loads")
{
    const ContourFolder folder;
    const auto [wkt, reason] = GENERATE(table<const char*, const char*>(
        {{"LINESTRING (703000 7059000, 703100 7059000)", "not a polygon (LINESTRING)"},
         {"POINT (703000 7059000)", "not a polygon (POINT)"},
         {"GEOMETRYCOLLECTION (POINT (703000 7059000), LINESTRING (703000 7059000, 703100 7059000))", "not a polygon"},
         {"POLYGON ((703000 7059000, 703100 7059000, 703200 7059000, 703000 7059000))", "no area"},
         {"POLYGON ((703000 7059000, 703100 7059000, 703000 7059000))", "no area"},
         {"POLYGON EMPTY", "no geometry"},
         {"", "no geometry"}}));
    CAPTURE(wkt);
    const ContourFile file = folder.readBeside(QString::fromUtf8(wkt));
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].code.text() == lensCode);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"QN05901M (feature 2)"_s, QString::fromUtf8(reason)));
}

TEST_CASE("of a collection the polygons are kept, and the rest is reported")
{
    const ContourFolder folder;
    const ContourFile file =
        folder.readBeside(u"GEOMETRYCOLLECTION (POINT (703000 7059000), %1)"_s.arg(square(703000, 7059000, 100)));
    REQUIRE(file.contours.size() == 2);
    CHECK(file.contours[1].areaHa == Approx(1));
    CHECK(hasNotice(file.notices, Notice::Kind::Information, lilleCode, u"were left out"_s));
}

TEST_CASE("a file of lines only is an Error")
{
    const ContourFolder folder;
    const Error error = thrownError(
        [&] { folder.read({ContourFolder::row(lilleCode, u"LINESTRING (703000 7059000, 703100 7059000)"_s)}); });
    CHECK(error.message().contains(u"no contour of a QPV"_s));
    CHECK(error.message().contains(lilleCode));
    CHECK_FALSE(error.advice().isEmpty());
}

TEST_CASE("the same contour twice is read once, with a notice")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(lilleCode, square(703000, 7059000, 100)),
                                          ContourFolder::row(lilleCode, square(703000, 7059000, 100))});
    CHECK(file.contours.size() == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Information, lilleCode, u"Features 1 and 2"_s));
}

TEST_CASE("two different contours for one code are an Error that names both")
{
    const ContourFolder folder;
    const Error error = thrownError([&] {
        folder.read({ContourFolder::row(lilleCode, square(703000, 7059000, 100)),
                     ContourFolder::row(lensCode, square(690000, 7030000, 100)),
                     ContourFolder::row(lilleCode, square(704000, 7059000, 100))});
    });
    CHECK(error.message().contains(u"QN05901M (features 1 and 3)"_s));
    CHECK_FALSE(error.advice().isEmpty());
}

TEST_CASE("a feature without a valid code is refused by its number")
{
    const ContourFolder folder;
    const ContourFile file = folder.read({ContourFolder::row(lilleCode, square(703000, 7059000, 100)),
                                          ContourFolder::row(u"QX1"_s, square(703000, 7059000, 100)),
                                          ContourFolder::row(QString(), square(703000, 7059000, 100))});
    CHECK(file.contours.size() == 1);
    CHECK(file.features == 3);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"feature 2"_s, u"“QX1”"_s));
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"feature 3"_s, u"no code"_s));
}

TEST_CASE("a file of something else is an Error that says which fields were looked for and which exist")
{
    const ContourFolder folder;
    FixtureLayer layer;
    layer.fields = {u"gid"_s, u"population"_s};
    layer.rows = {{u"1"_s, u"2"_s, square(703000, 7059000, 100)}};
    const Error error = thrownError([&] { readContours(folder.write(layer)); });
    CHECK(error.message().contains(u"No field holds the code"_s));
    CHECK(error.advice().contains(u"code_qp"_s));
    CHECK(error.advice().contains(u"gid, population"_s));
}

TEST_CASE("a file whose code field holds other codes is an Error")
{
    const ContourFolder folder;
    FixtureLayer layer;
    layer.fields = {u"code"_s, u"nom"_s};
    layer.rows = {{u"59"_s, u"Nord"_s, square(703000, 7059000, 100)}};
    const Error error = thrownError([&] { readContours(folder.write(layer)); });
    CHECK(error.message().contains(u"has the code of a QPV"_s));
    CHECK(error.advice().contains(u"“code”"_s));
}

TEST_CASE("a layer without features is an Error")
{
    const ContourFolder folder;
    CHECK(thrownError([&] { folder.read({}); }).message().contains(u"holds no feature"_s));
}

TEST_CASE("of several layers the one with codes is read; the choice is asked for when there are two")
{
    const ContourFolder folder;
    FixtureLayer other{u"communes"_s, 2154, {u"nom"_s}, {}};
    other.rows = {{u"Lille"_s, square(703000, 7059000, 100)}};
    FixtureLayer first;
    first.rows = {ContourFolder::row(lilleCode, square(703000, 7059000, 100))};
    FixtureLayer second = first;
    second.name = u"qp2015"_s;

    const QString one = folder.file(u"one.gpkg"_s);
    writeVector(one, "GPKG", {other, first});
    CHECK(readContours(one).layer == u"qp2024"_s);

    const QString two = folder.file(u"two.gpkg"_s);
    writeVector(two, "GPKG", {other, first, second});
    CHECK(thrownError([&] { readContours(two); }).advice().contains(u"communes, qp2024, qp2015"_s));
    CHECK(readContours(two, {u"QP2015"_s, {}}).layer == u"qp2015"_s);
    CHECK(thrownError([&] { readContours(two, {u"qp2031"_s, {}}); }).message().contains(u"no layer “qp2031”"_s));
}

TEST_CASE("a code that is not wanted is counted once and its geometry is not looked at")
{
    const ContourFolder folder;
    FixtureLayer layer;
    layer.rows = {ContourFolder::row(lilleCode, square(703000, 7059000, 100)), ContourFolder::row(lensCode, QString()),
                  ContourFolder::row(lensCode, u"POINT (0 0)"_s)};
    const ContourOptions options{{}, [](const QpvCode& code) { return code.text() == lilleCode; }};
    const ContourFile file = readContours(folder.write(layer), options);
    CHECK(file.contours.size() == 1);
    REQUIRE(file.unwanted.size() == 1);
    CHECK(file.unwanted[0].text() == lensCode);
    CHECK(file.notices.empty());
}

TEST_CASE("reading tells its progress and stops when asked")
{
    const ContourFolder folder;
    FixtureLayer layer;
    for (int i = 0; i < 40; ++i)
        layer.rows.push_back(
            ContourFolder::row(u"QN059%1N"_s.arg(i, 2, 10, QChar(u'0')), square(703000 + i * 200, 7059000, 100)));
    const QString path = folder.write(layer);
    std::vector<int> seen;
    readContours(path, {}, [&](int done, int total) {
        seen.push_back(done);
        CHECK(total == 40);
    });
    CHECK(seen == std::vector<int>{16, 32, 40});
    std::stop_source source;
    const auto stopEarly = [&](int, int) { source.request_stop(); };
    CHECK_THROWS_AS(readContours(path, {}, stopEarly, source.get_token()), Cancelled);
}

TEST_CASE("measures and heights are dropped, whichever the points have")
{
    const ContourFolder folder;
    for (const char* wkt :
         {"POLYGON M ((703000 7059000 5, 703100 7059000 6, 703100 7059100 7, 703000 7059000 5))",
          "POLYGON ZM ((703000 7059000 5 1, 703100 7059000 6 1, 703100 7059100 7 1, 703000 7059000 5 1))",
          "MULTIPOLYGON Z (((703000 7059000 5, 703100 7059000 6, 703100 7059100 7, 703000 7059000 5)))"}) {
        CAPTURE(wkt);
        const ContourFile file = folder.read({ContourFolder::row(lilleCode, QString::fromUtf8(wkt))});
        REQUIRE(file.contours.size() == 1);
        CHECK(file.contours[0].areaHa == Approx(0.5));
        CHECK(file.contours[0].shape == multiPolygonFromWkb(toWkb(file.contours[0].shape)));
    }
}

TEST_CASE("a contour of far too many points is refused by name instead of being mended for minutes")
{
    const ContourFolder folder;
    QStringList corners;
    for (int i = 0; i < 60'000; ++i)
        corners << u"%1 %2"_s.arg(703000 + (i % 2) * 100 + i * 0.001).arg(7059000 + (i * 7919) % 1000);
    corners << corners.front();
    const ContourFile file = folder.readBeside(u"POLYGON ((%1))"_s.arg(corners.join(u',')));
    CHECK(file.contours.size() == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"QN05901M (feature 2)"_s, u"more than 50000 points"_s));
}

TEST_CASE("an outline that crosses itself everywhere is refused by name instead of being mended for minutes")
{
    const ContourFolder folder;
    constexpr int corners = 2001;
    constexpr double turn = 6.283185307179586 / corners;
    QStringList points;
    for (int i = 0; i <= corners; ++i) {
        const double angle = turn * (i * (corners / 2) % corners);
        points << u"%1 %2"_s.arg(703000 + 500 * std::cos(angle), 0, 'f', 3)
                      .arg(7059000 + 500 * std::sin(angle), 0, 'f', 3);
    }
    const ContourFile file = folder.readBeside(u"POLYGON ((%1))"_s.arg(points.join(u',')));
    CHECK(file.contours.size() == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"QN05901M (feature 2)"_s,
                    u"crosses itself more than 20000 times"_s));
}

TEST_CASE("collections inside collections are read, or refused, however deep they are")
{
    const ContourFolder folder;
    for (const int depth : {3, 40, 5000}) {
        CAPTURE(depth);
        QByteArray json = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":")" +
                          lensCode.toUtf8() + R"("},"geometry":)";
        for (int i = 0; i < depth; ++i)
            json += R"({"type":"GeometryCollection","geometries":[)";
        json += R"({"type":"Polygon","coordinates":[[[3,50.3],[3.01,50.3],[3.01,50.31],[3,50.3]]]})";
        for (int i = 0; i < depth; ++i)
            json += "]}";
        const QString path = folder.file(u"deep.geojson"_s);
        writeFile(path, json + "}]}");
        try {
            const std::size_t read = readContours(path).contours.size();
            CHECK(read == 1);
        } catch (const Error& error) {
            CHECK(depth > 3);
            CHECK_FALSE(error.message().isEmpty());
        }
    }
}

TEST_CASE("of the layers of the published archive the one of the mainland in Lambert-93 is read")
{
    const auto likeliest = [](const char* names) {
        return likeliestContourLayer(QString::fromUtf8(names).split(u' '));
    };
    CHECK(
        likeliest(
            "QP2024_Guadeloupe_RGAF09_UTM20N QP2024_France_Hexagonale_Outre_Mer_WGS84 QP2024_France_hexagonale_LB93") ==
        u"QP2024_France_hexagonale_LB93"_s);
    CHECK(likeliest("QP2024_Guyane QP2024_France_WGS84") == u"QP2024_France_WGS84"_s);
    CHECK(likeliest("qp2015 qp2024").isEmpty());

    const ContourFolder folder;
    FixtureLayer here;
    here.name = u"QP2024_France_hexagonale_LB93"_s;
    here.rows = {ContourFolder::row(lilleCode, square(703000, 7059000, 100))};
    FixtureLayer overseas = here;
    overseas.name = u"QP2024_Guyane"_s;
    const QString path = folder.file(u"archive.gpkg"_s);
    writeVector(path, "GPKG", {overseas, here});
    CHECK(readContours(path).layer == here.name);
    CHECK(contourLayers(path).size() == 2);
}
