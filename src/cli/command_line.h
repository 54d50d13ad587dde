// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::cli {

/// Runs one command line and returns the exit code: 0 done, 1 failed, 2 wrong usage. The answer goes to standard
/// output, and only once it is complete; an error is one line on standard error.
int runCommandLine(int argc, char* argv[]);

} // namespace parvis::cli
