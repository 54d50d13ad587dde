// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

namespace parvis {

/// From now on what Poppler complains of is counted by its kind: its words are for programmers. Thread: that of
/// Poppler.
void countFaults();

/// Counts what Poppler says nothing of.
void noteFault(PdfFault fault);

/// What was counted since it was last asked.
PdfFaultCounts takeFaults();

} // namespace parvis
