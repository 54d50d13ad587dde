// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/print/map_layout.h"
#include "map/scene/theme_columns.h"

namespace parvis {

// What a map page tells beside the map: each figure with its source and vintage, unknown ones as such. Any thread.

/// With the figure that the colours of the map stand for.
std::vector<LayoutFact> qpvFacts(const Register& records, const MapScene& scene, const Qpv& qpv, const QLocale& locale,
                                 const ThemeColumns& theme);
std::vector<LayoutFact> contractFacts(const Register& records, const Contract& contract, const QLocale& locale);
/// Of those contracts and QPV of the département that the map has.
std::vector<LayoutFact> departementFacts(const Register& records, const Departement& departement, const QLocale& locale,
                                         QDate today);

} // namespace parvis
