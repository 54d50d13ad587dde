// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"

#include <map>

namespace parvis {

/// How many bodies of one class there are in all contracts, recorded or named by law, and how many have signed.
struct ClassProgress
{
    int bodies = 0;
    int hasSigned = 0;

    friend bool operator==(const ClassProgress&, const ClassProgress&) = default;
};

/// The state of play over a whole register: the figures of the dashboard and of `parvis-cli status`.
struct RegisterSummary
{
    int qpv = 0;
    int contracts = 0;
    int epci = 0;
    int communes = 0;
    int population = 0;        ///< inhabitants of the QPV whose population is known
    int populationUnknown = 0; ///< QPV whose population is not known
    int declaredSigned = 0;    ///< contracts that a source declares signed
    int declaredDated = 0;     ///< of these, with a date
    std::map<ContractState, int> contractsByState;
    int qpvCovered = 0;        ///< QPV of signed contracts (isSigned)
    int populationCovered = 0; ///< inhabitants of these, as far as known
    int officialPerimeters = 0;
    int schematicPerimeters = 0; ///< QPV that are drawn as an ellipse, for want of a contour
    int overdueContracts = 0;    ///< not signed, and the deadline is past (deadlineOf)
    int overdueMilestones = 0;
    std::map<SignatoryClass, ClassProgress> completeness; ///< the three classes that sign
};

/// `at` is the day that "overdue" is about. Perimeters are those of 2024.
RegisterSummary summariseRegister(const Register& records, QDate at);

} // namespace parvis
