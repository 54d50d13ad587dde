// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace parvis {

/// A number that is written with so many decimals.
struct Decimal
{
    double value = 0;
    int decimals = 0;

    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// What a written cell holds; nothing: unknown, a blank cell.
using TableCell = std::variant<std::monostate, QString, qint64, Decimal>;
using TableCells = std::vector<TableCell>;

/// How a table is written as text, always in UTF-8.
struct TextFormat
{
    QChar separator = u',';
    bool byteOrderMark = false;
    bool windowsLines = false; ///< "\r\n"
    bool decimalComma = false;
    bool guardFormulas = false; ///< a text that a spreadsheet would run gets an apostrophe before it
    bool guardCodes = false;    ///< digits that a spreadsheet would change are written as ="02691"; so "+33320001111"

    /// "tableur": opens by a double click in a French spreadsheet.
    static TextFormat spreadsheet();
    /// "opendata": what portals and programs expect.
    static TextFormat openData();
};

QByteArray formatDelimited(const QStringList& header, const std::vector<TableCells>& rows, const TextFormat& format);

/// Writes the file whole or not at all.
/// @throws Error  the file cannot be written
void writeDelimited(const QString& path, const QStringList& header, const std::vector<TableCells>& rows,
                    const TextFormat& format);

} // namespace parvis
