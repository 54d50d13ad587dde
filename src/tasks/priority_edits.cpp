// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/priority_edits.h"

#include "tasks/existing.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString requiredTitle(const QString& title)
{
    if (title.simplified().isEmpty())
        throw Error(translate("tasks", "An axis needs a title."));
    return title.simplified();
}

} // namespace

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

std::vector<const Priority*> axesOf(const Register& records, Id<Contract> contract)
{
    std::vector<const Priority*> axes;
    for (const Priority& priority : records.all<Priority>()) {
        if (priority.contract == contract)
            axes.push_back(&priority);
    }
    return axes;
}

QString axisCode(const Contract& contract, const QString& number)
{
    return contract.code.text() + u'.' + number;
}

Id<Priority> addAxis(Transaction& tx, const Register& records, Id<Contract> contract, const QString& number,
                     const QString& title, std::optional<Id<Priority>> parent)
{
    Priority axis;
    axis.family = u"axe local"_s;
    axis.code = axisCode(existing(records, contract), number);
    axis.title = requiredTitle(title);
    axis.parent = parent;
    axis.contract = contract;
    tx.setTitle(translate("tasks", "Add an axis: %1").arg(axis.title));
    return tx.insert(axis);
}

void setAxisTitle(Transaction& tx, const Register& records, Id<Priority> axis, const QString& title)
{
    Priority changed = existing(records, axis);
    changed.title = requiredTitle(title);
    tx.setTitle(translate("tasks", "Title of an axis: %1").arg(changed.title));
    tx.update(changed);
}

} // namespace parvis
