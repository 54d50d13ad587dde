// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/printed_page.h"

#include <functional>
#include <vector>

namespace parvis {

/// What stands in one column of one row of a table, its lines together.
struct PrintedCell
{
    QString text;
    std::vector<int> words; ///< of the page, as they are read

    bool isEmpty() const { return words.empty(); }
};

/// A table under a row of titles, as far as it reaches on one page. Cells that break their lines are one again.
struct PrintedTable
{
    std::vector<PrintedCell> titles;
    std::vector<std::vector<PrintedCell>> rows; ///< each as long as the titles
    std::size_t firstRow = 0;                   ///< which row of the page the titles are
    std::size_t endRow = 0;                     ///< the row of the page behind the last

    const QString& title(std::size_t column) const { return titles[column].text; }
};

using IsTitleRow = std::function<bool(const std::vector<PrintedPiece>&)>;

/// The tables of a page whose row of titles is one to `isTitleRow`, from top to bottom.
std::vector<PrintedTable> tablesOf(const PrintedPage& page, const IsTitleRow& isTitleRow);

/// The rows at the head of a page that go on with a table of the page before, which has these columns; empty when the
/// page begins otherwise.
std::vector<std::vector<PrintedCell>> continuedRows(const PrintedPage& page, std::size_t columns);

} // namespace parvis
