#include "geo/contour_reader.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

#include <cmath>

using namespace parvis;
using namespace parvis::test;

namespace {

const QString lille = QStringLiteral("QN05901M");
const QString lens = QStringLiteral("QN06201I");

/// Writes one GeoPackage with the rows and reads it.
class Folder
{
public:
    QString file(const QString& name) const { return directory_.filePath(name); }
    QString write(const FixtureLayer& layer) const
    {
        const QString path = file(QStringLiteral("contours.gpkg"));
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
        return read({row(lens, square(690000, 7030000, 100)), row(lille, wkt)});
    }

    static QStringList row(const QString& code, const QString& wkt, const QString& communes = QStringLiteral("59350"))
    {
        return {code, QStringLiteral("Quartier"), communes, wkt};
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
    const Folder folder;
    const ContourFile file =
        folder.read({Folder::row(lille, square(703000, 7059000, 100), QStringLiteral("59350, 2691; x"))});
    REQUIRE(file.contours.size() == 1);
    const Contour& contour = file.contours[0];
    CHECK(contour.code.text() == lille);
    CHECK(contour.name == QStringLiteral("Quartier"));
    CHECK(texts(contour.communes) == QStringList{QStringLiteral("59350"), QStringLiteral("02691")});
    CHECK(contour.areaHa == Approx(1));
    CHECK(contour.shape.bounds() == Box{703000, 7059000, 703100, 7059100});
    CHECK_FALSE(contour.repaired);
    CHECK(contour.feature == 1);
    CHECK(file.layer == QStringLiteral("qp2024"));
    CHECK(file.features == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Information, lille, QStringLiteral("“x” is no Insee code")));
}

TEST_CASE("the schema of 2015 is read")
{
    const Folder folder;
    FixtureLayer layer;
    layer.fields = {QStringLiteral("CODE_QP"), QStringLiteral("NOM_QP"), QStringLiteral("COMMUNE_QP")};
    layer.rows = {{QStringLiteral("qp059001"), QStringLiteral("Nord"), QStringLiteral("Lille; Loos"),
                   square(703000, 7059000, 100)}};
    const ContourFile file = readContours(folder.write(layer));
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].code.text() == QStringLiteral("QP059001"));
    CHECK(file.contours[0].name == QStringLiteral("Nord"));
    CHECK(file.contours[0].communes.empty());
    CHECK(file.contours[0].communeNames == QStringList{QStringLiteral("Lille"), QStringLiteral("Loos")});
}

TEST_CASE("holes and parts are kept")
{
    const Folder folder;
    const ContourFile file = folder.read({Folder::row(
        lille, QStringLiteral("MULTIPOLYGON (((703000 7059000, 703100 7059000, 703100 7059100, 703000 7059100, "
                              "703000 7059000), (703010 7059010, 703020 7059010, 703020 7059020, 703010 "
                              "7059020, 703010 7059010)), ((704000 7059000, 704100 7059000, 704100 7059100, "
                              "704000 7059000)))"))});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].shape.polygons.size() == 2);
    CHECK(file.contours[0].shape.polygons[0].rings.size() == 2);
    CHECK(file.contours[0].areaHa == Approx(1 - 0.01 + 0.5));
    CHECK_FALSE(file.contours[0].repaired);
}

TEST_CASE("heights are dropped")
{
    const Folder folder;
    const ContourFile file = folder.read({Folder::row(
        lille,
        QStringLiteral("POLYGON Z ((703000 7059000 5, 703100 7059000 6, 703100 7059100 7, 703000 7059000 5))"))});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].areaHa == Approx(0.5));
    CHECK_FALSE(file.contours[0].repaired);
}

TEST_CASE("curves are made straight")
{
    const Folder folder;
    const ContourFile file = folder.read({Folder::row(
        lille, QStringLiteral("CURVEPOLYGON (CIRCULARSTRING (703000 7059000, 703100 7059000, 703000 7059000))"))});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].areaHa == Approx(0.7854).epsilon(0.01));
}

TEST_CASE("an outline that crosses itself is repaired, and said to be")
{
    const Folder folder;
    const ContourFile file = folder.read({Folder::row(
        lille,
        QStringLiteral("POLYGON ((703000 7059000, 703100 7059100, 703100 7059000, 703000 7059100, 703000 7059000))"))});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].repaired);
    CHECK(file.contours[0].shape.polygons.size() == 2);
    CHECK(file.contours[0].areaHa == Approx(0.5));
    CHECK(hasNotice(file.notices, Notice::Kind::Repaired, lille, QStringLiteral("crosses itself")));
}

TEST_CASE("an outline that touches itself is repaired")
{
    const Folder folder;
    const ContourFile file = folder.read({Folder::row(
        lille,
        QStringLiteral("POLYGON ((703000 7059000, 703100 7059000, 703050 7059050, 703100 7059100, 703000 7059100, "
                       "703050 7059050, 703000 7059000))"))});
    REQUIRE(file.contours.size() == 1);
    CHECK(file.contours[0].repaired);
    CHECK(file.contours[0].areaHa == Approx(0.5));
    CHECK(hasNotice(file.notices, Notice::Kind::Repaired, lille, QStringLiteral("touches itself")));
}

TEST_CASE("what has no polygon or no area is refused by name, and the rest loads")
{
    const Folder folder;
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
    CHECK(file.contours[0].code.text() == lens);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, QStringLiteral("QN05901M (feature 2)"),
                    QString::fromUtf8(reason)));
}

TEST_CASE("of a collection the polygons are kept, and the rest is reported")
{
    const Folder folder;
    const ContourFile file = folder.readBeside(
        QStringLiteral("GEOMETRYCOLLECTION (POINT (703000 7059000), %1)").arg(square(703000, 7059000, 100)));
    REQUIRE(file.contours.size() == 2);
    CHECK(file.contours[1].areaHa == Approx(1));
    CHECK(hasNotice(file.notices, Notice::Kind::Information, lille, QStringLiteral("were left out")));
}

TEST_CASE("a file of lines only is an Error")
{
    const Folder folder;
    const Error error = thrownError(
        [&] { folder.read({Folder::row(lille, QStringLiteral("LINESTRING (703000 7059000, 703100 7059000)"))}); });
    CHECK(error.message().contains(QStringLiteral("no contour of a QPV")));
    CHECK(error.message().contains(lille));
    CHECK_FALSE(error.advice().isEmpty());
}

TEST_CASE("the same contour twice is read once, with a notice")
{
    const Folder folder;
    const ContourFile file = folder.read(
        {Folder::row(lille, square(703000, 7059000, 100)), Folder::row(lille, square(703000, 7059000, 100))});
    CHECK(file.contours.size() == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Information, lille, QStringLiteral("Features 1 and 2")));
}

TEST_CASE("two different contours for one code are an Error that names both")
{
    const Folder folder;
    const Error error = thrownError([&] {
        folder.read({Folder::row(lille, square(703000, 7059000, 100)), Folder::row(lens, square(690000, 7030000, 100)),
                     Folder::row(lille, square(704000, 7059000, 100))});
    });
    CHECK(error.message().contains(QStringLiteral("QN05901M (features 1 and 3)")));
    CHECK_FALSE(error.advice().isEmpty());
}

TEST_CASE("a feature without a valid code is refused by its number")
{
    const Folder folder;
    const ContourFile file = folder.read({Folder::row(lille, square(703000, 7059000, 100)),
                                          Folder::row(QStringLiteral("QX1"), square(703000, 7059000, 100)),
                                          Folder::row(QString(), square(703000, 7059000, 100))});
    CHECK(file.contours.size() == 1);
    CHECK(file.features == 3);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, QStringLiteral("feature 2"), QStringLiteral("“QX1”")));
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, QStringLiteral("feature 3"), QStringLiteral("no code")));
}

TEST_CASE("a file of something else is an Error that says which fields were looked for and which exist")
{
    const Folder folder;
    FixtureLayer layer;
    layer.fields = {QStringLiteral("gid"), QStringLiteral("population")};
    layer.rows = {{QStringLiteral("1"), QStringLiteral("2"), square(703000, 7059000, 100)}};
    const Error error = thrownError([&] { readContours(folder.write(layer)); });
    CHECK(error.message().contains(QStringLiteral("No field holds the code")));
    CHECK(error.advice().contains(QStringLiteral("code_qp")));
    CHECK(error.advice().contains(QStringLiteral("gid, population")));
}

TEST_CASE("a file whose code field holds other codes is an Error")
{
    const Folder folder;
    FixtureLayer layer;
    layer.fields = {QStringLiteral("code"), QStringLiteral("nom")};
    layer.rows = {{QStringLiteral("59"), QStringLiteral("Nord"), square(703000, 7059000, 100)}};
    const Error error = thrownError([&] { readContours(folder.write(layer)); });
    CHECK(error.message().contains(QStringLiteral("has the code of a QPV")));
    CHECK(error.advice().contains(QStringLiteral("“code”")));
}

TEST_CASE("a layer without features is an Error")
{
    const Folder folder;
    CHECK(thrownError([&] { folder.read({}); }).message().contains(QStringLiteral("holds no feature")));
}

TEST_CASE("of several layers the one with codes is read; the choice is asked for when there are two")
{
    const Folder folder;
    FixtureLayer other{QStringLiteral("communes"), 2154, {QStringLiteral("nom")}, {}};
    other.rows = {{QStringLiteral("Lille"), square(703000, 7059000, 100)}};
    FixtureLayer first;
    first.rows = {Folder::row(lille, square(703000, 7059000, 100))};
    FixtureLayer second = first;
    second.name = QStringLiteral("qp2015");

    const QString one = folder.file(QStringLiteral("one.gpkg"));
    writeVector(one, "GPKG", {other, first});
    CHECK(readContours(one).layer == QStringLiteral("qp2024"));

    const QString two = folder.file(QStringLiteral("two.gpkg"));
    writeVector(two, "GPKG", {other, first, second});
    CHECK(thrownError([&] { readContours(two); }).advice().contains(QStringLiteral("communes, qp2024, qp2015")));
    CHECK(readContours(two, {QStringLiteral("QP2015"), {}}).layer == QStringLiteral("qp2015"));
    CHECK(thrownError([&] {
              readContours(two, {QStringLiteral("qp2031"), {}});
          })
              .message()
              .contains(QStringLiteral("no layer “qp2031”")));
}

TEST_CASE("a code that is not wanted is counted once and its geometry is not looked at")
{
    const Folder folder;
    FixtureLayer layer;
    layer.rows = {Folder::row(lille, square(703000, 7059000, 100)), Folder::row(lens, QString()),
                  Folder::row(lens, QStringLiteral("POINT (0 0)"))};
    const ContourOptions options{{}, [](const QpvCode& code) { return code.text() == lille; }};
    const ContourFile file = readContours(folder.write(layer), options);
    CHECK(file.contours.size() == 1);
    REQUIRE(file.unwanted.size() == 1);
    CHECK(file.unwanted[0].text() == lens);
    CHECK(file.notices.empty());
}

TEST_CASE("reading tells its progress and stops when asked")
{
    const Folder folder;
    FixtureLayer layer;
    for (int i = 0; i < 40; ++i)
        layer.rows.push_back(
            Folder::row(QStringLiteral("QN059%1N").arg(i, 2, 10, QChar(u'0')), square(703000 + i * 200, 7059000, 100)));
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
    const Folder folder;
    for (const char* wkt :
         {"POLYGON M ((703000 7059000 5, 703100 7059000 6, 703100 7059100 7, 703000 7059000 5))",
          "POLYGON ZM ((703000 7059000 5 1, 703100 7059000 6 1, 703100 7059100 7 1, 703000 7059000 5 1))",
          "MULTIPOLYGON Z (((703000 7059000 5, 703100 7059000 6, 703100 7059100 7, 703000 7059000 5)))"}) {
        CAPTURE(wkt);
        const ContourFile file = folder.read({Folder::row(lille, QString::fromUtf8(wkt))});
        REQUIRE(file.contours.size() == 1);
        CHECK(file.contours[0].areaHa == Approx(0.5));
        CHECK(file.contours[0].shape == multiPolygonFromWkb(toWkb(file.contours[0].shape)));
    }
}

TEST_CASE("a contour of far too many points is refused by name instead of being mended for minutes")
{
    const Folder folder;
    QStringList corners;
    for (int i = 0; i < 60'000; ++i)
        corners << QStringLiteral("%1 %2").arg(703000 + (i % 2) * 100 + i * 0.001).arg(7059000 + (i * 7919) % 1000);
    corners << corners.front();
    const ContourFile file = folder.readBeside(QStringLiteral("POLYGON ((%1))").arg(corners.join(u',')));
    CHECK(file.contours.size() == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, QStringLiteral("QN05901M (feature 2)"),
                    QStringLiteral("more than 50000 points")));
}

TEST_CASE("an outline that crosses itself everywhere is refused by name instead of being mended for minutes")
{
    const Folder folder;
    constexpr int corners = 2001;
    constexpr double turn = 6.283185307179586 / corners;
    QStringList points;
    for (int i = 0; i <= corners; ++i) {
        const double angle = turn * (i * (corners / 2) % corners);
        points << QStringLiteral("%1 %2")
                      .arg(703000 + 500 * std::cos(angle), 0, 'f', 3)
                      .arg(7059000 + 500 * std::sin(angle), 0, 'f', 3);
    }
    const ContourFile file = folder.readBeside(QStringLiteral("POLYGON ((%1))").arg(points.join(u',')));
    CHECK(file.contours.size() == 1);
    CHECK(hasNotice(file.notices, Notice::Kind::Refused, QStringLiteral("QN05901M (feature 2)"),
                    QStringLiteral("crosses itself more than 20000 times")));
}

TEST_CASE("collections inside collections are read, or refused, however deep they are")
{
    const Folder folder;
    for (const int depth : {3, 40, 5000}) {
        CAPTURE(depth);
        QByteArray json = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":")" +
                          lens.toUtf8() + R"("},"geometry":)";
        for (int i = 0; i < depth; ++i)
            json += R"({"type":"GeometryCollection","geometries":[)";
        json += R"({"type":"Polygon","coordinates":[[[3,50.3],[3.01,50.3],[3.01,50.31],[3,50.3]]]})";
        for (int i = 0; i < depth; ++i)
            json += "]}";
        const QString path = folder.file(QStringLiteral("deep.geojson"));
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
        QStringLiteral("QP2024_France_hexagonale_LB93"));
    CHECK(likeliest("QP2024_Guyane QP2024_France_WGS84") == QStringLiteral("QP2024_France_WGS84"));
    CHECK(likeliest("qp2015 qp2024").isEmpty());

    const Folder folder;
    FixtureLayer here;
    here.name = QStringLiteral("QP2024_France_hexagonale_LB93");
    here.rows = {Folder::row(lille, square(703000, 7059000, 100))};
    FixtureLayer overseas = here;
    overseas.name = QStringLiteral("QP2024_Guyane");
    const QString path = folder.file(QStringLiteral("archive.gpkg"));
    writeVector(path, "GPKG", {overseas, here});
    CHECK(readContours(path).layer == here.name);
    CHECK(contourLayers(path).size() == 2);
}
