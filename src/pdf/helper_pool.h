// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/helper_process.h"

#include <memory>

namespace parvis {

/// Helpers that wait for another document: to start one takes as long as to read a few pages. Any thread.
class HelperPool
{
public:
    /// That of the program. Its helpers end with the program.
    static HelperPool& shared();

    /// One that waits, or else a new one. Throws HelperLost.
    std::unique_ptr<HelperProcess> take();
    /// Takes back one whose document is done with.
    void giveBack(std::unique_ptr<HelperProcess> helper);

private:
    struct Waiting;

    HelperPool();
    ~HelperPool();

    std::unique_ptr<Waiting> waiting_;
};

} // namespace parvis
