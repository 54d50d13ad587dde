// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

namespace parvis {

/// Puts words that were found from left to right into the order in which they are read, by the bidirectional algorithm
/// of Unicode: a line of Arabic or Hebrew from right to left, its words and their letters, with its brackets turned and
/// the numbers in it from left to right; in a line of another script the runs of such words.
void orderForReading(std::vector<PrintedWord>& words);

} // namespace parvis
