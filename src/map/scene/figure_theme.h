// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"

namespace parvis {

/// The themes whose classes are ranges of numbers: all but State and Change.
MapTheme figureTheme(ThemeId id, const Register& records, const ThemeSetting& setting);

/// The number that such a theme shows; none for State and Change.
std::optional<QpvFigure> figureOf(ThemeId id);

} // namespace parvis
