// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

namespace parvis {

/// By the crossings of a ray to the east with every ring: the holes count like the outer rings.
bool holds(const MultiPolygon& shape, Point point);

/// Metres from a point to a shape: 0 inside, otherwise to its nearest edge; infinite for an empty shape.
double distanceTo(const MultiPolygon& shape, Point point);

/// Its centre of gravity, holes left out; the middle of its bounds when it has no area.
Point centreOf(const MultiPolygon& shape);

} // namespace parvis
