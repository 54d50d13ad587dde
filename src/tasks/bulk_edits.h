// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/signatures/signature_rules.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// Edits of many records at once, in two steps: a plan says, without changing anything, what would change and what is
// left out and why; then the plan is written into the caller's transaction, which it names.

/// A body of a contract that a plan leaves out, or of which something is to be checked.
struct BulkRefusal
{
    Id<Contract> contract;
    Id<Organisation> organisation;
    QString reason; ///< one sentence

    friend bool operator==(const BulkRefusal&, const BulkRefusal&) = default;
};

/// One page that proves the signature of several bodies.
struct SharedProof
{
    Id<Document> document;
    int page = 1; ///< from 1

    friend bool operator==(const SharedProof&, const SharedProof&) = default;
};

/// A body in a contract, where it need not be recorded as a signatory yet.
struct ContractBody
{
    Id<Contract> contract;
    Id<Organisation> organisation;

    friend bool operator==(const ContractBody&, const ContractBody&) = default;
};

/// What one bulk edit would do. Every record is in it once.
struct BulkPlan
{
    std::vector<Contract> contracts;   ///< as they will be
    std::vector<Signatory> changed;    ///< as they will be
    std::vector<Signatory> added;      ///< without a key yet
    std::optional<SharedProof> proof;  ///< of those that `proved` names, and of the added ones
    std::vector<Id<Signatory>> proved; ///< have another evidence so far, or none
    std::vector<BulkRefusal> refused;  ///< contradictory: left out
    std::vector<BulkRefusal> doubts;   ///< dates to be checked, which are written all the same
    int unchanged = 0;                 ///< are so already
    int notSignatory = 0;              ///< contracts of which the body is no signatory, and shall not become one
    int droppedDates = 0;              ///< dates of signature or deliberation that the new status takes away

    std::size_t size() const { return contracts.size() + changed.size() + added.size(); }
    bool isEmpty() const { return size() == 0 && proved.empty(); }
};

/// The edit on these signatories; those that no longer exist are passed over.
/// @param proof       is stated as the evidence of each of them that is not refused
/// @param unrecorded  bodies that become signatories by the edit
BulkPlan planEdit(const Register& records, std::span<const Id<Signatory>> signatories, SignatoryChange edit,
                  QDate today, const std::optional<SharedProof>& proof = {},
                  std::span<const ContractBody> unrecorded = {});

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
