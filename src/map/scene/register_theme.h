// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"

namespace parvis {

/// What a theme says of every QPV of a register. Any thread.
MapTheme themeOf(ThemeId id, const Register& records, const ThemeSetting& setting = {});

} // namespace parvis
