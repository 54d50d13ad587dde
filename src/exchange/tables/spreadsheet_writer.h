// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_writer.h"

#include <stop_token>

namespace parvis {

enum class SpreadsheetFormat { Ods, Xlsx };

/// By the ending of the name; nothing: no spreadsheet.
std::optional<SpreadsheetFormat> spreadsheetFormat(const QString& path);

/// One sheet of a file; its name has no more than 31 letters, none of []:*?/\\.
struct WrittenSheet
{
    QString name;
    QStringList header;
    std::vector<TableCells> rows;
};

/// Writes a file with these sheets, titles in bold and fixed at the top, numbers as numbers. A text stays a text,
/// whatever it begins with: none is a formula. The file is whole or as it was. Any thread.
/// @throws Error  the file cannot be written, or a table has more rows or columns than a spreadsheet; Cancelled
void writeSpreadsheet(const QString& path, const std::vector<WrittenSheet>& sheets, std::stop_token stop = {});
/// The same of one sheet.
void writeSpreadsheet(const QString& path, const QString& sheet, const QStringList& header,
                      const std::vector<TableCells>& rows, std::stop_token stop = {});

} // namespace parvis
