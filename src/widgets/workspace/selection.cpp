// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/selection.h"

namespace parvis {

void Selection::setQpvs(std::set<Id<Qpv>> qpvs, const QObject* origin, const QString& page)
{
    set({.qpvs = std::move(qpvs)}, origin, page);
}

void Selection::setContracts(std::set<Id<Contract>> contracts, const QObject* origin, const QString& page)
{
    set({.contracts = std::move(contracts)}, origin, page);
}

void Selection::clear(const QObject* origin)
{
    set({}, origin, {});
}

void Selection::set(TerritorySet territory, const QObject* origin, const QString& page)
{
    if (territory == territory_)
        return;
    territory_ = std::move(territory);
    page_ = page;
    Q_EMIT changed(origin);
}

} // namespace parvis
