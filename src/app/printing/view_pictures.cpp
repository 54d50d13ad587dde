// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_pictures.h"

#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QPicture>

namespace parvis {

namespace {

constexpr double dotsPerPixel = 3; ///< of a chart that is turned light

/// The same hues, dark where it was light.
QImage turnedLight(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            const QColor colour = QColor::fromRgb(line[x]);
            const QColor turned =
                QColor::fromHsl(colour.hslHue(), colour.hslSaturation(), 255 - colour.lightness(), alpha);
            line[x] = turned.rgba();
        }
    }
    return image;
}

void render(const QGraphicsView& chart, QPainter& painter, const QRectF& room)
{
    painter.setRenderHints(chart.renderHints());
    const_cast<QGraphicsView&>(chart).render(&painter, room, chart.viewport()->rect());
}

} // namespace

ViewPicture pictureOf(const QGraphicsView& chart)
{
    const QSizeF size = chart.viewport()->size();
    ViewPicture picture{size.height() / std::max(1.0, size.width()), {}};
    picture.alternative = QStringList{chart.accessibleName(), chart.accessibleDescription()}.join(u' ').simplified();
    if (chart.palette().color(QPalette::Base).lightness() < 128) {
        QImage image((size * dotsPerPixel).toSize(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            render(chart, painter, QRectF(image.rect()));
        }
        picture.paint = [image = turnedLight(image)](QPainter& painter, const QRectF& place) {
            painter.drawImage(place, image);
        };
        return picture;
    }
    QPicture drawn;
    {
        QPainter painter(&drawn);
        render(chart, painter, QRectF(QPointF(), size));
    }
    picture.paint = [drawn, size](QPainter& painter, const QRectF& place) {
        painter.save();
        painter.translate(place.topLeft());
        // A picture keeps its size in inches on any device; here it fills its place.
        painter.scale(place.width() / size.width() * drawn.logicalDpiX() / painter.device()->logicalDpiX(),
                      place.height() / size.height() * drawn.logicalDpiY() / painter.device()->logicalDpiY());
        QPicture(drawn).play(&painter);
        painter.restore();
    };
    return picture;
}

} // namespace parvis
