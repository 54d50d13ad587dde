// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/qpv_figures.h"

namespace parvis {

/// As they come about.
inline constexpr FundingAmount amountsInTime[] = {FundingAmount::Planned, FundingAmount::Committed, FundingAmount::Paid,
                                                  FundingAmount::Theoretical};

/// "Planned": in a column, or beside the words that it is an amount.
QString shortLabel(FundingAmount amount);

/// That figure of a line or of sums: they have members of those names.
template <class Line>
auto& amountIn(Line& line, FundingAmount amount)
{
    switch (amount) {
    case FundingAmount::Paid:
        return line.paid;
    case FundingAmount::Committed:
        return line.committed;
    case FundingAmount::Planned:
        return line.planned;
    case FundingAmount::Theoretical:
        break;
    }
    return line.theoretical;
}

} // namespace parvis
