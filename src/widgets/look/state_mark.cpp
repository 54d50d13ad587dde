// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/state_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace parvis {

namespace {

void paintPolygon(QPainter& painter, const QRectF& square, const std::vector<QPointF>& corners)
{
    QPolygonF polygon;
    for (const QPointF& corner : corners)
        polygon << QPointF(square.left() + corner.x() * square.width(), square.top() + corner.y() * square.height());
    painter.drawPolygon(polygon);
}

void paintStrokes(QPainter& painter, const QRectF& square, const std::vector<QPointF>& points, const QColor& colour)
{
    painter.setPen(QPen(colour, square.width() / 6.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
        const auto at = [&](QPointF p) {
            return QPointF(square.left() + p.x() * square.width(), square.top() + p.y() * square.height());
        };
        painter.drawLine(at(points[i]), at(points[i + 1]));
    }
}

} // namespace

void paintShape(QPainter& painter, const QRectF& square, Shape shape, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = square.width() / 8.0;
    const QRectF inner = square.adjusted(line, line, -line, -line);
    painter.setPen(QPen(colour, line * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    switch (shape) {
    case Shape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    case Shape::HalfCircle: {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        QPainterPath half(inner.center());
        half.arcTo(inner, 90, 180);
        half.closeSubpath();
        painter.fillPath(half, colour);
        break;
    }
    case Shape::Circle:
        painter.drawEllipse(inner);
        break;
    case Shape::Check:
        painter.drawEllipse(inner);
        paintStrokes(painter, square, {{0.30, 0.52}, {0.45, 0.67}, {0.45, 0.67}, {0.72, 0.36}}, Qt::white);
        break;
    case Shape::Square:
        painter.drawRect(inner);
        break;
    case Shape::Diamond:
        paintPolygon(painter, inner, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}});
        break;
    case Shape::Triangle:
        paintPolygon(painter, inner, {{0.5, 0.05}, {1, 0.95}, {0, 0.95}});
        break;
    case Shape::Cross:
        paintStrokes(painter, square, {{0.2, 0.2}, {0.8, 0.8}, {0.8, 0.2}, {0.2, 0.8}}, colour);
        break;
    case Shape::Dash:
        paintStrokes(painter, square, {{0.2, 0.5}, {0.8, 0.5}}, colour);
        break;
    }
    painter.restore();
}

} // namespace parvis
