// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace parvis {

/// A vector file that the user put under the perimeters.
struct MapLayer
{
    Id<MapLayer> id;
    QString title;
    QString path;
    QString layer; ///< in that file; empty: the first
    QString labelField;
    QString colour; ///< "#rrggbb"
    bool visible = true;
    int position = 0;

    friend bool operator==(const MapLayer&, const MapLayer&) = default;
};

} // namespace parvis
