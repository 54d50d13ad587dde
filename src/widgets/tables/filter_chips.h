// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/chip_bar.h"

namespace parvis {

class RecordTableModel;

/// One chip per filter of the table; its key is the column.
std::vector<Chip> filterChips(const RecordTableModel& model);

} // namespace parvis
