// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/tables/record_scanner.h"

namespace parvis {

/// Puts rows together again that a line end inside a cell has torn, where nothing quotes the cell: it is of another
/// kind than the line ends of the whole rows, and the parts have together as many cells as there are titles. Each row
/// that was put together is said. Private to the layer.
/// @param titleEnd  how the row of the titles ends
std::vector<TextRecord> joinTorn(std::vector<TextRecord> records, qsizetype width, LineEnd titleEnd, Notices& notices);

} // namespace parvis
