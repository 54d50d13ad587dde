// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/pinned_column.h"

#include <QHeaderView>
#include <QTableView>

namespace parvis {

PinnedColumn::PinnedColumn(const QTableView& view)
    : room_(view.viewport()->width())
{
    const QHeaderView* header = view.horizontalHeader();
    if (header->offset() <= 0)
        return;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const int width = header->sectionSize(column);
        if (width * 2 <= room_) {
            column_ = column;
            width_ = width;
        }
        return;
    }
}

QRect PinnedColumn::seenPart(const QRect& cell, int column) const
{
    if (column == column_)
        return QRect(0, cell.y(), width_, cell.height());
    QRect seen = cell;
    seen.setLeft(std::max(cell.left(), width_));
    seen.setRight(std::min(cell.right(), room_ - 1));
    return seen;
}

} // namespace parvis
