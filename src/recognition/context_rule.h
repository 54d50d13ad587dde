// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The years that the contract runs over, as documents print them behind its name: "contrat de ville 2024-2030", "pour
/// la période 2024-2030". Of several the one named most.
std::optional<Recognised<RecognisedPeriod>> recognisePeriod(const DocumentReading& reading);

/// The share of credits to be given by agreements over several years: "50 % des crédits en conventions pluriannuelles".
std::optional<Recognised<int>> recogniseMultiYearShare(const DocumentReading& reading);

} // namespace parvis
