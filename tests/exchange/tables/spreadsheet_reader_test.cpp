// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/spreadsheet_reader.h"

#include "exchange/tables/zip_archive.h"
#include "tests/catch.h"
#include "tests/support/spreadsheet_sample.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct Folder
{
    std::vector<Worksheet> read(const QByteArray& bytes, const WorksheetLimits& limits = {},
                                std::stop_token stop = {}) const
    {
        return readSpreadsheet(saved(folder.filePath(u"table"_s), bytes), limits, std::move(stop));
    }
    Error error(const QByteArray& bytes, const WorksheetLimits& limits = {}) const
    {
        try {
            read(bytes, limits);
        } catch (const Error& error) {
            return error;
        }
        FAIL("no error");
        return Error({});
    }

    QTemporaryDir folder;
};

QStringList lines(const Worksheet& sheet)
{
    QStringList result;
    for (const TextRow& row : sheet.rows)
        result << u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'|'));
    return result;
}

} // namespace

TEST_CASE("an OpenDocument sheet gives values, not their look; empty and merged cells and repetitions keep their place")
{
    const Folder folder;
    const auto sheets = folder.read(
        odsOf("<table:table table:name=\"Vide\"><table:table-row><table:table-cell/></table:table-row></table:table>"
              "<table:table table:name=\"Points\">"
              "<table:table-row><table:table-cell table:number-columns-spanned=\"3\" "
              "office:value-type=\"string\"><text:p>Titre"
              "</text:p></table:table-cell><table:covered-table-cell "
              "table:number-columns-repeated=\"2\"><text:p>caché</text:p>"
              "</table:covered-table-cell><table:table-cell "
              "office:value-type=\"string\"><text:p>D</text:p></table:table-cell>"
              "</table:table-row>"
              "<table:table-row table:number-rows-repeated=\"20000\"><table:table-cell "
              "table:number-columns-repeated=\"1024\"/>"
              "</table:table-row>"
              "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\""
              " office:value=\"3.0600000000000001\"><text:p>3,06</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\"><text:p>a<text:s "
              "text:c=\"2\"/>b"
              "</text:p><text:p>c</text:p></table:table-cell><table:table-cell office:value-type=\"date\""
              " office:date-value=\"2024-04-19\"><text:p>19/04/24</text:p></table:table-cell></table:table-row>"
              "<table:table-row table:number-rows-repeated=\"1028000\"><table:table-cell/></table:table-row>"
              "</table:table>"));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == u"Points");
    CHECK(lines(sheets[0]) == QStringList{u"1: Titre|||D"_s, u"20002: 3.06|a  b\nc|a  b\nc|2024-04-19"_s,
                                          u"20003: 3.06|a  b\nc|a  b\nc|2024-04-19"_s});
}

TEST_CASE("an Excel sheet gives shared and own texts, numbers, dates and results of formulas in their places")
{
    const Folder folder;
    const QByteArray rows =
        "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"D2\" t=\"inlineStr\"><is><r><t>in</t></r>"
        "<r><t>side</t></r></is></c></row>"
        "<row r=\"7\"><c r=\"A7\"><f>1+2</f><v>3</v></c><c><v>3.0600000000000001</v></c>"
        "<c s=\"1\"><v>45401</v></c><c s=\"2\"><v>45401.5</v></c><c t=\"b\"><v>1</v></c>"
        "<c t=\"str\"><f>x</f><v>calc</v></c></row>";
    const auto sheets = folder.read(xlsxOf({{"Notes", ""}, {"A &amp; B", rows}},
                                           "<si><t>zéro</t></si><si><t>u</t><rPh><t>x</t></rPh><r><t>n</t></r></si>",
                                           "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == u"A & B");
    CHECK(lines(sheets[0]) == QStringList{u"2: |un||inside"_s, u"7: 3|3.06|19/04/2024|19/04/2024|TRUE|calc"_s});
}

TEST_CASE("codes, telephone numbers and times of a workbook come as their user saw them")
{
    const Folder folder;
    const QByteArray rows = "<row r=\"1\"><c s=\"0\"><v>2100</v></c><c s=\"1\"><v>353010011</v></c>"
                            "<c s=\"2\"><v>0.604166666666667</v></c><c s=\"3\"><v>3.2956</v></c>"
                            "<c s=\"4\"><v>704000</v></c></row>";
    const auto xlsx = folder.read(xlsxOf(
        {{"T", rows}}, {},
        "<xf numFmtId=\"171\"/><xf numFmtId=\"172\"/><xf numFmtId=\"20\"/><xf numFmtId=\"2\"/><xf numFmtId=\"173\"/>",
        {"00000", "0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##", "#,##0"}));
    CHECK(lines(xlsx[0]) == QStringList{u"1: 02100|03 53 01 00 11|14:30|3.2956|704000"_s});
    const auto cell = [](const QByteArray& type, const QByteArray& value, const QByteArray& text) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + value + ">" +
               (text.isEmpty() ? QByteArray() : "<text:p>" + text + "</text:p>") + "</table:table-cell>";
    };
    const auto ods = folder.read(
        odsOf("<table:table table:name=\"T\"><table:table-row>" + cell("float", "value=\"2100\"", "02100") +
              cell("float", "value=\"353010011\"", "03 53 01 00 11") +
              cell("time", "time-value=\"PT14H30M00S\"", "14:30") + cell("time", "time-value=\"PT14H30M00S\"", "") +
              cell("date", "date-value=\"2024-04-19\"", "19/04/2024") + cell("float", "value=\"3.2956\"", "3,30") +
              cell("float", "value=\"7059000\"", "7 059 000") + "</table:table-row></table:table>"));
    CHECK(lines(ods[0]) == QStringList{u"1: 02100|03 53 01 00 11|14:30|14:30:00|19/04/2024|3.2956|7059000"_s});
}

TEST_CASE("cells of an OpenDocument sheet without a text show their value as their style says")
{
    const Folder folder;
    const QByteArray styles =
        "<number:number-style style:name=\"N1\"><number:number number:min-integer-digits=\"5\"/></number:number-style>"
        "<number:number-style style:name=\"N2\"><number:number number:min-integer-digits=\"10\">"
        "<number:embedded-text number:position=\"2\"> </number:embedded-text>"
        "<number:embedded-text number:position=\"4\"> </number:embedded-text>"
        "<number:embedded-text number:position=\"6\"> </number:embedded-text>"
        "<number:embedded-text number:position=\"8\"> </number:embedded-text></number:number></number:number-style>"
        "<number:date-style style:name=\"N3\"><number:day number:style=\"long\"/><number:text>/</number:text>"
        "<number:month number:style=\"long\"/><number:text>/</number:text><number:year number:style=\"long\"/>"
        "</number:date-style><number:time-style style:name=\"N4\"><number:hours number:style=\"long\"/>"
        "<number:text>:</number:text><number:minutes number:style=\"long\"/></number:time-style>"
        "<number:number-style style:name=\"N5\"><number:number number:decimal-places=\"2\" "
        "number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>"
        "<style:style style:name=\"c1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
        "<style:style style:name=\"c2\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
        "<style:style style:name=\"c3\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>"
        "<style:style style:name=\"c4\" style:family=\"table-cell\" style:data-style-name=\"N4\"/>"
        "<style:style style:name=\"c5\" style:family=\"table-cell\" style:data-style-name=\"N5\"/>"
        "<style:style style:name=\"c6\" style:family=\"table-cell\" style:parent-style-name=\"c1\"/>";
    const auto cell = [](const QByteArray& style, const QByteArray& type, const QByteArray& value,
                         const QByteArray& more = {}) {
        return "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"" + type +
               "\" office:" + value + more + "/>";
    };
    const auto row = [](const QByteArray& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    const auto sheets = folder.read(
        odsOf("<table:table table:name=\"T\"><table:table-column/><table:table-column "
              "table:number-columns-repeated=\"2\" table:default-cell-style-name=\"c1\"/>" +
                  row(cell("c1", "float", "value=\"2100\"") + cell("c2", "float", "value=\"353010011\"") +
                      cell("c6", "float", "value=\"2691\"") + cell("", "float", "value=\"2100\"") +
                      cell("c5", "float", "value=\"7059000\"")) +
                  row(cell("c3", "date", "date-value=\"2024-04-19\"") + cell("", "date", "date-value=\"2024-04-19\"") +
                      cell("c3", "date", "date-value=\"2024-04-19T14:30:00\"") +
                      cell("c4", "time", "time-value=\"PT14H30M00S\"") + cell("", "time", "time-value=\"PT9H5M\"")) +
                  row(cell("", "percentage", "value=\"0.125\"") +
                      cell("", "currency", "value=\"1234.5\"", " office:currency=\"EUR\"") +
                      cell("", "boolean", "boolean-value=\"true\"") + cell("", "boolean", "boolean-value=\"false\"") +
                      cell("", "string", "string-value=\"Salle A\"")) +
                  row("<table:table-cell/><table:table-cell office:value-type=\"float\" office:value=\"59\" "
                      "table:number-columns-repeated=\"3\"/>") +
                  "</table:table>",
              styles));
    CHECK(lines(sheets[0]) == QStringList{u"1: 02100|03 53 01 00 11|02691|2100|7059000"_s,
                                          u"2: 19/04/2024|2024-04-19|19/04/2024|14:30|09:05:00"_s,
                                          u"3: 0.125|1234.5|TRUE|FALSE|Salle A"_s, u"4: |00059|00059|00059"_s});
    CHECK(sheets[0].rows[2].isNumber(1));
    CHECK_FALSE(sheets[0].rows[0].isNumber(0));
}

TEST_CASE("relations say where the parts of a workbook lie, whatever their names and cases")
{
    const Folder folder;
    const QByteArray rows = "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>";
    for (const XlsxParts& parts :
         {XlsxParts{.texts = "xl/SharedStrings.xml"}, XlsxParts{.texts = "strings/t.xml"},
          XlsxParts{.workbook = "book.xml", .sheet = "s%1.xml"}, XlsxParts{.workbook = "xl/workbook2.xml"},
          XlsxParts{.relationType = "http://purl.oclc.org/ooxml/officeDocument/relationships/"}}) {
        CAPTURE(parts.workbook, parts.texts, parts.sheet);
        const auto sheets = folder.read(xlsxOf({{"T", rows}}, "<si><t>texte</t></si>", "", {}, parts));
        REQUIRE(sheets.size() == 1);
        CHECK(lines(sheets[0]) == QStringList{u"1: texte"_s});
    }
}

TEST_CASE("a workbook with a missing part, or a missing text, is damaged")
{
    const Folder folder;
    const QByteArray rows = "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>";
    const QByteArray texts = "<si><t>texte</t></si>";
    for (const XlsxParts& parts : {XlsxParts{.texts = ""}, XlsxParts{.sheet = ""}}) {
        const Error error = folder.error(xlsxOf({{"T", rows}}, texts, "", {}, parts));
        CHECK(error.message().contains(u"“xl/missing.xml” is missing"));
        CHECK_FALSE(error.advice().isEmpty());
    }
    for (const QByteArray index : {"1", "-1", "x"}) {
        const QByteArray cell = "<row r=\"1\"><c t=\"s\"><v>" + index + "</v></c></row>";
        CHECK(folder.error(xlsxOf({{"T", cell}}, texts)).message().contains(u"a text that is missing"));
    }
}

TEST_CASE("signs that a workbook escapes are those signs")
{
    const Folder folder;
    const auto sheets = folder.read(
        xlsxOf({{"T", "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>a_x0009_b_x0001_</t></is></c>"
                      "<c t=\"str\"><v>_x005F_x000D_ et _x00e9_</v></c><c t=\"s\"><v>1</v></c></row>"}},
               "<si><t>un_x000D_\ndeux</t></si><si><t>max_x, _xABC_</t></si>"));
    CHECK(lines(sheets[0]) == QStringList{u"1: un\ndeux|a\tb|_x000D_ et é|max_x, _xABC_"_s});
}

TEST_CASE("a file that is locked by a password, or is no spreadsheet, is called that")
{
    const Folder folder;
    CHECK(folder.error(compoundOf("x", u"EncryptedPackage"_s)).message().contains(u"locked by a password"));
    CHECK(folder.error(compoundOf("x", u"WordDocument"_s)).message().contains(u"no spreadsheet"));
    ZipWriter zip;
    zip.add("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
    zip.add("encrypted-package", "x");
    CHECK(folder.error(zip.finish()).message().contains(u"locked by a password"));
    ZipWriter letter;
    letter.add("[Content_Types].xml", "<Types/>");
    letter.add("_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                              "</Relationships>");
    letter.add("word/document.xml", "<document/>");
    CHECK(folder.error(letter.finish()).message().contains(u"no spreadsheet"));
}

TEST_CASE("a text that looks like a formula stays that text")
{
    const Folder folder;
    const auto sheets =
        folder.read(odsOf("<table:table table:name=\"T\">" + odsRow({"=1+1", "of:=1+1", "@x"}) + "</table:table>"));
    CHECK(lines(sheets[0]) == QStringList{u"1: =1+1|of:=1+1|@x"_s});
}

TEST_CASE("a sheet that unpacks, repeats or spreads without measure is refused")
{
    const Folder folder;
    const QByteArray cell =
        "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1900\"><text:p>" +
        QByteArray(1000, 'x') + "</text:p></table:table-cell>";
    CHECK(folder
              .error(odsOf("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"1000000\">" +
                           cell + "</table:table-row></table:table>"))
              .message()
              .contains(u"too many cells"));
    CHECK(folder
              .error(odsOf("<table:table table:name=\"T\"><table:table-row><table:table-cell"
                           " office:value-type=\"string\" table:number-columns-repeated=\"16777216\"><text:p>x</text:p>"
                           "</table:table-cell></table:table-row></table:table>"))
              .message()
              .contains(u"columns"));
    CHECK(folder.error(xlsxOf({{"T", "<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>"}}))
              .message()
              .contains(u"columns"));
    CHECK(folder.error(odsOf("<table:table table:name=\"T\">" + QByteArray(9'000'000, ' ') + "</table:table>"))
              .message()
              .contains(u"too large"));
    WorksheetLimits small;
    small.unpackedBytes = 100'000;
    CHECK(folder.error(odsOf("<table:table table:name=\"T\">" + QByteArray(3'000'000, ' ') + "</table:table>"), small)
              .message()
              .contains(u"too large"));
    small = {};
    small.rows = 10;
    CHECK(folder
              .error(odsOf("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"11\">"
                           "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                           "</table:table-row></table:table>"),
                     small)
              .message()
              .contains(u"too many cells"));
}

TEST_CASE("empty cells and rows that repeat without measure do no harm to what follows them")
{
    const Folder folder;
    const auto sheetOf = [](const QByteArray& rows, const QByteArray& cells) {
        return odsOf("<table:table table:name=\"T\">" + rows + "<table:table-row>" + cells +
                     "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
    };
    const QByteArray cells = "<table:table-cell table:number-columns-repeated=\"16777216\"/>";
    CHECK(folder.error(sheetOf({}, cells.repeated(200))).message().contains(u"more than 2000 columns"));
    const QByteArray rows = "<table:table-row table:number-rows-repeated=\"16777216\"/>";
    CHECK(lines(folder.read(sheetOf(rows.repeated(200), {}))[0]) == QStringList{u"16777216: x"_s});
}

TEST_CASE("a row or column that no sheet of Excel has is named, and a format that it does not take says nothing")
{
    const Folder folder;
    const QByteArray last = "<row r=\"1048576\"><c t=\"str\"><v>x</v></c></row>";
    CHECK(lines(folder.read(xlsxOf({{"T", last}}))[0]) == QStringList{u"1048576: x"_s});
    for (const auto& [rows, place] : {std::pair<QByteArray, QString>(last + "<row/>", u"row 1048577 lies outside"_s),
                                      {"<row r=\"2147483647\"/><row/>", u"row 2147483647 lies outside"_s},
                                      {"<row r=\"4294967297\"/>", u"row 4294967297 lies outside"_s},
                                      {"<row r=\"1\"><c r=\"XFE1\"/></row>", u"column XFE lies outside"_s}})
        CHECK(folder.error(xlsxOf({{"T", rows}})).message().contains(place));
    const QByteArray row = "<row r=\"1\"><c s=\"0\"><v>12</v></c><c s=\"1\"><v>12</v></c></row>";
    const QString shown = u"1: "_s + QString(253, u'0') + u"12|12"_s;
    CHECK(lines(folder.read(xlsxOf({{"T", row}}, {}, "<xf numFmtId=\"171\"/><xf numFmtId=\"172\"/>",
                                   {QByteArray(255, '0'), QByteArray(256, '0')}))[0]) == QStringList{shown});
}

TEST_CASE("what is damaged, empty, protected or something else is an Error with advice")
{
    const Folder folder;
    const QByteArray good = odsOf("<table:table table:name=\"T\">" + odsRow({"a", "b"}) + "</table:table>");
    for (const QByteArray& bytes :
         {good.left(good.size() / 2), good.left(40), QByteArray("PK\x03\x04") + QByteArray(500, '\x7f'),
          odsOf("<table:table"), odsOf(""), xlsxOf({}), xlsxOf({{"T", "<row><c"}}),
          QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0')}) {
        CAPTURE(bytes.size());
        const Error error = folder.error(bytes);
        CHECK_FALSE(error.message().isEmpty());
        CHECK_FALSE(error.advice().isEmpty());
    }
}

TEST_CASE("entities are not multiplied")
{
    QByteArray xml = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'k'; ++c)
        xml += QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    ZipWriter zip;
    zip.add("content.xml", xml + "]><spreadsheet><table name=\"T\"><table-row><table-cell><p>&j;</p></table-cell>"
                                 "</table-row></table></spreadsheet>");
    const Folder folder;
    CHECK_THROWS_AS(folder.read(zip.finish()), Error);
}

TEST_CASE("a cancelled reading says so")
{
    const Folder folder;
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(
        folder.read(odsOf("<table:table table:name=\"T\">" + odsRow({"a"}) + "</table:table>"), {}, stop.get_token()),
        Cancelled);
}

TEST_CASE("a format of measureless length is none, and takes no measureless time")
{
    const Folder folder;
    const auto formatted = [&](const QByteArray& parts) {
        return folder.read(
            odsOf("<table:table table:name=\"T\"><table:table-row><table:table-cell office:value-type=\"float\""
                  " office:value=\"2100\" table:style-name=\"ce1\"/></table:table-row></table:table>",
                  "<number:number-style style:name=\"N1\"><number:number number:min-integer-digits=\"5\">" + parts +
                      "</number:number></number:number-style><style:style style:name=\"ce1\" "
                      "style:data-style-name=\"N1\"/>"));
    };
    const QByteArray blank = "<number:embedded-text number:position=\"2\"> </number:embedded-text>";
    CHECK(lines(formatted(blank)[0]) == QStringList{u"1: 021 00"_s});
    CHECK(lines(formatted(blank.repeated(300'000))[0]) == QStringList{u"1: 2100"_s});
}

TEST_CASE("values that are no finite numbers are texts, and never 0 or blank")
{
    const Folder folder;
    for (const QByteArray value : {"inf", "-inf", "nan", "NaN", "Infinity", "1e999"}) {
        CAPTURE(value);
        const auto xlsx = folder.read(xlsxOf({{"T", "<row><c><v>" + value + "</v></c></row>"}}));
        CHECK(xlsx[0].rows[0].cells == QStringList{QString::fromLatin1(value)});
        CHECK_FALSE(xlsx[0].rows[0].isNumber(0));
        const auto ods = folder.read(odsOf("<table:table table:name=\"T\"><table:table-row><table:table-cell"
                                           " office:value-type=\"float\" office:value=\"" +
                                           value + "\"/></table:table-row></table:table>"));
        CHECK(ods[0].rows[0].cells == QStringList{QString::fromLatin1(value)});
        CHECK_FALSE(ods[0].rows[0].isNumber(0));
    }
}
