// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/spreadsheet_writer.h"

#include "domain/error.h"
#include "exchange/tables/spreadsheet_reader.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_api.h>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// What GDAL, which is no part of the writer, reads in the first sheet; "i" or "r" before what it takes for a number.
QStringList readByGdal(const QString& path)
{
    GDALAllRegister();
    CPLSetConfigOption("OGR_ODS_HEADERS", "FORCE");
    CPLSetConfigOption("OGR_XLSX_HEADERS", "FORCE");
    GDALDatasetH file = GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    REQUIRE(file);
    OGRLayerH layer = GDALDatasetGetLayer(file, 0);
    REQUIRE(layer);
    OGRFeatureDefnH fields = OGR_L_GetLayerDefn(layer);
    QStringList lines{QString::fromUtf8(OGR_L_GetName(layer))};
    QStringList titles;
    for (int i = 0; i < OGR_FD_GetFieldCount(fields); ++i) {
        const OGRFieldType type = OGR_Fld_GetType(OGR_FD_GetFieldDefn(fields, i));
        titles << (type == OFTInteger ? u"i "_s
                   : type == OFTReal  ? u"r "_s
                                      : QString()) +
                      QString::fromUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(fields, i)));
    }
    lines << titles.join(u'|');
    while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        QStringList cells;
        for (int i = 0; i < OGR_FD_GetFieldCount(fields); ++i)
            cells << QString::fromUtf8(OGR_F_GetFieldAsString(feature, i));
        lines << cells.join(u'|');
        OGR_F_Destroy(feature);
    }
    GDALClose(file);
    return lines;
}

} // namespace

TEST_CASE("what is written, another program reads: titles, texts, numbers and blanks")
{
    QTemporaryDir folder;
    const std::vector<TableCells> rows{{u"É & <b>"_s, qint64(42), Decimal{3.14159, 2}, {}},
                                       {u"=1+1"_s, qint64(-7), Decimal{0, 2}, u"  x"_s}};
    for (const QString& ending : {u"ods"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"table."_s + ending);
        CAPTURE(path);
        writeSpreadsheet(path, u"Points"_s, {u"nom"_s, u"nombre"_s, u"part"_s, u"note"_s}, rows);
        CHECK(readByGdal(path) ==
              QStringList{u"Points"_s, u"nom|i nombre|r part|note"_s, u"É & <b>|42|3.14|"_s, u"=1+1|-7|0|  x"_s});
    }
}

TEST_CASE("no two sheets of a file have the same name")
{
    QTemporaryDir folder;
    const QString longName = u"Une feuille au nom de 31 signes"_s;
    for (const QString& ending : {u"ods"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"table."_s + ending);
        CAPTURE(path);
        std::vector<WrittenSheet> sheets;
        for (const QString& name : {u"Sources"_s, longName, u"sources"_s, longName})
            sheets.push_back({name, {u"titre"_s}, {{u"texte"_s}}});
        writeSpreadsheet(path, sheets);
        QStringList names;
        for (const Worksheet& sheet : readSpreadsheet(path))
            names << sheet.name;
        CHECK(names == QStringList{u"Sources"_s, longName, u"sources (2)"_s, longName.left(27) + u" (2)"_s});
    }
}

TEST_CASE("what no XML can hold is left out, and the file still reads")
{
    QTemporaryDir folder;
    const QString odd = u"a"_s + QChar(u'\x1') + QChar(0xFFFE) + QChar(u'\x0b') + u"b\nc"_s;
    for (const QString& ending : {u"ods"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"odd."_s + ending);
        writeSpreadsheet(path, u"T"_s, {u"t"_s}, {{odd}});
        const auto sheets = readSpreadsheet(path);
        REQUIRE(sheets.size() == 1);
        CHECK(sheets[0].rows.back().cells == QStringList{u"ab\nc"_s});
    }
}

TEST_CASE("a text that looks like an escape of Excel stays that text")
{
    QTemporaryDir folder;
    for (const QString& ending : {u"ods"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"escapes."_s + ending);
        writeSpreadsheet(path, u"T"_s, {u"t"_s}, {{u"a_x000D_b"_s, u"_x005F_x000D_"_s, u"_xyz_"_s}});
        CHECK(readSpreadsheet(path)[0].rows.back().cells ==
              QStringList{u"a_x000D_b"_s, u"_x005F_x000D_"_s, u"_xyz_"_s});
    }
}

TEST_CASE("a cancelled or impossible writing leaves what was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"there.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(writeSpreadsheet(path, u"T"_s, {u"t"_s}, {{u"x"_s}}, stop.get_token()), Cancelled);
    CHECK_THROWS_AS(writeSpreadsheet(path, u"T"_s, {u"t"_s}, std::vector<TableCells>(1'048'576)), Error);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"there.xlsx"_s});
    CHECK_THROWS_AS(writeSpreadsheet(folder.filePath(u"absent/x.ods"_s), u"T"_s, {u"t"_s}, {}), Error);
}

TEST_CASE("a spreadsheet is written whole, or nothing changes, in every place that a path can name")
{
    test::checkOutputPlaces([](const QString& path) { writeSpreadsheet(path, u"Feuille"_s, {u"a"_s}, {{u"1"_s}}); },
                            GENERATE(u".ods"_s, u".xlsx"_s));
}
