// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// What can be done to the trees of priorities and to the answers of contracts. Each verb adds to the transaction and
// names it. Axes recognised in a document come through tasks/priority_edits.h.

/// As the last under its parent. Its family is that of its place when it names none. Throws Error without a title, for
/// a parent of another contract, and when parent or contract no longer exist.
Id<Priority> addPriority(Transaction& tx, const Register& records, Priority priority);

/// Another title or code. Throws Error without a title.
void renamePriority(Transaction& tx, const Register& records, Id<Priority> id, const QString& title,
                    const QString& code);

/// Puts it under another parent of the same tree, or among the roots, before the `place`-th there (the last beyond
/// their number). Throws Error for a parent that is under it, or of another contract.
void movePriority(Transaction& tx, const Register& records, Id<Priority> id, const std::optional<Id<Priority>>& parent,
                  std::size_t place);

/// With all under it, the answers of contracts to them and their proofs; actions lose it.
void removePriority(Transaction& tx, const Register& records, Id<Priority> id);

/// The contract answers the priority, with or without a page that says so.
Id<ContractPriority> recordAnswer(Transaction& tx, const Register& records, Id<Contract> contract,
                                  Id<Priority> priority);
/// With its proofs.
void removeAnswer(Transaction& tx, const Register& records, Id<ContractPriority> id);

} // namespace parvis
