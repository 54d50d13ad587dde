// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_reader.h"

#include "domain/translate.h"
#include "exchange/points/point_columns.h"
#include "exchange/points/point_finder.h"
#include "exchange/points/point_lines.h"
#include "exchange/points/point_sheets.h"
#include "exchange/points/split_decimals.h"
#include "exchange/tables/sheet_table.h"
#include "exchange/tables/spreadsheet_reader.h"
#include "exchange/tables/table_reader.h"
#include "files/file_reading.h"
#include "files/whole_file.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr PointColumns nameAndPosition{PointColumns::Kind::Pair, 1, -1};

[[noreturn]] void throwNoColumns(const PointColumns& columns, const TextTable& table)
{
    const QString missing = columns.first < 0
                                ? translate("exchange", "The table has no longitude column; its columns are: %1.")
                                : translate("exchange", "The table has no latitude column; its columns are: %1.");
    throw Error(
        missing.arg(table.header.join(u", "_s).left(200)), table.name,
        translate(
            "exchange",
            "Name the columns “longitude” and “latitude”. Addresses have to be geocoded "
            "first: the geocoder of the national address site (adresse.data.gouv.fr/outils/csv) adds both columns."));
}

PointTable withPoints(TextTable table, const std::vector<PointColumns>& columns, const std::stop_token& stop)
{
    PointTable result;
    result.notices = table.notices;
    result.labelColumn = labelColumn(table, columns);
    result.table = std::move(table);
    findPoints(result, columns, stop);
    if (columns.front().kind == PointColumns::Kind::Pair && result.points.empty() && result.table.header.size() > 1)
        throwNoColumns({}, result.table);
    return result;
}

QStringList numberedTitles(qsizetype width)
{
    QStringList titles;
    for (qsizetype i = 0; i < width; ++i)
        titles << translate("exchange", "Column %1").arg(columnLetters(i));
    return titles;
}

/// A table whose titles say nothing of positions: its values may, and the titles may be a row like the others.
PointTable withUntitledPoints(TextTable table, const std::stop_token& stop)
{
    const PointColumns named = PointColumns::byTitle(table.header);
    const std::vector<TextRow> titles{{table.headerLine, table.header}};
    const PointColumns bare = PointColumns::byValue(titles, true);
    const bool isBare = bare.found();
    const PointColumns columns = isBare ? bare : PointColumns::byValue(table.rows);
    if (!columns.found())
        throwNoColumns(named, table);
    if (isBare) {
        table.rows.insert(table.rows.begin(), titles.front());
        table.header = numberedTitles(table.header.size());
    } else {
        table.notices.push_back({Notice::Kind::Information,
                                 {},
                                 translate("exchange", "No title names positions; they were read from the columns %1, "
                                                       "because of their values.")
                                     .arg(columns.titles(table.header))});
    }
    return withPoints(std::move(table), {columns}, stop);
}

bool fillsLastColumn(const std::vector<TextRow>& rows)
{
    const auto filled = std::ranges::count_if(rows, [](const TextRow& row) { return !row.cells.last().isEmpty(); });
    return std::size_t(filled) * 2 > rows.size();
}

/// "1", "2", "3" …
bool isNumbered(const std::vector<TextRow>& rows)
{
    int number = 0;
    return std::ranges::all_of(rows, [&](const TextRow& row) { return row.cells.front().toInt() == ++number; });
}

/// Programs for statistics write the names of the rows into a first column that has no title: all titles belong one
/// column further right.
void shiftTitles(TextTable& table)
{
    const std::vector<PointColumns> columns = PointColumns::candidates(table.header);
    if (columns.empty() || table.header.size() < 2 || !table.header.last().isEmpty() || !fillsLastColumn(table.rows))
        return;
    QStringList shifted = table.header;
    shifted.prepend({});
    shifted.removeLast();
    const int asWritten = readablePositions(table.rows, columns.front());
    const int asShifted = readablePositions(table.rows, PointColumns::candidates(shifted).front());
    if (asShifted < asWritten || (asShifted == asWritten && !isNumbered(table.rows)))
        return;
    table.header = shifted;
    table.notices.push_back(
        {Notice::Kind::Information,
         {},
         translate("exchange", "The rows have one cell more than there are titles: the first one was "
                               "taken as the name of the row.")});
}

PointTable withPoints(TextTable table, const std::stop_token& stop)
{
    if (splitNames(table))
        return withPoints(std::move(table), {nameAndPosition}, stop);
    shiftTitles(table);
    const std::vector<PointColumns> columns = PointColumns::candidates(table.header);
    return columns.empty() ? withUntitledPoints(std::move(table), stop) : withPoints(std::move(table), columns, stop);
}

/// Rows that whoever opens the sheet does not see are places like the others: they are answered, and that is said.
void tellHiddenRows(TextTable& table)
{
    const int hidden = int(std::ranges::count(table.rows, true, &TextRow::isHidden));
    if (hidden > 0)
        table.notices.push_back(
            {Notice::Kind::Information,
             {},
             translate("exchange", "%n row(s) that the sheet hides, by a filter or by hand, were read too.", nullptr,
                       hidden)});
}

PointTable readSheets(const QString& path, const QString& wanted, const std::stop_token& stop)
{
    const std::vector<Worksheet> sheets = readSpreadsheet(path, {}, stop);
    const Worksheet& chosen = choosePointSheet(sheets, wanted, path);
    TextTable table = tableOfSheet(chosen.rows, pointTitles(chosen.rows).value_or(0), path);
    table.isFromSheet = true;
    tellHiddenRows(table);
    if (sheets.size() > 1 || chosen.isHidden)
        table.notices.insert(table.notices.begin(), {Notice::Kind::Information, {}, sheetText(sheets, chosen)});
    PointTable result = withPoints(std::move(table), stop);
    for (const Worksheet& sheet : sheets)
        result.sheets << sheet.name;
    result.sheet = chosen.name;
    return result;
}

/// A text with the name of a spreadsheet is read all the same.
TextTable readTextTable(const QString& path, const std::stop_token& stop)
{
    try {
        return readDelimited(path, {}, pointTest(), joinSplitDecimals, stop);
    } catch (const Error&) {
        if (!namesSpreadsheet(path))
            throw;
        readStartOf(path, 1); // says why, when it cannot be read at all
        throw Error(translate("exchange", "The file is not a spreadsheet, whatever its name says, or it is damaged."),
                    path, translate("exchange", "Open it in a spreadsheet program and save it again."));
    }
}

/// What comes through a pipe can be read but once. Spreadsheets are read in no order, and so from a file.
PointTable readStream(const QString& path, const QString& sheet, const std::stop_token& stop)
{
    const TextLimits limits;
    const QByteArray bytes =
        readWholeFile(path, {limits.fileBytes, translate("exchange", "Split it into smaller tables.")}, stop);
    if (!startsSpreadsheet(bytes))
        return withPoints(parseDelimited(bytes, path, limits, pointTest(), joinSplitDecimals, stop), stop);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"table"_s);
    writeWholeFile(copy, bytes);
    try {
        return readSheets(copy, sheet, stop);
    } catch (const Error& error) {
        throw Error(error.message(), path, error.advice()); // nobody knows the copy
    }
}

} // namespace

PointTable readPointTable(const QString& path, const QString& sheet, std::stop_token stop)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return readStream(path, sheet, stop);
    if (looksLikeSpreadsheet(path))
        return readSheets(path, sheet, stop);
    return withPoints(readTextTable(path, stop), stop);
}

PointTable parsePointText(const QString& text, std::stop_token stop)
{
    const QString name = translate("exchange", "the pasted text");
    TextTable lines = lineTable(text);
    lines.name = name;
    const auto asPositions = [&] {
        return withPoints(std::move(lines), {PointColumns{PointColumns::Kind::Pair, 0, -1}}, stop);
    };
    if (text.trimmed().startsWith(u'{') && arePositions(lines)) // GeoJSON, whose quotation marks are none of a table
        return asPositions();
    const TextTable rows = parseRows(text, name, {}, pointTest(), stop);
    if (const auto titles = pointTitles(rows.rows); titles && rows.rows.size() > *titles + 1) {
        TextTable table = tableOfSheet(rows.rows, *titles, name);
        table.separator = rows.separator;
        joinSplitDecimals(table);
        return withPoints(std::move(table), stop);
    }
    if (lines.rows.empty() || arePositions(lines))
        return asPositions();
    TextTable table = rows;
    table.header = numberedTitles(rows.rows.empty() ? 0 : rows.rows.front().cells.size());
    const PointColumns columns = PointColumns::byValue(table.rows, true);
    if (columns.found())
        return withPoints(std::move(table), {columns}, stop);
    if (splitNames(lines))
        return withPoints(std::move(lines), {nameAndPosition}, stop);
    throw Error(
        translate("exchange", "No position was found in this text."), {},
        translate(
            "exchange",
            "Type coordinates, such as 50.63, 3.06. Addresses have to be geocoded first: the "
            "geocoder of the national address site (adresse.data.gouv.fr/outils/csv) adds the columns longitude and "
            "latitude to a table."));
}

} // namespace parvis
