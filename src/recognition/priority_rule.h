// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The regional priorities that the document takes up: their titles, word by word but for a few.
std::vector<Recognised<Id<Priority>>> recognisePriorities(const DocumentReading& reading);

} // namespace parvis
