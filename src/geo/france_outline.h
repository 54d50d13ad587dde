// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/lambert93.h"

namespace parvis {

/// In mainland France or Corsica, or within about 15 km of it, by a coarse outline: whether a position is abroad. Open
/// sea beside the coast counts as France.
bool isByMainlandFrance(LonLat position);

} // namespace parvis
