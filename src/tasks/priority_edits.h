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

/// The axes of one contract in the register, in the order of its rows.
std::vector<const Priority*> axesOf(const Register& records, Id<Contract> contract);
/// Its code in the register: "CN06209I.1.2" of the number "1.2".
QString axisCode(const Contract& contract, const QString& number);

/// Adds an axis to the contract's own tree. Throws Error for an axis without a title, and when contract or parent no
/// longer exist.
Id<Priority> addAxis(Transaction& tx, const Register& records, Id<Contract> contract, const QString& number,
                     const QString& title, std::optional<Id<Priority>> parent);
void setAxisTitle(Transaction& tx, const Register& records, Id<Priority> axis, const QString& title);

} // namespace parvis
