// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"

namespace parvis {

/// What the map says of a QPV in a few lines: name, contract, inhabitants, where its extent comes from.
QString itemText(const MapItem& item, const QLocale& locale);

} // namespace parvis
