// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/ground_layer.h"

#include <QPainter>

#include <cmath>

namespace parvis {

namespace {

constexpr int margin = 128; ///< pixels on every side; a drag goes so far before the ground is painted again

} // namespace

QPointF GroundLayer::offset(const MapView& view) const
{
    const QPointF at = view_.toScreen(view.toWorld({0, 0})) * view.devicePixelRatio;
    return QPointF(std::round(at.x()), std::round(at.y())) / view.devicePixelRatio;
}

bool GroundLayer::holds(const MapView& view) const
{
    return isPainted_ && view_.screenRect().contains(QRectF(offset(view), QSizeF(view.size)));
}

bool GroundLayer::looksLike(const MapScene& scene, const MapView& view, const MapOptions& options) const
{
    return scene_.lock().get() == &scene && options.hasGroundOf(options_) &&
           view.metresPerPixel == view_.metresPerPixel && view.devicePixelRatio == view_.devicePixelRatio;
}

bool GroundLayer::repaint(const MapView& view, const Draw& draw)
{
    view_ = view.grown(margin);
    const QSize pixels(qCeil(view_.size.width() * view.devicePixelRatio),
                       qCeil(view_.size.height() * view.devicePixelRatio));
    if (image_.size() != pixels)
        image_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    image_.setDevicePixelRatio(view.devicePixelRatio);
    ++paintings_;
    QPainter layer(&image_);
    isPainted_ = draw(layer, view_);
    return isPainted_;
}

bool GroundLayer::paint(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                        const Draw& draw)
{
    if (!looksLike(scene, view, options)) {
        isPainted_ = false;
        view_ = view;
        scene_ = scene.weak_from_this();
        options_ = options;
        ++paintings_;
        return draw(painter, view);
    }
    if (!holds(view) && !repaint(view, draw))
        return false;
    painter.setCompositionMode(QPainter::CompositionMode_Source); // it is opaque
    painter.drawImage(-offset(view), image_);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    return true;
}

} // namespace parvis
