// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QTabWidget;

namespace parvis {

/// The tabs that stand in a scrolled area can be reached however far it is scrolled: their bar stops at its edges.
/// @param area  holds them in its widget
void stickTabBar(QTabWidget& tabs, QScrollArea& area);

} // namespace parvis
