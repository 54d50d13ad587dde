// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_writer.h"

#include "exchange/points/point_reader.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/spreadsheet_sample.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

PointTable parsedPoints(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"points.csv"_s);
    test::writeFile(path, bytes);
    return readPointTable(path);
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

TEST_CASE("the table is written again with the added columns, every row in its place")
{
    const PointTable table = parsedPoints("nom;lon;lat\nA;3,1;50,1\nB;;\n;;\n\nC;3,2;50,2\n;;\n");
    const QByteArray bytes = written(table, {u"qpv"_s, u"distance_m"_s},
                                     {{u"QN05901M"_s, Decimal{0, 1}}, {u"sans"_s}, {u""_s, Decimal{12.34, 1}}});
    CHECK(bytes == "\xEF\xBB\xBF"
                   "nom;lon;lat;qpv;distance_m\r\n"
                   "A;3,1;50,1;QN05901M;0,0\r\nB;;;sans;\r\n;;;;\r\n;;;;\r\nC;3,2;50,2;;12,3\r\n");
}

TEST_CASE("one decimal sign is written, that of the table")
{
    CHECK(written(parsedPoints("nom;lon;lat\nA;3.1;50.1\n"), {u"d"_s}, {{Decimal{1.5, 1}}})
              .contains("A;3.1;50.1;1.5\r\n"));
    CHECK(written(parsedPoints("nom,lon,lat\nA,\"3,1\",\"50,1\"\n"), {u"d"_s}, {{Decimal{1.5, 1}}})
              .contains("A,\"3,1\",\"50,1\",\"1,5\"\n"));
    CHECK(written(parsedPoints("nom;x;y\nA;704000;7059000\n"), {u"d"_s}, {{Decimal{1.5, 1}}}).contains(";1,5\r\n"));
    for (const QByteArray pair : {"50.63, 3.06", "50.63,3.06", "[50.63, 3.06]"})
        CHECK(written(parsedPoints("nom;coordonnees;date\nA;" + pair + ";12.04.2024\n"), {u"d"_s}, {{Decimal{1.5, 1}}})
                  .endsWith(";12.04.2024;1.5\r\n"));
    for (const QByteArray pair : {"50,63 3,06", "50,63, 3,06", "50,63°;3,06°"})
        CHECK(written(parsedPoints("nom;coordonnees\nA;\"" + pair + "\"\n"), {u"d"_s}, {{Decimal{1.5, 1}}})
                  .endsWith(";1,5\r\n"));
    QByteArray late = "nom;x;y;part\n";
    for (int i = 0; i < 1100; ++i)
        late += "A;704000;7059000;" + QByteArray(i < 1050 ? "" : "0.5") + "\n";
    CHECK(written(parsedPoints(late), {u"d"_s}, std::vector<TableCells>(1100, {Decimal{1.5, 1}}))
              .contains(";0.5;1.5\r\n"));
    PointTable sheet =
        parsedPoints("nom;version;part;lon;lat\nA;1.2.3;0.5;3.1;50.1\nB;1.2;;3.2;50.2\nC;x;inconnue;3.3;50.3\n");
    sheet.table.isFromSheet = true;
    const QByteArray bytes = written(sheet, {u"d"_s}, {{Decimal{1.5, 1}}, {Decimal{2, 1}}, {Decimal{3, 1}}});
    CHECK(bytes.contains("A;1.2.3;0,5;3,1;50,1;1,5\r\nB;1.2;;3,2;50,2;2,0\r\n"));
}

TEST_CASE("numbers of a sheet are written as numbers, whatever else their column holds, and texts as texts")
{
    const auto number = [](const QByteArray& value) { return "<c><v>" + value + "</v></c>"; };
    const auto text = [](const QByteArray& value) { return "<c t=\"str\"><v>" + value + "</v></c>"; };
    const auto row = [](const QByteArray& cells) { return "<row>" + cells + "</row>"; };
    QTemporaryDir folder;
    const PointTable sheet = readPointTable(test::saved(
        folder.filePath(u"lieux.xlsx"_s),
        test::xlsxOf({{"Lieux", row(text("nom") + text("part") + text("lon") + text("lat")) +
                                    row(text("1.1") + number("0.5") + number("3.06370000000001") + number("50.6365")) +
                                    row(text("A") + text("n.c.") + number("3.1") + number("50.5")) +
                                    row(text("B") + text("inconnue") + number("3.2") + number("50.5")) +
                                    row(text("C") + number("1.25E-7") + number("3.2") + number("50.5")) +
                                    row(text("D") + text("n.c.") + number("3.2") + number("50.5"))}})));
    const std::vector<TableCells> added(5, {Decimal{1.5, 1}});
    const QByteArray csv = written(sheet, {u"d"_s}, added);
    CHECK(csv.contains("\r\n1.1;0,5;3,06370000000001;50,6365;1,5\r\n"));
    CHECK(csv.contains("\r\nC;1,25e-07;3,2;50,5;1,5\r\n"));
    const QString path = folder.filePath(u"sortie.xlsx"_s);
    writePointTable(path, sheet, {u"d"_s}, added);
    const PointTable back = readPointTable(path);
    for (std::size_t i = 0; i < back.table.rows.size(); ++i) {
        for (int column = 0; column < 4; ++column) {
            CHECK(back.table.rows[i].cells[column] == sheet.table.rows[i].cells[column]);
            CHECK(back.table.rows[i].isNumber(column) == sheet.table.rows[i].isNumber(column));
        }
    }
}

TEST_CASE("what is no finite number is written as the text that it was, never as 0")
{
    QTemporaryDir folder;
    PointTable table = parsedPoints(
        "nom;part;lon;lat\nA;inf;3.1;50.1\nB;nan;3.2;50.2\nC;1e999;3.2;50.2\nD;12345678901234567890;3;50\n");
    for (TextRow& row : table.table.rows) { // as a reader of sheets might say
        row.numbers.resize(2);
        row.numbers.setBit(1);
    }
    const QString path = folder.filePath(u"sortie.xlsx"_s);
    writePointTable(path, table, {u"d"_s}, std::vector<TableCells>(4, {Decimal{1.5, 1}}));
    const PointTable back = readPointTable(path);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(back.table.rows[i].cells[1] == table.table.rows[i].cells[1]);
    CHECK(back.table.rows[3].cells[1].toDouble() == Approx(1.2345678901234567e19));
}

TEST_CASE("a comma table stays a comma table with decimal points")
{
    const PointTable table = parsedPoints("name,lon,lat\nA,3.1,50.1\n");
    CHECK(written(table, {u"d"_s}, {{Decimal{1.5, 1}}}) == "name,lon,lat,d\nA,3.1,50.1,1.5\n");
}

TEST_CASE("a table goes through every format and comes back, with what was added and no formula")
{
    const PointTable table =
        parsedPoints("nom;code;habitants;part;lon;lat;qpv\n=1+1;02691;1200;12,50;3,06;50,63;ancien\n"
                     "+33;59350;;3,1;3,1;50,5;\n@x;of:=1+1;7;0,5;;;\n");
    QTemporaryDir folder;
    const QByteArray notes = "Accents & <balises> \"é\"";
    for (const QString& ending : {u"csv"_s, u"ods"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"sortie."_s + ending);
        CAPTURE(path);
        writePointTable(path, table, {u"qpv"_s, u"note"_s, u"distance_m"_s},
                        {{u"QN05901M"_s, QString::fromUtf8(notes), Decimal{12.34, 1}}, {u""_s, {}, Decimal{0, 1}}, {}});
        const PointTable back = readPointTable(path);
        CHECK(back.table.header == QStringList{u"nom"_s, u"code"_s, u"habitants"_s, u"part"_s, u"lon"_s, u"lat"_s,
                                               u"qpv"_s, u"qpv_2"_s, u"note"_s, u"distance_m"_s});
        REQUIRE(back.table.rows.size() == 3);
        const bool isCsv = ending == u"csv";
        CHECK(test::bytesOf(path).contains("'=1+1") == isCsv); // a spreadsheet must not run it
        const auto cell = [&](std::size_t row, int column) { return back.table.rows[row].cells.at(column); };
        CHECK(cell(0, 0) == u"=1+1");
        CHECK(cell(2, 0) == u"@x");
        CHECK(cell(0, 1) == u"02691");
        CHECK(cell(0, 2) == u"1200");
        CHECK(cell(0, 3) == (isCsv ? u"12,50"_s : u"12.5"_s));
        CHECK(cell(0, 8) == QString::fromUtf8(notes));
        CHECK(cell(0, 9) == (isCsv ? u"12,3"_s : u"12.3"_s));
        CHECK(cell(2, 7).isEmpty());
        CHECK(back.points.size() == 2);
    }
}
