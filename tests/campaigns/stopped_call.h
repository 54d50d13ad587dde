// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaigns/traced_program.h"

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
#include <sys/types.h>
#include <sys/user.h>

#include <optional>
#include <vector>

namespace parvis::test {

/// The calls of the system that change files, by their numbers.
std::vector<long> fileCallNumbers();

/// What a program had in mind that is stopped at one of them; nothing if it only opens a file that is there. Relative
/// paths are made absolute.
std::optional<FileCall> readStoppedCall(pid_t program, const user_regs_struct& registers);

} // namespace parvis::test
#endif
