// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/programme/programme_edits.h"

#include "domain/names.h"
#include "domain/programme/priority_tree.h"
#include "tasks/existing.h"
#include "tasks/priority_edits.h"
#include "tasks/removal.h"

#include <algorithm>

namespace parvis {

namespace {

QString neededTitle(const QString& title)
{
    if (title.simplified().isEmpty())
        throw Error(translate("tasks", "A priority needs a title."));
    return title.simplified();
}

void requireSameTree(const Priority& priority, const Priority& parent)
{
    if (priority.contract != parent.contract)
        throw Error(translate("tasks", "“%1” is of another tree.").arg(parent.title), {},
                    translate("tasks", "A priority stays with its contract, or with what all contracts share."));
}

/// Numbers them in this order; those that have their place already are not written.
void writeOrder(Transaction& tx, const std::vector<const Priority*>& order, Id<Priority> moved)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        Priority priority = *order[i];
        if (priority.id == moved || priority.position == int(i))
            continue;
        priority.position = int(i);
        tx.update(priority);
    }
}

} // namespace

Id<Priority> addPriority(Transaction& tx, const Register& records, Priority priority)
{
    priority.title = neededTitle(priority.title);
    priority.code = priority.code.simplified();
    if (priority.contract)
        existing(records, *priority.contract);
    const Priority* parent = priority.parent ? &existing(records, *priority.parent) : nullptr;
    if (parent)
        requireSameTree(priority, *parent);
    if (priority.family.isEmpty())
        priority.family = familyUnder(parent, priority.contract);
    const auto siblings = siblingsOf(records, priority);
    const bool isOrdered =
        std::ranges::any_of(siblings, [](const Priority* sibling) { return sibling->position.has_value(); });
    if (isOrdered)
        priority.position = int(siblings.size());
    tx.setTitle(translate("tasks", "Add a priority: %1").arg(priority.title));
    return tx.insert(priority);
}

void renamePriority(Transaction& tx, const Register& records, Id<Priority> id, const QString& title,
                    const QString& code)
{
    Priority priority = existing(records, id);
    priority.title = neededTitle(title);
    priority.code = code.simplified();
    tx.setTitle(translate("tasks", "Rename a priority: %1").arg(priority.title));
    tx.update(priority);
}

void movePriority(Transaction& tx, const Register& records, Id<Priority> id, const std::optional<Id<Priority>>& parent,
                  std::size_t place)
{
    Priority priority = existing(records, id);
    if (parent) {
        const auto below = subtreeOf(records, id);
        if (std::ranges::find(below, *parent) != below.end())
            throw Error(translate("tasks", "“%1” cannot stand under itself.").arg(priority.title));
        requireSameTree(priority, existing(records, *parent));
    }
    const bool changesLevel = priority.parent != parent;
    priority.parent = parent;
    if (changesLevel && priority.contract)
        priority.family = familyUnder(records.find(parent), priority.contract);
    auto order = siblingsOf(records, priority);
    std::erase_if(order, [&](const Priority* sibling) { return sibling->id == id; });
    place = std::min(place, order.size());
    order.insert(order.begin() + std::ptrdiff_t(place), records.find(id));
    priority.position = int(place);
    tx.setTitle(translate("tasks", "Move a priority: %1").arg(priority.title));
    tx.update(priority);
    writeOrder(tx, order, id);
}

void removePriority(Transaction& tx, const Register& records, Id<Priority> id)
{
    tx.setTitle(translate("tasks", "Delete a priority: %1").arg(existing(records, id).title));
    auto all = subtreeOf(records, id);
    const auto isGone = [&](Id<Priority> priority) { return std::ranges::find(all, priority) != all.end(); };
    for (const ContractPriority& answer : records.all<ContractPriority>()) {
        if (isGone(answer.priority))
            removeRecord(tx, records, answer.id);
    }
    for (Action action : records.all<Action>()) {
        if (action.priority && isGone(*action.priority)) {
            action.priority.reset();
            tx.update(action);
        }
    }
    std::ranges::reverse(all); // what is under another goes first
    for (const Id<Priority> each : all)
        removeRecord(tx, records, each);
}

Id<ContractPriority> recordAnswer(Transaction& tx, const Register& records, Id<Contract> contract,
                                  Id<Priority> priority)
{
    if (const ContractPriority* known = answerTo(records, contract, priority))
        return known->id;
    tx.setTitle(translate("tasks", "%1 answers: %2")
                    .arg(contractName(records, existing(records, contract)), existing(records, priority).title));
    ContractPriority answer;
    answer.contract = contract;
    answer.priority = priority;
    return tx.insert(answer);
}

void removeAnswer(Transaction& tx, const Register& records, Id<ContractPriority> id)
{
    const ContractPriority& answer = existing(records, id);
    tx.setTitle(
        translate("tasks", "%1 does not answer: %2")
            .arg(contractName(records, std::optional(answer.contract)), existing(records, answer.priority).title));
    removeRecord(tx, records, id);
}

} // namespace parvis
