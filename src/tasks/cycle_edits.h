// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// The yearly cycle: its template, and the milestones of a year. Each verb adds to the transaction and names it.

/// Makes `steps`, in this order, the yearly cycle of an EPCI (none: the common one). Steps that were there before keep
/// their keys; an empty list gives an EPCI the common cycle again.
void storeCycle(Transaction& tx, const Register& records, std::optional<Id<Epci>> epci, std::vector<CycleStep> steps);

/// Adds the milestones that a year's cycle asks for and that are not there yet (yearlyMilestones). Returns how many.
int addCycle(Transaction& tx, const Register& records, std::span<const Id<Contract>> contracts, int year);

} // namespace parvis
