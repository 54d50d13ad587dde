// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory.h"
#include "geo/geometry.h"

namespace parvis {

/// The ellipse of inertia as a polygon of `corners` corners that has exactly the area of the ellipse. It stands for a
/// contour that was not imported yet, and must be shown as schematic.
MultiPolygon schematicShape(const Ellipse& ellipse, int corners = 96);

} // namespace parvis
