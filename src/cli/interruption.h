// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace parvis::cli {

/// Turns Ctrl+C and the end of the terminal (SIGINT, SIGTERM, SIGHUP) into a request to stop; a second one ends the
/// program at once, as does the first while it waits for whoever reads its output. Made before any other thread, lives
/// as long as the program.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const;
};

} // namespace parvis::cli
