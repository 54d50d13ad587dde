// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace parvis {

/// Rows of facts as high as those of the tables. The proposed value is edited as its form is, and of an amount what the
/// document does not say of it.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int factColumn = 0; ///< names the fact
    // What a cell tells it.
    static constexpr int choicesRole = Qt::UserRole + 2; ///< to choose from; none: any text
    static constexpr int editableRole = Qt::UserRole + 3;
    static constexpr int typedRole = Qt::UserRole + 4; ///< what was typed into the cell that names the fact

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace parvis
