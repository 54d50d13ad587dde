// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 itself, where it is a header only (version 2). It takes long to compile, so it stands apart from the three
// mains.

#if PARVIS_CATCH_MAJOR < 3
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/runner.h"

#include "tests/support/state_guard.h"

int parvis::test::runTests(int argc, char* argv[])
{
    const int failed = Catch::Session().run(argc, argv);
    return failed != 0 ? failed : StateGuard::changed;
}
