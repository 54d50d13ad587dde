// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/dark_paper.h"

#include <algorithm>

namespace parvis {

QImage onDarkPaper(QImage picture)
{
    if (picture.format() != QImage::Format_RGB32)
        picture.convertTo(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int red = qRed(line[x]);
            const int green = qGreen(line[x]);
            const int blue = qBlue(line[x]);
            // Lightness is the middle of the least and the most of the three: all move by as much as it does.
            const int shift = 255 - std::max({red, green, blue}) - std::min({red, green, blue});
            line[x] = qRgb(red + shift, green + shift, blue + shift);
        }
    }
    return picture;
}

} // namespace parvis
