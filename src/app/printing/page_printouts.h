// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

/// All that can be printed of a page as it is shown, what the keyboard is in first: its list, the sheet of a record,
/// and what the page adds of its own. GUI thread.
/// @param focus  what has the keyboard; may be null
std::vector<Printout> printoutsOf(const Workspace& workspace, const Page& page, const QWidget* focus);

} // namespace parvis
