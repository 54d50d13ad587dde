// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/signatory_template.h"

#include "domain/fold.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto regionScope = u"région"_s;
const auto nationalScope = u"national"_s;
const auto regionalPrefecture = u"Préfecture de région"_s;

bool covers(const Organisation& body, const QStringList& departements)
{
    if (body.scope == regionScope || body.scope == nationalScope)
        return true;
    const QStringList scopes = body.scope.split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(scopes, [&](const QString& scope) { return departements.contains(scope.trimmed()); });
}

bool mayJoin(const Organisation& body)
{
    // Prefectures and départements of elsewhere, and the Région, are a matter of the law alone.
    return body.signatoryClass != SignatoryClass::None && body.signatoryClass != SignatoryClass::Signing &&
           !body.epci && !body.commune && !body.name.startsWith(u"Préfecture d"_s) &&
           !body.name.startsWith(regionalPrefecture) && body.kind != u"Commune" && body.kind != u"EPCI";
}

} // namespace

QStringList departementsOf(const Register& records, const Contract& contract)
{
    QStringList codes;
    const auto add = [&](Id<Departement> id) {
        const Departement* departement = records.find(id);
        if (departement && !codes.contains(departement->code.text()))
            codes << departement->code.text();
    };
    if (const Epci* epci = records.find(contract.epci))
        add(epci->departement);
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id))
        add(qpv.departement);
    return codes;
}

std::vector<Id<Organisation>> usualPartners(const Register& records, const Contract& contract)
{
    const QStringList departements = departementsOf(records, contract);
    const std::vector<Id<Organisation>> law = expectedSignatories(records, contract);
    std::vector<const Organisation*> bodies;
    for (const Organisation& body : records.all<Organisation>()) {
        if (mayJoin(body) && covers(body, departements) && std::ranges::find(law, body.id) == law.end())
            bodies.push_back(&body);
    }
    std::ranges::sort(bodies, [](const Organisation* a, const Organisation* b) {
        const bool aIsState = a->signatoryClass != SignatoryClass::Optional;
        const bool bIsState = b->signatoryClass != SignatoryClass::Optional;
        return aIsState != bIsState ? bIsState : fold(a->name) < fold(b->name);
    });
    std::vector<Id<Organisation>> ids;
    for (const Organisation* body : bodies)
        ids.push_back(body->id);
    return ids;
}

std::vector<SignatoryProposal> signatoryTemplate(const Register& records, const Contract& contract)
{
    std::vector<SignatoryProposal> proposals;
    const auto recorded = records.all<Signatory>().of(contract.id);
    const auto propose = [&](Id<Organisation> id, bool byLaw) {
        const Organisation* body = records.find(id);
        const bool isRecorded = std::ranges::any_of(recorded, [&](const Signatory& s) { return s.organisation == id; });
        if (!body || isRecorded)
            return;
        const bool isOptional = body->signatoryClass == SignatoryClass::Optional;
        proposals.push_back({id, body->signatoryClass,
                             byLaw        ? ProposalReason::NamedByLaw
                             : isOptional ? ProposalReason::UsualPartner
                                          : ProposalReason::StateBody});
    };
    for (const Id<Organisation> id : expectedSignatories(records, contract))
        propose(id, true);
    for (const Id<Organisation> id : usualPartners(records, contract))
        propose(id, false);
    return proposals;
}

} // namespace parvis
