// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract_state.h"

#include "domain/names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto stateKind = u"État"_s;
const auto regionKind = u"Région"_s;
const auto departementKind = u"Département"_s;
const auto prefecturePrefix = u"Préfecture d"_s;
const auto regionalPrefecture = u"Préfecture de région"_s;

/// The bodies that law names, found once for all contracts.
class LegalBodies
{
public:
    explicit LegalBodies(const Register& records)
    {
        for (const Organisation& body : records.all<Organisation>()) {
            if (body.epci)
                ofEpci_.insert(*body.epci, body.id);
            else if (body.commune)
                ofCommune_.insert(*body.commune, body.id);
            else if (body.kind == regionKind)
                regions_.push_back(body.id);
            else if (body.kind == departementKind)
                departements_.insert(body.scope, body.id);
            else if (body.kind == stateKind && body.name.startsWith(prefecturePrefix) &&
                     !body.name.startsWith(regionalPrefecture))
                prefectures_.insert(body.scope, body.id);
        }
    }

    std::vector<Id<Organisation>> of(const Register& records, const Contract& contract) const
    {
        std::vector<Id<Organisation>> bodies;
        const auto add = [&](const auto& index, const auto& key) {
            if (const auto it = index.find(key); it != index.end() && std::ranges::find(bodies, *it) == bodies.end())
                bodies.push_back(*it);
        };
        QStringList departements;
        const auto addDepartement = [&](Id<Departement> id) {
            const Departement* departement = records.find(id);
            if (departement && !departements.contains(departement->code.text()))
                departements << departement->code.text();
        };

        const Epci* epci = records.find(contract.epci);
        if (epci)
            addDepartement(epci->departement);
        const auto qpvs = records.all<Qpv>().of(contract.id);
        for (const Qpv& qpv : qpvs)
            addDepartement(qpv.departement);

        for (const QString& departement : departements)
            add(prefectures_, departement);
        add(ofEpci_, contract.epci);
        const auto communes = std::ptrdiff_t(bodies.size());
        for (const Qpv& qpv : qpvs) {
            for (const Commune* commune : records.communesOf(qpv.id)) {
                if (commune->epci == contract.epci)
                    add(ofCommune_, commune->id);
            }
        }
        std::stable_sort(bodies.begin() + communes, bodies.end(), [&](Id<Organisation> a, Id<Organisation> b) {
            return listOrder(records, a) < listOrder(records, b);
        });
        bodies.insert(bodies.end(), regions_.begin(), regions_.end());
        for (const QString& departement : departements)
            add(departements_, departement);
        return bodies;
    }

private:
    QHash<Id<Epci>, Id<Organisation>> ofEpci_;
    QHash<Id<Commune>, Id<Organisation>> ofCommune_;
    QHash<QString, Id<Organisation>> prefectures_;
    QHash<QString, Id<Organisation>> departements_;
    std::vector<Id<Organisation>> regions_;
};

ContractState stateOf(const ContractSummary& summary, const std::vector<const Signatory*>& signatories)
{
    if (signatories.empty())
        return ContractState::Unknown;
    const auto anyHas = [&](SignatoryStatus status) {
        return std::ranges::any_of(signatories, [&](const Signatory* s) { return s->status == status; });
    };
    const bool refused = std::ranges::any_of(signatories, [](const Signatory* s) {
        return s->status == SignatoryStatus::Declined &&
               (s->signatoryClass == SignatoryClass::Concluding || s->signatoryClass == SignatoryClass::Signing);
    });
    if (refused)
        return ContractState::Blocked;
    if (summary.required > 0 && summary.requiredSigned == summary.required)
        return ContractState::Signed;
    if (anyHas(SignatoryStatus::Signed))
        return ContractState::Signing;
    if (anyHas(SignatoryStatus::Deliberated))
        return ContractState::Deliberating;
    return ContractState::Preparing;
}

ContractSummary summarise(const Register& records, const Contract& contract, const LegalBodies& law)
{
    ContractSummary summary;
    summary.contract = contract.id;
    summary.population = records.populationOf(contract.id);
    summary.qpvCount = int(std::ranges::distance(records.all<Qpv>().of(contract.id)));

    std::vector<const Signatory*> signatories;
    for (const Signatory& signatory : records.all<Signatory>().of(contract.id)) {
        signatories.push_back(&signatory);
        const bool hasSigned = signatory.status == SignatoryStatus::Signed;
        if (signatory.signatoryClass == SignatoryClass::Optional) {
            ++summary.optional;
            summary.optionalSigned += hasSigned;
        } else if (signatory.signatoryClass != SignatoryClass::None) {
            ++summary.required;
            summary.requiredSigned += hasSigned;
            if (!hasSigned)
                summary.missing.push_back(signatory.organisation);
        }
    }
    for (const Id<Organisation> body : law.of(records, contract)) {
        if (std::ranges::none_of(signatories, [&](const Signatory* s) { return s->organisation == body; })) {
            summary.unrecorded.push_back(body);
            summary.missing.push_back(body);
            ++summary.required;
        }
    }
    summary.state = stateOf(summary, signatories);
    return summary;
}

} // namespace

std::vector<Id<Organisation>> expectedSignatories(const Register& records, const Contract& contract)
{
    return LegalBodies(records).of(records, contract);
}

std::vector<ContractSummary> summariseContracts(const Register& records)
{
    const LegalBodies law(records);
    std::vector<ContractSummary> summaries;
    summaries.reserve(records.all<Contract>().size());
    for (const Contract& contract : records.all<Contract>())
        summaries.push_back(summarise(records, contract, law));
    return summaries;
}

ContractSummary summariseContract(const Register& records, const Contract& contract)
{
    return summarise(records, contract, LegalBodies(records));
}

PartialDate nationalDate()
{
    const auto [year, month, day] = nationalDeadline;
    return *PartialDate::day(QDate(year, month, day));
}

PartialDate deadlineOf(const Contract& contract)
{
    return contract.targetDate.value_or(nationalDate());
}

bool isSigned(const Contract& contract, ContractState computed)
{
    return computed == ContractState::Signed || contract.declaredState == DeclaredState::Signed;
}

bool contradictsDeclaration(const Contract& contract, ContractState computed)
{
    return contract.declaredState == DeclaredState::Signed && computed != ContractState::Signed &&
           computed != ContractState::Unknown;
}

bool isOverdue(const Contract& contract, ContractState computed, QDate today)
{
    return !isSigned(contract, computed) && isOverdue(deadlineOf(contract), today);
}

} // namespace parvis
