// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/map_layer.h"
#include "map/scene/map_underlay.h"

#include <functional>

namespace parvis {

/// The file of a layer is not where it was: another place for it helps. Names the file.
class MissingFile : public Error
{
public:
    using Error::Error;
};

/// Features done, features in all.
using LayerProgress = std::function<void(int done, int total)>;

/// Reads the file of a layer. Any thread. Throws MissingFile, another Error when it cannot be read or holds nothing
/// that can be drawn, and Cancelled.
std::shared_ptr<const UnderlayShapes> readLayerShapes(const MapLayer& layer, const LayerProgress& progress = {},
                                                      std::stop_token stop = {});

/// A layer of the database as it is drawn.
UnderlayLayer underlayLayer(const MapLayer& layer, std::shared_ptr<const UnderlayShapes> shapes);

/// All that a register has to show beside the QPV: its visible layers and the contours of 2015. A layer that cannot be
/// read is left out, with a notice that names it. Any thread. Throws Cancelled.
std::shared_ptr<const MapUnderlay> readUnderlay(const Register& records, Notices& notices, std::stop_token stop = {});

} // namespace parvis
