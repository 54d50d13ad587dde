// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The quarters of the contract of an EPCI that the document names: by code, or by name where the name alone is enough
/// ("Banc Vert – Ile Jeanty"), stands in a list, or follows the word "quartier". Of two that are called alike the one
/// whose commune is named beside it. Without an EPCI by code alone.
std::vector<Recognised<Id<Qpv>>> recogniseDistricts(const DocumentReading& reading, std::optional<Id<Epci>> epci);

/// "QN05930M", also where a scan reads O for 0 and I for 1. Null: no code of the register.
const Qpv* districtWithCode(const Register& records, const QString& token);

} // namespace parvis
