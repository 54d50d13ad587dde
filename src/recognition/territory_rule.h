// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The EPCI whose contract the document is: the one that it names most, above all on its first page, and in which the
/// quarters lie that it names by their code.
std::optional<Recognised<Id<Epci>>> recogniseEpci(const DocumentReading& reading);

} // namespace parvis
