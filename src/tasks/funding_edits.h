// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// What can be done to funding lines. Each verb adds to the transaction and names it.

/// What the funder plans to give, has committed, or has paid. Throws Error for a line that no longer exists.
/// @param field  "planned_cents", "committed_cents" or "paid_cents"
void setAmount(Transaction& tx, const Register& records, Id<FundingLine> id, const QString& field, Money amount);

/// Throws Error when the contract no longer exists, and for a year before 1900 or after 2200.
Id<FundingLine> addFundingLine(Transaction& tx, const Register& records, FundingLine line);

} // namespace parvis
