// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <vector>

class QPainter;

namespace parvis {

/// A place that is shown on the screen for a while: an address that somebody looked up. No part of the map: no export
/// has it.
struct MapMarker
{
    Point at; ///< EPSG:2154
    QString label;

    friend bool operator==(const MapMarker&, const MapMarker&) = default;
};

Box boundsOf(const std::vector<MapMarker>& markers);

/// Pins over a painted map, each with its label at the right where no other label stands already; the first count most.
void paintMarkers(QPainter& painter, const MapView& view, const MapOptions& options,
                  const std::vector<MapMarker>& markers);

} // namespace parvis
