// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_view.h"

namespace parvis {

QPointF MapView::toScreen(Point at) const
{
    return {size.width() / 2.0 + (at.x - centre.x) / metresPerPixel,
            size.height() / 2.0 - (at.y - centre.y) / metresPerPixel};
}

Point MapView::toWorld(QPointF at) const
{
    return {centre.x + (at.x() - size.width() / 2.0) * metresPerPixel,
            centre.y - (at.y() - size.height() / 2.0) * metresPerPixel};
}

Box MapView::worldBox() const
{
    Box box;
    box.add(toWorld({0, 0}));
    box.add(toWorld({double(size.width()), double(size.height())}));
    return box;
}

MapView MapView::zoomedAbout(QPointF anchor, double factor) const
{
    const Point fixed = toWorld(anchor);
    MapView view = *this;
    view.metresPerPixel = std::clamp(metresPerPixel / factor, closest, std::max(farthest, metresPerPixel));
    const Point moved = view.toWorld(anchor);
    view.centre = {centre.x + fixed.x - moved.x, centre.y + fixed.y - moved.y};
    return view;
}

MapView MapView::dragged(QPointF by) const
{
    MapView view = *this;
    view.centre = {centre.x - by.x() * metresPerPixel, centre.y + by.y() * metresPerPixel};
    return view;
}

MapView MapView::resized(QSize newSize) const
{
    MapView view = *this;
    view.size = newSize.expandedTo({1, 1});
    return view;
}

MapView MapView::grown(int pixels) const
{
    return resized(size + QSize(2 * pixels, 2 * pixels));
}

MapView MapView::fitting(const Box& box, QSize size, QMarginsF margins, double devicePixelRatio)
{
    MapView view;
    view.size = size.expandedTo({1, 1});
    view.devicePixelRatio = devicePixelRatio;
    if (box.isEmpty())
        return view;
    const double width = std::max(16.0, size.width() - margins.left() - margins.right());
    const double height = std::max(16.0, size.height() - margins.top() - margins.bottom());
    view.metresPerPixel = std::clamp(std::max(box.width() / width, box.height() / height), closest, smallest);
    view.centre = {(box.minX + box.maxX) / 2 - (margins.left() - margins.right()) / 2 * view.metresPerPixel,
                   (box.minY + box.maxY) / 2 + (margins.top() - margins.bottom()) / 2 * view.metresPerPixel};
    return view;
}

} // namespace parvis
