// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

namespace parvis {

/// Puts the numbers of positions together again that a table cut in two, because commas part its columns and are its
/// decimal sign as well, without quotation marks: "Mairie,3,0637,50,6365". Nothing else explains the cells that a row
/// has more than there are titles, in every row that has them, and each position lies in France.
/// @throws Error  most rows with more cells look like it, and not all can be explained: which cell is which is not
/// known
void joinSplitDecimals(TextTable& table);

} // namespace parvis
