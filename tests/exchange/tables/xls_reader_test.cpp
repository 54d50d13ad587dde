// SPDX-License-Identifier: GPL-3.0-or-later
// Old workbooks, record by record; whole ones of other programs are read in written_workbooks_test.cpp.

#include "exchange/tables/spreadsheet_reader.h"
#include "exchange/tables/table_reader.h"
#include "tests/catch.h"
#include "tests/support/spreadsheet_sample.h"

#include <QTemporaryDir>

#include <bit>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct XlsFolder
{
    QTemporaryDir folder;

    std::vector<Worksheet> read(const QByteArray& bytes, const WorksheetLimits& limits = {},
                                const std::stop_token& stop = {}) const
    {
        return readSpreadsheet(saved(folder.filePath(u"table.xls"_s), bytes), limits, stop);
    }

    std::vector<Worksheet> sheets(const std::vector<XlsSheet>& sheets, const QByteArray& globals = {}) const
    {
        return read(compoundOf(xlsStream(sheets, globals)));
    }

    Error error(const QByteArray& bytes, const WorksheetLimits& limits = {}) const
    {
        try {
            read(bytes, limits);
        } catch (const Error& error) {
            CHECK(error.where().endsWith(u"table.xls"));
            CHECK_FALSE(error.advice().isEmpty());
            return error;
        }
        FAIL("no error");
        throw;
    }
};

QStringList rowsOf(const Worksheet& sheet)
{
    QStringList rows;
    for (const TextRow& row : sheet.rows)
        rows << u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'|'));
    return rows;
}

QByteArray place(int row, int column, int style = 0)
{
    return bytesOf(quint64(row)) + bytesOf(quint64(column)) + bytesOf(quint64(style));
}

/// A format of numbers under a number of its own, and a style that has it.
QByteArray numberStyle(int number, const QByteArray& code)
{
    return biff(0x041E, bytesOf(quint64(number)) + bytesOf(quint64(code.size())) + bytesOf(0, 1) + code) +
           biff(0x00E0, bytesOf(0) + bytesOf(quint64(number)) + QByteArray(16, '\0'));
}

QByteArray formulaCell(int row, int column, const QByteArray& result, int style = 0)
{
    return biff(0x0006, place(row, column, style) + result + QByteArray(6, '\0') + bytesOf(3) + "\x1E\x01\x00"_ba);
}

/// The result of a formula that is no number.
QByteArray otherResult(int kind, int value = 0)
{
    return bytesOf(quint64(kind)) + bytesOf(quint64(value), 4) + bytesOf(0xFFFF);
}

} // namespace

TEST_CASE("an old workbook gives numbers, codes, days, truth values and faults as a newer one does")
{
    const XlsFolder folder;
    const QByteArray styles = biff(0x00E0, QByteArray(20, '\0')) + numberStyle(164, "00000") +
                              numberStyle(165, "dd/mm/yyyy") + numberStyle(166, "hh:mm");
    const auto sheets = folder.sheets(
        {{"T", xlsNumber(0, 0, 3.5) + xlsNumber(0, 1, 2100, 1) + xlsNumber(0, 2, 45401, 2) + xlsNumber(0, 3, 0.5, 3) +
                   biff(0x0205, place(1, 0) + "\x01\x00"_ba) + biff(0x0205, place(1, 1) + "\x07\x01"_ba) +
                   biff(0x027E, place(2, 0) + bytesOf((1234 << 2) | 3, 4)) + // 12.34
                   biff(0x00BD, bytesOf(3) + bytesOf(1) + bytesOf(0) + bytesOf((7 << 2) | 2, 4) + bytesOf(1) +
                                    bytesOf((59 << 2) | 2, 4) + bytesOf(2))}},
        styles);
    REQUIRE(sheets.size() == 1);
    CHECK(rowsOf(sheets[0]) ==
          QStringList{u"1: 3.5|02100|19/04/2024|12:00"_s, u"2: TRUE|#DIV/0!"_s, u"3: 12.34"_s, u"4: |7|00059"_s});
    CHECK(sheets[0].rows[0].isNumber(0));
    CHECK_FALSE(sheets[0].rows[0].isNumber(1));
    const auto from1904 = folder.sheets({{"T", xlsNumber(0, 0, 43939, 2)}}, biff(0x0022, bytesOf(1)) + styles);
    CHECK(rowsOf(from1904[0]) == QStringList{u"1: 19/04/2024"_s});
}

TEST_CASE("a formula of an old workbook gives its last result")
{
    const XlsFolder folder;
    const auto sheets = folder.sheets(
        {{"T", formulaCell(0, 0, bytesOf(std::bit_cast<quint64>(12.5), 8)) + formulaCell(0, 1, otherResult(0)) +
                   biff(0x0207, bytesOf(4) + bytesOf(0, 1) + "\xE9t\xE9!") + formulaCell(0, 2, otherResult(1, 1)) +
                   formulaCell(0, 3, otherResult(2, 0x2A)) + formulaCell(0, 4, otherResult(3)) +
                   xlsText(0, 5, "=1+1")}});
    CHECK(rowsOf(sheets[0]) == QStringList{u"1: 12.5|été!|TRUE|#N/A||=1+1"_s});
}

TEST_CASE("what an old workbook hides is known to be hidden, and rows come in their order")
{
    const XlsFolder folder;
    const QByteArray hidden = biff(0x0208, bytesOf(1) + QByteArray(10, '\0') + bytesOf(0x20) + bytesOf(0));
    const QByteArray chart = biff(0x0809, bytesOf(0x0600) + bytesOf(0x20)) + xlsText(0, 0, "axe") + biff(0x000A, {});
    const auto sheets = folder.sheets({{"vieux", xlsText(0, 0, "a"), true},
                                       {"vide", {}},
                                       {"Lieux", hidden + xlsText(2, 1, "d") + chart + xlsText(0, 0, "b") +
                                                     xlsText(1, 0, "c") + xlsText(2, 0, "e")}});
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].isHidden);
    CHECK_FALSE(sheets[1].isHidden);
    CHECK(sheets[1].name == u"Lieux");
    CHECK(rowsOf(sheets[1]) == QStringList{u"1: b"_s, u"2: c"_s, u"3: e|d"_s});
    CHECK(sheets[1].rows[1].isHidden);
    CHECK_FALSE(sheets[1].rows[2].isHidden);
}

TEST_CASE("shared texts go on in the next record, in narrow and wide letters")
{
    const XlsFolder folder;
    // "œuvre" in wide letters, "abcd" cut after two letters and going on in wide ones, a text with a bold part.
    const QByteArray texts = biff(0x00FC, bytesOf(3, 4) + bytesOf(3, 4) + bytesOf(5) + "\x01\x53\x01u\0v\0r\0e\0"_ba +
                                              bytesOf(4) + bytesOf(0, 1) + "ab") +
                             biff(0x003C, "\x01"
                                          "c\0d\0"_ba +
                                              bytesOf(2) + bytesOf(8, 1) + bytesOf(1) + "ef" + bytesOf(0, 2)) +
                             biff(0x003C, bytesOf(0, 2));
    const auto cell = [](int column, quint32 index) { return biff(0x00FD, place(0, column) + bytesOf(index, 4)); };
    const auto sheets = folder.sheets({{"T", cell(0, 0) + cell(1, 1) + cell(2, 2)}}, texts);
    CHECK(rowsOf(sheets[0]) == QStringList{u"1: œuvre|abcd|ef"_s});
    CHECK(
        folder.error(compoundOf(xlsStream({{"T", cell(0, 3)}}, texts))).message().contains(u"a text that is missing"));
}

TEST_CASE("a workbook of Excel 95 is read in the letters of western Europe")
{
    const XlsFolder folder;
    const auto stream = [](int page) {
        return xlsStream({{"Ann\xE9"
                           "e",
                           xlsText(0, 0, "c\x9Cur \x80", true) + xlsNumber(0, 1, 2)}},
                         biff(0x0042, bytesOf(quint64(page))), true);
    };
    const auto sheets = folder.read(compoundOf(stream(1252), u"Book"_s));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == u"Année");
    CHECK(rowsOf(sheets[0]) == QStringList{u"1: cœur €|2"_s});
    CHECK(folder.error(compoundOf(stream(1251), u"Book"_s)).message().contains(u"before 1997"));
}

TEST_CASE("an old workbook that is locked, cut off, lying or too large is an Error that says so")
{
    const XlsFolder folder;
    const std::vector<XlsSheet> table{{"T", xlsText(0, 0, "nom") + xlsNumber(1, 0, 3)}};
    const QByteArray good = compoundOf(xlsStream(table));
    REQUIRE(folder.read(good).size() == 1);
    CHECK(folder.error(compoundOf(xlsStream(table, biff(0x002F, QByteArray(54, 'x'))))).message().contains(u"locked"));
    for (const qsizetype length : {8, 100, 512, 600, 1024, 1600, 4000}) {
        CAPTURE(length);
        CHECK(folder.error(good.first(length)).message().contains(u"damaged"));
    }
    // Sheets that lie in each other, or nowhere.
    QByteArray twice = xlsStream({{"A", xlsText(0, 0, QByteArray(3000, 'a'))}, {"B", {}}});
    const QByteArray first = twice.mid(twice.indexOf(biff(0x0085, {}).first(2)) + 4, 4);
    twice.replace(twice.lastIndexOf(bytesOf(0x0085)) + 4, 4, first);
    CHECK(folder.error(compoundOf(twice)).message().contains(u"damaged"));
    CHECK(folder.error(compoundOf(twice.replace(first, bytesOf(0xFFFFFFF0, 4)))).message().contains(u"damaged"));
    // A count of texts that nobody wrote.
    CHECK(folder.error(compoundOf(xlsStream(table, biff(0x00FC, bytesOf(0, 4) + bytesOf(0xFFFFFFFF, 4)))))
              .message()
              .contains(u"damaged"));
    CHECK(folder.error(compoundOf(xlsStream({{"T", {}}}))).message().contains(u"empty"));
    WorksheetLimits small;
    small.cells = 1;
    CHECK(folder.error(good, small).message().contains(u"too many cells"));
    small.cells = 100;
    small.columns = 1;
    CHECK(folder.error(compoundOf(xlsStream({{"T", xlsText(0, 1, "x")}})), small).message().contains(u"columns"));
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(folder.read(good, {}, stop.get_token()), Cancelled);
}

TEST_CASE("a chain of sectors that runs in a circle ends")
{
    const XlsFolder folder;
    QByteArray circle = compoundOf(xlsStream({{"T", xlsText(0, 0, "x")}}));
    constexpr qsizetype tableBegins = 512;
    circle.replace(tableBegins + 4 * 5, 4, bytesOf(3, 4));
    CHECK(folder.error(circle).message().contains(u"damaged"));
    QByteArray lists = compoundOf(xlsStream({{"T", xlsText(0, 0, "x")}}));
    lists.replace(68, 4, bytesOf(2, 4)); // more tables, in the stream
    lists.replace(512 + 2 * 512 + 512 + 508, 4, bytesOf(2, 4));
    CHECK(folder.error(lists).message().contains(u"damaged"));
}
