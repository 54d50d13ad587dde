// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/table_reader.h"

#include "domain/translate.h"
#include "exchange/tables/sheet_table.h"
#include "exchange/tables/spreadsheet_reader.h"
#include "files/file_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The row of the first ones that holds the titles.
std::optional<std::size_t> titlesOf(const Worksheet& sheet, const TableWish& wish)
{
    for (std::size_t i = 0; i < std::min(rowsAboveTitles, sheet.rows.size()); ++i) {
        if (wish.areTitles(sheet.rows[i].cells))
            return i;
    }
    return std::nullopt;
}

const Worksheet& sheetCalled(const std::vector<Worksheet>& sheets, const QString& wanted, const QString& path)
{
    QStringList names;
    for (const Worksheet& sheet : sheets) {
        if (sheet.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return sheet;
        names << sheet.name;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(sheets.size()))
        return sheets[std::size_t(number) - 1];
    throw Error(translate("exchange", "The file has no sheet “%1”.").arg(wanted), path,
                translate("exchange", "Its sheets are: %1.").arg(names.join(u", "_s)));
}

const Worksheet& chosenSheet(const std::vector<Worksheet>& sheets, const TableWish& wish, const QString& path)
{
    if (!wish.sheet.isEmpty())
        return sheetCalled(sheets, wish.sheet, path);
    for (const bool hidden : {false, true}) {
        for (const Worksheet& sheet : sheets) {
            if (sheet.isHidden == hidden && titlesOf(sheet, wish))
                return sheet;
        }
    }
    const auto visible = std::ranges::find(sheets, false, &Worksheet::isHidden);
    return visible == sheets.end() ? sheets.front() : *visible;
}

/// A row as one text.
QString rowText(const QStringList& cells)
{
    return cells.join(u' ').simplified();
}

FoundTable tableInSheets(const QString& path, const TableWish& wish, const std::stop_token& stop)
{
    const std::vector<Worksheet> sheets = readSpreadsheet(path, {}, stop);
    const Worksheet& sheet = chosenSheet(sheets, wish, path);
    const std::size_t titles = titlesOf(sheet, wish).value_or(0);
    FoundTable found{.table = tableOfSheet(sheet.rows, titles, path), .sheet = sheet.name};
    found.table.isFromSheet = true;
    for (const Worksheet& each : sheets)
        found.sheets << each.name;
    for (std::size_t i = 0; i < titles; ++i)
        found.above << rowText(sheet.rows[i].cells);
    if (sheets.size() > 1 || sheet.isHidden)
        found.table.notices.insert(found.table.notices.begin(),
                                   {Notice::Kind::Information, {}, sheetText(sheets, sheet)});
    return found;
}

/// The first lines of a text, before the row of the titles.
QStringList linesAbove(const QByteArray& bytes, int headerLine)
{
    constexpr qsizetype enough = 64 << 10; // bytes: headings are short
    if (headerLine <= 1)
        return {};
    QStringList lines;
    for (const QString& line : decodeText(bytes.first(std::min(enough, bytes.size()))).text.split(u'\n')) {
        if (lines.size() + 1 >= headerLine)
            break;
        lines << line.simplified();
    }
    return lines;
}

} // namespace

FoundTable parseTable(const QByteArray& bytes, const QString& name, const TableWish& wish, const std::stop_token& stop)
{
    FoundTable found{.table = parseDelimited(bytes, name, {}, {wish.areTitles}, {}, stop)};
    found.above = linesAbove(bytes, found.table.headerLine);
    return found;
}

FoundTable readTable(const QString& path, const TableWish& wish, const std::stop_token& stop)
{
    if (startsSpreadsheet(readStartOf(path, 8)))
        return tableInSheets(path, wish, stop);
    if (!wish.sheet.isEmpty())
        throw Error(translate("exchange", "The file is a text, and has no sheets."), path,
                    translate("exchange", "Leave out the name of the sheet."));
    const TextLimits limits;
    return parseTable(
        readWholeFile(path, {limits.fileBytes, translate("exchange", "Split it into smaller tables.")}, stop), path,
        wish, stop);
}

QString sheetText(const std::vector<Worksheet>& sheets, const Worksheet& read)
{
    QStringList others;
    for (const Worksheet& sheet : sheets) {
        if (&sheet != &read)
            others << (sheet.isHidden ? translate("exchange", "“%1” (hidden)") : translate("exchange", "“%1”"))
                          .arg(sheet.name);
    }
    const QString text = read.isHidden ? translate("exchange", "The sheet “%1” was read, which is hidden.")
                                       : translate("exchange", "The sheet “%1” was read.");
    return others.isEmpty()
               ? text.arg(read.name)
               : text.arg(read.name) + u' ' + translate("exchange", "Not read: %1.").arg(others.join(u", "_s));
}

} // namespace parvis
