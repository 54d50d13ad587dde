// SPDX-License-Identifier: GPL-3.0-or-later
// What MapCanvas does on mouse, keyboard and paint events.

#include "app/map/canvas/map_canvas.h"

#include "map/paint/map_furniture.h"
#include "map/paint/map_painter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace parvis {

namespace {

constexpr double keyZoom = 1.5;
constexpr double keyStep = 0.15; ///< of the widget's shorter side

} // namespace

void MapCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), MapPalette::of(options_.shade).sea);
    if (picture_.map.isNull() || !scene_)
        return;
    const MapView& shown = picture_.mapView;
    const double scale = shown.metresPerPixel / view_.metresPerPixel;
    const QPointF corner = view_.toScreen(shown.toWorld({0, 0}));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale != 1);
    if (scale == 1)
        painter.drawImage(corner, picture_.map);
    else
        painter.drawImage(QRectF(corner, QSizeF(shown.size) * scale), picture_.map);
    paintOverlay(painter, *scene_, view_, options_, selection_, hovered_);
    paintMarkers(painter, view_, options_, markers_);
    for (const FurniturePicture& piece : picture_.furniture)
        painter.drawImage(piece.at, piece.image);
    if (picking_)
        picking_->paint(painter, MapPalette::of(options_.shade));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

bool MapCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const MapItem* item = itemAt(help->pos()))
        QToolTip::showText(help->globalPos(), describe(*item), this);
    else
        QToolTip::hideText();
    return true;
}

/// Tab walks from QPV to QPV, and leaves the map after the last.
bool MapCanvas::focusNextPrevChild(bool next)
{
    const int step = next ? 1 : -1;
    if (scene_ && scene_->neighbour(current_, step)) {
        walk(step);
        return true;
    }
    current_.reset();
    return QWidget::focusNextPrevChild(next);
}

void MapCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange) {
        followPalette();
        repaintMap();
    }
    QWidget::changeEvent(event);
}

void MapCanvas::resizeEvent(QResizeEvent*)
{
    view_ = view_.resized(size());
    view_.devicePixelRatio = devicePixelRatioF();
    fitWhileUntouched();
    repaintMap();
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const double step = keyStep * std::min(width(), height());
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return alt ? goBack() : applyView(view_.dragged({step, 0}));
    case Qt::Key_Right:
        return alt ? goForward() : applyView(view_.dragged({-step, 0}));
    case Qt::Key_Up:
        return applyView(view_.dragged({0, step}));
    case Qt::Key_Down:
        return applyView(view_.dragged({0, -step}));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(keyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoom);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_N:
        return walk(1);
    case Qt::Key_P:
        return walk(-1);
    case Qt::Key_Space:
        return current_ ? toggle(*current_) : walk(1);
    case Qt::Key_Escape:
        if (!picking_)
            return QWidget::keyPressEvent(event);
        picking_.reset();
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomTo(selection_);
        if (current_ && selection_.contains(*current_))
            Q_EMIT qpvActivated(*current_);
        return;
    default:
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
            Q_EMIT legendClicked(event->key() - Qt::Key_1);
        else
            QWidget::keyPressEvent(event);
    }
}

namespace {

/// What a drag means that begins with these keys held.
PickShape shapeFor(Qt::KeyboardModifiers keys, PickShape usual)
{
    return keys & Qt::ShiftModifier ? PickShape::Box : keys & Qt::AltModifier ? PickShape::Lasso : usual;
}

} // namespace

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        const PickShape shape = shapeFor(event->modifiers(), pickShape_);
        if (shape == PickShape::None)
            drag_ = Drag{event->position(), view_};
        else
            picking_.emplace(shape, event->position());
    } else if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (picking_) {
        picking_->reach(event->position());
        update();
        return;
    }
    if (!drag_) {
        hover(event->position());
        return;
    }
    const QPointF by = event->position() - drag_->from;
    if (!drag_->moving && by.manhattanLength() < QApplication::startDragDistance())
        return;
    drag_->moving = true;
    setCursor(Qt::ClosedHandCursor);
    applyView(drag_->view.dragged(by));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool adds = event->modifiers() & Qt::ControlModifier;
    if (picking_) {
        finishPicking(adds);
        return;
    }
    if (!drag_)
        return;
    const bool wasDragged = drag_->moving;
    drag_.reset();
    setCursor(Qt::ArrowCursor);
    if (!wasDragged)
        click(event->position(), adds);
}

void MapCanvas::click(QPointF at, bool adds)
{
    if (!scene_)
        return;
    const MapFurniture furniture(*scene_, view_, options_);
    if (const auto classIndex = furniture.classAt(at))
        Q_EMIT legendClicked(*classIndex);
    else if (const MapItem* item = furniture.legend().contains(at) ? nullptr : itemAt(at))
        adds ? toggle(item->qpv) : choose(item->qpv);
    else if (!furniture.legend().contains(at))
        Q_EMIT landClicked();
}

void MapCanvas::finishPicking(bool adds)
{
    const MapPicking picking = *std::exchange(picking_, std::nullopt);
    update();
    if (!scene_)
        return;
    if (picking.isClick(QApplication::startDragDistance())) {
        click(picking.from(), adds);
        return;
    }
    QpvSet chosen = picking.picked(*scene_, view_, options_);
    if (adds)
        chosen.insert(selection_.begin(), selection_.end());
    setSelection(chosen);
    Q_EMIT picked(chosen);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    drag_.reset();
    const MapItem* item = event->button() == Qt::LeftButton ? itemAt(event->position()) : nullptr;
    if (!item)
        return;
    zoomTo({item->qpv});
    Q_EMIT qpvActivated(item->qpv);
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        applyView(view_.zoomedAbout(event->position(), std::pow(1.25, notches)));
    event->accept();
}

void MapCanvas::leaveEvent(QEvent*)
{
    if (!hovered_)
        return;
    hovered_.reset();
    update();
}

} // namespace parvis
