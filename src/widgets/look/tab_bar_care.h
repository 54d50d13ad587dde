// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabBar;

namespace parvis {

/// Brings the current tab of a bar that has not the room for all of them back into view: after a change of the look,
/// and when it is shown again, Qt begins with the first. Its arrows are for the mouse: the arrow keys walk the tabs,
/// and a stop of the Tab key on an arrow has no name. Once for each bar. GUI thread.
void careForTabs(QTabBar& bar);

} // namespace parvis
