// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_writer.h"

#include "domain/translate.h"
#include "exchange/tables/spreadsheet_writer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Numbers that may be written as such into a spreadsheet without changing what they mean: no codes (02691).
bool isPlainNumber(const QString& text)
{
    static const QRegularExpression pattern(u"^-?(0|[1-9][0-9]{0,10})([.,][0-9]{1,12})?$"_s);
    return pattern.match(text).hasMatch();
}

TableCell numberCell(const QString& text)
{
    const qsizetype point = std::max(text.indexOf(u'.'), text.indexOf(u','));
    if (point < 0)
        return text.toLongLong();
    return Decimal{QString(text).replace(u',', u'.').toDouble(), int(text.size() - point - 1)};
}

/// In a spreadsheet, columns that hold nothing but numbers become numbers again.
void makeNumbers(std::vector<TableCells>& rows, std::size_t columns)
{
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isNumeric = std::ranges::all_of(rows, [column](const TableCells& row) {
            const QString& text = std::get<QString>(row[column]);
            return text.isEmpty() || isPlainNumber(text);
        });
        for (TableCells& row : rows) {
            const QString text = std::get<QString>(row[column]);
            if (text.isEmpty())
                row[column] = {};
            else if (isNumeric)
                row[column] = numberCell(text);
        }
    }
}

/// A title that the table has already gets a number: "qpv", "qpv_2".
QStringList withoutDoubles(const QStringList& header, const QStringList& added)
{
    QStringList all = header;
    for (const QString& title : added) {
        QString name = title;
        for (int number = 2; all.contains(name, Qt::CaseInsensitive); ++number)
            name = u"%1_%2"_s.arg(title).arg(number);
        all << name;
    }
    return all;
}

/// Whether most numbers with decimals have a comma; without any, French semicolons go with commas.
bool usesCommas(const TextTable& table)
{
    static const QRegularExpression decimal(u"^-?[0-9]+([.,])[0-9]+$"_s);
    constexpr std::size_t sample = 1000;
    int commas = 0;
    int points = 0;
    for (std::size_t i = 0; i < std::min(table.rows.size(), sample); ++i) {
        for (const QString& cell : table.rows[i].cells) {
            if (const auto match = decimal.match(cell); match.hasMatch())
                ++(match.captured(1) == u"," ? commas : points);
        }
    }
    if (table.isFromSheet || commas == points)
        return table.separator != u',';
    return commas > points;
}

/// Numbers of a spreadsheet, in columns of which at least half are such, with the decimal comma of the text to be
/// written.
void writeCommas(std::vector<TableCells>& rows, std::size_t columns)
{
    static const QRegularExpression decimal(u"^-?(0|[1-9][0-9]*)\\.[0-9]+$"_s);
    for (std::size_t column = 0; column < columns; ++column) {
        std::size_t filled = 0;
        std::size_t numbers = 0;
        for (const TableCells& row : rows) {
            const QString& text = std::get<QString>(row[column]);
            filled += !text.isEmpty();
            numbers += isPlainNumber(text);
        }
        if (numbers * 2 < filled)
            continue;
        for (TableCells& row : rows) {
            QString& text = std::get<QString>(row[column]);
            if (decimal.match(text).hasMatch())
                text.replace(u'.', u',');
        }
    }
}

/// Blank rows stand where they stood; a longer gap belongs to no table.
void keepPlaces(std::vector<TableCells>& cells, const std::vector<TextRow>& rows, std::size_t width)
{
    constexpr int mostBlanks = 1000;
    std::vector<TableCells> placed;
    placed.reserve(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        placed.insert(placed.end(), std::size_t(std::min(rows[i].blanksBefore, mostBlanks)), TableCells(width));
        placed.push_back(std::move(cells[i]));
    }
    cells = std::move(placed);
}

} // namespace

void writePointTable(const QString& path, const PointTable& points, const QStringList& addedHeader,
                     const std::vector<TableCells>& added, std::stop_token stop)
{
    const TextTable& table = points.table;
    Q_ASSERT(added.size() == table.rows.size());
    std::vector<TableCells> rows;
    rows.reserve(table.rows.size());
    for (const TextRow& row : table.rows)
        rows.emplace_back(row.cells.begin(), row.cells.end());
    const auto width = std::size_t(table.header.size());
    const bool isSpreadsheet = spreadsheetFormat(path).has_value();
    const bool hasCommas = usesCommas(table);
    if (isSpreadsheet)
        makeNumbers(rows, width);
    else if (table.isFromSheet && hasCommas)
        writeCommas(rows, width);
    const std::size_t all = width + std::size_t(addedHeader.size());
    for (std::size_t i = 0; i < added.size(); ++i) {
        rows[i].insert(rows[i].end(), added[i].begin(), added[i].end());
        rows[i].resize(all);
    }
    keepPlaces(rows, table.rows, all);
    const QStringList header = withoutDoubles(table.header, addedHeader);
    if (isSpreadsheet) {
        writeSpreadsheet(path, translate("exchange", "Points"), header, rows, stop);
        return;
    }
    TextFormat format = table.separator == u',' ? TextFormat::openData() : TextFormat::spreadsheet();
    format.separator = table.separator;
    format.decimalComma = hasCommas;
    writeDelimited(path, header, rows, format);
}

} // namespace parvis
