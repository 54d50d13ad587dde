// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/vector_writer.h"
#include "map/scene/theme_columns.h"

#include <set>

namespace parvis {

/// What decides the content.
struct QpvFeatureSetting
{
    std::set<Id<Qpv>> only = {}; ///< empty: all of the generation
    ThemeColumns theme = {};
    QDate date = {}; ///< invalid: today
    int generation = 2024;
};

/// The QPV with their contours and attributes, in the order of their codes: code, name, communes, département, EPCI,
/// contract with its computed state and completeness, population with vintage and source, area, and whether the extent
/// is official, schematic (the ellipse of the same area, and said to be so) or unknown (no geometry). The names of the
/// columns are French, like those of the published file: official contours can be imported again from it, and the
/// schematic ones are refused then. Any thread.
VectorTable qpvFeatures(const Register& records, const QpvFeatureSetting& setting = {});

} // namespace parvis
