// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/review/fact_delegate.h"

#include "widgets/look/look.h"

#include <QComboBox>
#include <QLineEdit>

namespace parvis {

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(Look::unit(), Look::unit());
}

QWidget* FactDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(editableRole).toBool())
        return nullptr;
    const bool isOfFact = index.column() == factColumn;
    const QStringList choices = index.data(choicesRole).toStringList();
    if (choices.isEmpty()) {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* line = qobject_cast<QLineEdit*>(editor); line && isOfFact)
            line->setPlaceholderText(tr("Year of this amount"));
        return editor;
    }
    auto* box = new QComboBox(parent);
    box->addItems(choices);
    if (isOfFact)
        box->setPlaceholderText(tr("Funder of this amount"));
    return box;
}

/// The cell that names a fact holds its name: what is missing is entered into an empty editor.
void FactDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const bool isOfFact = index.column() == factColumn;
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box && isOfFact)
        box->setCurrentIndex(-1);
    else if (box)
        box->setCurrentText(index.data().toString());
    else if (!isOfFact)
        QStyledItemDelegate::setEditorData(editor, index);
}

void FactDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QString typed = box ? box->currentText() : line ? line->text() : QString();
    if (index.column() != factColumn)
        model->setData(index, typed);
    else if (!typed.trimmed().isEmpty())
        model->setData(index, typed, typedRole);
}

} // namespace parvis
