#include "domain/register_summary.h"

namespace parvis {

namespace {

void addContracts(RegisterSummary& summary, const Register& reg, QDate at)
{
    for (const auto& name : EnumNames<ContractState>::all)
        summary.contractsByState[name.value] = 0;
    for (const ContractSummary& computed : summariseContracts(reg)) {
        const Contract& contract = *reg.find(computed.contract);
        ++summary.contractsByState[computed.state];
        if (contract.declaredState == DeclaredState::Signed) {
            ++summary.declaredSigned;
            summary.declaredDated += contract.declaredOn.has_value();
        }
        for (const Id<Organisation> body : computed.unrecorded)
            ++summary.completeness[reg.find(body)->signatoryClass].bodies;
        summary.overdueContracts += isOverdue(contract, computed.state, at);
        if (!isSigned(contract, computed.state))
            continue;
        for (const Qpv& qpv : reg.all<Qpv>().of(contract.id)) {
            ++summary.qpvCovered;
            summary.populationCovered += qpv.population.value_or(0);
        }
    }
}

void addQpv(RegisterSummary& summary, const Register& reg)
{
    for (const Qpv& qpv : reg.all<Qpv>()) {
        summary.population += qpv.population.value_or(0);
        summary.populationUnknown += !qpv.population;
        const auto perimeters = reg.all<Perimeter>().of(qpv.id);
        if (std::ranges::any_of(perimeters, [](const Perimeter& p) { return p.generation == 2024; }))
            ++summary.officialPerimeters;
        else if (qpv.ellipse())
            ++summary.schematicPerimeters;
    }
}

} // namespace

RegisterSummary summariseRegister(const Register& reg, QDate at)
{
    RegisterSummary summary;
    summary.qpv = int(reg.all<Qpv>().size());
    summary.contracts = int(reg.all<Contract>().size());
    summary.epci = int(reg.all<Epci>().size());
    summary.communes = int(reg.all<Commune>().size());
    for (const auto which : {SignatoryClass::Concluding, SignatoryClass::Signing, SignatoryClass::Optional})
        summary.completeness[which] = {};
    for (const Signatory& signatory : reg.all<Signatory>()) {
        if (const auto it = summary.completeness.find(signatory.signatoryClass); it != summary.completeness.end()) {
            ++it->second.bodies;
            it->second.hasSigned += signatory.status == SignatoryStatus::Signed;
        }
    }
    addContracts(summary, reg, at);
    addQpv(summary, reg);
    summary.overdueMilestones = int(std::ranges::count_if(reg.all<Milestone>(), [at](const Milestone& milestone) {
        return milestone.planned && !milestone.done && isOverdue(*milestone.planned, at);
    }));
    return summary;
}

} // namespace parvis
