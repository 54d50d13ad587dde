// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/picture_file.h"

#include "domain/error.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace parvis {

namespace {

constexpr double dotsPerInch = 96;
constexpr int fastCompression = 80; ///< of zlib, as Qt counts it: half the time, for files a sixth larger

void paintOn(QPaintDevice& device, double scale, const PictureFile& picture)
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    picture.paint(painter);
}

} // namespace

QByteArray pngOf(const PictureFile& picture)
{
    const QSize pixels = (picture.size * picture.scale).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        throw Error(QCoreApplication::translate("map", "There is no memory for a picture of %1 × %2 pixels.")
                        .arg(pixels.width())
                        .arg(pixels.height()),
                    {}, QCoreApplication::translate("map", "Choose a lower resolution."));
    image.fill(Qt::white);
    paintOn(image, picture.scale, picture);
    image.setDotsPerMeterX(qRound(dotsPerInch * picture.scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", fastCompression);
    return buffer.data();
}

QByteArray svgOf(const PictureFile& picture)
{
    const QSizeF size = picture.size * picture.scale;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(dotsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    paintOn(generator, picture.scale, picture);
    return buffer.data();
}

} // namespace parvis
