// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The EPCI whose contract the document is: the one that it names most, above all on its first page, and in which the
/// quarters lie that it names by their code.
std::optional<Recognised<Id<Epci>>> recogniseEpci(const DocumentReading& reading);

/// The quarters of that EPCI's contract that the document names: by code, or by name where the name alone is enough
/// ("Banc Vert – Ile Jeanty"), stands in a list, or follows the word "quartier". Without an EPCI by code alone.
std::vector<Recognised<Id<Qpv>>> recogniseDistricts(const DocumentReading& reading, std::optional<Id<Epci>> epci);

} // namespace parvis
