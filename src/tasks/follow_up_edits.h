// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_timeline.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// What can be done to the life of a contract: its milestones, amendments and commitments. Each verb adds to the
// transaction and names it; one that changes nothing adds nothing. "save" adds a record that has no key yet and returns
// its key. All throw Error for a record that no longer exists.

/// A milestone needs a kind, and is not done on a day that lies ahead (domain/past_dates.h).
Id<Milestone> saveMilestone(Transaction& tx, const Register& records, const Milestone& milestone, QDate today);
/// The same, done on that day.
Id<Milestone> markDone(Transaction& tx, const Register& records, Milestone milestone, QDate today);
/// An amendment needs a title, and is not signed on a day that lies ahead.
Id<Amendment> saveAmendment(Transaction& tx, const Register& records, const Amendment& amendment, QDate today);
/// A commitment needs a text.
Id<Commitment> saveCommitment(Transaction& tx, const Register& records, const Commitment& commitment);

// With the evidence that speaks of them.
void removeMilestones(Transaction& tx, const Register& records, std::span<const Id<Milestone>> ids);
void removeAmendments(Transaction& tx, const Register& records, std::span<const Id<Amendment>> ids);
void removeCommitments(Transaction& tx, const Register& records, std::span<const Id<Commitment>> ids);

/// The milestone behind a step of the timeline; a new one of its kind, not stored yet, when nothing is recorded.
Milestone milestoneOf(const Register& records, Id<Contract> contract, const TimelineStep& step);
/// The number after the last amendment of the contract.
int nextAmendmentNumber(const Register& records, Id<Contract> contract);

} // namespace parvis
