// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/delimited_writer.h"

#include "domain/error.h"
#include "exchange/tables/delimited_text.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

QString cell(const TableCell& value, const TextFormat& format)
{
    const QString text = QString::fromUtf8(formatDelimited({}, {{value}}, format)).remove(QChar(0xFEFF));
    return text.trimmed();
}

} // namespace

TEST_CASE("the spreadsheet preset writes what a French spreadsheet opens by a double click")
{
    const QByteArray bytes =
        formatDelimited({u"code"_s, u"montant (€)"_s}, {{u"QN05901M"_s, Decimal{1234.5, 2}}, {qint64{7}, {}}},
                        TextFormat::spreadsheet());
    CHECK(bytes == "\xEF\xBB\xBF"
                   "code;montant (\xE2\x82\xAC)\r\nQN05901M;1234,50\r\n7;\r\n");
}

TEST_CASE("the open data preset writes commas, dots and no byte order mark")
{
    const QByteArray bytes =
        formatDelimited({u"code"_s, u"area_ha"_s}, {{u"a,b"_s, Decimal{62.29, 2}}}, TextFormat::openData());
    CHECK(bytes == "code,area_ha\n\"a,b\",62.29\n");
}

TEST_CASE("a text that a spreadsheet would run is guarded, a number is not")
{
    const TextFormat format = TextFormat::spreadsheet();
    CHECK(cell(u"=1+1"_s, format) == u"'=1+1"_s);
    CHECK(cell(u"+cmd|' /C calc'!A0"_s, format) == u"'+cmd|' /C calc'!A0"_s);
    CHECK(cell(u"-2+3"_s, format) == u"'-2+3"_s);
    CHECK(cell(u"@SUM(A1)"_s, format) == u"'@SUM(A1)"_s);
    CHECK(cell(u"=A1;B1"_s, format) == u"\"'=A1;B1\""_s);
    CHECK(cell(u"\t=1"_s, format) == u"'\t=1"_s);
    CHECK(cell(u"-12,5"_s, format) == u"-12,5"_s);
    CHECK(cell(u"+3"_s, format) == u"+3"_s);
    CHECK(cell(u"-1\u202F234,50\u00A0€"_s, format) == u"-1\u202F234,50\u00A0€"_s);
    CHECK(cell(Decimal{-1.5, 1}, format) == u"-1,5"_s);
    CHECK(cell(u"=1+1"_s, TextFormat::openData()) == u"=1+1"_s);
}

TEST_CASE("a text is guarded only where a spreadsheet would run it")
{
    const TextFormat format = TextFormat::spreadsheet();
    for (const QString& text :
         {u"-"_s, u"+"_s, u"--"_s, u"- -"_s, u"-–"_s, u"="_s, u"@"_s, u"-0,5 %"_s, u"+33 3 20 00 11 11"_s,
          u"+33\u00A03\u00A020\u00A000\u00A011\u00A011"_s, u"+33 (0)3 20 00 11 11"_s, u"+33.3.20.00.11.11"_s,
          u"-61,0742°"_s, u"-1.5e-7"_s, u"+1"_s, u"-1 234 567"_s})
        CHECK(cell(text, format) == text);
    CHECK(cell(u"-61°30'12\"O"_s, format) == u"\"-61°30'12\"\"O\""_s);
    for (const QString& text :
         {u"- à vérifier"_s, u"-foo"_s, u"+A1"_s, u"-1+2"_s, u"-1:2"_s, u"+33-3-20"_s, u"+(1)"_s, u"--1"_s, u"-1/0"_s,
          u"-1*2"_s, u"-1&2"_s, u"-1^2"_s, u"@x"_s, u"==1"_s, u"+33 (1)3"_s, u"-\u2212A1"_s})
        CHECK(cell(text, format) == u'\'' + text);
}

TEST_CASE("a code keeps its leading zeros in a spreadsheet, a number stays a number")
{
    const TextFormat format = TextFormat::spreadsheet();
    CHECK(cell(u"02691"_s, format) == u"\"=\"\"02691\"\"\""_s);
    CHECK(cell(u"13002526500013"_s, format) == u"\"=\"\"13002526500013\"\"\""_s);
    CHECK(cell(u"+33320001111"_s, format) == u"\"=\"\"+33320001111\"\"\""_s);
    for (const QString& plain : {u"59350"_s, u"0"_s, u"200040426"_s, u"QN00201M"_s, u"2A004"_s, u"0,5"_s, u""_s})
        CHECK(cell(plain, format) == plain);
    CHECK(cell(qint64{13002526500013}, format) == u"13002526500013"_s);
    CHECK(cell(u"02691"_s, TextFormat::openData()) == u"02691"_s);
}

TEST_CASE("what is written reads back the same")
{
    const QStringList awkward{u"a;b"_s,   u"say \"yes\""_s, u"two\nlines"_s,        u"l\u2019été, l'hiver"_s,
                              u"02691"_s, u"-"_s,           u"+33 3 20 00 11 11"_s, u"+33320001111"_s};
    for (const TextFormat& format : {TextFormat::spreadsheet(), TextFormat::openData()}) {
        const QByteArray bytes = formatDelimited({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s},
                                                 {TableCells(awkward.begin(), awkward.end())}, format);
        const TextTable table = parseDelimited(bytes, u"table"_s);
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows.front().cells == awkward);
        CHECK(table.separator == format.separator);
    }
}

TEST_CASE("a file that cannot be written is an error and leaves nothing")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/out.csv"_s);
    CHECK_THROWS_AS(writeDelimited(path, {u"a"_s}, {}, TextFormat::openData()), Error);
    CHECK(QDir(folder.path()).isEmpty());

    const QString good = folder.filePath(u"out.csv"_s);
    writeDelimited(good, {u"a"_s}, {{u"1"_s}}, TextFormat::openData());
    QFile file(good);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "a\n1\n");
}

TEST_CASE("a table is written whole, or nothing changes, in every place that a path can name")
{
    test::checkOutputPlaces(
        [](const QString& path) { writeDelimited(path, {u"a"_s}, {{u"1"_s}}, TextFormat::openData()); }, u".csv"_s);
}
