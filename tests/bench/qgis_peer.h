// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"

#include <map>
#include <span>
#include <string>

namespace parvis::bench {

struct Scale
{
    const char* name;
    double metresPerPixel;
};

/// Milliseconds of processor time in which QGIS paints one frame of the same perimeters over the same land, by scale:
/// its Python (qgis_frames.py) reads them from an indexed GeoPackage. Empty where QGIS or ogr2ogr is not installed.
std::map<std::string, double> qgisFrames(const MapScene& scene, std::span<const Scale> scales, int frames);

} // namespace parvis::bench
