// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <QPolygonF>

class QPainter;

namespace parvis {

/// How a drag over the map picks QPV.
enum class PickShape {
    None,  ///< it moves the map
    Box,   ///< a rubber band
    Lasso, ///< a line drawn around them
};

/// A rubber band or a lasso that is being drawn, in pixels of the view. A plain value; GUI thread.
class MapPicking
{
public:
    MapPicking(PickShape shape, QPointF from);

    QPointF from() const { return line_.first(); }
    void reach(QPointF at);
    /// Too small to be meant: a click.
    bool isClick(int dragDistance) const;
    /// The shown QPV whose symbol, or whose name's place, lies inside.
    QpvSet picked(const MapScene& scene, const MapView& view, const MapOptions& options) const;
    void paint(QPainter& painter, const MapPalette& palette) const;

private:
    QPolygonF outline() const;

    PickShape shape_;
    QPolygonF line_; ///< of a box: its two corners
};

} // namespace parvis
