// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/point_columns.h"
#include "exchange/points/point_table.h"

#include <stop_token>

namespace parvis {

/// Fills the points of a table from its rows, refuses the rows that give none, and says how the others were understood:
/// all as notices of the table. Of several columns with positions the first ones are read that hold any; where a row
/// leaves them blank, the next ones. Throws Cancelled.
/// @param candidates  the likeliest first; at least one
void findPoints(PointTable& table, const std::vector<PointColumns>& candidates, const std::stop_token& stop);

} // namespace parvis
