// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet.h"

#include <stop_token>

namespace parvis {

/// That the first bytes of a file are those of an OpenDocument or Excel file, or of another archive.
bool startsSpreadsheet(const QByteArray& start);
/// An OpenDocument or Excel file by its content, whatever its name. False when it cannot be read.
bool looksLikeSpreadsheet(const QString& path);
/// By its ending, whatever its content.
bool namesSpreadsheet(const QString& path);

/// The sheets of an .ods, .xlsx or .xls file that hold anything, with the values of their cells: numbers with a point,
/// without blanks, but codes (02100, 03 20 00 11 11), times and dates as their cell shows them, dates whose year it
/// does not show as 2024-04-19; of a formula the last result; of merged cells, the first. No formula is run and nothing
/// that the file refers to is opened. Any thread.
/// @throws Error  the file cannot be read, is damaged, locked or empty, or exceeds the limits; Cancelled
std::vector<Worksheet> readSpreadsheet(const QString& path, const WorksheetLimits& limits = {},
                                       std::stop_token stop = {});

} // namespace parvis
