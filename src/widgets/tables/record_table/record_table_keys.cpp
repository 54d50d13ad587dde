// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and the mouse.
#include "widgets/controls/checked_line.h"
#include "widgets/tables/filter_header.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

namespace parvis {

void RecordTableView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Find)) {
        header_->focusFilter(std::max(0, currentIndex().column()));
    } else if (plain && enter && currentIndex().isValid() && state() != EditingState) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else
            Q_EMIT activatedId(currentId());
    } else if (plain && event->key() == Qt::Key_Delete && state() != EditingState) {
        if (const auto ids = selectedIds(); !ids.empty())
            Q_EMIT removeRequested(ids);
    } else {
        const QModelIndex before = currentIndex();
        QTableView::keyPressEvent(event);
        const bool moved = currentIndex() != before && extendedFrom_ != currentIndex();
        if (moved && !event->modifiers().testFlag(Qt::ShiftModifier))
            extendedFrom_ = QModelIndex(); // the view knows this row by itself
        return;
    }
    event->accept();
}

void RecordTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    auto* line = qobject_cast<CheckedLine*>(editor);
    if (!line || hint == QAbstractItemDelegate::RevertModelCache || line->isAcceptable()) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    QTimer::singleShot(0, line, [this, line] { // a click into the table leads back to it, one elsewhere does not
        if (hasFocus())
            line->setFocus(Qt::OtherFocusReason);
    });
}

void RecordTableView::keyboardSearch(const QString& search)
{
    if (!model_)
        return;
    const int column = std::max(0, currentIndex().column());
    const int first = std::max(0, header_->logicalIndex(0));
    if (const int row = typed_.find(*model_, search, {column, first}, std::max(0, currentIndex().row())); row >= 0)
        goTo(model_->index(row, column));
}

void RecordTableView::mousePressEvent(QMouseEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        extendedFrom_ = QModelIndex();
    QTableView::mousePressEvent(event);
}

/// Shift extends from the row that the program led to; Qt would from the one that a key or a click selected before.
void RecordTableView::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command)
{
    const bool extends = command.testFlag(QItemSelectionModel::Current) && extendedFrom_.isValid();
    QTableView::setSelection(
        extends ? QRect(visualRect(extendedFrom_).center(), visualRect(currentIndex()).center()) : area, command);
}

void RecordTableView::copySelection() const
{
    QApplication::clipboard()->setMimeData(clipboardData(*this).release());
}

} // namespace parvis
