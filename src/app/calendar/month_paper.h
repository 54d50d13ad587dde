// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/view_paper.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/workspace/printout.h"

namespace parvis {

class MonthGrid;
class MonthModel;
class Workspace;

/// A month as it hangs on a wall: a line for each week with its days and what is on them, and below them what is known
/// to the month or year only. GUI thread.
ViewPaper monthPaper(const MonthModel& month, const QString& subtitle, const QStringList& filters);

/// The month that the grid shows. @param filters  that it is shown with, asked when it is printed
Printout monthPrintout(const Workspace& workspace, MonthGrid& grid, const std::function<std::vector<Chip>()>& filters);

} // namespace parvis
