// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

namespace parvis {

/// One sheet of a spreadsheet file. Rows without a filled cell are left out; the others are as wide as their last
/// filled cell. A row's line is its number in the sheet.
struct Worksheet
{
    QString name;
    std::vector<TextRow> rows;
    bool isHidden = false; ///< whoever opens the file does not see it
};

/// What a spreadsheet may not exceed; a larger one is not read at all.
struct WorksheetLimits
{
    qint64 unpackedBytes = 1LL << 30; ///< of all that is read from the archive
    qint64 characters = 128LL << 20;  ///< of all cells together
    int cells = 10'000'000;           ///< filled ones, repeated ones counted
    int rows = 2'000'000;             ///< filled ones of all sheets
    int columns = 2000;
};

} // namespace parvis
