// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/funding_table.h"

#include <QAbstractTableModel>

#include <memory>

namespace parvis {

/// The first rows of a table as the file has them, under its titles. GUI thread.
class FileRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param table  null: none
    void setTable(std::shared_ptr<const FundingTable> table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const TextRow& rowAt(int row) const;

    std::shared_ptr<const FundingTable> table_;
};

} // namespace parvis
