// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// How the helper ends of its own accord: what the program tells the user depends on it.
enum HelperExit : int {
    FinishedExit = 0,  ///< the program has closed the channel
    NoMemoryExit = 70, ///< more memory was asked for than it may have
    NonsenseExit = 71, ///< the program sent what is no question
    VersionExit = 72   ///< the program speaks another version of the protocol
};

} // namespace parvis
