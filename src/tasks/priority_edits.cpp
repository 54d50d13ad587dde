// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/priority_edits.h"

#include "tasks/existing.h"

namespace parvis {

const ContractPriority* answerTo(const Register& records, Id<Contract> contract, Id<Priority> priority)
{
    for (const ContractPriority& link : records.all<ContractPriority>().of(contract)) {
        if (link.priority == priority)
            return &link;
    }
    return nullptr;
}

Id<ContractPriority> answerPriority(Transaction& tx, const Register& records, Id<Contract> contract,
                                    Id<Priority> priority, Id<Document> document, int page)
{
    existing(records, contract);
    const QString title = existing(records, priority).title;
    ContractPriority link;
    if (const ContractPriority* known = answerTo(records, contract, priority))
        link = *known;
    link.contract = contract;
    link.priority = priority;
    if (!link.document) {
        link.document = document;
        link.page = page;
    }
    tx.setTitle(translate("tasks", "Priority of the contract: %1").arg(title));
    return saveRecord(tx, link);
}

} // namespace parvis
