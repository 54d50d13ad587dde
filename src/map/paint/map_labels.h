// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/map_label.h"
#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

namespace parvis {

class LabelText;

/// What else is in the picture; pixels.
struct LabelRoom
{
    std::vector<QRectF> keepFree = {}; ///< never covered by a label
    std::vector<QRectF> avoid = {};    ///< covered only where there is no other place
};

/// The labels that have room, the important first; no two of them overlap.
std::vector<MapLabel> placeLabels(const MapScene& scene, const MapView& view, const MapOptions& options,
                                  const LabelRoom& room = {});

/// The same with a measure of text that is at hand.
std::vector<MapLabel> placeLabels(const MapScene& scene, const MapView& view, const MapOptions& options,
                                  const LabelRoom& room, const LabelText& text);

} // namespace parvis
