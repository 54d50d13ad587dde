// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <stop_token>

namespace parvis::cli {

/// The password of --password, which other users of the computer see in the list of processes, or of --password-stdin:
/// the first line of standard input, which is asked for, and not shown, where somebody types it. Empty without either.
/// Throws UsageError, with both; Error when that line is empty, too long for a password or no text; Cancelled.
QString passwordOf(const Arguments& arguments, const std::stop_token& stop);

} // namespace parvis::cli
