// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/screen_path.h"
#include "map/scene/map_theme.h"

class QPainter;

namespace parvis {

class MapScene;
struct MapItem;
struct MapOptions;

/// The looks of a class as painted: perimeters, symbols and legend entries share them.

/// What is there for orientation only.
const MapClass& contextClass();

/// The class of a QPV, or that of the context when the options put it there.
const MapClass& styleOf(const MapScene& scene, const MapItem& item, const MapOptions& options);

/// An outline that stands out from the fill on that ground.
QColor edgeColour(const MapClass& style, Shade shade);

/// A perimeter: filled, with the lines of its class, or only hatched when the extent is schematic.
void paintExtent(QPainter& painter, const MultiPolygon& shape, const MapView& view, const MapClass& style, Shade shade,
                 bool schematic);

void paintMark(QPainter& painter, const MapClass& style, Shade shade, QPointF centre, double radius);

/// The same as paintExtent for a rectangle of the legend.
void paintSwatch(QPainter& painter, const MapClass& style, Shade shade, const QRectF& box, bool schematic);

} // namespace parvis
