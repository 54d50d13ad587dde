// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"
#include "tasks/funding_plan.h"

namespace parvis {

/// Writes new and changed lines as one action, which it names.
void importFunding(Transaction& tx, const Register& records, const FundingPlan& plan);

} // namespace parvis
