// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDate>

#include <vector>

namespace parvis {

/// The state of a contract as its signatories make it (docs/architecture.md, rules 3 and 4).
enum class ContractState {
    Unknown,      ///< no signatory is recorded
    Preparing,    ///< signatories are known, none has deliberated
    Deliberating, ///< one has deliberated, none has signed
    Signing,      ///< one has signed, a required one is missing
    Signed,       ///< all that conclude or sign have signed
    Blocked       ///< a required one has declined
};

template <>
struct EnumNames<ContractState>
{
    static constexpr EnumName<ContractState> all[] = {
        {ContractState::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "To be filled in")},
        {ContractState::Preparing, "preparing", QT_TRANSLATE_NOOP("domain", "In preparation")},
        {ContractState::Deliberating, "deliberating", QT_TRANSLATE_NOOP("domain", "Under deliberation")},
        {ContractState::Signing, "signing", QT_TRANSLATE_NOOP("domain", "Being signed")},
        {ContractState::Signed, "signed", QT_TRANSLATE_NOOP("domain", "Signed by all")},
        {ContractState::Blocked, "blocked", QT_TRANSLATE_NOOP("domain", "Blocked")}};
};

/// The day by which the contracts of 2024 were to be signed (circular of 31 August 2023, instruction of January 2024).
inline constexpr int nationalDeadline[3] = {2024, 3, 31};

PartialDate nationalDate();

/// The day by which all should have signed: that of the contract, or the national one.
PartialDate deadlineOf(const Contract& contract);

/// What can be computed about one contract.
struct ContractSummary
{
    Id<Contract> contract;
    ContractState state = ContractState::Unknown;
    int required = 0; ///< bodies that conclude or sign: recorded ones and those that the law names
    int requiredSigned = 0;
    int optional = 0;
    int optionalSigned = 0;
    std::vector<Id<Organisation>> missing;    ///< required and not signed, whether recorded or not
    std::vector<Id<Organisation>> unrecorded; ///< required by law and not recorded as a signatory
    int qpvCount = 0;
    std::optional<int> population; ///< inhabitants of its QPV

    /// The share of the required bodies that have signed, 0 to 1.
    double completeness() const { return required == 0 ? 0.0 : double(requiredSigned) / required; }
};

/// The bodies that the law makes party to a contract (loi 2014-173, art. 6): the prefecture, the EPCI, the communes
/// that have a QPV of the contract (by name), Région and Département. Only bodies that the register holds are named.
std::vector<Id<Organisation>> expectedSignatories(const Register& records, const Contract& contract);

/// One summary per contract, in the order of the contract table.
std::vector<ContractSummary> summariseContracts(const Register& records);
ContractSummary summariseContract(const Register& records, const Contract& contract);

/// Both say something, and not the same: a source declares the contract signed and a required signature is missing.
bool contradictsDeclaration(const Contract& contract, ContractState computed);

/// By its signatories or by a source: whichever says so.
bool isSigned(const Contract& contract, ContractState computed);

/// Not signed (isSigned), and its deadline (deadlineOf) is past on that day.
bool isOverdue(const Contract& contract, ContractState computed, QDate today);

} // namespace parvis
