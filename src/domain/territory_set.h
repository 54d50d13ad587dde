// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "domain/territory.h"

#include <set>

namespace parvis {

class Register;

/// Where a row of a table belongs: a QPV, or else a contract; neither: nowhere that a map could show.
struct TerritoryPlace
{
    Id<Qpv> qpv = {};
    Id<Contract> contract = {};
};

/// A part of the territory: some QPV and some contracts. A plain value; any thread.
struct TerritorySet
{
    std::set<Id<Qpv>> qpvs = {};
    std::set<Id<Contract>> contracts = {};

    void add(const TerritoryPlace& place);
    TerritorySet& operator|=(const TerritorySet& more);
    bool isEmpty() const { return qpvs.empty() && contracts.empty(); }
    bool contains(const TerritoryPlace& place) const;
    /// With the contracts of its QPV, and the QPV of the contracts that were named themselves.
    TerritorySet whole(const Register& records) const;
    /// What lies in both.
    TerritorySet operator&(const TerritorySet& other) const;

    friend bool operator==(const TerritorySet&, const TerritorySet&) = default;
};

} // namespace parvis
