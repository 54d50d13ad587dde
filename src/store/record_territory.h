// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/territory_set.h"
#include "store/references.h"

#include <map>
#include <optional>
#include <utility>

namespace parvis {

/// Where records of any kind belong: to the contracts and QPV that they name, or that a record names which they name
/// (a reminder its signatory, that one its contract). An EPCI belongs to its contract, an article to the places that
/// it is about; of a removed record the journal knows. What is known once is kept: make one per question.
class RecordTerritory
{
public:
    RecordTerritory(Connection& connection, const Register& records)
        : connection_(connection)
        , records_(records)
    {
    }

    /// Empty: the record belongs nowhere, as a source does. Throws Error when the file cannot be read.
    const TerritorySet& of(const RecordRef& record);

private:
    TerritorySet found(const RecordRef& record);
    std::vector<RecordRef> leadsFrom(const RecordRef& record);
    std::optional<RowImage> lastImage(const RecordRef& record);
    const std::vector<ForeignKey>& keysOf(const QString& table);

    Connection& connection_;
    const Register& records_;
    std::map<std::pair<QString, qint64>, TerritorySet> known_;
    std::map<QString, std::vector<ForeignKey>> keys_;
};

} // namespace parvis
