// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/signature_rules.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// Edits of many records at once, in two steps: a plan says, without changing anything, what would change and what is
// left out and why; then the plan is written into the caller's transaction, which it names.

/// A body of a contract that a plan leaves out.
struct BulkRefusal
{
    Id<Contract> contract;
    Id<Organisation> organisation;
    QString reason; ///< one sentence

    friend bool operator==(const BulkRefusal&, const BulkRefusal&) = default;
};

/// What one bulk edit would do. Every record is in it once.
struct BulkPlan
{
    std::vector<Contract> contracts;  ///< as they will be
    std::vector<Signatory> changed;   ///< as they will be
    std::vector<Signatory> added;     ///< without a key yet
    std::vector<BulkRefusal> refused; ///< contradictory: left out
    int unchanged = 0;                ///< are so already
    int notSignatory = 0;             ///< contracts of which the body is no signatory, and shall not become one
    int droppedDates = 0;             ///< dates of signature or deliberation that the new status takes away

    std::size_t size() const { return contracts.size() + changed.size() + added.size(); }
    bool isEmpty() const { return size() == 0; }
};

/// The edit on these signatories; those that no longer exist are passed over.
BulkPlan planEdit(const Register& records, std::span<const Id<Signatory>> signatories, const SignatoryChange& edit,
                  QDate today);

/// Each edit on its body. With `addMissing`, a body that is not a signatory of its contract becomes one, in its own
/// class.
BulkPlan planBodies(const Register& records, std::span<const BodyChange> edits, bool addMissing, QDate today);

/// The date by which these contracts should be signed; none takes it away.
BulkPlan planTargetDate(const Register& records, std::span<const Id<Contract>> contracts,
                        const std::optional<PartialDate>& date);

/// The records as the plan has them; a plan is made of the register that it is written to. Names the action by what the
/// plan changes.
void writePlan(Transaction& tx, const Register& records, const BulkPlan& plan);

/// A pasted list: planBodies, written and named so.
void pasteSignatories(Transaction& tx, const Register& records, std::span<const BodyChange> edits, bool addMissing,
                      QDate today);

} // namespace parvis
