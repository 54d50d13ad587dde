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

} // namespace

void writePointTable(const QString& path, const PointTable& points, const QStringList& addedHeader,
                     const std::vector<TableCells>& added, std::stop_token stop)
{
    Q_ASSERT(added.size() == points.points.size());
    std::vector<TableCells> rows;
    rows.reserve(points.table.rows.size());
    for (const TextRow& row : points.table.rows)
        rows.emplace_back(row.cells.begin(), row.cells.end());
    const auto width = std::size_t(points.table.header.size());
    const bool isSpreadsheet = spreadsheetFormat(path).has_value();
    if (isSpreadsheet)
        makeNumbers(rows, width);
    for (TableCells& row : rows)
        row.resize(width + std::size_t(addedHeader.size()));
    for (std::size_t i = 0; i < added.size(); ++i)
        std::ranges::copy(added[i], rows[points.points[i].row].begin() + std::ptrdiff_t(width));
    const QStringList header = withoutDoubles(points.table.header, addedHeader);
    if (isSpreadsheet) {
        writeSpreadsheet(path, translate("exchange", "Points"), header, rows, stop);
        return;
    }
    TextFormat format = points.table.separator == u',' ? TextFormat::openData() : TextFormat::spreadsheet();
    format.separator = points.table.separator;
    writeDelimited(path, header, rows, format);
}

} // namespace parvis
