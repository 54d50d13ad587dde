// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

// The trees of the programme: what all contracts share (regional priorities with their levers, principles), and the
// axes, objectives and actions of each contract. Any thread.

/// What stands right under a priority, in the order that the user gave it, and else of its rows.
std::vector<const Priority*> childrenOf(const Register& records, Id<Priority> parent);
/// What stands under none: of a contract, or of what all share. One whose parent the register does not hold, too.
std::vector<const Priority*> rootsOf(const Register& records, const std::optional<Id<Contract>>& contract);
/// Those that stand beside a priority, with itself.
std::vector<const Priority*> siblingsOf(const Register& records, const Priority& priority);

/// The priority and all under it, each before what is under it; a ring of parents ends where it closes.
std::vector<Id<Priority>> subtreeOf(const Register& records, Id<Priority> root);

/// What a priority under that one is called: "levier" under a regional priority, "objectif local" under an axis,
/// "action locale" under that. @param contract  whose tree it is; none: of all
QString familyUnder(const Priority* parent, const std::optional<Id<Contract>>& contract);

/// What hangs on a priority and all under it.
struct PriorityUses
{
    int below = 0;   ///< priorities under it
    int answers = 0; ///< contracts that answer it
    int actions = 0; ///< that name it
    int proofs = 0;  ///< pages that prove it, or an answer to it

    bool isEmpty() const { return below + answers + actions + proofs == 0; }
};

PriorityUses usesOf(const Register& records, Id<Priority> priority);
/// "3 priorities under it, 2 answers of contracts, 1 action": what is not 0; empty: nothing hangs on it.
QString usesText(const PriorityUses& uses);

} // namespace parvis
