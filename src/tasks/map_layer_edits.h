// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// What can be done to the layers that a user puts under the map. Each verb adds to the transaction and names it; one
// that changes nothing adds nothing. All throw Error for a layer that no longer exists, and for one without a title or
// a file.

/// On top of the others. Returns its key.
Id<MapLayer> addMapLayer(Transaction& tx, const Register& records, MapLayer layer);
/// The name of the action says what differs.
void updateMapLayer(Transaction& tx, const Register& records, const MapLayer& layer);
void removeMapLayer(Transaction& tx, const Register& records, Id<MapLayer> id);
/// Changes places with the one above (1) or below (-1); nothing at the end.
void moveMapLayer(Transaction& tx, const Register& records, Id<MapLayer> id, int step);

/// The colour of the next layer, "#rrggbb": one that no layer has yet, if any is left.
QString nextLayerColour(const Register& records);

} // namespace parvis
