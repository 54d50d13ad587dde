// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace parvis {

/// Something painted that becomes a file.
struct PictureFile
{
    QSizeF size;      ///< as `paint` takes it
    double scale = 1; ///< pixels of a PNG to one of these; how much larger, at 96 to the inch, an SVG is
    QString title = {};
    QString description = {}; ///< of an SVG
    std::function<void(QPainter&)> paint;
};

// The bytes of a file. `paint` is called once, with a painter that is scaled; what it throws passes through. Throws
// Error when there is no memory for so many pixels. Any thread, with a QGuiApplication.

QByteArray pngOf(const PictureFile& picture);
QByteArray svgOf(const PictureFile& picture);

} // namespace parvis
