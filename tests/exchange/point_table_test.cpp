#include "exchange/point_table.h"

#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

PointTable parse(const QByteArray& bytes)
{
    return parsePointTable(bytes, u"points.csv"_s);
}

QByteArray written(const PointTable& points, const QStringList& header, const std::vector<TableCells>& added)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    writePointTable(path, points, header, added);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the position columns are found under the names that people give them")
{
    const QList<QByteArray> headers{"longitude;latitude",
                                    "LON;LAT",
                                    "Lng;Lat",
                                    "x;y",
                                    "X;Y",
                                    "point_lon;point_lat",
                                    "Longitude WGS84;Latitude WGS84",
                                    "long;lat",
                                    "geo-lon;geo-lat"};
    for (const QByteArray& header : headers) {
        CAPTURE(header);
        const PointTable table = parse(header + "\n3.2956;49.8620\n");
        REQUIRE(table.points.size() == 1);
        CHECK(table.points.front().longitude == Approx(3.2956));
        CHECK(table.points.front().latitude == Approx(49.8620));
    }
}

TEST_CASE("degrees win over projected columns of the same table")
{
    const PointTable table = parse("x;y;longitude;latitude\n721445;6973699;3,2956;49,862\n");
    REQUIRE(table.points.size() == 1);
    CHECK(table.points.front().longitude == Approx(3.2956));
}

TEST_CASE("decimal commas, blanks and degree signs are understood")
{
    const PointTable table = parse("nom;lon;lat\nA;3,2956;49,8620\nB; -1.5 ;50\nC;\u22121,5\u00B0;50,25\u00B0\n");
    REQUIRE(table.points.size() == 3);
    CHECK(table.points[0].latitude == Approx(49.862));
    CHECK(table.points[1].longitude == Approx(-1.5));
    CHECK(table.points[2].longitude == Approx(-1.5));
}

TEST_CASE("a row without a usable position is refused with its line and reason")
{
    const PointTable table =
        parse("nom;lon;lat\nA;3.1;50.1\nB;;50\nC;abc;50\nD;721445;6973699\nE;nan;50\nF;3.1\nG;3.2;50.2\n");
    REQUIRE(table.points.size() == 2);
    CHECK(table.points[1].row == 5);
    CHECK(table.points[1].line == 8);
    QStringList places;
    for (const Notice& notice : table.notices) {
        CHECK(notice.kind == Notice::Kind::Refused);
        CHECK_FALSE(notice.text.isEmpty());
        places << notice.place;
    }
    CHECK(places == QStringList{u"line 7"_s, u"line 3"_s, u"line 4"_s, u"line 5"_s, u"line 6"_s});
}

TEST_CASE("a table without position columns is an error that lists its columns")
{
    try {
        parse("nom;adresse\nA;rue\n");
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.message().contains(u"nom, adresse"));
        CHECK(error.advice().contains(u"longitude"));
    }
    CHECK_THROWS_AS(parse("nom;lon\nA;3\n"), Error);
}

TEST_CASE("the table is written again with the added columns, refused rows blank")
{
    const PointTable table = parse("nom;lon;lat\nA;3,1;50,1\nB;;\nC;3,2;50,2\n");
    const QByteArray bytes =
        written(table, {u"qpv"_s, u"distance_m"_s}, {{u"QN05901M"_s, Decimal{0, 1}}, {u""_s, Decimal{12.34, 1}}});
    CHECK(bytes == "\xEF\xBB\xBF"
                   "nom;lon;lat;qpv;distance_m\r\n"
                   "A;3,1;50,1;QN05901M;0,0\r\nB;;;;\r\nC;3,2;50,2;;12,3\r\n");
}

TEST_CASE("a comma table stays a comma table with decimal points")
{
    const PointTable table = parse("name,lon,lat\nA,3.1,50.1\n");
    CHECK(written(table, {u"d"_s}, {{Decimal{1.5, 1}}}) == "name,lon,lat,d\nA,3.1,50.1,1.5\n");
}
