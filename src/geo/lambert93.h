// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

namespace parvis {

/// A position in degrees, WGS84. RGF93, on which Lambert-93 stands, is taken as equal: they differ by less than what a
/// contour is worth.
struct LonLat
{
    double longitude = 0;
    double latitude = 0;

    friend bool operator==(const LonLat&, const LonLat&) = default;
};

/// Degrees to EPSG:2154 and back, in closed form (IGN, NTG 71; conformal conic on GRS 80). No PROJ context is needed,
/// so any thread may call them at any rate. Near a pole the result is not finite.
Point toLambert93(LonLat position);
LonLat fromLambert93(Point point);

/// The upright rectangle of EPSG:2154 that holds mainland France and Corsica, with a margin.
inline constexpr Box mainlandFrance{0, 6'000'000, 1'300'000, 7'200'000};

} // namespace parvis
