// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/register_summary.h"

namespace parvis {

namespace {

void addContracts(RegisterSummary& summary, const Register& records, QDate at)
{
    for (const auto& name : EnumNames<ContractState>::all)
        summary.contractsByState[name.value] = 0;
    for (const ContractSummary& computed : summariseContracts(records)) {
        const Contract& contract = *records.find(computed.contract);
        ++summary.contractsByState[computed.state];
        if (contract.declaredState == DeclaredState::Signed) {
            ++summary.declaredSigned;
            summary.declaredDated += contract.declaredOn.has_value();
        }
        for (const Id<Organisation> body : computed.unrecorded)
            ++summary.completeness[records.find(body)->signatoryClass].bodies;
        summary.overdueContracts += isOverdue(contract, computed.state, at);
        if (!isSigned(contract, computed.state))
            continue;
        for (const Qpv& qpv : records.all<Qpv>().of(contract.id)) {
            ++summary.qpvCovered;
            summary.populationCovered += qpv.population.value_or(0);
        }
    }
}

void addQpv(RegisterSummary& summary, const Register& records)
{
    for (const Qpv& qpv : records.all<Qpv>()) {
        summary.population += qpv.population.value_or(0);
        summary.populationUnknown += !qpv.population;
        const auto perimeters = records.all<Perimeter>().of(qpv.id);
        if (std::ranges::any_of(perimeters, [](const Perimeter& p) { return p.generation == 2024; }))
            ++summary.officialPerimeters;
        else if (qpv.ellipse())
            ++summary.schematicPerimeters;
    }
}

} // namespace

RegisterSummary summariseRegister(const Register& records, QDate at)
{
    RegisterSummary summary;
    summary.qpv = int(records.all<Qpv>().size());
    summary.contracts = int(records.all<Contract>().size());
    summary.epci = int(records.all<Epci>().size());
    summary.communes = int(records.all<Commune>().size());
    for (const auto which : {SignatoryClass::Concluding, SignatoryClass::Signing, SignatoryClass::Optional})
        summary.completeness[which] = {};
    for (const Signatory& signatory : records.all<Signatory>()) {
        if (const auto it = summary.completeness.find(signatory.signatoryClass); it != summary.completeness.end()) {
            ++it->second.bodies;
            it->second.hasSigned += signatory.status == SignatoryStatus::Signed;
        }
    }
    addContracts(summary, records, at);
    addQpv(summary, records);
    summary.overdueMilestones = int(std::ranges::count_if(records.all<Milestone>(), [at](const Milestone& milestone) {
        return milestone.planned && !milestone.done && isOverdue(*milestone.planned, at);
    }));
    return summary;
}

} // namespace parvis
