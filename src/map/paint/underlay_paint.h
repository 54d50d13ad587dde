// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_palette.h"
#include "map/scene/map_underlay.h"
#include "map/scene/map_view.h"

#include <stop_token>

class QPainter;
class QRectF;

namespace parvis {

// The parts of an underlay on a painter, in pixels of the view. Any thread; a stopped painting returns early.

void paintLayers(QPainter& painter, const std::vector<UnderlayLayer>& layers, const MapView& view, Shade shade,
                 const std::stop_token& stop = {});

/// Dashed outlines without a fill; one that would be a speck is left out, as its perimeter is a symbol by then.
void paintFormer(QPainter& painter, const UnderlayShapes& shapes, const MapView& view, Shade shade,
                 const std::stop_token& stop = {});

/// The colour of a layer so that it can be seen on that ground.
QColor layerColour(const QColor& colour, Shade shade);

/// What stands in the legend for a layer, and for the contours of 2015.
void paintLayerSample(QPainter& painter, UnderlayKind kind, const QColor& colour, Shade shade, const QRectF& box);
void paintFormerSample(QPainter& painter, Shade shade, const QRectF& box);

} // namespace parvis
