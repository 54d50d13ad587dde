// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::test {

/// Runs the cases that the arguments name.
/// @return the exit code: how many failed, or else how many left something changed (StateGuard)
int runTests(int argc, char* argv[]);

} // namespace parvis::test
