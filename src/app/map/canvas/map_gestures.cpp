// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_gestures.h"

#include <QApplication>
#include <QMouseEvent>

namespace parvis {

namespace {

/// What a drag means that begins with these keys held.
PickShape shapeFor(Qt::KeyboardModifiers keys, PickShape usual)
{
    return keys & Qt::ShiftModifier ? PickShape::Box : keys & Qt::AltModifier ? PickShape::Lasso : usual;
}

} // namespace

void MapGestures::press(const QMouseEvent& event, const MapView& view)
{
    if (event.button() != Qt::LeftButton)
        return;
    const PickShape shape = shapeFor(event.modifiers(), pickShape_);
    if (shape == PickShape::None)
        drag_ = Drag{event.position(), view};
    else
        picking_.emplace(shape, event.position());
}

void MapGestures::move(const QMouseEvent& event)
{
    if (picking_) {
        picking_->reach(event.position());
        Q_EMIT pickingChanged();
        return;
    }
    if (!drag_) {
        Q_EMIT hovered(event.position());
        return;
    }
    const QPointF by = event.position() - drag_->from;
    if (!drag_->moving && by.manhattanLength() < QApplication::startDragDistance())
        return;
    drag_->moving = true;
    Q_EMIT dragged(drag_->view.dragged(by));
}

void MapGestures::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const bool adds = event.modifiers() & Qt::ControlModifier;
    if (const auto picking = std::exchange(picking_, std::nullopt)) {
        Q_EMIT pickingChanged();
        if (picking->isClick(QApplication::startDragDistance()))
            Q_EMIT clicked(picking->from(), adds);
        else
            Q_EMIT picked(*picking, adds);
        return;
    }
    if (const auto drag = std::exchange(drag_, std::nullopt)) {
        Q_EMIT dragEnded();
        if (!drag->moving)
            Q_EMIT clicked(event.position(), adds);
    }
}

bool MapGestures::dropPicking()
{
    if (!picking_)
        return false;
    picking_.reset();
    Q_EMIT pickingChanged();
    return true;
}

} // namespace parvis
