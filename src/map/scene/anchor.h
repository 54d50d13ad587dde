// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

namespace parvis {

/// A point well inside the largest polygon of a shape: among a grid of candidates the one farthest from its edge. Meant
/// for simplified shapes. A polygon too thin for the grid gives the mean of its corners, an empty shape the origin.
Point labelAnchor(const MultiPolygon& shape);

/// Even-odd over all rings.
bool contains(const MultiPolygon& shape, Point at);

} // namespace parvis
