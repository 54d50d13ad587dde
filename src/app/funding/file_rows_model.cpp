// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/file_rows_model.h"

namespace parvis {

namespace {

constexpr int mostFileRows = 200; // enough to see what a column holds

} // namespace

void FileRowsModel::setTable(std::shared_ptr<const FundingTable> table)
{
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

const TextRow& FileRowsModel::rowAt(int row) const
{
    return table_->found.table.rows[table_->firstRow + std::size_t(row)];
}

int FileRowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !table_)
        return 0;
    return std::min(mostFileRows, int(table_->found.table.rows.size() - table_->firstRow));
}

int FileRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table_ ? 0 : int(table_->titles.size());
}

QVariant FileRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    constexpr int shown = 200; // letters
    return rowAt(index.row()).cells.value(index.column()).simplified().left(shown);
}

QVariant FileRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !table_)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(rowAt(section).line) : QVariant();
    constexpr int shown = 80; // letters
    const QString title = table_->titles.value(section).simplified();
    return title.isEmpty() ? tr("Column %1").arg(section + 1) : title.left(shown);
}

} // namespace parvis
