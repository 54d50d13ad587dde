// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet.h"

#include <optional>
#include <vector>

// Which sheet of a spreadsheet holds positions, and where they begin. Private to the layer.

namespace parvis {

/// The row of the first ones whose titles name positions.
std::optional<std::size_t> pointTitles(const std::vector<TextRow>& rows);

/// The sheet of that name, or else the first with positions: one that the user sees before one that is hidden.
/// @throws Error  there is none of that name
const Worksheet& choosePointSheet(const std::vector<Worksheet>& sheets, const QString& wanted, const QString& path);

} // namespace parvis
