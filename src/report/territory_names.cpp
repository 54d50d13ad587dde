// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/territory_names.h"

#include "domain/names.h"

#include <QCoreApplication>

namespace parvis {

std::optional<TerritoryName> territoryName(const Register& records, const ArticleTerritory& link)
{
    if (const Contract* contract = records.find(link.contract)) {
        const Epci* epci = records.find(contract->epci);
        return TerritoryName{TerritoryName::Kind::Contract,
                             withCode(epci ? epci->name : QString(), contract->code.text()),
                             epci ? epci->source : std::nullopt};
    }
    if (const Epci* epci = records.find(link.epci))
        return TerritoryName{TerritoryName::Kind::Epci, epci->name.simplified(), epci->source};
    if (const Commune* commune = records.find(link.commune))
        return TerritoryName{TerritoryName::Kind::Commune, commune->name.simplified(), commune->source};
    if (const Qpv* qpv = records.find(link.qpv))
        return TerritoryName{TerritoryName::Kind::Qpv, withCode(qpv->name, qpv->code.text()), qpv->source};
    if (const Departement* departement = records.find(link.departement))
        return TerritoryName{TerritoryName::Kind::Departement, departement->name.simplified(), std::nullopt};
    if (link.region)
        return TerritoryName{TerritoryName::Kind::Region, link.region->simplified(), std::nullopt};
    return std::nullopt;
}

std::vector<TerritoryName> territoriesOf(const Register& records, Id<Article> article)
{
    std::vector<TerritoryName> names;
    for (const ArticleTerritory& link : records.all<ArticleTerritory>().of(article)) {
        const auto name = territoryName(records, link);
        const auto isSame = [&](const TerritoryName& n) { return n.kind == name->kind && n.name == name->name; };
        if (name && std::ranges::none_of(names, isSame))
            names.push_back(*name);
    }
    std::ranges::stable_sort(names, {}, &TerritoryName::kind);
    return names;
}

QString title(TerritoryName::Kind kind)
{
    switch (kind) {
    case TerritoryName::Kind::Contract:
        return QCoreApplication::translate("report", "City contracts");
    case TerritoryName::Kind::Epci:
        return QCoreApplication::translate("report", "Intercommunal bodies");
    case TerritoryName::Kind::Commune:
        return QCoreApplication::translate("report", "Communes");
    case TerritoryName::Kind::Qpv:
        return QCoreApplication::translate("report", "Priority neighbourhoods");
    case TerritoryName::Kind::Departement:
        return QCoreApplication::translate("report", "Départements");
    case TerritoryName::Kind::Region:
        break;
    }
    return QCoreApplication::translate("report", "Regions");
}

} // namespace parvis
