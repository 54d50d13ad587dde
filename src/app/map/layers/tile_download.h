// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/tile_fetcher.h"
#include "app/map/layers/tile_settings.h"

#include <stop_token>

namespace parvis {

/// The tiles of one view, for a picture in a file: waits until all have come, the server is out of reach, the patience
/// (milliseconds) is over or it is asked to stop. Null when none came, or the settings are off. Any thread but the
/// GUI's.
std::shared_ptr<const MapTiles> downloadTiles(const TileSettings& settings, const MapView& view, std::stop_token stop,
                                              int patienceMs = 60'000);

} // namespace parvis
