// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_reader.h"

#include "domain/translate.h"
#include "exchange/points/point_columns.h"
#include "exchange/points/point_finder.h"
#include "exchange/tables/spreadsheet_reader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t titleRows = 20; ///< a sheet may begin with so many rows of other text

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

PointTable withPoints(TextTable table, const PointColumns& columns, const std::stop_token& stop)
{
    if (!columns.found())
        throwNoColumns(columns, table);
    PointTable result;
    result.notices = table.notices;
    result.labelColumn = labelColumn(table, columns);
    result.table = std::move(table);
    findPoints(result, columns, stop);
    if (columns.kind == PointColumns::Kind::Pair && result.points.empty() && result.table.header.size() > 1)
        throwNoColumns({}, result.table);
    return result;
}

QStringList numberedTitles(qsizetype width)
{
    QStringList titles;
    for (qsizetype i = 1; i <= width; ++i)
        titles << translate("exchange", "Column %1").arg(i);
    return titles;
}

/// A table whose titles say nothing of positions: its values may, and the titles may be a row like the others.
PointTable withUntitledPoints(TextTable table, const std::stop_token& stop)
{
    const PointColumns named = PointColumns::byTitle(table.header);
    const std::vector<TextRow> titles{{1, table.header}};
    const bool isBare = PointColumns::byValue(titles).found();
    const PointColumns columns = PointColumns::byValue(isBare ? titles : table.rows);
    if (!columns.found())
        throwNoColumns(named, table);
    if (isBare) {
        table.rows.insert(table.rows.begin(), titles.front());
        table.header = numberedTitles(table.header.size());
    }
    return withPoints(std::move(table), columns, stop);
}

PointTable withPoints(TextTable table, const std::stop_token& stop)
{
    const PointColumns columns = PointColumns::byTitle(table.header);
    return columns.found() ? withPoints(std::move(table), columns, stop) : withUntitledPoints(std::move(table), stop);
}

/// The table that begins at that row of a sheet: titles as wide as the widest row.
TextTable tableFrom(const std::vector<TextRow>& rows, std::size_t titles, const QString& name)
{
    TextTable table;
    table.name = name;
    table.header = rows[titles].cells;
    qsizetype width = table.header.size();
    for (std::size_t i = titles + 1; i < rows.size(); ++i)
        width = std::max(width, rows[i].cells.size());
    table.header.resize(width);
    for (std::size_t i = titles + 1; i < rows.size(); ++i) {
        table.rows.push_back(rows[i]);
        table.rows.back().cells.resize(width);
    }
    return table;
}

/// The row of the first ones whose titles name positions.
std::optional<std::size_t> titleRow(const std::vector<TextRow>& rows)
{
    for (std::size_t i = 0; i < std::min(rows.size(), titleRows); ++i) {
        const PointColumns columns = PointColumns::byTitle(rows[i].cells);
        const bool isPair = columns.kind == PointColumns::Kind::Pair;
        const QString below = isPair && i + 1 < rows.size() ? rows[i + 1].cells.value(columns.first) : QString();
        if (columns.found() && (!isPair || parseCoordinatePair(below)))
            return i;
    }
    return std::nullopt;
}

PointTable readSheets(const QString& path, const QString& wanted, const std::stop_token& stop)
{
    const std::vector<Worksheet> sheets = readSpreadsheet(path, {}, stop);
    QStringList names;
    const Worksheet* chosen = nullptr;
    for (const Worksheet& sheet : sheets) {
        names << sheet.name;
        const bool fits =
            wanted.isEmpty() ? titleRow(sheet.rows).has_value() : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0;
        if (!chosen && fits)
            chosen = &sheet;
    }
    if (!chosen && !wanted.isEmpty())
        throw Error(translate("exchange", "The file has no sheet “%1”.").arg(wanted), path,
                    translate("exchange", "Its sheets are: %1.").arg(names.join(u", "_s)));
    if (!chosen)
        chosen = &sheets.front();
    const TextTable table = tableFrom(chosen->rows, titleRow(chosen->rows).value_or(0), path);
    PointTable result = withPoints(table, stop);
    result.sheets = names;
    result.sheet = chosen->name;
    return result;
}

TextTable lineTable(const QString& text)
{
    TextTable table;
    table.header = {translate("exchange", "Coordinates")};
    int number = 0;
    for (const QString& line : text.split(QRegularExpression(u"\r\n|\n|\r"_s))) {
        ++number;
        if (const QString cell = line.trimmed(); !cell.isEmpty())
            table.rows.push_back({number, {cell}});
    }
    return table;
}

bool isMostlyPairs(const TextTable& lines)
{
    constexpr std::size_t sample = 200;
    const std::size_t looked = std::min(lines.rows.size(), sample);
    const auto pairs = std::count_if(lines.rows.begin(), lines.rows.begin() + std::ptrdiff_t(looked),
                                     [](const TextRow& row) { return parseCoordinatePair(row.cells[0]).has_value(); });
    return std::size_t(pairs) * 2 >= looked;
}

/// A text with the name of a spreadsheet is read all the same.
TextTable readTextTable(const QString& path)
{
    try {
        return readDelimited(path);
    } catch (const Error&) {
        if (!namesSpreadsheet(path))
            throw;
        throw Error(translate("exchange", "The file is not a spreadsheet, whatever its name says, or it is damaged."),
                    path, translate("exchange", "Open it in a spreadsheet program and save it again."));
    }
}

} // namespace

PointTable readPointTable(const QString& path, const QString& sheet, std::stop_token stop)
{
    if (looksLikeSpreadsheet(path))
        return readSheets(path, sheet, stop);
    return withPoints(readTextTable(path), stop);
}

PointTable parsePointText(const QString& text, std::stop_token stop)
{
    const QString name = translate("exchange", "the pasted text");
    const TextTable rows = parseRows(text, name);
    if (const auto titles = titleRow(rows.rows); titles && rows.rows.size() > *titles + 1) {
        TextTable table = tableFrom(rows.rows, *titles, name);
        table.separator = rows.separator;
        const PointColumns columns = PointColumns::byTitle(table.header);
        return withPoints(std::move(table), columns, stop);
    }
    TextTable lines = lineTable(text);
    if (lines.rows.empty() || isMostlyPairs(lines)) {
        lines.name = name;
        return withPoints(std::move(lines), {PointColumns::Kind::Pair, 0, -1}, stop);
    }
    TextTable table = rows;
    table.header = numberedTitles(rows.rows.empty() ? 0 : rows.rows.front().cells.size());
    const PointColumns columns = PointColumns::byValue(table.rows);
    if (columns.found())
        return withPoints(std::move(table), columns, stop);
    throw Error(
        translate("exchange", "No position was found in this text."), {},
        translate(
            "exchange",
            "Type coordinates, such as 50.63, 3.06. Addresses have to be geocoded first: the "
            "geocoder of the national address site (adresse.data.gouv.fr/outils/csv) adds the columns longitude and "
            "latitude to a table."));
}

} // namespace parvis
