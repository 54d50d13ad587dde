// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_canvas.h"

#include "app/map/canvas/map_item_text.h"
#include "map/paint/map_furniture.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double keyZoom = 1.5;
constexpr double keyStep = 0.15; ///< of the widget's shorter side

} // namespace

MapCanvas::MapCanvas(QWidget* parent)
    : MapPane(parent)
{
    setObjectName(u"mapCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the priority neighbourhoods"));
    describeSelection();
    connectGestures();
}

void MapCanvas::connectGestures()
{
    connect(&gestures_, &MapGestures::hovered, this, &MapCanvas::hover);
    connect(&gestures_, &MapGestures::clicked, this, &MapCanvas::click);
    connect(&gestures_, &MapGestures::picked, this, &MapCanvas::pick);
    connect(&gestures_, &MapGestures::pickingChanged, this, qOverload<>(&QWidget::update));
    connect(&gestures_, &MapGestures::dragged, this, [this](const MapView& view) {
        setCursor(Qt::ClosedHandCursor);
        setView(view);
    });
    connect(&gestures_, &MapGestures::dragEnded, this, [this] { setCursor(Qt::ArrowCursor); });
}

void MapCanvas::setSelection(QpvSet qpvs)
{
    outline(std::move(qpvs));
    if (selection().size() == 1)
        current_ = *selection().begin();
    describeSelection();
}

/// What a screen reader says of the map beside its name.
void MapCanvas::describeSelection()
{
    if (selection().empty()) {
        setAccessibleDescription(
            tr("Arrows move, plus and minus zoom, Home shows everything, N and P go from one QPV to the next."));
        return;
    }
    const MapItem* item = scene() && selection().size() == 1 ? scene()->find(*selection().begin()) : nullptr;
    setAccessibleDescription(item ? itemText(*item, options().locale).replace(u'\n', u' ')
                                  : tr("%n QPV selected", nullptr, int(selection().size())));
}

std::vector<Id<Qpv>> MapCanvas::walkOrder() const
{
    std::vector<Id<Qpv>> order;
    const MapItem* item = scene() ? scene()->neighbour(std::nullopt, 1) : nullptr;
    for (; item; item = scene()->neighbour(item->qpv, 1)) {
        if (options().shows(*item))
            order.push_back(item->qpv);
    }
    return order;
}

void MapCanvas::hover(QPointF at)
{
    const MapItem* item = itemAt(at);
    const auto qpv = item ? std::optional(item->qpv) : std::nullopt;
    if (qpv == hovered())
        return;
    setHovered(qpv);
    setCursor(item                                       ? Qt::PointingHandCursor
              : gestures_.pickShape() == PickShape::None ? Qt::ArrowCursor
                                                         : Qt::CrossCursor);
}

void MapCanvas::walk(int step)
{
    const MapItem* item = scene() ? scene()->neighbour(current_, step) : nullptr;
    while (item && !options().shows(*item))
        item = scene()->neighbour(item->qpv, step);
    if (!item)
        return;
    current_ = item->qpv;
    if (!view().screenRect().marginsRemoved(clearOfFurniture()).contains(view().toScreen(item->at()))) {
        MapView there = view();
        there.centre = item->at();
        setView(there);
    }
    choose(item->qpv);
}

void MapCanvas::choose(Id<Qpv> qpv)
{
    current_ = qpv;
    setSelection({qpv});
    announceCurrent();
    Q_EMIT qpvClicked(qpv, false);
}

/// Adds it to the selection, or takes it away.
void MapCanvas::toggle(Id<Qpv> qpv)
{
    QpvSet chosen = selection();
    if (!chosen.erase(qpv))
        chosen.insert(qpv);
    current_ = qpv;
    setSelection(std::move(chosen));
    announceCurrent();
    Q_EMIT qpvClicked(qpv, true);
}

/// Screen readers follow the walk as they follow the rows of a list.
void MapCanvas::announceCurrent()
{
    if (!QAccessible::isActive() || !current_)
        return;
    const std::vector<Id<Qpv>> order = walkOrder();
    const auto at = std::ranges::find(order, *current_);
    if (at == order.end())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(at - order.begin()));
    QAccessible::updateAccessibility(&focus);
}

void MapCanvas::paintOnTop(QPainter& painter)
{
    if (gestures_.picking())
        gestures_.picking()->paint(painter, MapPalette::of(options().shade));
}

void MapCanvas::click(QPointF at, bool adds)
{
    if (!scene())
        return;
    const MapFurniture furniture(*scene(), view(), options());
    if (const auto classIndex = furniture.classAt(at))
        Q_EMIT legendClicked(*classIndex);
    else if (const MapItem* item = furniture.legend().contains(at) ? nullptr : itemAt(at))
        adds ? toggle(item->qpv) : choose(item->qpv);
    else if (!furniture.legend().contains(at))
        Q_EMIT landClicked();
}

void MapCanvas::pick(const MapPicking& picking, bool adds)
{
    if (!scene())
        return;
    QpvSet chosen = picking.picked(*scene(), view(), options());
    if (adds)
        chosen.insert(selection().begin(), selection().end());
    setSelection(chosen);
    Q_EMIT picked(chosen);
}

bool MapCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const MapItem* item = itemAt(help->pos()))
        QToolTip::showText(help->globalPos(), itemText(*item, options().locale), this);
    else
        QToolTip::hideText();
    return true;
}

/// Tab walks from QPV to QPV, and leaves the map after the last.
bool MapCanvas::focusNextPrevChild(bool next)
{
    const int step = next ? 1 : -1;
    if (scene() && scene()->neighbour(current_, step)) {
        walk(step);
        return true;
    }
    current_.reset();
    return QWidget::focusNextPrevChild(next);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const double step = keyStep * std::min(width(), height());
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return alt ? goBack() : setView(view().dragged({step, 0}));
    case Qt::Key_Right:
        return alt ? goForward() : setView(view().dragged({-step, 0}));
    case Qt::Key_Up:
        return setView(view().dragged({0, step}));
    case Qt::Key_Down:
        return setView(view().dragged({0, -step}));
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
        if (!gestures_.dropPicking())
            QWidget::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomTo(selection());
        if (current_ && selection().contains(*current_))
            Q_EMIT qpvActivated(*current_);
        return;
    default:
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
            Q_EMIT legendClicked(event->key() - Qt::Key_1);
        else
            QWidget::keyPressEvent(event);
    }
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        gestures_.press(*event, view());
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    gestures_.move(*event);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    gestures_.release(*event);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    gestures_.dropDrag();
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
        setView(view().zoomedAbout(event->position(), std::pow(1.25, notches)));
    event->accept();
}

void MapCanvas::leaveEvent(QEvent*)
{
    if (hovered())
        setHovered(std::nullopt);
}

} // namespace parvis
