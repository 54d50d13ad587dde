// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/priority_tree.h"

#include "domain/translate.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::pair<int, std::int64_t> placeKey(const Priority* priority)
{
    return {priority->position.value_or(std::numeric_limits<int>::max()), priority->id.value};
}

void sortByPlace(std::vector<const Priority*>& priorities)
{
    std::ranges::stable_sort(priorities, {}, &placeKey);
}

void addSubtree(const Register& records, Id<Priority> root, std::set<Id<Priority>>& seen,
                std::vector<Id<Priority>>& found)
{
    if (!seen.insert(root).second)
        return;
    found.push_back(root);
    for (const Priority* child : childrenOf(records, root))
        addSubtree(records, child->id, seen, found);
}

} // namespace

std::vector<const Priority*> childrenOf(const Register& records, Id<Priority> parent)
{
    std::vector<const Priority*> children;
    for (const Priority& priority : records.all<Priority>().of(parent))
        children.push_back(&priority);
    sortByPlace(children);
    return children;
}

std::vector<const Priority*> rootsOf(const Register& records, const std::optional<Id<Contract>>& contract)
{
    std::vector<const Priority*> roots;
    for (const Priority& priority : records.all<Priority>()) {
        if (!records.find(priority.parent) && priority.contract == contract)
            roots.push_back(&priority);
    }
    sortByPlace(roots);
    return roots;
}

std::vector<const Priority*> siblingsOf(const Register& records, const Priority& priority)
{
    if (const Priority* parent = records.find(priority.parent))
        return childrenOf(records, parent->id);
    auto roots = rootsOf(records, priority.contract);
    std::erase_if(roots, [&](const Priority* root) { return root->family != priority.family; });
    return roots;
}

std::vector<Id<Priority>> subtreeOf(const Register& records, Id<Priority> root)
{
    std::set<Id<Priority>> seen;
    std::vector<Id<Priority>> found;
    addSubtree(records, root, seen, found);
    return found;
}

QString familyUnder(const Priority* parent, const std::optional<Id<Contract>>& contract)
{
    if (!contract)
        return parent ? u"levier"_s : u"priorité régionale"_s;
    if (!parent)
        return u"axe local"_s;
    return parent->family == u"axe local" ? u"objectif local"_s : u"action locale"_s;
}

PriorityUses usesOf(const Register& records, Id<Priority> priority)
{
    const auto all = subtreeOf(records, priority);
    const std::set<Id<Priority>> within(all.begin(), all.end());
    std::set<std::int64_t> answers;
    PriorityUses uses{.below = int(all.size()) - 1};
    for (const ContractPriority& answer : records.all<ContractPriority>()) {
        if (within.contains(answer.priority))
            answers.insert(answer.id.value);
    }
    uses.answers = int(answers.size());
    for (const Action& action : records.all<Action>())
        uses.actions += action.priority && within.contains(*action.priority);
    for (const Evidence& proof : records.all<Evidence>())
        uses.proofs += (proof.recordTable == u"priority" && within.contains({proof.recordId})) ||
                       (proof.recordTable == u"contract_priority" && answers.contains(proof.recordId));
    return uses;
}

QString usesText(const PriorityUses& uses)
{
    QStringList parts;
    if (uses.below > 0)
        parts << translate("domain", "%n priority(ies) under it", nullptr, uses.below);
    if (uses.answers > 0)
        parts << translate("domain", "%n answer(s) of contracts", nullptr, uses.answers);
    if (uses.actions > 0)
        parts << translate("domain", "%n action(s)", nullptr, uses.actions);
    if (uses.proofs > 0)
        parts << translate("domain", "%n proof(s)", nullptr, uses.proofs);
    return parts.join(u", "_s);
}

} // namespace parvis
