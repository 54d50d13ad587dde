// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/printed_page.h"

namespace parvis {

/// The pieces of a page as they are read. Where lines of text stand side by side with a gutter between them, the left
/// column comes before the right one, between two lines that run across both; tables are read row by row.
std::vector<const PrintedPiece*> piecesInReadingOrder(const std::vector<std::vector<PrintedPiece>>& rows);

} // namespace parvis
