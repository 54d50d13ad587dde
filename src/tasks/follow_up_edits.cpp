// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/follow_up_edits.h"

#include "domain/names.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

namespace parvis {

namespace {

constexpr int titleLength = 60; // characters of a commitment in the name of an action

template <class T>
void removeAll(Transaction& tx, const Register& records, std::span<const Id<T>> ids)
{
    for (const Id<T> id : ids)
        removeRecord(tx, records, id);
}

/// What stood in that member before; null for a new record.
template <class T, class Member>
const Member* before(const Register& records, Id<T> id, Member T::*member)
{
    const T* known = records.find(id);
    return known ? &(known->*member) : nullptr;
}

template <class T>
void requirePast(Happening happening, const Register& records, const T& record, std::optional<PartialDate> T::*member,
                 QDate today)
{
    const auto* known = before(records, record.id, member);
    requirePast(happening, record.*member, known ? *known : std::nullopt, today);
}

} // namespace

Id<Milestone> saveMilestone(Transaction& tx, const Register& records, const Milestone& milestone, QDate today)
{
    requireText(milestone.kind, before(records, milestone.id, &Milestone::kind),
                translate("tasks", "A milestone needs a kind; nothing was changed."));
    requirePast(Happening::Milestone, records, milestone, &Milestone::done, today);
    tx.setTitle(
        (milestone.id.isValid() ? translate("tasks", "Milestone: %1") : translate("tasks", "Record the milestone: %1"))
            .arg(milestoneName(milestone)));
    return saveRecord(tx, milestone);
}

Id<Milestone> markDone(Transaction& tx, const Register& records, Milestone milestone, QDate today)
{
    tx.setTitle(translate("tasks", "Mark the step “%1” as done").arg(milestoneName(milestone)));
    milestone.done = PartialDate::day(today);
    return saveMilestone(tx, records, milestone, today);
}

Id<Amendment> saveAmendment(Transaction& tx, const Register& records, const Amendment& amendment, QDate today)
{
    requireText(amendment.title, before(records, amendment.id, &Amendment::title),
                translate("tasks", "An amendment needs a title; nothing was changed."));
    requirePast(Happening::AmendmentSignature, records, amendment, &Amendment::signedOn, today);
    tx.setTitle((amendment.id.isValid() ? translate("tasks", "Amendment no. %1")
                                        : translate("tasks", "Add the amendment no. %1"))
                    .arg(amendment.number));
    return saveRecord(tx, amendment);
}

Id<Commitment> saveCommitment(Transaction& tx, const Register& records, const Commitment& commitment)
{
    requireText(commitment.text, before(records, commitment.id, &Commitment::text),
                translate("tasks", "A commitment needs a text; nothing was changed."));
    tx.setTitle(
        (commitment.id.isValid() ? translate("tasks", "Commitment: %1") : translate("tasks", "Add the commitment: %1"))
            .arg(commitment.text.left(titleLength)));
    return saveRecord(tx, commitment);
}

void removeMilestones(Transaction& tx, const Register& records, std::span<const Id<Milestone>> ids)
{
    tx.setTitle(translate("tasks", "Remove %n milestone(s)", nullptr, int(ids.size())));
    removeAll(tx, records, ids);
}

void removeAmendments(Transaction& tx, const Register& records, std::span<const Id<Amendment>> ids)
{
    tx.setTitle(translate("tasks", "Remove %n amendment(s)", nullptr, int(ids.size())));
    removeAll(tx, records, ids);
}

void removeCommitments(Transaction& tx, const Register& records, std::span<const Id<Commitment>> ids)
{
    tx.setTitle(translate("tasks", "Remove %n commitment(s)", nullptr, int(ids.size())));
    removeAll(tx, records, ids);
}

Milestone milestoneOf(const Register& records, Id<Contract> contract, const TimelineStep& step)
{
    if (step.milestone)
        return existing(records, *step.milestone);
    Milestone milestone;
    milestone.contract = contract;
    milestone.kind = step.kind;
    return milestone;
}

int nextAmendmentNumber(const Register& records, Id<Contract> contract)
{
    int last = 0;
    for (const Amendment& amendment : records.all<Amendment>().of(contract))
        last = std::max(last, amendment.number);
    return last + 1;
}

} // namespace parvis
