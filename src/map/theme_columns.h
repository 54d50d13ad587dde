#pragma once

#include "geo/qpv_features.h"
#include "map/map_scene.h"

namespace parvis {

/// What the colours of a scene say, as columns of an exported table: the class of every QPV, and the number behind it
/// for the themes that have one. `reg` and `setting` are those the theme was made from.
ThemeColumns themeColumns(const MapScene& scene, const Register& reg, const ThemeSetting& setting);

} // namespace parvis
