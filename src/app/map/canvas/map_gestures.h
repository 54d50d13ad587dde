// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/canvas/map_picking.h"

#include <QObject>

#include <optional>

class QMouseEvent;

namespace parvis {

/// What the left button does over the map: a drag moves it, or draws a rubber band or a lasso; without a drag it is a
/// click. Told of the mouse by the canvas, it tells what is meant, and knows nothing of what lies on the map.
/// Positions are pixels of the view. GUI thread.
class MapGestures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What a drag does, as long as no key says otherwise.
    void setPickShape(PickShape shape) { pickShape_ = shape; }
    PickShape pickShape() const { return pickShape_; }
    /// What is being drawn, if anything.
    const std::optional<MapPicking>& picking() const { return picking_; }

    /// @param view  of the map; a drag starts from it
    void press(const QMouseEvent& event, const MapView& view);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    /// A double click ends what its presses began.
    void dropDrag() { drag_.reset(); }
    /// Drops what is being drawn. False: nothing is.
    bool dropPicking();

Q_SIGNALS:
    void hovered(QPointF at);
    void clicked(QPointF at, bool adds); ///< adds: to the selection
    void dragged(const parvis::MapView& view);
    void dragEnded();
    void picked(const parvis::MapPicking& picking, bool adds);
    void pickingChanged(); ///< it grew, or is gone

private:
    struct Drag
    {
        QPointF from;
        MapView view;
        bool moving = false;
    };

    std::optional<Drag> drag_;
    std::optional<MapPicking> picking_;
    PickShape pickShape_ = PickShape::None;
};

} // namespace parvis
