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
struct ColumnSpan
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
    std::vector<ColumnSpan> columns;            ///< where the titles stand
    std::size_t firstRow = 0;                   ///< which row of the page the titles are
    std::size_t endRow = 0;                     ///< the row of the page behind the last

    const QString& title(std::size_t column) const { return titles[column].text; }
};

using IsTitleRow = std::function<bool(const std::vector<PrintedPiece>&)>;

} // namespace parvis
