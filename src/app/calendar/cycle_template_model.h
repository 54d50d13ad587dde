// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace parvis {

/// The steps of a yearly cycle as an editable table. It keeps nothing: an edit is announced as the list it would make,
/// and whoever writes it sets the list anew. GUI thread.
class CycleTemplateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Title, Month, Day, Year, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<CycleStep>& steps() const { return steps_; }
    void setSteps(std::vector<CycleStep> steps);
    void setEditable(bool editable) { editable_ = editable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    static QString yearText(int offset);

Q_SIGNALS:
    void edited(const std::vector<parvis::CycleStep>& steps);

private:
    std::vector<CycleStep> steps_;
    bool editable_ = true;
};

/// Lists for kind, month and year, a number for the day, a line for the title.
class CycleStepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace parvis
