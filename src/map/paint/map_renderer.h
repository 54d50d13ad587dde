// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/map_cache.h"
#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <vector>

namespace parvis {

/// What a picture is asked for.
struct MapRequest
{
    std::shared_ptr<const MapScene> scene;
    MapView view;
    MapOptions options;
    int overscan = 0; ///< pixels of land beyond the view on every side, so that dragging shows no blank
};

/// A piece of the furniture, where it stands in the view.
struct FurniturePicture
{
    QPointF at;
    QImage image;
};

/// The answer, with its question.
struct MapPicture
{
    quint64 revision = 0;
    MapView view;                                 ///< as asked
    MapView mapView = {};                         ///< that of `map`: the same, grown by the overscan
    QImage map = {};                              ///< land, perimeters, names
    std::vector<FurniturePicture> furniture = {}; ///< legend, scale…
};

/// Paints scenes in one worker thread. Only the latest request counts: a newer one stops the painting of the one
/// before, and an answer that is no longer the latest is dropped. Lives in the GUI thread; waits for its worker when
/// destroyed.
class MapRenderer : public QObject
{
    Q_OBJECT

public:
    explicit MapRenderer(QObject* parent = nullptr);
    ~MapRenderer() override;

    /// Returns the revision that the answer will carry. It never waits.
    quint64 request(MapRequest request);
    /// Drops whatever is under way.
    void cancel();
    bool isBusy() const { return busy_; }

Q_SIGNALS:
    void rendered(const parvis::MapPicture& picture);

private:
    void deliver(const MapPicture& picture);

    MapCache cache_; ///< the worker's; there is one at a time
    QThreadPool pool_;
    QImage delivered_; ///< the map of the last picture, which its receiver shows
    QImage spare_;     ///< that of the one before: painted over by the next, if nobody kept it
    std::stop_source stop_;
    quint64 revision_ = 0;
    bool busy_ = false;
};

/// Paints one picture here and now; empty images when stopped. Any thread.
/// @param paper  an image that it may paint over: one that is mapped into memory already takes half the time
MapPicture renderMap(const MapRequest& request, std::stop_token stop = {}, MapCache* cache = nullptr,
                     QImage paper = {});

} // namespace parvis
