// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// What can be done to funding lines. Each verb adds to the transaction and names it.

/// What the funder plans to give. Throws Error for a line that no longer exists.
void setPlanned(Transaction& tx, const Register& records, Id<FundingLine> id, Money planned);

/// Throws Error when the contract no longer exists, and for a year before 1900 or after 2200.
Id<FundingLine> addFundingLine(Transaction& tx, const Register& records, FundingLine line);

} // namespace parvis
