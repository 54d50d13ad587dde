// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace parvis {

/// Fills the menus of the colours and of the size of text; what is chosen elsewhere is ticked there, too. GUI thread.
void fillLookMenus(QMenu* colours, QMenu* textSizes);

} // namespace parvis
