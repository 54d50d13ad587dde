// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/table_suffixes.h"

#include "exchange/points/point_reader.h"
#include "tests/catch.h"
#include "tests/support/spreadsheet_sample.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

QByteArray tableOf(const QString& suffix)
{
    if (suffix == u"ods")
        return odsOf("<table:table table:name=\"f\">" + odsRow({"lat", "lon"}) + odsRow({"50.63", "3.06"}) +
                     "</table:table>");
    if (suffix == u"xlsx")
        return xlsxOf({{"f", "<row><c t=\"str\"><v>lat</v></c><c t=\"str\"><v>lon</v></c></row>"
                             "<row><c><v>50.63</v></c><c><v>3.06</v></c></row>"}});
    if (suffix == u"xls")
        return compoundOf(xlsStream(
            {{"f", xlsText(0, 0, "lat") + xlsText(0, 1, "lon") + xlsNumber(1, 0, 50.63) + xlsNumber(1, 1, 3.06)}}));
    return suffix == u"tsv" ? "lat\tlon\n50.63\t3.06\n" : "lat;lon\n50.63;3.06\n";
}

} // namespace

TEST_CASE("every kind of table is read")
{
    const QTemporaryDir folder;
    for (const QString& suffix : tableSuffixes()) {
        INFO(suffix.toStdString());
        const QString path = saved(folder.filePath(u"lieux."_s + suffix), tableOf(suffix));
        CHECK(readPointTable(path).points.size() == 1);
    }
    for (const QString& suffix : spreadsheetSuffixes())
        CHECK(tableSuffixes().contains(suffix));
}
