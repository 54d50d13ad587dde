// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_font.h"
#include "map/paint/map_furniture.h"
#include "map/paint/map_marks.h"

#include <QPainter>

namespace parvis {

void MapFurniture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPalette& palette = MapPalette::of(options_.shade);
    if (!legend_.isEmpty())
        paintPanel(painter, legend_);
    entries_->paint(painter);
    if (!scale_.isEmpty())
        paintScale(painter);
    if (!north_.isEmpty())
        paintNorth(painter, north_, palette, font_);

    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.panel);
    painter.drawRect(attribution_);
    painter.setFont(sized(font_, attributionSize_, options_.smallestText));
    painter.setPen(palette.muted);
    QRectF line = attribution_.adjusted(6, 2, -4, 0);
    line.setHeight((attribution_.height() - 6) / std::max<double>(1, double(attributionLines_.lines().size())));
    for (const QString& text : attributionLines_.lines()) {
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, line.height());
    }
}

void MapFurniture::paintPanel(QPainter& painter, const QRectF& box) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    painter.setPen(QPen(palette.panelEdge, 1));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void MapFurniture::paintScale(QPainter& painter) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    const double width = scaleLength_ / view_.metresPerPixel;
    const QPointF left(scale_.left() + 2, scale_.bottom() - 2);
    const QPolygonF bar{{left - QPointF(0, 5), left, left + QPointF(width, 0), left + QPointF(width, -5)}};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.halo, 4));
    painter.drawPolyline(bar);
    painter.setPen(QPen(palette.text, 1.4));
    painter.drawPolyline(bar);
    painter.setFont(font_);
    painter.drawText(scale_.adjusted(0, 0, 0, -7), Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                     distanceText(scaleLength_, options_.locale));
}

} // namespace parvis
