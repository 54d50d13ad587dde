// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_writer.h"

#include <stop_token>

namespace parvis {

enum class SpreadsheetFormat { Ods, Xlsx };

/// By the ending of the name; nothing: no spreadsheet.
std::optional<SpreadsheetFormat> spreadsheetFormat(const QString& path);

/// Writes a file with one sheet, titles in bold and fixed at the top, numbers as numbers. A text stays a text, whatever
/// it begins with: none is a formula. The file is whole or as it was. Any thread.
/// @throws Error  the file cannot be written, or the table has more rows or columns than a spreadsheet; Cancelled
void writeSpreadsheet(const QString& path, const QString& sheet, const QStringList& header,
                      const std::vector<TableCells>& rows, std::stop_token stop = {});

} // namespace parvis
