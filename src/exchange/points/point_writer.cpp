// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_writer.h"

#include "domain/translate.h"
#include "exchange/tables/shown_value.h"
#include "exchange/tables/spreadsheet_writer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Numbers that may be written as such into a spreadsheet without changing what they mean: no codes (02691).
bool isPlainNumber(const QString& text)
{
    static const QRegularExpression pattern(u"^-?(0|[1-9][0-9]{0,10})([.,][0-9]{1,15})?$"_s);
    return pattern.match(text).hasMatch();
}

/// What is no number after all stays the text that it is.
TableCell numberCell(const QString& text)
{
    const auto value = finiteNumber(QString(text).replace(u',', u'.'));
    if (!value)
        return text;
    if (const qsizetype exponent = text.indexOf(u'e', 0, Qt::CaseInsensitive); exponent > 0) {
        const qsizetype digits = exponent - 1 - text.mid(exponent + 1).toLongLong(); // "1.25e-07": up to 15 of them
        return Decimal{*value, int(std::clamp<qsizetype>(digits, 0, 30))};
    }
    const qsizetype point = std::max(text.indexOf(u'.'), text.indexOf(u','));
    if (point >= 0)
        return Decimal{*value, int(text.size() - point - 1)};
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    return isWhole ? TableCell(whole) : Decimal{*value, 0};
}

/// In a spreadsheet, what was a number in one is a number again, and columns that hold nothing but numbers are such.
void makeNumbers(std::vector<TableCells>& rows, std::size_t columns, const std::vector<TextRow>& read)
{
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isNumeric = std::ranges::all_of(rows, [column](const TableCells& row) {
            const QString& text = std::get<QString>(row[column]);
            return text.isEmpty() || isPlainNumber(text);
        });
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString text = std::get<QString>(rows[i][column]);
            if (text.isEmpty())
                rows[i][column] = {};
            else if (isNumeric || read[i].isNumber(qsizetype(column)))
                rows[i][column] = numberCell(text);
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

/// The decimal sign of a cell that holds a number, with its unit, or two of them, "50.63, 3.06"; null: it has none.
QChar decimalSign(const QString& cell)
{
    static const QRegularExpression betweenNumbers(u"[ ,;]"_s);
    static const QString others = u" -+°'\"′″’”%€;()[]NSEWO\u00A0\u202F"_s;
    qsizetype commas = 0;
    qsizetype points = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar sign = cell.at(i);
        const bool isDigit = sign >= u'0' && sign <= u'9';
        if (!isDigit && sign != u'.' && sign != u',' && !others.contains(sign))
            return {};
        const auto isDigitAt = [&](qsizetype at) {
            return at >= 0 && at < cell.size() && cell.at(at) >= u'0' && cell.at(at) <= u'9';
        };
        const bool isInside = isDigitAt(i - 1) && isDigitAt(i + 1);
        commas += sign == u',' && isInside;
        points += sign == u'.' && isInside;
    }
    if (points == 1 && commas == 0)
        return u'.';
    if (points == 2) // of two numbers; more are a date or a version
        return commas <= 1 && cell.contains(betweenNumbers) ? QChar(u'.') : QChar();
    return points == 0 && commas > 0 && commas <= 3 ? QChar(u',') : QChar();
}

/// Whether most numbers with decimals have a comma; without any, French semicolons go with commas.
bool usesCommas(const TextTable& table)
{
    constexpr std::size_t sample = 1000;
    int commas = 0;
    int points = 0;
    for (std::size_t i = 0; i < table.rows.size() && (i < sample || commas == points); ++i) {
        for (const QString& cell : table.rows[i].cells) {
            const QChar sign = decimalSign(cell);
            commas += sign == u',';
            points += sign == u'.';
        }
    }
    if (table.isFromSheet || commas == points)
        return table.separator != u',';
    return commas > points;
}

/// The numbers of a spreadsheet, and texts of columns of which at least half look like numbers, with the decimal comma
/// of the text to be written.
void writeCommas(std::vector<TableCells>& rows, std::size_t columns, const std::vector<TextRow>& read)
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
        const bool isNumeric = numbers * 2 >= filled;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QString& text = std::get<QString>(rows[i][column]);
            if (read[i].isNumber(qsizetype(column)) || (isNumeric && decimal.match(text).hasMatch()))
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
        makeNumbers(rows, width, table.rows);
    else if (table.isFromSheet && hasCommas)
        writeCommas(rows, width, table.rows);
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
