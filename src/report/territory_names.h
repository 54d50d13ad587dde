// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QString>

#include <optional>
#include <vector>

namespace parvis {

/// A territory as a report names it.
struct TerritoryName
{
    enum class Kind { Contract, Epci, Commune, Qpv, Departement, Region };

    Kind kind = Kind::Contract;
    QString name; ///< "Communauté urbaine d'Arras (CN06209I)"
    std::optional<Id<Source>> source;
};

/// The territory of that link; nothing when the register does not hold it.
std::optional<TerritoryName> territoryName(const Register& records, const ArticleTerritory& link);

/// The territories that an article speaks of: contracts, EPCI, communes, QPV, départements, regions, each once. Those
/// that the register does not hold are left out.
std::vector<TerritoryName> territoriesOf(const Register& records, Id<Article> article);

/// "City contracts", "Priority neighbourhoods": the heading of such territories in an index.
QString title(TerritoryName::Kind kind);

} // namespace parvis
