// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// What goes with a record that is removed: its evidence, and the records that say nothing without it. Every verb that
// removes records calls removeRecord, so that none leaves something behind.

/// The evidence that speaks of that record.
void removeEvidence(Transaction& tx, const Register& records, const RecordRef& record);

/// The records that hang on that one alone: nothing for most types.
template <class T>
void removeDependants(Transaction&, const Register&, Id<T>)
{
}
void removeDependants(Transaction& tx, const Register& records, Id<Signatory> signatory); ///< its reminders
void removeDependants(
    Transaction& tx, const Register& records,
    Id<Document> document); ///< the evidence that points into it, what was refused of it; articles stay, without it
void removeDependants(Transaction& tx, const Register& records,
                      Id<Article> article); ///< its territories, its place in issues
void removeDependants(Transaction& tx, const Register& records, Id<PressReview> issue);         ///< its places
void removeDependants(Transaction& tx, const Register& records, Id<Organisation> organisation); ///< its contacts
void removeDependants(Transaction& tx, const Register& records,
                      Id<Action> action); ///< its neighbourhoods and dates; its funding lines stay, without it

/// Removes a record with its evidence and its dependants. Throws Error when there is no such record; a record that
/// others still name (an organisation) stays: the commit throws.
template <class T>
void removeRecord(Transaction& tx, const Register& records, Id<T> id)
{
    removeDependants(tx, records, id);
    removeEvidence(tx, records, refOf(id));
    tx.remove(id);
}

} // namespace parvis
