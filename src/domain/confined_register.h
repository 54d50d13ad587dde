// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/territory_set.h"

namespace parvis {

/// The register as one part of the territory sees it: its contracts and neighbourhoods with their communes and EPCI,
/// and what belongs to one of them. A milestone, an event or a document of no contract belongs to none. What all
/// contracts share (sources, bodies, regional figures, the programme, articles) stays.
Register confinedTo(const Register& records, const TerritorySet& territory);

} // namespace parvis
