// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_picking.h"

#include <QPainter>

namespace parvis {

MapPicking::MapPicking(PickShape shape, QPointF from)
    : shape_(shape)
    , line_({from, from})
{
}

void MapPicking::reach(QPointF at)
{
    if (shape_ == PickShape::Lasso)
        line_ << at;
    else
        line_.last() = at;
}

bool MapPicking::isClick(int dragDistance) const
{
    const QSizeF size = line_.boundingRect().size();
    return std::max(size.width(), size.height()) < dragDistance;
}

QPolygonF MapPicking::outline() const
{
    return shape_ == PickShape::Box ? QPolygonF(QRectF(line_.first(), line_.last()).normalized()) : line_;
}

QpvSet MapPicking::picked(const MapScene& scene, const MapView& view, const MapOptions& options) const
{
    const QPolygonF shape = outline();
    const QRectF bounds = shape.boundingRect();
    Box box;
    box.add(view.toWorld(bounds.topLeft()));
    box.add(view.toWorld(bounds.bottomRight()));
    QpvSet qpvs;
    for (const MapItem* item : scene.within(box)) {
        if (options.shows(*item) && shape.containsPoint(view.toScreen(item->at()), Qt::OddEvenFill))
            qpvs.insert(item->qpv);
    }
    return qpvs;
}

void MapPicking::paint(QPainter& painter, const MapPalette& palette) const
{
    QColor fill = palette.selection;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(palette.selection, 1.5, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPolygon(outline());
}

} // namespace parvis
