// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_column.h"

#include "widgets/controls/drag_origin.h"
#include "widgets/look/look.h"

#include <QDataStream>
#include <QDropEvent>
#include <QIODevice>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto cardsType = u"application/x-parvis-actions"_s;

std::vector<qint64> cardsIn(const QMimeData& data)
{
    QDataStream stream(data.data(cardsType));
    QList<qint64> ids;
    stream >> ids;
    return {ids.begin(), ids.end()};
}

} // namespace

ActionColumn::ActionColumn(std::optional<ActionState> state, QWidget* parent)
    : QListWidget(parent)
    , state_(state)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSpacing(Look::unit() / 4);
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT opened(currentId()); });
}

void ActionColumn::addCard(qint64 id, const QString& text, const QString& tip)
{
    auto* item = new QListWidgetItem(text, this);
    item->setData(Qt::UserRole, id);
    item->setToolTip(tip);
}

qint64 ActionColumn::currentId() const
{
    const QListWidgetItem* item = currentItem();
    return item && item->isSelected() ? item->data(Qt::UserRole).toLongLong() : 0;
}

std::vector<qint64> ActionColumn::selectedIds() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->isSelected())
            ids.push_back(item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

bool ActionColumn::holds(qint64 id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toLongLong() == id)
            return true;
    }
    return false;
}

bool ActionColumn::select(qint64 id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toLongLong() == id) {
            setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
            scrollToItem(item(row));
            return true;
        }
    }
    return false;
}

void ActionColumn::keyPressEvent(QKeyEvent* event)
{
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction != 0 && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT moveRequested(selectedIds(), direction);
    } else if (direction != 0 && event->modifiers() == Qt::NoModifier) {
        Q_EMIT leaveRequested(direction);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() > 0) {
        Q_EMIT opened(currentId());
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else {
        QListWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool ActionColumn::takes(const QDropEvent& event) const
{
    return event.source() != this && event.mimeData()->hasFormat(cardsType) && isDraggedHere(*event.mimeData());
}

void ActionColumn::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(takes(*event));
}

void ActionColumn::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(takes(*event));
}

/// The cards follow once the change is written, and stay where it is refused; Qt, which would take them away itself, is
/// told that it has been done.
void ActionColumn::dropEvent(QDropEvent* event)
{
    if (!takes(*event))
        return;
    std::vector<qint64> ids = cardsIn(*event->mimeData());
    std::erase_if(ids, [this](qint64 id) { return holds(id); });
    event->setDropAction(Qt::TargetMoveAction);
    event->accept();
    if (!ids.empty())
        Q_EMIT dropped(ids);
}

QMimeData* ActionColumn::mimeData(const QList<QListWidgetItem*>& items) const
{
    QList<qint64> ids;
    for (const QListWidgetItem* item : items)
        ids << item->data(Qt::UserRole).toLongLong();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    auto* cards = new QMimeData;
    cards->setData(cardsType, bytes);
    markDragOrigin(*cards);
    return cards;
}

QStringList ActionColumn::mimeTypes() const
{
    return {cardsType};
}

/// Cards wrap anew in another width.
void ActionColumn::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace parvis
