// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/point_columns.h"
#include "exchange/points/point_table.h"

#include <stop_token>

namespace parvis {

/// Fills the points of a table from its rows, refuses the rows that give none, and says how the others were understood:
/// all as notices of the table. Throws Cancelled.
void findPoints(PointTable& table, const PointColumns& columns, const std::stop_token& stop);

} // namespace parvis
