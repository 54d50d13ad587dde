// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territory_set.h"

#include "domain/register.h"

namespace parvis {

namespace {

template <class Key>
std::set<Key> common(const std::set<Key>& a, const std::set<Key>& b)
{
    std::set<Key> both;
    std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
    return both;
}

} // namespace

void TerritorySet::add(const TerritoryPlace& place)
{
    if (place.qpv.isValid())
        qpvs.insert(place.qpv);
    else if (place.contract.isValid())
        contracts.insert(place.contract);
}

TerritorySet& TerritorySet::operator|=(const TerritorySet& more)
{
    qpvs.insert(more.qpvs.begin(), more.qpvs.end());
    contracts.insert(more.contracts.begin(), more.contracts.end());
    return *this;
}

bool TerritorySet::contains(const TerritoryPlace& place) const
{
    return place.qpv.isValid() ? qpvs.contains(place.qpv)
                               : place.contract.isValid() && contracts.contains(place.contract);
}

TerritorySet TerritorySet::whole(const Register& records) const
{
    TerritorySet all = *this;
    for (const Id<Contract> contract : contracts) {
        for (const Qpv& qpv : records.all<Qpv>().of(contract))
            all.qpvs.insert(qpv.id);
    }
    for (const Id<Qpv> id : qpvs) {
        const Qpv* qpv = records.find(id);
        if (qpv && qpv->contract)
            all.contracts.insert(*qpv->contract);
    }
    return all;
}

TerritorySet TerritorySet::operator&(const TerritorySet& other) const
{
    return {common(qpvs, other.qpvs), common(contracts, other.contracts)};
}

} // namespace parvis
