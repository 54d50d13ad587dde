#include "map/map_renderer.h"

#include "map/map_furniture.h"
#include "map/map_painter.h"

#include <QPainter>

namespace parvis {

namespace {

QImage blankImage(const MapView& view, QImage::Format format)
{
    const QSizeF pixels = QSizeF(view.size) * view.devicePixelRatio;
    QImage image(qCeil(pixels.width()), qCeil(pixels.height()), format);
    image.setDevicePixelRatio(view.devicePixelRatio);
    return image;
}

} // namespace

MapPicture renderMap(const MapRequest& request, std::stop_token stop, MapCache* cache)
{
    MapPicture picture{.view = request.view, .mapView = request.view.grown(request.overscan)};
    // Qt fills patterns and blends into this format without starting threads, which would cost more than they save.
    QImage map = blankImage(picture.mapView, QImage::Format_ARGB32_Premultiplied);
    QPainter mapPainter(&map);
    paintMap(mapPainter, *request.scene, picture.mapView, request.options, {}, stop, cache);
    mapPainter.end();
    map.reinterpretAsFormat(QImage::Format_RGB32); // the land covers it all

    QImage furniture = blankImage(picture.view, QImage::Format_ARGB32_Premultiplied);
    furniture.fill(Qt::transparent);
    if (!stop.stop_requested()) {
        QPainter painter(&furniture);
        MapFurniture(*request.scene, picture.view, request.options).paint(painter);
    }
    if (stop.stop_requested())
        return picture;
    picture.map = std::move(map);
    picture.furniture = std::move(furniture);
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
    pool_.start([this, request = std::move(request), stop = stop_.get_token(), revision = revision_] {
        MapPicture picture = renderMap(request, stop, &cache_);
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
    Q_EMIT rendered(picture);
}

} // namespace parvis
