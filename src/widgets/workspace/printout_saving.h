// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

/// "On 3 March 2025", or, when the past is looked at, that the register is that of this day.
QString shownDayText(const Workspace& workspace);

/// Asks for a file and writes the pages that are printed; says where they are. False when the user cancelled.
/// @param receiver  nothing is said once it is gone
bool savePrintout(Workspace& workspace, QWidget* window, QObject* receiver, const Printout& printout);

} // namespace parvis
