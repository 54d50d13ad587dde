// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/job_runner.h"

namespace parvis::test {

/// A job that nobody stops or watches.
inline const JobControl quietly{{}, [](double) {}};

} // namespace parvis::test
