// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/theme_columns.h"

#include "map/scene/figure_theme.h"

namespace parvis {

ThemeColumns themeColumns(const MapScene& scene, const Register& records, const ThemeSetting& setting)
{
    const MapTheme& theme = scene.theme();
    ThemeColumns columns{theme.title, {}, {}, theme.sources};
    for (const MapItem& item : scene.items())
        columns.classes.insert(item.qpv, scene.classOf(item).label);
    if (const auto figure = figureOf(theme.id))
        columns.values = qpvFigures(records, *figure, {setting.today, setting.slice, setting.place}).values;
    return columns;
}

} // namespace parvis
