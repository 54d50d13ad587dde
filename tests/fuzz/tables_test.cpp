// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include "domain/partial_date.h"
#include "exchange/points/point_reader.h"
#include "exchange/tables/delimited_text.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/files.h"
#include "tests/support/spreadsheet_sample.h"

#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

const QByteArray table = "\xEF\xBB\xBF"
                         "code;nom;lon;lat;;\r\n"
                         "=\"02691\";\"Saint-Quentin; centre\";3,2876;49,8489;;\r\n"
                         "59350;\"Lille \"\"Sud\"\"\nMoulins\";3.06;50.63\r\n"
                         ";;;\r\n";

} // namespace

TEST_CASE("a spoilt table is read with its rows as wide as its header, or refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    Mutator mutator(1, {"sep=,\n", "=\"", ";;;;", "\t", ",", QByteArray("\0\n\0", 3)});
    int read = 0;
    for (int round = 0; round < rounds(600); ++round) {
        const QByteArray bytes = mutator.spoil(table);
        CAPTURE(round, bytes.toHex());
        read += endsWell([&] {
            const TextTable found = parseDelimited(bytes, u"table.csv"_s);
            for (const TextRow& row : found.rows)
                CHECK(row.cells.size() == found.header.size());
        });
        endsWell([&] {
            test::writeFile(path, bytes);
            for (const auto& point : readPointTable(path).points)
                CHECK(std::isfinite(point.at.x + point.at.y));
        });
    }
    CHECK(read > rounds(600) / 2);
}

TEST_CASE("a spoilt date or amount is understood or not, and what is understood reads back")
{
    Mutator mutator(2, {"/", "-", ",", ".", "€", " "});
    for (int round = 0; round < rounds(3000); ++round) {
        const QString date = QString::fromUtf8(mutator.spoil(round % 2 ? "2024-04-19" : "19 avril 2024"));
        const QString amount = QString::fromUtf8(mutator.spoil("-1 234 567,89 €"));
        CAPTURE(date, amount);
        if (const auto parsed = PartialDate::parseTyped(date)) {
            CHECK(parsed->firstDay() <= parsed->lastDay());
            CHECK(PartialDate::parse(parsed->iso()) == parsed);
        }
        if (const auto money = Money::parse(amount))
            CHECK(Money::parse(money->text(QLocale(QLocale::French))) == money);
    }
}

TEST_CASE("a spoilt spreadsheet is a table or an Error, spoilt as an archive or inside")
{
    const QByteArray ods =
        "<table:table table:name=\"T\">" + odsRow({"nom", "lon", "lat"}) + odsRow({"A", "3,06", "50,63"}) +
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
        " office:value-type=\"float\" office:value=\"3\" table:number-columns-repeated=\"2\"><text:p>3"
        "</text:p></table:table-cell></table:table-row></table:table>";
    const QByteArray xlsx = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>3.06</v></c><c r=\"B2\"><v>50.63</v></c></row>";
    const QByteArray texts = "<si><t>lon</t></si><si><t>lat</t></si>";
    Mutator mutator(
        3, {"<", "</table:table>", "repeated=\"99999999\"", "&#0;", "r=\"ZZZ999999999\"", "\"-1\"", "<v>1e308</v>"});
    QTemporaryDir folder;
    int read = 0;
    const auto cell = [&](const QByteArray& text) {
        return QString::fromUtf8(mutator.spoil(text)).toHtmlEscaped().toUtf8();
    };
    const auto spoilt = [&](int way) {
        switch (way) {
        case 0:
            return mutator.spoil(odsOf(ods), 4);
        case 1:
            return odsOf(mutator.spoil(ods));
        case 2:
            return xlsxOf({{"T", mutator.spoil(xlsx)}}, texts, "<xf/><xf/>");
        default:
            return odsOf("<table:table table:name=\"T\">" + odsRow({"nom", "lon", "lat"}) +
                         odsRow({cell("A"), cell("3,06"), cell("50,63")}) + "</table:table>");
        }
    };
    for (int round = 0; round < rounds(300); ++round) {
        const QByteArray bytes = spoilt(round % 4);
        const QString path = saved(folder.filePath(u"table.ods"_s), bytes);
        CAPTURE(round);
        read += endsWell([&] {
            for (const auto& point : readPointTable(path).points)
                CHECK(std::isfinite(point.at.x + point.at.y));
        });
    }
    CHECK(read > rounds(300) / 20);
}

TEST_CASE("a spoilt workbook of an old Excel is a table or an Error, spoilt as a file or in its records")
{
    const std::vector<XlsSheet> sheets{{"T", xlsText(0, 0, "nom") + xlsText(0, 1, "lon") + xlsText(0, 2, "lat") +
                                                 xlsText(1, 0, "A") + xlsNumber(1, 1, 3.06) + xlsNumber(1, 2, 50.63)}};
    const QByteArray texts = biff(0x00FC, bytesOf(1, 4) + bytesOf(1, 4) + bytesOf(2) + bytesOf(0, 1) + "ab");
    const QByteArray stream = xlsStream(sheets, texts);
    const QByteArray file = compoundOf(stream);
    Mutator mutator(5, {bytesOf(0xFFFFFFFF, 4), bytesOf(0xFFFFFFFE, 4), bytesOf(0x003C), bytesOf(0x00FC),
                        bytesOf(0x00BD), bytesOf(0x0809), biff(0x000A, {}), bytesOf(0)});
    const QTemporaryDir folder;
    int read = 0;
    for (int round = 0; round < rounds(600); ++round) {
        const QByteArray bytes = round % 3 == 0 ? mutator.spoil(file) : compoundOf(mutator.spoil(stream));
        CAPTURE(round);
        read += endsWell([&] {
            for (const auto& point : readPointTable(saved(folder.filePath(u"table.xls"_s), bytes)).points)
                CHECK(std::isfinite(point.at.x + point.at.y));
        });
    }
    CHECK(read > rounds(600) / 20);
}

TEST_CASE("a spoilt text gives points that are positions, or an Error")
{
    Mutator mutator(4, {"°", "'", "\"", "N", "O", ",", "\t", "\n", "-", "−", "lon", "9999999"});
    for (int round = 0; round < rounds(1500); ++round) {
        const QString text = QString::fromUtf8(mutator.spoil(
            round % 2 ? "50.63, 3.06\n50°37'48\"N 3°3'36\"E\n704000 7059000" : "nom\tlat\tlon\nA\t50,63\t3,06\nB\t\t"));
        CAPTURE(text);
        endsWell([&] {
            for (const auto& point : parsePointText(text).points) {
                const bool isDegrees = point.at.system == PointSystem::Wgs84;
                CHECK(std::isfinite(point.at.x + point.at.y));
                CHECK((!isDegrees || (std::abs(point.at.x) <= 180 && std::abs(point.at.y) <= 90)));
            }
        });
    }
}
