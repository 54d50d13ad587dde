// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QTransform>

namespace parvis {

/// A picture whose lines run level, and the way back to the one that was given.
struct StraightPicture
{
    QImage picture;  ///< 8 bits of grey
    QTransform back; ///< from its pixels to those of the other

    /// Where a box of it lies in the other.
    QRectF original(const QRectF& box) const { return back.mapRect(box); }
};

/// @param quarters  clockwise, by which the picture is turned first
StraightPicture straightened(const QImage& picture, int quarters);

} // namespace parvis
