#pragma once

#include "exchange/delimited_text.h"

#include <stop_token>

namespace parvis {

/// One sheet of a spreadsheet file. Rows without a filled cell are left out; the others are as wide as their last
/// filled cell. A row's line is its number in the sheet.
struct Worksheet
{
    QString name;
    std::vector<TextRow> rows;
};

/// What a spreadsheet may not exceed; a larger one is not read at all.
struct SheetLimits
{
    qint64 unpackedBytes = 1LL << 30; ///< of all that is read from the archive
    qint64 characters = 128LL << 20;  ///< of all cells together
    int cells = 10'000'000;           ///< filled ones, repeated ones counted
    int rows = 2'000'000;             ///< filled ones of all sheets
    int columns = 2000;
};

/// An OpenDocument or Excel file by its content, whatever its name. False when it cannot be read.
bool looksLikeSpreadsheet(const QString& path);
/// By its ending, whatever its content.
bool namesSpreadsheet(const QString& path);

/// The sheets of an .ods or .xlsx file that hold anything, with the values of their cells: numbers with a point,
/// without blanks; dates as 2024-04-19; of a formula the last result; of merged cells, the first. No formula is run and
/// nothing that the file refers to is opened. Any thread.
/// @throws Error  the file cannot be read, is damaged, protected or empty, or exceeds the limits; Cancelled
std::vector<Worksheet> readSpreadsheet(const QString& path, const SheetLimits& limits = {}, std::stop_token stop = {});

} // namespace parvis
