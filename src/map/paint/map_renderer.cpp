// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_renderer.h"

#include "map/paint/map_furniture.h"
#include "map/paint/map_painter.h"

#include <QPainter>

namespace parvis {

namespace {

QSize pixelsOf(QSizeF size, double devicePixelRatio)
{
    return {qCeil(size.width() * devicePixelRatio), qCeil(size.height() * devicePixelRatio)};
}

// Qt fills patterns and blends into this format without starting threads, which would cost more than they save.
constexpr auto paintedFormat = QImage::Format_ARGB32_Premultiplied;

QImage preparedPaper(QImage paper, const MapView& view)
{
    const QSize pixels = pixelsOf(view.size, view.devicePixelRatio);
    if (paper.size() == pixels && paper.isDetached())
        paper.reinterpretAsFormat(paintedFormat);
    else
        paper = QImage(pixels, paintedFormat);
    paper.setDevicePixelRatio(view.devicePixelRatio);
    return paper;
}

/// Beyond the view lies more land: names had better not be cut at its edge. None stands under the legend, where half a
/// name would be read.
LabelRoom roomOf(const MapFurniture& furniture, QSize view, int overscan)
{
    constexpr double edge = 2;
    const QRectF seen(QPointF(overscan, overscan), QSizeF(view));
    LabelRoom room;
    room.avoid = {{seen.left(), seen.top(), edge, seen.height()},
                  {seen.right() - edge, seen.top(), edge, seen.height()},
                  {seen.left(), seen.top(), seen.width(), edge},
                  {seen.left(), seen.bottom() - edge, seen.width(), edge}};
    for (const QRectF& box : furniture.boxes())
        room.keepFree.push_back(box.translated(seen.topLeft()));
    return room;
}

std::vector<FurniturePicture> furniturePictures(const MapFurniture& furniture, double devicePixelRatio)
{
    std::vector<FurniturePicture> pictures;
    for (const QRectF& box : furniture.boxes()) {
        const QRect around = box.toAlignedRect().adjusted(-4, -4, 4, 4); // with the halo of its lines
        QImage image(pixelsOf(around.size(), devicePixelRatio), paintedFormat);
        image.setDevicePixelRatio(devicePixelRatio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.translate(-around.topLeft());
        furniture.paint(painter);
        painter.end();
        pictures.push_back({around.topLeft(), std::move(image)});
    }
    return pictures;
}

} // namespace

MapPicture renderMap(const MapRequest& request, std::stop_token stop, MapCache* cache, QImage paper)
{
    MapPicture picture{.view = request.view, .mapView = request.view.grown(request.overscan)};
    QImage map = preparedPaper(std::move(paper), picture.mapView);
    const MapFurniture furniture(*request.scene, picture.view, request.options);
    QPainter painter(&map);
    paintMap(painter, *request.scene, picture.mapView, request.options,
             roomOf(furniture, picture.view.size, request.overscan), stop, cache);
    painter.end();
    map.reinterpretAsFormat(QImage::Format_RGB32); // the land covers it all
    if (stop.stop_requested())
        return picture;
    picture.map = std::move(map);
    picture.furniture = furniturePictures(furniture, picture.view.devicePixelRatio);
    return picture;
}

MapRenderer::MapRenderer(QObject* parent)
    : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

MapRenderer::~MapRenderer()
{
    cancel();
    pool_.waitForDone();
}

void MapRenderer::cancel()
{
    stop_.request_stop();
    pool_.clear();
    ++revision_;
    busy_ = false;
}

quint64 MapRenderer::request(MapRequest request)
{
    cancel();
    busy_ = true;
    stop_ = std::stop_source();
    pool_.start([this, request = std::move(request), stop = stop_.get_token(), revision = revision_,
                 paper = std::exchange(spare_, {})]() mutable {
        MapPicture picture = renderMap(request, stop, &cache_, std::move(paper));
        if (stop.stop_requested())
            return;
        picture.revision = revision;
        QMetaObject::invokeMethod(
            this, [this, picture = std::move(picture)] { deliver(picture); }, Qt::QueuedConnection);
    });
    return revision_;
}

void MapRenderer::deliver(const MapPicture& picture)
{
    if (picture.revision != revision_)
        return;
    busy_ = false;
    spare_ = std::exchange(delivered_, picture.map);
    Q_EMIT rendered(picture);
}

} // namespace parvis
