// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/map_labels.h"
#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <stop_token>

class QPainter;

namespace parvis {

struct MapCache;

/// One painter for screen, PNG, SVG and PDF. It paints in device-independent pixels of the view, from the origin of the
/// painter; it keeps no state, so any thread may paint. A stopped painting returns early and leaves half a picture.

/// Land, perimeters, symbols and names. A cache (map_cache.h) makes the next picture of a raster painter quicker.
void paintMap(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
              const LabelRoom& room = {}, std::stop_token stop = {}, MapCache* cache = nullptr);

/// The whole picture: the map, then title, legend, scale, north and attribution (map_furniture.h).
void paintPicture(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                  std::stop_token stop = {});

/// What is selected and what is under the cursor, over a painted map.
void paintOverlay(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                  const QpvSet& selected, std::optional<Id<Qpv>> hovered);

} // namespace parvis
