// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/ground_layer.h"
#include "map/paint/label_cache.h"

namespace parvis {

/// What a painter of raster pictures keeps from one to the next: the ground, and names already measured and drawn. The
/// pictures are the same without it, up to half a pixel. One thread at a time.
struct MapCache
{
    GroundLayer ground;
    LabelCache labels;
};

} // namespace parvis
