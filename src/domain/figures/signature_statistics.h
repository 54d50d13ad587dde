// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"

#include <map>

namespace parvis {

/// The contracts of one département (that of their EPCI) and the people they cover.
struct DepartementProgress
{
    Id<Departement> departement;
    int contracts = 0;
    std::map<ContractState, int> byState; ///< every state has an entry
    int signedContracts = 0;              ///< isSigned: by the signatories or by a source
    int declaredContracts = 0;            ///< that a source declares signed, whatever their signatories say
    int overdueContracts = 0;             ///< not signed, and the deadline is past
    int qpv = 0;                          ///< of these contracts
    int qpvCovered = 0;                   ///< of the signed ones
    int population = 0;                   ///< inhabitants, as far as known
    int populationCovered = 0;

    friend bool operator==(const DepartementProgress&, const DepartementProgress&) = default;
};

/// In the order of the département codes; only those that have a contract.
std::vector<DepartementProgress> progressByDepartement(const Register& records, QDate at);

/// How many had signed by the end of a day.
struct SignatureCount
{
    QDate day;
    int contracts = 0;  ///< complete by their signatories, or else as a source declares
    int signatures = 0; ///< of signatories, whatever their class

    friend bool operator==(const SignatureCount&, const SignatureCount&) = default;
};

/// Cumulative signatures: one entry per day on which one was added, the earliest first. A date that names only its
/// month or year counts on the last day of it.
struct SignatureCurve
{
    std::vector<SignatureCount> days;
    int undatedContracts = 0; ///< signed, and no source says when
    int undatedSignatures = 0;
};

SignatureCurve signatureCurve(const Register& records);

/// How many bodies of each class stand at each status, over all contracts. The bodies that the law names and nobody
/// recorded are counted apart.
struct ClassStatuses
{
    std::map<SignatoryStatus, int> byStatus; ///< every status has an entry
    int unrecorded = 0;

    friend bool operator==(const ClassStatuses&, const ClassStatuses&) = default;
};

std::map<SignatoryClass, ClassStatuses> statusesByClass(const Register& records);

} // namespace parvis
