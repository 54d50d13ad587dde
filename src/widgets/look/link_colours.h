// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// Gives the links of all texts that are open the colour of the palette of now: a text keeps for its links the colour
/// of the time when it was set. GUI thread.
void recolourLinks();

} // namespace parvis
