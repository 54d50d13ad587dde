// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <vector>

namespace parvis {

/// A contract that a funding line may belong to, and what speaks for it.
struct PossibleContract
{
    Id<Contract> contract;
    QString why; ///< "named as “Hautmont”"

    friend bool operator==(const PossibleContract&, const PossibleContract&) = default;
};

/// The contracts that a line may belong to, each once: those of the places that its note and the detail of its funder
/// name, in the order of the text; then those that have lines of its device and its funder in the year before or after,
/// and none in its year. Nothing is attached by that: it is for a person to decide. Any thread.
std::vector<PossibleContract> possibleContracts(const Register& records, const FundingLine& line);

} // namespace parvis
