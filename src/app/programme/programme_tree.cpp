// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_tree.h"

#include "widgets/controls/drag_origin.h"

#include <QDropEvent>

namespace parvis {

ProgrammeTree::ProgrammeTree(QWidget* parent)
    : QTreeView(parent)
{
    setDragDropMode(InternalMove);
}

/// One line at a time: the one under the mouse.
void ProgrammeTree::startDrag(Qt::DropActions actions)
{
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTreeView::startDrag(actions);
}

/// The outer quarters of a line mean above and below it.
ProgrammeTree::Place ProgrammeTree::placeAt(const QPoint& position) const
{
    const QModelIndex line = indexAt(position).siblingAtColumn(0);
    const QRect area = visualRect(line);
    const int edge = area.height() / 4;
    if (!line.isValid())
        return {};
    if (position.y() < area.top() + edge)
        return {line, Side::Above};
    return {line, position.y() > area.bottom() - edge ? Side::Below : Side::On};
}

void ProgrammeTree::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isDraggedHere(*event->mimeData()))
        return event->ignore();
    setState(DraggingState);
    event->accept();
}

void ProgrammeTree::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event); // marks the place
    if (isDraggedHere(*event->mimeData()) && accepts_ && accepts_(placeAt(event->position().toPoint())))
        event->accept();
    else
        event->ignore();
}

/// Qt lets nothing come here that was dragged elsewhere. It would move the rows of the model itself, and is told that
/// this has been done. The record is moved once the drag has ended: the model is filled anew then.
void ProgrammeTree::dropEvent(QDropEvent* event)
{
    const Place place = placeAt(event->position().toPoint());
    const bool isTaken = isDraggedHere(*event->mimeData()) && accepts_ && accepts_(place);
    setState(NoState);
    viewport()->update(); // without the mark of the place
    if (!isTaken)
        return event->ignore();
    event->setDropAction(Qt::TargetMoveAction);
    event->accept();
    const QPersistentModelIndex line = place.line;
    QMetaObject::invokeMethod(
        this,
        [this, line, side = place.side] {
            Q_EMIT dropped({line, side});
        },
        Qt::QueuedConnection);
}

} // namespace parvis
