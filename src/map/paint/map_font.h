// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace parvis {

/// A font whose height is `factor` times that of `base`, in pixels: texts then have the same size on a screen, in an
/// image and in a file, whatever resolution the device claims.
/// @param smallest  pixels that it has at least (MapOptions::smallestText)
inline QFont sized(const QFont& base, double factor, int smallest = 6)
{
    const double pixels = base.pixelSize() > 0 ? base.pixelSize() : base.pointSizeF() * 96 / 72;
    QFont font = base;
    font.setPixelSize(qMax(smallest, qRound(pixels * factor)));
    return font;
}

} // namespace parvis
