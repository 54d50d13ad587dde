// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/qpv_figures.h"
#include "domain/register.h"

#include <span>

namespace parvis {

/// The share of the actions that run under a convention pluriannuelle d'objectifs (CPO), by number and by their
/// specific credits, to be held against the goal of one half: circulaire of 31 August 2023. An action that was turned
/// down does not count. Money is that of one figure, the first of committed, planned and paid that a line states.
struct MultiYearShare
{
    int actions = 0;
    int multiYear = 0;
    std::optional<FundingAmount> figure; ///< none: no line of theirs states an amount of specific credits
    Money money;                         ///< of all, in that figure
    Money multiYearMoney;

    std::optional<double> percentOfActions() const; ///< nothing: there is no action
    std::optional<double> percentOfMoney() const;   ///< nothing: no money is known, or none was given
};

inline constexpr double multiYearGoal = 50; ///< percent

/// Of these actions; those that the register does not hold are passed over. Any thread.
/// @param year  only actions that run in that year, and money of that year
MultiYearShare multiYearShare(const Register& records, std::span<const Id<Action>> actions,
                              const std::optional<int>& year = {});
/// Of all actions of a contract, or of the register.
MultiYearShare multiYearShare(const Register& records, const std::optional<Id<Contract>>& contract,
                              const std::optional<int>& year = {});

/// Where the goal comes from, in one sentence.
QString multiYearGoalSource();

/// "12 of 20 actions (60 %); 45 % of committed credits"; "no action" where there is none.
QString multiYearText(const MultiYearShare& share);

} // namespace parvis
