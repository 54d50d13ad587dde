// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_markers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace parvis {

namespace {

constexpr qsizetype longestLabel = 48; ///< characters

/// A pin whose tip stands on the origin.
QPainterPath pin(double size)
{
    const double radius = size * 0.36;
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(-radius * 0.4, -size * 0.4, -radius, -size * 0.45, -radius, -size + radius);
    path.arcTo(QRectF(-radius, -size, radius * 2, radius * 2), 180, -180);
    path.cubicTo(radius, -size * 0.45, radius * 0.4, -size * 0.4, 0, 0);
    path.addEllipse(QPointF(0, -size + radius), radius * 0.4, radius * 0.4);
    return path;
}

} // namespace

Box boundsOf(const std::vector<MapMarker>& markers)
{
    Box box;
    for (const MapMarker& marker : markers)
        box.add(marker.at);
    return box;
}

void paintMarkers(QPainter& painter, const MapView& view, const MapOptions& options,
                  const std::vector<MapMarker>& markers)
{
    if (markers.empty())
        return;
    const MapPalette& palette = MapPalette::of(options.shade);
    QFont font = options.font;
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const double size = metrics.height() * 1.6;
    const QPainterPath shape = pin(size);
    const QRectF seen = view.screenRect().adjusted(-size, -size, size, size * 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto marker = markers.rbegin(); marker != markers.rend(); ++marker) {
        const QPointF at = view.toScreen(marker->at);
        if (!seen.contains(at))
            continue;
        painter.setPen(QPen(palette.halo, 2));
        painter.setBrush(palette.selection);
        painter.drawPath(shape.translated(at));
    }
    std::vector<QRectF> taken;
    for (const MapMarker& marker : markers) {
        const QPointF at = view.toScreen(marker.at);
        const QString text = marker.label.left(longestLabel);
        const QRectF box(at + QPointF(size * 0.5, -size), QSizeF(metrics.horizontalAdvance(text), metrics.height()));
        const bool isFree = std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); });
        if (!seen.contains(at) || text.isEmpty() || !isFree)
            continue;
        taken.push_back(box);
        QPainterPath letters;
        letters.addText(box.left(), box.top() + metrics.ascent(), font, text);
        painter.strokePath(letters, QPen(palette.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(letters, palette.text);
    }
    painter.restore();
}

} // namespace parvis
