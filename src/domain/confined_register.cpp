// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/confined_register.h"

namespace parvis {

namespace {

template <class T, class Keep>
void keepWhere(Register& records, const Keep& keep)
{
    std::vector<T> kept;
    std::ranges::copy_if(records.all<T>(), std::back_inserter(kept), keep);
    records = records.with(Table<T>(std::move(kept)));
}

template <class T>
bool lies(const std::set<Id<T>>& within, const std::optional<Id<T>>& id)
{
    return id && within.contains(*id);
}

template <class... T>
void keepOfContracts(Register& records, const std::set<Id<Contract>>& contracts)
{
    (keepWhere<T>(records, [&](const T& record) { return lies<Contract>(contracts, record.contract); }), ...);
}

void keepPlaces(Register& records, const TerritorySet& territory)
{
    std::set<Id<Commune>> communes;
    std::set<Id<Epci>> epci;
    keepWhere<Contract>(records, [&](const Contract& contract) { return territory.contracts.contains(contract.id); });
    keepWhere<Qpv>(records, [&](const Qpv& qpv) { return territory.qpvs.contains(qpv.id); });
    keepWhere<QpvCommune>(records, [&](const QpvCommune& part) { return territory.qpvs.contains(part.qpv); });
    for (const QpvCommune& part : records.all<QpvCommune>())
        communes.insert(part.commune);
    keepWhere<Commune>(records, [&](const Commune& commune) { return communes.contains(commune.id); });
    for (const Contract& contract : records.all<Contract>())
        epci.insert(contract.epci);
    for (const Commune& commune : records.all<Commune>()) { // a neighbourhood may lie in two of them
        if (commune.epci)
            epci.insert(*commune.epci);
    }
    keepWhere<Epci>(records, [&](const Epci& one) { return epci.contains(one.id); });
    keepWhere<Perimeter>(records, [&](const Perimeter& contour) { return territory.qpvs.contains(contour.qpv); });
    keepWhere<IndicatorValue>(
        records, [&](const IndicatorValue& value) { return !value.qpv || territory.qpvs.contains(*value.qpv); });
}

} // namespace

Register confinedTo(const Register& records, const TerritorySet& territory)
{
    Register confined = records;
    keepPlaces(confined, territory);
    keepOfContracts<Signatory, Milestone, Amendment, Commitment, ContractPriority, Action, FundingLine, Event,
                    Document>(confined, territory.contracts);
    keepWhere<ActionQpv>(confined, [&](const ActionQpv& place) { return confined.find(place.action); });
    keepWhere<ActionStep>(confined, [&](const ActionStep& step) { return confined.find(step.action); });
    keepWhere<Reminder>(confined, [&](const Reminder& reminder) { return confined.find(reminder.signatory); });
    keepWhere<Priority>(confined, [&](const Priority& priority) {
        return !priority.contract || territory.contracts.contains(*priority.contract);
    });
    return confined;
}

} // namespace parvis
