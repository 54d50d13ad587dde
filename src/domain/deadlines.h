// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"

#include <QLocale>

namespace parvis {

/// What a due date is about.
enum class DueKind { Contract, Signatory, Milestone, Commitment };

template <>
struct EnumNames<DueKind>
{
    static constexpr EnumName<DueKind> all[] = {
        {DueKind::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Contract")},
        {DueKind::Signatory, "signatory", QT_TRANSLATE_NOOP("domain", "Signatory")},
        {DueKind::Milestone, "milestone", QT_TRANSLATE_NOOP("domain", "Milestone")},
        {DueKind::Commitment, "commitment", QT_TRANSLATE_NOOP("domain", "Commitment")}};
};

enum class Urgency { Overdue, Soon, Later };

template <>
struct EnumNames<Urgency>
{
    static constexpr EnumName<Urgency> all[] = {{Urgency::Overdue, "overdue", QT_TRANSLATE_NOOP("domain", "Overdue")},
                                                {Urgency::Soon, "soon", QT_TRANSLATE_NOOP("domain", "Due soon")},
                                                {Urgency::Later, "later", QT_TRANSLATE_NOOP("domain", "Later")}};
};

/// "Soon" is this many days ahead, or fewer.
inline constexpr int soonDays = 30;

/// One thing that is still to be done, and by when.
struct DueItem
{
    DueKind kind = DueKind::Contract;
    std::int64_t record = 0;              ///< key of the contract, signatory, milestone or commitment
    std::optional<Id<Contract>> contract; ///< none: a milestone of all contracts
    PartialDate due = *PartialDate::year(2024);
    Urgency urgency = Urgency::Later;
    int daysLate = 0; ///< since the last day of `due`; negative: days left

    friend bool operator==(const DueItem&, const DueItem&) = default;
};

/// Everything that is still to be done, the earliest first: contracts that nobody holds for signed (by deadlineOf),
/// signatories with a date of their own, planned milestones, commitments. What is signed, declined, done, kept or
/// dropped is not in it.
std::vector<DueItem> dueItems(const Register& records, QDate today);

/// "Signature attendue : Région Hauts-de-France", without the contract's name.
QString dueText(const Register& records, const DueItem& item);

/// Whether the signature is still waited for: the body has neither signed nor declined.
bool isAwaited(const Signatory& signatory);

/// Where the day comes from by which all should have signed a contract (deadlineOf).
enum class DeadlineOrigin { Own, National };

template <>
struct EnumNames<DeadlineOrigin>
{
    static constexpr EnumName<DeadlineOrigin> all[] = {
        {DeadlineOrigin::Own, "own", QT_TRANSLATE_NOOP("domain", "date of its own")},
        {DeadlineOrigin::National, "national", QT_TRANSLATE_NOOP("domain", "national date")}};
};

DeadlineOrigin deadlineOrigin(const Contract& contract);
/// "31 mars 2024 (date nationale)": deadlineOf with its origin, in the same words on every paper, page and answer.
QString deadlineText(const Contract& contract, const QLocale& locale);

/// By when a body should have signed, so that it can be asked again: by its own date or, where the contract needs its
/// signature, by the deadline of the contract (deadlineOf). None: it has signed or declined, or nobody waits for it.
/// The list of what is due (dueItems) holds only dates of their own (docs/decisions/0008-what-is-due.md).
std::optional<PartialDate> signatureDue(const Register& records, const Signatory& signatory);
/// Days since the last day of signatureDue; none: it is not late.
std::optional<int> daysLate(const Register& records, const Signatory& signatory, QDate today);

/// How late the signature of a contract is, in days; negative: it came, or there remains, that much before the day.
struct ContractDelay
{
    PartialDate deadline = *PartialDate::year(2024); ///< deadlineOf
    std::optional<QDate> signedOn; ///< the last required signature, or the declared one; the last day of its period
    bool isSigned = false;
    std::optional<int> againstOwn;      ///< against `deadline`; none: signed, and no source says when
    std::optional<int> againstNational; ///< against 31 March 2024
};

/// Of a contract that is not signed: up to `today`.
ContractDelay delayOf(const Register& records, const ContractSummary& summary, QDate today);

} // namespace parvis
