// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

#include <vector>

namespace parvis {

/// Poppler finds the cells of a table row by row, but leaves those for the end that stand further apart than others:
/// the title over a column of figures, the word "Total" before them. They go back into their rows. Text that is set in
/// columns stays as it is.
void bringRowsTogether(std::vector<PrintedWord>& words);

} // namespace parvis
