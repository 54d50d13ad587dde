// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: how wide the columns of a table are.

#include "pdf/flow_text.h"

#include <vector>

namespace parvis {

/// The title of a column as a cell.
Spans headOf(const FlowColumn& column);

/// What the cells of each column need, space at their sides included.
using ColumnNeeds = std::vector<TextNeed>;

ColumnNeeds columnNeeds(const FlowTable& table, const TextSetter& setter, double padding);
/// The larger of both, column by column; of tables that stand in one line.
ColumnNeeds larger(ColumnNeeds needs, const ColumnNeeds& others);

/// The width shared out as the columns ask for; then what a column has to spare goes to those that would break their
/// lines, and above all to those that would break a word. They fill the width. Device units.
std::vector<double> columnWidths(const std::vector<FlowColumn>& columns, const ColumnNeeds& needs, double width);

} // namespace parvis
