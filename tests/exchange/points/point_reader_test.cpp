// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_reader.h"

#include "exchange/tables/spreadsheet_writer.h"
#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/point_tables.h"
#include "tests/support/spreadsheet_sample.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QStringList texts(const Notices& notices)
{
    QStringList result;
    for (const Notice& notice : notices)
        result << (notice.place.isEmpty() ? notice.text : notice.place + u": "_s + notice.text);
    return result;
}

void checkPoint(const TablePoint& point, double x, double y, PointSystem system = PointSystem::Wgs84)
{
    CHECK(point.at.x == Approx(x));
    CHECK(point.at.y == Approx(y));
    CHECK(point.at.system == system);
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
        const PointTable table = pointTableOf(header + "\n3.2956;49.8620\n");
        REQUIRE(table.points.size() == 1);
        CHECK(table.points.front().at.x == Approx(3.2956));
        CHECK(table.points.front().at.y == Approx(49.8620));
    }
}

TEST_CASE("degrees win over projected columns of the same table")
{
    const PointTable table = pointTableOf("x;y;longitude;latitude\n721445;6973699;3,2956;49,862\n");
    REQUIRE(table.points.size() == 1);
    CHECK(table.points.front().at.x == Approx(3.2956));
}

TEST_CASE("decimal commas, blanks and degree signs are understood")
{
    const PointTable table =
        pointTableOf("nom;lon;lat\nA;3,2956;49,8620\nB; -1.5 ;50\nC;\u22121,5\u00B0;50,25\u00B0\n");
    REQUIRE(table.points.size() == 3);
    CHECK(table.points[0].at.y == Approx(49.862));
    CHECK(table.points[1].at.x == Approx(-1.5));
    CHECK(table.points[2].at.x == Approx(-1.5));
}

TEST_CASE("a row without a usable position is refused with its line and reason")
{
    const PointTable table =
        pointTableOf("nom;lon;lat\nA;3.1;50.1\nB;;50\nC;abc;50\nD;721445;6973699\nE;nan;50\nF;3.1\nG;3.2;50.2\n");
    REQUIRE(table.points.size() == 2);
    CHECK(table.points[1].row == 6);
    CHECK(table.points[1].line == 8);
    QStringList places;
    for (const Notice& notice : table.notices) {
        CHECK_FALSE(notice.text.isEmpty());
        if (notice.kind == Notice::Kind::Refused)
            places << notice.place;
    }
    CHECK(places == QStringList{u"line 3"_s, u"line 4"_s, u"line 5"_s, u"line 6"_s, u"line 7"_s});
    CHECK(table.refusals.size() == 5);
    CHECK(table.refusals.at(1) == u"no position");
}

TEST_CASE("a table without position columns is an error that lists its columns")
{
    try {
        pointTableOf("nom;adresse\nA;rue\n");
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.message().contains(u"nom, adresse"));
        CHECK(error.advice().contains(u"longitude"));
    }
    CHECK_THROWS_AS(pointTableOf("nom;lon\nA;3\n"), Error);
}

TEST_CASE("metres of Lambert-93 are recognised by their values, and that is said")
{
    const PointTable table = pointTableOf("nom;X;Y\nA;704000;7059000\nB;7 059 100,5;704 100\nC;3,06;50,63\nD;12;99\n");
    REQUIRE(table.points.size() == 3);
    checkPoint(table.points[0], 704000, 7059000, PointSystem::Lambert93);
    checkPoint(table.points[1], 704100, 7059100.5, PointSystem::Lambert93);
    checkPoint(table.points[2], 3.06, 50.63);
    CHECK(table.refusedCount() == 1);
    CHECK(texts(table.notices).contains(u"2 position(s) in metres of Lambert-93 (EPSG:2154)."_s));
    const PointTable named = pointTableOf("longitude;latitude\n704000;7059000\n704100;7059000\n");
    REQUIRE(named.points.size() == 2);
    CHECK(named.points[0].at.system == PointSystem::Lambert93);
}

TEST_CASE("columns whose names were exchanged are read the other way round, and that is said")
{
    const PointTable table = pointTableOf("longitude;latitude\n50,63;3,06\n50,43;2,83\n");
    REQUIRE(table.points.size() == 2);
    checkPoint(table.points[0], 3.06, 50.63);
    CHECK(texts(table.notices).filter(u"exchanged"_s).size() == 1);
    const PointTable sound = pointTableOf("longitude;latitude\n50,63;3,06\n2,83;50,43\n");
    checkPoint(sound.points[0], 50.63, 3.06); // one row in France as named: the names are right
    CHECK(sound.notices.empty());
}

TEST_CASE("the columns that geocoders add, and one column with both numbers, are understood")
{
    const PointTable ban = pointTableOf("adresse,longitude,latitude,result_score,result_label,result_x\n"
                                        "1 rue A,3.06,50.63,0.9,1 Rue A 59000 Lille,704000\n");
    REQUIRE(ban.points.size() == 1);
    checkPoint(ban.points[0], 3.06, 50.63);
    CHECK(ban.label(ban.points[0]) == u"1 Rue A 59000 Lille");
    const PointTable both = pointTableOf("nom;geo_point_2d\nA;50.63, 3.06\nB;rien\n");
    REQUIRE(both.points.size() == 1);
    checkPoint(both.points[0], 3.06, 50.63);
    CHECK(both.refusedCount() == 1);
    CHECK_THROWS_AS(pointTableOf("nom;position\nA;cadre\nB;agent\n"), Error);
}

TEST_CASE("a row is called by its name, its first text, or its line")
{
    CHECK(pointTableOf("id;nom;lon;lat\n7;Mairie;3;50\n").label({.row = 0, .line = 2, .at = {}}) == u"Mairie");
    CHECK(pointTableOf("ref;lon;lat\n7;3;50\n").label({.row = 0, .line = 2, .at = {}}) == u"7");
    CHECK(pointTableOf("lon;lat\n3;50\n").label({.row = 0, .line = 2, .at = {}}) == u"line 2");
}

TEST_CASE("pasted lines hold one position each, in any spelling")
{
    const PointTable table =
        parsePointText(u"50.63, 3.06\n\n3,06 50,63\n50°37'48\"N 3°3'36\"E\n704000 7059000\nrue de Lille\n"
                       "40.7, -74\n"_s);
    REQUIRE(table.points.size() == 5);
    for (const int i : {0, 1, 2})
        checkPoint(table.points[std::size_t(i)], 3.06, 50.63);
    checkPoint(table.points[3], 704000, 7059000, PointSystem::Lambert93);
    checkPoint(table.points[4], -74, 40.7);
    CHECK(table.points[4].line == 7);
    const QStringList said = texts(table.notices);
    CHECK(said.contains(u"line 6: “rue de Lille” is no position"_s));
    CHECK(said.filter(u"latitude, then longitude: so they lie in France"_s).size() == 1);
    CHECK(said.filter(u"longitude, then latitude: so they lie in France"_s).size() == 1);
    CHECK(said.filter(u"Lambert-93"_s).size() == 1);
    CHECK(said.filter(u"outside France"_s).size() == 1);
    CHECK(table.table.rows.size() == 6);
}

TEST_CASE("a row whose numbers stand the other way round than those of most rows is not turned round silently")
{
    const PointTable degrees = pointTableOf("nom;x;y\nA;3,06;50,63\nB;50,43;2,83\nC;2,83;50,43\n");
    REQUIRE(degrees.points.size() == 3);
    checkPoint(degrees.points[0], 3.06, 50.63);
    checkPoint(degrees.points[1], 50.43, 2.83);
    const PointTable metres = pointTableOf("nom;x;y\nA;704000;7059000\nB;7059000;704000\nC;704500;7059000\n");
    REQUIRE(metres.points.size() == 3);
    checkPoint(metres.points[1], 7059000, 704000, PointSystem::Lambert93);
    const PointTable both =
        pointTableOf("nom;geo_point_2d\nA;50.63, 3.06\nB;3.06, 50.63\nC;50.43, 2.83\nD;3.06 E, 50.63 N\n");
    REQUIRE(both.points.size() == 4);
    checkPoint(both.points[0], 3.06, 50.63);
    checkPoint(both.points[1], 50.63, 3.06);
    checkPoint(both.points[3], 3.06, 50.63); // its letters say so
}

TEST_CASE("pasted cells are a table, with titles or without")
{
    const PointTable titled = parsePointText(u"Nom\tLatitude\tLongitude\r\nA\t50,63\t3,06\r\nB\t\t\r\n"_s);
    REQUIRE(titled.points.size() == 1);
    checkPoint(titled.points[0], 3.06, 50.63);
    CHECK(titled.label(titled.points[0]) == u"A");
    CHECK(titled.refusedCount() == 1);
    const PointTable bare = parsePointText(u"A\t50,63\t3,06\nB\t50,43\t2,83\nC\tx\ty\n"_s);
    REQUIRE(bare.points.size() == 2);
    checkPoint(bare.points[1], 2.83, 50.43);
    CHECK(bare.label(bare.points[1]) == u"B");
    CHECK(bare.table.header.size() == 3);
    CHECK(texts(bare.notices).filter(u"line 3"_s).size() == 1);
    const auto open = u"Mairie\t50.72\t3.16\nÉcole\t50.63\t3.06\nInconnue\tx\ty\nLens\t50.4291\t2.8319\n"_s;
    CHECK(parsePointText(open).points.size() == 3);
    CHECK(pointTableOf(QString(open).replace(u'\t', u';').toUtf8()).points.size() == 3);
    const PointTable semicolons = parsePointText(u"Mairie;50,63;3,06\n"_s);
    REQUIRE(semicolons.points.size() == 1);
    checkPoint(semicolons.points[0], 3.06, 50.63);
    const PointTable both = parsePointText(u"École\t50.63, 3.06\nMairie\t50.43, 2.83\n"_s);
    REQUIRE(both.points.size() == 2);
    CHECK(both.label(both.points[0]) == u"École");
}

TEST_CASE("a pasted text without any position asks for coordinates; an address is not one")
{
    for (const QString& text : {u"12 rue de la Gare, 59000 Lille"_s, u"rue A\nrue B\nrue C"_s, u"a\tb\tc\nd\te\tf"_s}) {
        CAPTURE(text);
        try {
            parsePointText(text);
            FAIL("no error");
        } catch (const Error& error) {
            CHECK(error.advice().contains(u"geocoded"));
        }
    }
    CHECK(parsePointText(u""_s).points.empty());
    CHECK_THROWS_AS(parsePointText(QString(QChar(u'\0')).repeated(400)), Error);
}

TEST_CASE("of several sheets the first with positions is read, or the one that is named")
{
    QTemporaryDir folder;
    const auto table = [](const char* name, const QByteArray& rows) {
        return QByteArray("<table:table table:name=\"") + name + "\">" + rows + "</table:table>";
    };
    const QByteArray points = odsRow({"Liste des lieux"}) + odsRow({}) + odsRow({"nom", "lon", "lat"}) +
                              odsRow({"A", "3,06", "50,63", "hors titre"}) + odsRow({"B", "", ""});
    const QString path = saved(folder.filePath(u"lieux.ods"_s),
                               odsOf(table("Notes", odsRow({"à lire"})) + table("Lieux", points) +
                                     table("Autres", odsRow({"x", "y"}) + odsRow({"704000", "7059000"}))));
    const PointTable first = readPointTable(path);
    CHECK(first.sheets == QStringList{u"Notes"_s, u"Lieux"_s, u"Autres"_s});
    CHECK(first.sheet == u"Lieux");
    REQUIRE(first.points.size() == 1);
    CHECK(first.points[0].line == 4);
    CHECK(first.table.header == QStringList{u"nom"_s, u"lon"_s, u"lat"_s, QString()});
    CHECK(texts(first.notices) == QStringList{u"The sheet “Lieux” was read. Not read: “Notes”, “Autres”."_s,
                                              u"The titles stand on line 3; what is above them was left out."_s,
                                              u"line 5: no position"_s});
    CHECK(readPointTable(path, u"autres"_s).points[0].at.system == PointSystem::Lambert93);
    CHECK_THROWS_AS(readPointTable(path, u"Notes"_s), Error);
    CHECK_THROWS_AS(readPointTable(path, u"Rien"_s), Error);
}

TEST_CASE("hidden sheets yield to visible ones, and the sheet that was read is named")
{
    QTemporaryDir folder;
    const auto row = [](const QByteArray& a, const QByteArray& b, const QByteArray& c) {
        const auto cell = [](const QByteArray& text) { return "<c t=\"str\"><v>" + text + "</v></c>"; };
        return "<row>" + cell(a) + cell(b) + cell(c) + "</row>";
    };
    const QByteArray old = row("nom", "lon", "lat") + row("ancien", "3.06", "50.63");
    const QByteArray now = row("nom", "lon", "lat") + row("actuel", "3.07", "50.64");
    const auto read = [&](const std::vector<XlsxSheet>& sheets) {
        return readPointTable(saved(folder.filePath(u"lieux.xlsx"_s), xlsxOf(sheets)));
    };
    for (const QByteArray state : {"hidden", "veryHidden"}) {
        const PointTable table = read({{"Archive", old, state}, {"Actuel", now}});
        CHECK(table.sheet == u"Actuel");
        CHECK(texts(table.notices) == QStringList{u"The sheet “Actuel” was read. Not read: “Archive” (hidden)."_s});
    }
    const PointTable hidden = read({{"Notes", row("a", "b", "c")}, {"Archive", old, "hidden"}});
    CHECK(hidden.sheet == u"Archive");
    CHECK(texts(hidden.notices).front() == u"The sheet “Archive” was read, which is hidden. Not read: “Notes”."_s);
    CHECK(texts(read({{"Archive", old, "hidden"}}).notices) ==
          QStringList{u"The sheet “Archive” was read, which is hidden."_s});
    CHECK(read({{"Seule", now}}).notices.empty());
    const PointTable untitled =
        read({{"Archive", old, "hidden"}, {"Actuel", row("lieu", "est", "nord") + row("A", "3.07", "50.64")}});
    CHECK(untitled.sheet == u"Actuel");
    const auto table = [](const QByteArray& name, const QByteArray& style, const QByteArray& rows) {
        return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" + rows + "</table:table>";
    };
    const QByteArray ods =
        odsOf(table("Archive", "ta2", odsRow({"nom", "lon", "lat"}) + odsRow({"ancien", "3,06", "50,63"})) +
                  table("Actuel", "ta1", odsRow({"nom", "lon", "lat"}) + odsRow({"actuel", "3,06", "50,63"})),
              "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
              "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>");
    CHECK(readPointTable(saved(folder.filePath(u"lieux.ods"_s), ods)).sheet == u"Actuel");
}

TEST_CASE("of several columns with positions a filled one is read, and it is said which")
{
    const PointTable empty =
        pointTableOf("nom;longitude;latitude;result_longitude;result_latitude\nA;;;3,2956;49,8620\n"
                     "B;;;3,0637;50,6365\n");
    REQUIRE(empty.points.size() == 2);
    checkPoint(empty.points[0], 3.2956, 49.862);
    CHECK(texts(empty.notices) == QStringList{u"The positions were read from the columns “result_longitude”, "
                                              "“result_latitude”; “longitude”, “latitude” hold none."_s});
    const PointTable rows = pointTableOf(
        "nom;lon;lat;result_lon;result_lat\nA;3,1;50,1;3,2;50,2\nB;;;3,3;50,3\nC;NA;n.d.;3,4;50,4\nD;;;;\n");
    REQUIRE(rows.points.size() == 3);
    checkPoint(rows.points[0], 3.1, 50.1);
    checkPoint(rows.points[1], 3.3, 50.3);
    checkPoint(rows.points[2], 3.4, 50.4);
    CHECK(rows.refusals.at(3) == u"no position");
    CHECK(texts(rows.notices)
              .contains(u"2 row(s) have nothing in the columns “lon”, “lat”: their positions were read "
                        "from “result_lon”, “result_lat”."_s));
    const PointTable plane = pointTableOf("nom;x;y;longitude;latitude\nA;704000;7059000;;\n");
    REQUIRE(plane.points.size() == 1);
    CHECK(plane.points[0].at.system == PointSystem::Lambert93);
    const PointTable both = pointTableOf("nom;longitude;latitude;coordonnees\nA;;;\"50.63, 3.06\"\n");
    REQUIRE(both.points.size() == 1);
    checkPoint(both.points[0], 3.06, 50.63);
    // Titles that belong together are read together.
    const PointTable crossed =
        pointTableOf("nom;latitude;result_longitude;longitude;result_latitude\nA;50,1;3,2;3,1;50,2\n");
    checkPoint(crossed.points.front(), 3.1, 50.1);
}

TEST_CASE("columns of one title are told apart by their letter, and both stay")
{
    const PointTable twice = pointTableOf("nom;longitude;latitude;Longitude;LATITUDE\nA;;;3,2;50,2\nB;;;3,3;50,3\n");
    REQUIRE(twice.points.size() == 2);
    CHECK(twice.table.header == QStringList{u"nom"_s, u"longitude"_s, u"latitude"_s, u"Longitude"_s, u"LATITUDE"_s});
    CHECK(texts(twice.notices) ==
          QStringList{u"The positions were read from the columns “Longitude” (column D), “LATITUDE” (column E); "
                      "“longitude” (column B), “latitude” (column C) hold none."_s});
}

TEST_CASE("rows that a sheet hides are answered, and that is said")
{
    const QTemporaryDir folder;
    const auto odsLine = [](const QByteArray& visibility, const QByteArray& name) {
        return odsRow({name, "3,06", "50,63"})
            .replace("<table:table-row>", "<table:table-row table:visibility=\"" + visibility + "\">");
    };
    const PointTable ods = readPointTable(
        saved(folder.filePath(u"lieux.ods"_s),
              odsOf("<table:table table:name=\"Lieux\">" + odsLine("collapse", "Extraction").replace("3,06", "") +
                    odsRow({"nom", "lon", "lat"}) + odsLine("visible", "A") + odsLine("filter", "B") +
                    odsLine("collapse", "C") + "</table:table>")));
    CHECK(ods.points.size() == 3);
    CHECK(texts(ods.notices).contains(u"2 row(s) that the sheet hides, by a filter or by hand, were read too."_s));
    const auto row = [](const QByteArray& hidden, const QByteArray& name) {
        const auto cell = [](const QByteArray& text) { return "<c t=\"str\"><v>" + text + "</v></c>"; };
        return "<row" + hidden + ">" + cell(name) + cell(name == "nom" ? "lon" : "3.06") +
               cell(name == "nom" ? "lat" : "50.63") + "</row>";
    };
    const PointTable xlsx =
        readPointTable(saved(folder.filePath(u"lieux.xlsx"_s),
                             xlsxOf({{"Lieux", row("", "nom") + row(" hidden=\"1\"", "A") + row(" hidden=\"0\"", "B") +
                                                   row(" hidden=\"true\"", "C")}})));
    CHECK(xlsx.points.size() == 3);
    CHECK(texts(xlsx.notices) ==
          QStringList{u"2 row(s) that the sheet hides, by a filter or by hand, were read too."_s});
}

TEST_CASE("rows that begin with a name and have one title less are read like those of any table")
{
    for (const QByteArray& bytes : {QByteArray("\"nom\";\"lon\";\"lat\"\n\"1\";\"A\";3,1;50,1\n\"2\";\"B\";3,2;50,2\n"),
                                    QByteArray("nom,lon,lat\nLille,A,3.1,50.1\nLens,B,3.2,50.2\n"),
                                    QByteArray("nom\tlon\tlat\n1\tA\t-73.1\t40.1\n2\tB\t-73.2\t40.2\n")}) {
        CAPTURE(bytes);
        const PointTable table = pointTableOf(bytes);
        REQUIRE(table.points.size() == 2);
        CHECK(table.table.header == QStringList{QString(), u"nom"_s, u"lon"_s, u"lat"_s});
        CHECK(table.label(table.points[0]) == u"A");
        CHECK(texts(table.notices).filter(u"name of the row"_s).size() == 1);
    }
    const PointTable comment = pointTableOf("nom;lon;lat\nA;3,1;50,1;vu\nB;3,2;50,2;vu\n");
    REQUIRE(comment.points.size() == 2);
    checkPoint(comment.points[0], 3.1, 50.1);
}

TEST_CASE("lines above the titles, commas in titles and rows in trouble do not hide the others")
{
    const PointTable table =
        pointTableOf("Lieux, extraits le 1er mars\n\nNom, pr\xC3\xA9nom;Longitude, WGS84;Latitude, WGS84\n"
                     "A, B;3,2956;49,8620\nC;D;3,3;49,9\nE, F;3,0637;50,6365\n");
    REQUIRE(table.points.size() == 2);
    CHECK(table.points[1].line == 6);
    CHECK(table.refusals.at(1) == u"number of cells: 4 instead of 3");
    CHECK(table.refusedCount() == 1);
}

TEST_CASE("what only bears the name of a spreadsheet is said to be none, unless it is a text")
{
    QTemporaryDir folder;
    for (const QString& ending : {u"xlsx"_s, u"ODS"_s}) {
        const QString path = saved(folder.filePath(u"lieux."_s + ending), QByteArray("PK-\0\1\2 nothing", 15));
        CHECK_THROWS_WITH(readPointTable(path), Catch::Contains("not a spreadsheet") && !Catch::Contains("CSV"));
    }
    CHECK_THROWS_WITH(readPointTable(folder.filePath(u"absent.xlsx"_s)), Catch::Contains("does not exist"));
    const QString text = saved(folder.filePath(u"texte.xlsx"_s), "lon;lat\n3,06;50,63\n");
    CHECK(readPointTable(text).points.size() == 1);
    const QString csv = saved(folder.filePath(u"lieux.csv"_s), QByteArray("PK-\0\1\2 nothing", 15));
    CHECK_THROWS_WITH(readPointTable(csv), Catch::Contains("text"));
}

TEST_CASE("without titles that say so, columns are taken whose values lie in France")
{
    const PointTable bare = pointTableOf("Mairie;50,63;3,06\nÉcole;50,43;2,83\n");
    REQUIRE(bare.points.size() == 2);
    checkPoint(bare.points[0], 3.06, 50.63);
    CHECK(bare.points[0].line == 1);
    CHECK(bare.table.header == QStringList{u"Column A"_s, u"Column B"_s, u"Column C"_s});
    const PointTable titled = pointTableOf("lieu;est;nord\nMairie;704000;7059000\nÉcole;704100;7059100\n");
    REQUIRE(titled.points.size() == 2);
    CHECK(titled.points[0].at.system == PointSystem::Lambert93);
    CHECK(titled.table.header.front() == u"lieu");
    CHECK(titled.label(titled.points[0]) == u"Mairie");
    CHECK(texts(titled.notices)
              .contains(u"No title names positions; they were read from the columns “est”, “nord”, "
                        "because of their values."_s));
    CHECK(texts(bare.notices).filter(u"No title"_s).isEmpty());
    // An age and a number of children are no position, though 50 north and 3 east lie in France.
    CHECK_THROWS_AS(pointTableOf("nom;age;enfants\nA;50;3\nB;48;2\n"), Error);
    CHECK_THROWS_AS(pointTableOf("nom;code;nombre\nA;02691;3\n"), Error);
}

TEST_CASE("a name and two numbers are read, whatever stands between them and however few decimals they have")
{
    const auto check = [](const PointTable& table, std::size_t count) {
        REQUIRE(table.points.size() == count);
        CHECK(table.label(table.points[0]) == u"Mairie de Lens");
        CHECK(table.points[0].at.x == Approx(3.16).margin(0.1));
        CHECK(table.points[0].at.y == Approx(50.72).margin(0.1));
    };
    for (const QString& text :
         {u"Mairie de Lens\t50.72\t3.16"_s, u"Mairie de Lens\t50.7\t3.2"_s, u"Mairie de Lens\t50,7\t3,2\r\n"_s,
          u"Mairie de Lens;50,7;3,2"_s, u"Mairie de Lens 50.72 3.16"_s, u"Mairie de Lens 50,72 3,16"_s,
          u"Mairie de Lens 50.72, 3.16"_s, u"Mairie de Lens : 50.72,3.16"_s, u"50.72 3.16 Mairie de Lens"_s,
          u"Mairie de Lens\u00A050,72\u00A03,16"_s, u"Mairie de Lens, 50.7, 3.2"_s}) {
        CAPTURE(text);
        check(parsePointText(text), 1);
        check(parsePointText(text.trimmed() + u'\n' + text.trimmed()), 2);
    }
    const PointTable list = parsePointText(u"Mairie de Lens 50.72 3.16\n12 rue de la Gare\nSalle B 50.6 3.1\n"_s);
    check(list, 2);
    CHECK(list.points[1].line == 3);
    CHECK(list.table.rows.size() == 3);
    CHECK(texts(list.notices).contains(u"line 2: no position"_s));
    CHECK(texts(list.notices).filter(u"a name and a position"_s).size() == 1);
}

TEST_CASE("a file whose columns only blanks separate is read, with titles or without")
{
    const PointTable titled =
        pointTableOf("nom longitude latitude\nMairie 3.2956 49.8620\nSalle des f\xC3\xAAtes   3.06   50.63\n");
    REQUIRE(titled.points.size() == 2);
    checkPoint(titled.points[0], 3.2956, 49.862);
    CHECK(titled.points[0].line == 2);
    CHECK(titled.label(titled.points[1]) == u"Salle des fêtes");
    const PointTable bare = pointTableOf("\nMairie 49.8620 3.2956\nSalle 50.63 3.06\n");
    REQUIRE(bare.points.size() == 2);
    checkPoint(bare.points[0], 3.2956, 49.862);
    CHECK(bare.points[0].line == 2);
    CHECK(bare.points[1].line == 3);
    CHECK_THROWS_AS(pointTableOf("nom\nMairie 12\nSalle 7 50.63\n"), Error);
    const PointTable wide = pointTableOf("nom              longitude  latitude\nMairie           3,2956     49,8620\n"
                                         "Salle des sports 3,0637     50,6365\n");
    REQUIRE(wide.points.size() == 2);
    checkPoint(wide.points[0], 3.2956, 49.862);
    CHECK(wide.label(wide.points[1]) == u"Salle des sports");
}

TEST_CASE("a first row that is no titles keeps its line")
{
    const PointTable bare = pointTableOf("\n\nMairie;50,6;3,1\nÉcole;50,4;2,8\n");
    REQUIRE(bare.points.size() == 2);
    CHECK(bare.points[0].line == 3);
}

TEST_CASE("points in a column of geometries are read")
{
    const PointTable wkt = pointTableOf("nom;geom\nA;POINT(3.2956 49.8620)\nB;POLYGON((3 50, 4 50, 4 51, 3 50))\nC;\n");
    REQUIRE(wkt.points.size() == 1);
    checkPoint(wkt.points[0], 3.2956, 49.862);
    CHECK(wkt.refusedCount() == 2);
    const PointTable json =
        pointTableOf("nom,geometry\nA,\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[3.2956,49.862]}\"\n");
    REQUIRE(json.points.size() == 1);
    const PointTable lines = parsePointText(
        u"{\"type\":\"Point\",\"coordinates\":[3.06,50.63]}\n{\"type\":\"Point\",\"coordinates\":[3.1,50.5]}"_s);
    REQUIRE(lines.points.size() == 2);
    checkPoint(lines.points[1], 3.1, 50.5);
}

TEST_CASE("a spreadsheet that comes through a pipe is read, and is named as the pipe")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tuyau"_s);
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const QString table = folder.filePath(u"lieux.xlsx"_s);
    writeSpreadsheet(table, u"Lieux"_s, {u"nom"_s, u"longitude"_s, u"latitude"_s},
                     {TableCells{u"A"_s, Decimal{3.2956, 4}, Decimal{49.862, 3}}});
    const QByteArray bytes = bytesOf(table);
    {
        const std::jthread writer([&] { writeFile(path, bytes); });
        CHECK(readPointTable(path).points.size() == 1);
    }
    const std::jthread writer([&] { writeFile(path, bytes.left(bytes.size() / 2)); });
    CHECK(thrownError([&] { readPointTable(path); }).where() == path);
}

TEST_CASE("a pipe that nobody writes into, or that gives nothing, is waited for until a stop")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tuyau"_s);
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(readPointTable(path, {}, stop.get_token()), Cancelled);
    const int held = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    CHECK_THROWS_AS(readPointTable(path, {}, stop.get_token()), Cancelled);
    ::close(held);
}

TEST_CASE("a table that comes through a pipe is read")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tuyau"_s);
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const std::jthread writer([&] { writeFile(path, "nom\tlat\tlon\nMairie\t50.72\t3.16\n"); });
    const PointTable table = readPointTable(path);
    REQUIRE(table.points.size() == 1);
    checkPoint(table.points[0], 3.16, 50.72);
}
