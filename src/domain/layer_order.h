// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <vector>

namespace parvis {

/// The layers of the map as they lie, the lowest first; those of one position in the order of their keys.
std::vector<const MapLayer*> orderedLayers(const Register& records);

} // namespace parvis
