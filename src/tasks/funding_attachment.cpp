// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_attachment.h"

#include "domain/translate.h"
#include "tasks/articles/place_names.h"

#include <set>

namespace parvis {

namespace {

/// The contract of the place itself, of its EPCI, or of the neighbourhood; départements and regions have several.
const Contract* contractAt(const Register& records, const ArticleTerritory& place)
{
    if (place.contract)
        return records.find(*place.contract);
    if (place.epci)
        return records.contractOf(*place.epci);
    if (const Qpv* qpv = records.find(place.qpv))
        return records.find(qpv->contract);
    const Commune* commune = records.find(place.commune);
    return commune && commune->epci ? records.contractOf(*commune->epci) : nullptr;
}

void addPossible(std::vector<PossibleContract>& possible, const Contract* contract, const QString& why)
{
    if (contract && std::ranges::find(possible, contract->id, &PossibleContract::contract) == possible.end())
        possible.push_back({contract->id, why});
}

void addNamedContracts(std::vector<PossibleContract>& possible, const Register& records, const FundingLine& line)
{
    const QString text = line.note + QStringLiteral(". ") + line.funderDetail;
    for (const NamedPlace& place : PlaceNames(records).in(text)) {
        for (const ArticleTerritory& meant : place.meant)
            addPossible(possible, contractAt(records, meant), translate("tasks", "named as “%1”").arg(place.words));
    }
}

/// The years of a contract's lines of the same device and funder.
void addLackingContracts(std::vector<PossibleContract>& possible, const Register& records, const FundingLine& line)
{
    for (const Contract& contract : records.all<Contract>()) {
        std::set<int> years;
        for (const FundingLine& other : records.all<FundingLine>().of(contract.id)) {
            if (other.device == line.device && other.funder == line.funder)
                years.insert(other.year);
        }
        if (years.contains(line.year))
            continue;
        for (const int beside : {line.year - 1, line.year + 1}) {
            if (years.contains(beside))
                addPossible(possible, &contract,
                            translate("tasks", "has such a line for %1, and none for %2").arg(beside).arg(line.year));
        }
    }
}

} // namespace

std::vector<PossibleContract> possibleContracts(const Register& records, const FundingLine& line)
{
    std::vector<PossibleContract> possible;
    addNamedContracts(possible, records, line);
    if (line.device)
        addLackingContracts(possible, records, line);
    return possible;
}

} // namespace parvis
