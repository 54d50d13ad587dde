// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"
#include "map/scene/map_view.h"

#include <QLineF>
#include <QPainterPath>

#include <vector>

namespace parvis {

/// A shape in screen coordinates, even-odd, cut to a little more than the picture when it goes far beyond.
QPainterPath screenPath(const MultiPolygon& shape, const MapView& view);
QPainterPath screenPath(const std::vector<LinearRing>& lines, const MapView& view);

/// Parallel lines within a shape, both in screen coordinates, cut exactly at its edges: painters that cannot clip (SVG)
/// draw them too. They are fixed to the land, so that they do not swim while it is dragged.
/// @param angle    degrees, anticlockwise from the horizontal
/// @param spacing  pixels
std::vector<QLineF> hatchLines(const QPainterPath& shape, const MapView& view, double angle, double spacing);

} // namespace parvis
