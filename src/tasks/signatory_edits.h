// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/signatures/signature_rules.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// What can be done to the signatories of a contract. Each verb adds to the transaction and names it; one that changes
// nothing adds nothing. All throw Error for what cannot be true (domain/signatures/signature_rules.h)
// and for a record that no longer exists.

/// The signatory of the contract that is this body; null when it is not recorded.
const Signatory* signatoryOf(const Register& records, Id<Contract> contract, Id<Organisation> organisation);

/// A body as a signatory of a contract, in its own class, not stored yet. Throws Error when it signs no contract.
Signatory newSignatory(Id<Contract> contract, const Organisation& body);

void editSignatory(Transaction& tx, const Register& records, Id<Signatory> id, const SignatoryChange& edit,
                   QDate today);

/// The same for a body in a contract, which becomes a signatory when it is none yet.
void editBody(Transaction& tx, const Register& records, const BodyChange& wanted, QDate today);

/// The same for a body that this action has just brought, perhaps. Returns the key of its signatory.
Id<Signatory> editSignatoryOf(Transaction& tx, const Register& records, Id<Contract> contract, const Organisation& body,
                              const SignatoryChange& edit, QDate today);

/// These bodies become signatories of the contract, as expected; those that are already stay as they are.
void addSignatories(Transaction& tx, const Register& records, Id<Contract> contract,
                    std::span<const Id<Organisation>> bodies);

/// With their reminders and evidence.
void removeSignatories(Transaction& tx, const Register& records, std::span<const Id<Signatory>> ids);

/// The place in a document that proves the signature of this body, or else something else of it; null when none is
/// recorded.
const Evidence* evidenceOf(const Register& records, Id<Signatory> signatory);

/// The statement that this page proves a signature, not stored yet.
Evidence evidenceAt(Id<Signatory> signatory, Id<Document> document, int page);

/// States the page that proves a signature; without a document or a page (from 1), what was stated is taken away.
/// Throws Error for a page that the document does not have.
void setEvidence(Transaction& tx, const Register& records, Id<Signatory> signatory,
                 const std::optional<Id<Document>>& document, int page);

} // namespace parvis
