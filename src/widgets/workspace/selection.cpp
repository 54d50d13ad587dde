// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/selection.h"

namespace parvis {

void Selection::setQpvs(std::set<Id<Qpv>> qpvs, const QObject* origin)
{
    set({.qpvs = std::move(qpvs)}, origin);
}

void Selection::setContracts(std::set<Id<Contract>> contracts, const QObject* origin)
{
    set({.contracts = std::move(contracts)}, origin);
}

void Selection::clear(const QObject* origin)
{
    set({}, origin);
}

void Selection::set(TerritorySet territory, const QObject* origin)
{
    if (territory == territory_)
        return;
    territory_ = std::move(territory);
    Q_EMIT changed(origin);
}

} // namespace parvis
