// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

/// The link of a contract with a priority that it answers; null when it is not recorded.
const ContractPriority* answerTo(const Register& records, Id<Contract> contract, Id<Priority> priority);

/// The contract answers the priority, as this page says. Of a link that is recorded already only what it lacks is
/// filled in. Returns its key. Throws Error when contract or priority no longer exist.
Id<ContractPriority> answerPriority(Transaction& tx, const Register& records, Id<Contract> contract,
                                    Id<Priority> priority, Id<Document> document, int page);

} // namespace parvis
