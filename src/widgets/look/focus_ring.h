// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// From now on whatever has the keyboard and does not show it by itself has a ring: sheets, cards, texts with links,
/// the map, lists in which no line is current. It lies over the widget, so that nothing moves. Idempotent; GUI thread.
void showFocusRing();

} // namespace parvis
