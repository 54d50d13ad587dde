// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <QImage>

#include <functional>

class QPainter;

namespace parvis {

/// The ground of pictures that follow each other: land, perimeters and symbols. Where scale or look are new it is
/// painted into the picture itself, so that zooming pays for nothing more; from the second picture of one scale on,
/// into an image a little larger than asked, which then only moves, by whole pixels. For raster pictures; one thread at
/// a time.
class GroundLayer
{
public:
    /// Paints the ground of a view; false when it was stopped before it was whole.
    using Draw = std::function<bool(QPainter&, const MapView&)>;

    /// False when `draw` was stopped.
    bool paint(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
               const Draw& draw);

    int paintings() const { return paintings_; }  ///< how often it was drawn
    bool isPainted() const { return isPainted_; } ///< whether it is kept for the next picture

private:
    bool looksLike(const MapScene& scene, const MapView& view, const MapOptions& options) const;
    bool holds(const MapView& view) const;
    QPointF offset(const MapView& view) const;
    bool repaint(const MapView& view, const Draw& draw);

    QImage image_;
    bool isPainted_ = false; ///< otherwise the image is only kept to be painted over
    MapView view_;           ///< that of the image when it is painted, else of the last picture
    std::weak_ptr<const MapScene> scene_;
    MapOptions options_;
    int paintings_ = 0;
};

} // namespace parvis
