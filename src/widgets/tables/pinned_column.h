// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QModelIndex;
class QTableView;

namespace parvis {

/// The first column of a table stays in view while the table is scrolled sideways: it says whose row one reads. It is
/// not pinned where it would take more than half of the width. A view of the moment; GUI thread.
class PinnedColumn
{
public:
    PinnedColumn() = default; ///< of a view that is no more
    explicit PinnedColumn(const QTableView& view);

    /// Its logical number; -1: none is pinned now.
    int column() const { return column_; }
    int width() const { return width_; }
    bool holds(const QPoint& position) const { return position.x() < width_; }
    /// Where a cell of that place shows: pinned ones at the left edge, the others only where no edge covers them.
    QRect seenPart(const QRect& cell, int column) const;

private:
    int column_ = -1;
    int width_ = 0;
    int room_ = 0; ///< pixels of the view
};

} // namespace parvis
