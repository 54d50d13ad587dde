// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/signature_statistics.h"

#include "domain/deadlines.h"

namespace parvis {

namespace {

constexpr SignatoryClass signingClasses[] = {SignatoryClass::Concluding, SignatoryClass::Signing,
                                             SignatoryClass::Optional};

DepartementProgress emptyProgress(Id<Departement> id)
{
    DepartementProgress progress;
    progress.departement = id;
    for (const auto& name : EnumNames<ContractState>::all)
        progress.byState[name.value] = 0;
    return progress;
}

void addContract(DepartementProgress& progress, const Register& records, const ContractSummary& summary, QDate at)
{
    const Contract& contract = *records.find(summary.contract);
    const bool covered = isSigned(contract, summary.state);
    ++progress.contracts;
    ++progress.byState[summary.state];
    progress.signedContracts += covered;
    progress.declaredContracts += contract.declaredState == DeclaredState::Signed;
    progress.overdueContracts += !covered && isOverdue(deadlineOf(contract), at);
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id)) {
        const int people = qpv.population.value_or(0);
        ++progress.qpv;
        progress.population += people;
        if (covered) {
            ++progress.qpvCovered;
            progress.populationCovered += people;
        }
    }
}

} // namespace

std::vector<DepartementProgress> progressByDepartement(const Register& records, QDate at)
{
    std::map<Id<Departement>, DepartementProgress> byId;
    for (const ContractSummary& summary : summariseContracts(records)) {
        const Epci* epci = records.find(records.find(summary.contract)->epci);
        if (!epci)
            continue;
        auto it = byId.try_emplace(epci->departement, emptyProgress(epci->departement)).first;
        addContract(it->second, records, summary, at);
    }
    std::vector<DepartementProgress> result;
    for (auto& [id, progress] : byId)
        result.push_back(std::move(progress));
    std::ranges::sort(result, {}, [&](const DepartementProgress& progress) {
        const Departement* departement = records.find(progress.departement);
        return departement ? departement->code.text() : QString();
    });
    return result;
}

SignatureCurve signatureCurve(const Register& records)
{
    SignatureCurve curve;
    std::map<QDate, SignatureCount> added;
    for (const ContractSummary& summary : summariseContracts(records)) {
        const ContractDelay delay = delayOf(records, summary, {});
        if (delay.isSigned && delay.signedOn)
            ++added[*delay.signedOn].contracts;
        else if (delay.isSigned)
            ++curve.undatedContracts;
    }
    for (const Signatory& signatory : records.all<Signatory>()) {
        if (signatory.status != SignatoryStatus::Signed)
            continue;
        if (signatory.signedOn)
            ++added[signatory.signedOn->lastDay()].signatures;
        else
            ++curve.undatedSignatures;
    }
    SignatureCount total;
    for (const auto& [day, count] : added) {
        total.day = day;
        total.contracts += count.contracts;
        total.signatures += count.signatures;
        curve.days.push_back(total);
    }
    return curve;
}

std::map<SignatoryClass, ClassStatuses> statusesByClass(const Register& records)
{
    std::map<SignatoryClass, ClassStatuses> result;
    for (const SignatoryClass signatoryClass : signingClasses) {
        for (const auto& name : EnumNames<SignatoryStatus>::all)
            result[signatoryClass].byStatus[name.value] = 0;
    }
    for (const Signatory& signatory : records.all<Signatory>()) {
        if (const auto it = result.find(signatory.signatoryClass); it != result.end())
            ++it->second.byStatus[signatory.status];
    }
    for (const ContractSummary& summary : summariseContracts(records)) {
        for (const Id<Organisation> body : summary.unrecorded) {
            if (const auto it = result.find(records.find(body)->signatoryClass); it != result.end())
                ++it->second.unrecorded;
        }
    }
    return result;
}

} // namespace parvis
