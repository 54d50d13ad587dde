// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace parvis {

/// Which part of the country a picture shows: its centre, its scale, its size. A plain value; any thread.
/// Screen positions are device-independent pixels from the top left corner; y grows downwards there, northwards on
/// land.
struct MapView
{
    Point centre; ///< EPSG:2154, metres
    double metresPerPixel = 250;
    QSize size{1, 1}; ///< device-independent pixels
    double devicePixelRatio = 1;

    /// What a user can reach: below, a QPV no longer fits on a screen; above, the background ends.
    static constexpr double closest = 0.5;
    static constexpr double farthest = 800;
    /// What a view that fits a box takes on a small picture; from there one can only come closer.
    static constexpr double smallest = 2500;

    QPointF toScreen(Point at) const;
    Point toWorld(QPointF at) const;
    Box worldBox() const;
    QRectF screenRect() const { return {QPointF(0, 0), QSizeF(size)}; }

    /// The land below `anchor` stays there; a factor above 1 comes closer. Kept between closest and farthest.
    MapView zoomedAbout(QPointF anchor, double factor) const;
    /// The land moves by that many pixels, as if dragged.
    MapView dragged(QPointF by) const;
    MapView resized(QSize newSize) const;
    /// The same land with so many pixels more on every side.
    MapView grown(int pixels) const;

    /// The closest view that shows the whole box within the margins (pixels). An empty box gives the default scale.
    static MapView fitting(const Box& box, QSize size, QMarginsF margins = {}, double devicePixelRatio = 1);

    friend bool operator==(const MapView&, const MapView&) = default;
};

} // namespace parvis
