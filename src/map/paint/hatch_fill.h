// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/hatch_texture.h"

#include <QPainterPath>

class QPainter;

namespace parvis {

/// Fills a shape with a ground and the pattern over it, by the quickest way that the painter knows: an opaque pattern
/// is set on pixels, a transparent one is a texture, and painters of vectors (SVG, PDF) draw it line by line.
/// @param shape   in the coordinates of the view, even-odd
/// @param hasRim  whether an opaque outline of a pixel's width is drawn over its edge afterwards
void fillHatched(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
                 const QColor& ground, const QColor& lines, bool hasRim);

} // namespace parvis
