// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/funding_table.h"

namespace parvis {

/// What the user said of the columns of a table with the same titles: whoever sends one each year, sends it alike.
/// Nothing: he said nothing of it, or Parvis knows no such column any more. GUI thread.
std::optional<std::vector<FundingColumn>> rememberedColumns(const FundingTable& table);
/// Remembers them, or forgets them where they are as the titles say.
void rememberColumns(const FundingTable& table, const std::vector<FundingColumn>& columns);

} // namespace parvis
