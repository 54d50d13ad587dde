// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace parvis::cli {

/// How to use one command, or all of them (null).
Answer helpAnswer(const Command* command);

} // namespace parvis::cli
