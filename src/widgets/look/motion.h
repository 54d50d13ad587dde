// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// Whether things move on the screen: fading menus, bars that run while it is not known how long a job takes.
enum class Motion { System, Reduced };

/// What the user chose; the settings keep it. GUI thread.
Motion keptMotion();
void setMotion(Motion motion);

/// Asked for here or by the system. On Windows and macOS the toolkit tells; on Linux the settings of KDE and GTK are
/// read, GNOME's own are not.
bool isMotionReduced();
/// Tells the toolkit; after the choice, and when the application is dressed.
void applyMotion();

} // namespace parvis
