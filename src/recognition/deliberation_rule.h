// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The decision that a deliberation is: the day of its session ("Séance du …", "L'an deux mille vingt-quatre, le …")
/// and its number.
std::optional<Recognised<RecognisedDeliberation>> recogniseDeliberation(const DocumentReading& reading);

/// The decisions that the document rests on: "Vu la délibération n° 2024-017 du conseil communautaire du 14 mars 2024".
std::vector<Recognised<RecognisedDeliberation>> recogniseCitedDeliberations(const DocumentReading& reading);

} // namespace parvis
