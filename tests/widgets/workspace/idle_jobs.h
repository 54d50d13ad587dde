// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/job_runner.h"

#include <QTest>

namespace parvis::test {

/// Waits up to 20 seconds until no job runs.
inline bool waitUntilIdle(const JobRunner& jobs)
{
    return QTest::qWaitFor([&] { return jobs.isIdle(); }, 20000);
}

} // namespace parvis::test
