// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_background.h"
#include "map/scene/map_palette.h"
#include "map/scene/map_view.h"

class QPainter;

namespace parvis {

/// Sea, coast, borders and départements; close up, where they would pretend to a place, plain land. Any thread.
void paintLand(QPainter& painter, const MapBackground& background, const MapView& view, Shade shade);

} // namespace parvis
