#pragma once

#include "map/map_background.h"
#include "map/map_palette.h"
#include "map/map_view.h"

class QPainter;

namespace parvis {

/// Sea, coast, borders and départements; close up, where they would pretend to a place, plain land. Any thread.
void paintLand(QPainter& painter, const MapBackground& background, const MapView& view, Shade shade);

} // namespace parvis
