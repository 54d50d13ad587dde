// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the room: how the titles of a table are read, and which column stands under which.

#include "recognition/table_parts.h"

namespace parvis {

using Row = std::vector<PrintedPiece>;

ColumnSpan spanOf(const QRectF& box);
double topOf(const Row& row);
double bottomOf(const Row& row);
double heightOf(const Row& row);

/// Reads the titles that begin at a row: of several rows below each other ("2024" over "Prévu" and "Engagé"), or in
/// several lines.
/// @return the row behind them
std::size_t readTitles(const std::vector<Row>& rows, std::size_t first, const IsTitleRow& isTitleRow,
                       PrintedTable& table, std::vector<ColumnSpan>& titles);

/// Which title each column stands under: the same order, as close as can be. -1: under none.
std::vector<int> titlesOf(const std::vector<ColumnSpan>& columns, const std::vector<ColumnSpan>& titles);

} // namespace parvis
