// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// What funders give, by the document: cells of tables of funding under a year, beside a funder; amounts in sentences
/// with the funder that the sentence names. Sums of others (rows and columns "Total"), and amounts that the document
/// itself replaces by others ("au lieu de", "porté de … à …"), are none.
std::vector<Recognised<RecognisedAmount>> recogniseAmounts(const DocumentReading& reading,
                                                           std::optional<Id<Epci>> epci);

} // namespace parvis
