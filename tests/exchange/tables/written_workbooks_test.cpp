// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that other programs wrote (tests/exchange/golden/workbooks/README.md).

#include "exchange/points/point_reader.h"
#include "exchange/tables/spreadsheet_reader.h"
#include "tests/catch.h"
#include "tests/support/folders.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QString workbook(const QString& name)
{
    return testFolder(u"exchange"_s) + u"/golden/workbooks/"_s + name;
}

} // namespace

TEST_CASE("workbooks of other programs give what their users saw, from the sheet that they saw")
{
    for (const QString& name :
         {u"libreoffice.ods"_s, u"libreoffice.xlsx"_s, u"openpyxl.xlsx"_s, u"xlsxwriter.xlsx"_s, u"sheetjs.xlsx"_s,
          u"exceljs.xlsx"_s, u"odfpy.ods"_s, u"libreoffice.xls"_s, u"sheetjs.xls"_s, u"xlwt.xls"_s}) {
        CAPTURE(name);
        const PointTable table = readPointTable(workbook(name));
        CHECK(table.sheet == u"Lieux");
        CHECK(table.sheets == QStringList{u"archive"_s, u"Lieux"_s});
        REQUIRE(table.points.size() == 2);
        CHECK(table.table.rows[0].cells == QStringList{u"Salle A"_s, u"02100"_s, u"03 53 01 00 11"_s, u"14:30"_s,
                                                       u"19/04/2024"_s, u"3.2956"_s, u"49.862"_s});
        CHECK(table.table.rows[1].cells == QStringList{u"Salle B\nau fond"_s, u"59000"_s, u"03 53 01 00 12"_s,
                                                       u"09:05"_s, u"01/12/2023"_s, u"3.06"_s, u"50.63"_s});
        REQUIRE(table.notices.size() == 1);
        CHECK(table.notices[0].text == u"The sheet “Lieux” was read. Not read: “archive” (hidden)."_s);
        CHECK(readPointTable(workbook(name), u"archive"_s).label({.row = 0, .line = 2, .at = {}}) == u"Ancien local");
    }
}

TEST_CASE("a workbook that is locked, or in a binary format, is called that")
{
    const std::vector<std::pair<QString, const char*>> expected{
        {u"libreoffice-locked.ods"_s, "locked by a password"},
        {u"xlsx-populate-locked.xlsx"_s, "locked by a password"},
        {u"sheetjs.xlsb"_s, "(.xlsb)"}};
    for (const auto& [name, words] : expected) {
        CAPTURE(name);
        CHECK(looksLikeSpreadsheet(workbook(name)));
        CHECK_THROWS_WITH(readSpreadsheet(workbook(name)), Catch::Contains(words));
    }
}
