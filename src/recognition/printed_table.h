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

/// From left to right, points.
struct Span
{
    double left = 0;
    double right = 0;

    bool meets(const QRectF& box) const { return box.left() < right && box.right() > left; }
};

/// A table under a row of titles, as far as it reaches on one page. Cells that break their lines are one again.
struct PrintedTable
{
    std::vector<PrintedCell> titles;
    std::vector<std::vector<PrintedCell>> rows; ///< each as long as the titles
    std::vector<Span> columns;                  ///< where the titles stand
    std::size_t firstRow = 0;                   ///< which row of the page the titles are
    std::size_t endRow = 0;                     ///< the row of the page behind the last

    const QString& title(std::size_t column) const { return titles[column].text; }
};

using IsTitleRow = std::function<bool(const std::vector<PrintedPiece>&)>;

/// The tables of a page whose row of titles is one to `isTitleRow`, from top to bottom.
std::vector<PrintedTable> tablesOf(const PrintedPage& page, const IsTitleRow& isTitleRow);

/// What stands at the head of a page, read as if it went on with a table of the page before.
PrintedTable continuedTable(const PrintedPage& page, const PrintedTable& before);

/// Whether nothing of weight stands below the table on its page: it may go on overleaf.
bool reachesEnd(const PrintedPage& page, const PrintedTable& table);

} // namespace parvis
