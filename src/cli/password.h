// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <stop_token>

namespace parvis::cli {

/// The password of --password, which other users of the computer see in the list of processes, or of --password-stdin:
/// the first line of standard input, which is asked for, and not shown, where somebody types it. Empty without either.
/// Throws UsageError, with both; Error when that line is empty, too long for a password or no text; Cancelled.
QString passwordOf(const Arguments& arguments, const std::stop_token& stop);

// The two options, as each command that reads PDF has them.
inline constexpr Option passwordOption{
    "--password", QT_TRANSLATE_NOOP("cli", "PASSWORD"),
    QT_TRANSLATE_NOOP("cli", "opens the PDF that ask for one; the stored originals still do. Others "
                             "see it in the list of processes: --password-stdin is safer")};
inline constexpr Option passwordStdinOption{
    "--password-stdin", nullptr, QT_TRANSLATE_NOOP("cli", "reads that password from the first line of standard input")};

} // namespace parvis::cli
