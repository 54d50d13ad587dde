// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"

#include "domain/names.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

DueItem itemOf(DueKind kind, std::int64_t record, std::optional<Id<Contract>> contract, const PartialDate& due,
               QDate today)
{
    const int daysLate = int(due.lastDay().daysTo(today));
    const Urgency urgency = daysLate > 0 ? Urgency::Overdue : daysLate >= -soonDays ? Urgency::Soon : Urgency::Later;
    return {kind, record, contract, due, urgency, daysLate};
}

bool isOpen(const Commitment& commitment)
{
    return commitment.state == CommitmentState::Open || commitment.state == CommitmentState::UnderWay;
}

/// The last day on which a required body signed; nothing when one of them has no date.
std::optional<QDate> lastSignature(const Register& records, Id<Contract> contract)
{
    std::optional<QDate> last;
    for (const Signatory& signatory : records.all<Signatory>().of(contract)) {
        if (signatory.signatoryClass != SignatoryClass::Concluding &&
            signatory.signatoryClass != SignatoryClass::Signing)
            continue;
        if (!signatory.signedOn)
            return std::nullopt;
        last = std::max(last.value_or(signatory.signedOn->lastDay()), signatory.signedOn->lastDay());
    }
    return last;
}

/// Nothing is due of a contract that has ended.
bool runs(const Register& records, const std::optional<Id<Contract>>& id)
{
    const Contract* contract = records.find(id);
    return !contract || !contract->endedOn;
}

QString bodyName(const Register& records, std::optional<Id<Organisation>> id)
{
    const QString name = nameOf(records, id);
    return name.isEmpty() ? translate("domain", "a body that is not named") : name;
}

} // namespace

std::vector<DueItem> dueItems(const Register& records, QDate today)
{
    std::vector<DueItem> items;
    for (const ContractSummary& summary : summariseContracts(records)) {
        const Contract& contract = *records.find(summary.contract);
        if (!contract.endedOn && !isSigned(contract, summary.state))
            items.push_back(itemOf(DueKind::Contract, contract.id.value, contract.id, deadlineOf(contract), today));
    }
    for (const Signatory& signatory : records.all<Signatory>()) {
        if (signatory.targetDate && isAwaited(signatory) && runs(records, signatory.contract))
            items.push_back(
                itemOf(DueKind::Signatory, signatory.id.value, signatory.contract, *signatory.targetDate, today));
    }
    for (const Milestone& milestone : records.all<Milestone>()) {
        if (milestone.planned && !milestone.done && runs(records, milestone.contract))
            items.push_back(
                itemOf(DueKind::Milestone, milestone.id.value, milestone.contract, *milestone.planned, today));
    }
    for (const Commitment& commitment : records.all<Commitment>()) {
        if (commitment.due && isOpen(commitment) && runs(records, commitment.contract))
            items.push_back(
                itemOf(DueKind::Commitment, commitment.id.value, commitment.contract, *commitment.due, today));
    }
    std::ranges::stable_sort(items, {}, &DueItem::due);
    return items;
}

QString dueText(const Register& records, const DueItem& item)
{
    switch (item.kind) {
    case DueKind::Contract:
        return translate("domain", "Signature of the contract by all partners");
    case DueKind::Signatory: {
        const Signatory* signatory = records.find(Id<Signatory>{item.record});
        return translate("domain", "Signature expected: %1")
            .arg(bodyName(records, signatory ? std::optional(signatory->organisation) : std::nullopt));
    }
    case DueKind::Milestone: {
        const Milestone* milestone = records.find(Id<Milestone>{item.record});
        if (!milestone)
            return {};
        return milestoneName(*milestone);
    }
    case DueKind::Commitment: {
        const Commitment* commitment = records.find(Id<Commitment>{item.record});
        return commitment ? translate("domain", "Commitment of %1: %2")
                                .arg(bodyName(records, commitment->organisation), commitment->text)
                          : QString();
    }
    }
    return {};
}

bool isAwaited(const Signatory& signatory)
{
    return signatory.status != SignatoryStatus::Signed && signatory.status != SignatoryStatus::Declined;
}

DeadlineOrigin deadlineOrigin(const Contract& contract)
{
    return contract.targetDate ? DeadlineOrigin::Own : DeadlineOrigin::National;
}

QString deadlineText(const Contract& contract, const QLocale& locale)
{
    return u"%1 (%2)"_s.arg(deadlineOf(contract).text(locale), label(deadlineOrigin(contract)));
}

std::optional<PartialDate> signatureDue(const Register& records, const Signatory& signatory)
{
    if (!isAwaited(signatory) || signatory.signatoryClass == SignatoryClass::None || !runs(records, signatory.contract))
        return std::nullopt;
    if (signatory.targetDate)
        return signatory.targetDate;
    const Contract* contract = records.find(signatory.contract);
    const bool isOptional = signatory.signatoryClass == SignatoryClass::Optional;
    return contract && !isOptional ? std::optional(deadlineOf(*contract)) : std::nullopt;
}

std::optional<int> daysLate(const Register& records, const Signatory& signatory, QDate today)
{
    const auto due = signatureDue(records, signatory);
    const int days = due ? int(due->lastDay().daysTo(today)) : 0;
    return days > 0 ? std::optional(days) : std::nullopt;
}

ContractDelay delayOf(const Register& records, const ContractSummary& summary, QDate today)
{
    const Contract& contract = *records.find(summary.contract);
    ContractDelay delay;
    delay.deadline = deadlineOf(contract);
    delay.isSigned = isSigned(contract, summary.state);
    if (summary.state == ContractState::Signed)
        delay.signedOn = lastSignature(records, contract.id);
    if (delay.isSigned && !delay.signedOn && contract.declaredOn)
        delay.signedOn = contract.declaredOn->lastDay();
    if (delay.isSigned && !delay.signedOn)
        return delay;
    const QDate until = delay.signedOn.value_or(today);
    delay.againstOwn = int(delay.deadline.lastDay().daysTo(until));
    delay.againstNational = int(nationalDate().lastDay().daysTo(until));
    return delay;
}

} // namespace parvis
