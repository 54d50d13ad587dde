// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// Lets a screen reader read every MapCanvas: the map is a list, each shown QPV an entry with its name, its state and
/// its place, selected or not. Idempotent; GUI thread.
void installMapAccessibility();

} // namespace parvis
