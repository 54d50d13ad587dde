// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/chip_bar.h"
#include "widgets/workspace/printout.h"

namespace parvis {

class MonthGrid;
class Workspace;

/// The month that the grid shows, as it hangs on a wall: a line for each week with its days and what is on them, and
/// below them what is known to the month or year only. GUI thread.
/// @param filters  that it is shown with, asked when it is printed
Printout monthPrintout(const Workspace& workspace, MonthGrid& grid, const std::function<std::vector<Chip>()>& filters);

} // namespace parvis
