// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar_entries.h"

#include "domain/deadlines.h"
#include "domain/milestone_kinds.h"
#include "domain/names.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

When whenDue(const std::optional<PartialDate>& due, QDate today)
{
    if (!due)
        return When::Undated;
    return isOverdue(*due, today) ? When::Late : When::Upcoming;
}

CalendarEntry entryOf(EntryKind kind, std::int64_t record, std::optional<Id<Contract>> contract)
{
    CalendarEntry entry;
    entry.kind = kind;
    entry.record = record;
    entry.contract = contract;
    return entry;
}

CalendarEntry entryOf(const Event& event, QDate today)
{
    CalendarEntry entry = entryOf(EntryKind::Event, event.id.value, event.contract);
    entry.date = event.date;
    entry.when = isOverdue(event.date, today) ? When::Past : When::Upcoming;
    entry.category = event.kind;
    entry.title = event.title;
    entry.place = event.place;
    entry.source = event.source;
    return entry;
}

CalendarEntry entryOf(const Milestone& milestone, QDate today)
{
    CalendarEntry entry = entryOf(EntryKind::Milestone, milestone.id.value, milestone.contract);
    entry.planned = milestone.planned;
    entry.date = milestone.done ? milestone.done : milestone.planned;
    entry.when = milestone.done ? When::Done : whenDue(milestone.planned, today);
    entry.category = milestoneKindText(milestone.kind);
    entry.title = milestoneName(milestone);
    entry.note = milestone.note;
    entry.source = milestone.source;
    return entry;
}

CalendarEntry entryOf(const Register& records, const Contract& contract, QDate today)
{
    CalendarEntry entry = entryOf(EntryKind::Contract, contract.id.value, contract.id);
    entry.planned = contract.targetDate;
    entry.date = contract.targetDate;
    entry.when =
        isSigned(contract, summariseContract(records, contract).state) ? When::Done : whenDue(entry.date, today);
    entry.category = translate("domain", "Deadline of signature");
    entry.title = dueText(records, {.kind = DueKind::Contract, .record = contract.id.value});
    return entry;
}

CalendarEntry entryOf(const Register& records, const Signatory& signatory, QDate today)
{
    CalendarEntry entry = entryOf(EntryKind::Signatory, signatory.id.value, signatory.contract);
    entry.planned = signatory.targetDate;
    entry.date = signatory.targetDate;
    entry.when = signatory.status == SignatoryStatus::Signed     ? When::Done
                 : signatory.status == SignatoryStatus::Declined ? When::Past
                                                                 : whenDue(entry.date, today);
    entry.category = translate("domain", "Deadline of signature");
    entry.title = dueText(records, {.kind = DueKind::Signatory, .record = signatory.id.value});
    entry.note = signatory.note;
    entry.source = signatory.source;
    return entry;
}

CalendarEntry entryOf(const Register& records, const Commitment& commitment, QDate today)
{
    CalendarEntry entry = entryOf(EntryKind::Commitment, commitment.id.value, commitment.contract);
    entry.planned = commitment.due;
    entry.date = commitment.due;
    entry.when = commitment.state == CommitmentState::Kept      ? When::Done
                 : commitment.state == CommitmentState::Dropped ? When::Past
                                                                : whenDue(entry.date, today);
    entry.category = translate("domain", "Commitment");
    entry.title = dueText(records, {.kind = DueKind::Commitment, .record = commitment.id.value});
    entry.note = commitment.note;
    return entry;
}

CalendarEntry entryOf(const Amendment& amendment)
{
    CalendarEntry entry = entryOf(EntryKind::Amendment, amendment.id.value, amendment.contract);
    entry.date = amendment.signedOn;
    entry.when = amendment.signedOn ? When::Done : When::Undated;
    entry.category = milestoneKindText(u"amendment"_s);
    const QString numbered = translate("domain", "Amendment no. %1").arg(amendment.number);
    const QString title = amendment.title.simplified();
    entry.title = title.isEmpty() ? numbered : translate("domain", "%1: %2").arg(numbered, title);
    entry.note = amendment.note;
    return entry;
}

bool comesBefore(const CalendarEntry& a, const CalendarEntry& b)
{
    if (a.date && b.date)
        return *a.date < *b.date;
    return a.date.has_value() && !b.date.has_value();
}

} // namespace

std::vector<CalendarEntry> calendarEntries(const Register& records, QDate today, std::optional<Id<Contract>> contract)
{
    std::vector<CalendarEntry> entries;
    for (const Event& event : records.all<Event>())
        entries.push_back(entryOf(event, today));
    for (const Milestone& milestone : records.all<Milestone>())
        entries.push_back(entryOf(milestone, today));
    for (const Contract& each : records.all<Contract>()) {
        if (each.targetDate)
            entries.push_back(entryOf(records, each, today));
    }
    for (const Signatory& signatory : records.all<Signatory>()) {
        if (signatory.targetDate)
            entries.push_back(entryOf(records, signatory, today));
    }
    for (const Commitment& commitment : records.all<Commitment>()) {
        if (commitment.due)
            entries.push_back(entryOf(records, commitment, today));
    }
    for (const Amendment& amendment : records.all<Amendment>())
        entries.push_back(entryOf(amendment));
    if (contract)
        std::erase_if(entries, [&](const CalendarEntry& entry) {
            return entry.contract ? entry.contract != contract : entry.kind != EntryKind::Milestone;
        });
    for (CalendarEntry& entry : entries)
        entry.contractName = contractName(records, entry.contract);
    std::ranges::stable_sort(entries, comesBefore);
    return entries;
}

std::vector<CalendarEntry> comingEntries(const Register& records, QDate today)
{
    std::vector<CalendarEntry> entries;
    for (const Event& event : records.all<Event>())
        entries.push_back(entryOf(event, today));
    for (const Milestone& milestone : records.all<Milestone>())
        entries.push_back(entryOf(milestone, today));
    std::erase_if(entries, [](const CalendarEntry& entry) { return entry.when != When::Upcoming; });
    std::ranges::stable_sort(entries, comesBefore);
    return entries;
}

std::optional<QDate> lastSteeringCommittee(const Register& records, QDate today)
{
    std::optional<QDate> last;
    for (const Milestone& milestone : records.all<Milestone>()) {
        if (milestone.kind != u"steering_committee" || !milestone.done || milestone.done->lastDay() > today)
            continue;
        last = std::max(last.value_or(milestone.done->lastDay()), milestone.done->lastDay());
    }
    return last;
}

} // namespace parvis
