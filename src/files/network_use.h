// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// Whether Parvis may ask servers for anything, now: the user may forbid it altogether. Any thread.
bool isNetworkAllowed();
void allowNetwork(bool allowed);

/// Throws Error, which says where it can be allowed again, when it may not.
void requireNetwork();

} // namespace parvis
