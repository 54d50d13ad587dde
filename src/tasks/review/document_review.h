// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "pdf/protocol/pdf_parts.h"
#include "recognition/recognised_facts.h"
#include "store/transaction.h"
#include "tasks/review/fact_proposal.h"

#include <span>

namespace parvis {

// The review of a document: what was recognised in it stands beside the register, a person decides, and what was
// decided is written as one action (docs/decisions/0023).

/// The contract that a document speaks of: the one it is linked to, or else the one that was recognised.
std::optional<Id<Contract>> contractMeant(const Register& records, const Document& document,
                                          const RecognisedFacts& facts);

/// What can be proposed of a document, group by group, in the order of the document. Without a contract, only what is
/// about the document itself. What only a signed contract proves (its day and place, who has signed, when) is proposed
/// of contracts alone. Any thread. Throws Error for a document that no longer exists.
/// @param seals  the electronic signatures of the file: to be seen, and each that names a body is its signature
std::vector<FactProposal> proposalsOf(const Register& records, Id<Document> document, const RecognisedFacts& facts,
                                      std::optional<Id<Contract>> contract, const std::vector<PdfSeal>& seals = {});

/// What a person decided on the proposals of one document.
struct ReviewedFacts
{
    Id<Document> document;
    std::optional<Id<Contract>> contract; ///< that the facts are about; a document without one is linked to it
    std::vector<FactProposal> accepted;   ///< corrected or not
    std::vector<FactProposal> refused;
};

/// Writes each accepted value through the verb that guards it, with its evidence; of an identical one, the evidence
/// only. Refused ones are remembered; one that is accepted after all is forgotten as refused. Names the action. Throws
/// Error for a value that cannot be true, or a record that no longer exists: then nothing may be committed.
void writeReview(Transaction& tx, const Register& records, const ReviewedFacts& review, QDate today);

} // namespace parvis
