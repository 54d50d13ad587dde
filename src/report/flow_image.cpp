// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow_image.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace parvis {

namespace {

constexpr double paperPointsPerInch = 72;
constexpr double pictureDotsPerInch = 192; ///< sharp on a screen of two dots a pixel
constexpr double inchesPerMetre = 1 / 0.0254;

} // namespace

double textWidthOf(const FlowPaper& paper)
{
    return paper.size.width() - 2 * paper.sideMargin;
}

QByteArray pngOf(const FlowPicture& picture, const FlowPaper& paper)
{
    const QSizeF size = QSizeF(textWidthOf(paper), picture.height) * pictureDotsPerInch / paperPointsPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(pictureDotsPerInch * inchesPerMetre));
    image.setDotsPerMeterY(int(pictureDotsPerInch * inchesPerMetre));
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        picture.paint(painter, QRectF(QPointF(), size));
    }
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace parvis
