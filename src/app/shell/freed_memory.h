// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// From now on pictures and other large blocks go back to the system as soon as they are freed, where its heap would
/// otherwise keep tens of megabytes of them for later. To be called once, before anything large is made.
void returnFreedMemory();

} // namespace parvis
