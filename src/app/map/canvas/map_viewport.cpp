// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_viewport.h"

namespace parvis {

namespace {

constexpr int settleTime = 600; ///< milliseconds

} // namespace

MapViewport::MapViewport(QObject* parent)
    : QObject(parent)
{
    settling_.setSingleShot(true);
    settling_.setInterval(settleTime);
    connect(&settling_, &QTimer::timeout, this, [this] {
        history_.visit(view_);
        Q_EMIT settled();
    });
}

void MapViewport::resize(QSize size, double devicePixelRatio)
{
    view_ = view_.resized(size);
    view_.devicePixelRatio = devicePixelRatio;
}

void MapViewport::shift(QSizeF pixels)
{
    untouched_ = false;
    view_ = view_.dragged(QPointF(-pixels.width(), -pixels.height()));
}

void MapViewport::moveTo(const MapView& view)
{
    if (view == view_)
        return;
    if (untouched_)
        history_.visit(view_);
    untouched_ = false;
    view_ = view;
    settling_.start();
    Q_EMIT moved();
}

void MapViewport::jumpTo(const MapView& view)
{
    history_.visit(view_);
    moveTo(view);
}

void MapViewport::goBack(QSize size)
{
    history_.visit(view_);
    if (const auto view = history_.back())
        moveTo(view->resized(size));
}

void MapViewport::goForward(QSize size)
{
    if (const auto view = history_.forward())
        moveTo(view->resized(size));
}

} // namespace parvis
