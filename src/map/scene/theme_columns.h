// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"

namespace parvis {

/// What a map says of each QPV by its colours, as columns.
struct ThemeColumns
{
    QString title;                   ///< empty: no such columns
    QHash<Id<Qpv>, double> values;   ///< absent: unknown
    QHash<Id<Qpv>, QString> classes; ///< as in the legend
    std::vector<Id<Source>> sources;
};

/// What the colours of a scene say, as columns of an exported table: the class of every QPV, and the number behind it
/// for the themes that have one. `records` and `setting` are those the theme was made from.
ThemeColumns themeColumns(const MapScene& scene, const Register& records, const ThemeSetting& setting);

} // namespace parvis
