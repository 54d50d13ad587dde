// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/table_parts.h"

namespace parvis {

/// The tables of a page whose row of titles is one to `isTitleRow`, from top to bottom.
std::vector<PrintedTable> tablesOf(const PrintedPage& page, const IsTitleRow& isTitleRow);

/// What stands at the head of a page, read as if it went on with a table of the page before.
PrintedTable continuedTable(const PrintedPage& page, const PrintedTable& before);

/// Whether nothing of weight stands below the table on its page: it may go on overleaf.
bool reachesEnd(const PrintedPage& page, const PrintedTable& table);

} // namespace parvis
