// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <span>
#include <vector>

namespace parvis {

/// The template of an EPCI's yearly cycle: its own steps when it has some, else the common ones, by position.
std::vector<CycleStep> cycleTemplate(const Register& records, std::optional<Id<Epci>> epci);
bool hasOwnCycle(const Register& records, Id<Epci> epci);

/// When a step falls in the cycle of a year: to the month, or to the day, the last one of a month that is shorter.
PartialDate plannedIn(const CycleStep& step, int year);

/// The contracts run from 2024 to 2030 and are brought up to date every three years (circular of 31 August 2023).
bool isUpdateYear(int year);

/// A milestone that a year's cycle asks for.
struct CycleMilestone
{
    Milestone milestone; ///< without a key
    /// One of the same contract, kind and year stands in the register: it is not doubled.
    std::optional<Id<Milestone>> existing;

    friend bool operator==(const CycleMilestone&, const CycleMilestone&) = default;
};

/// The milestones of a year's cycle for these contracts, by contract, then in the order of their dates: those of each
/// contract's template, and the three-yearly update when it falls due. A milestone that exists answers for one step
/// only: a template with two committees in a year makes two.
std::vector<CycleMilestone> yearlyMilestones(const Register& records, std::span<const Id<Contract>> contracts,
                                             int year);

} // namespace parvis
