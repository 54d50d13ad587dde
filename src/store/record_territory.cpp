// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_territory.h"

#include "store/journal.h"
#include "store/register_io.h"

namespace parvis {

namespace {

template <class T>
bool isOf(const RecordRef& record)
{
    return record.table == recordOf<T>().table;
}

} // namespace

/// Records that name each other in a ring end where it closes.
const TerritorySet& RecordTerritory::of(const RecordRef& record)
{
    const auto [it, isNew] = known_.try_emplace({record.table, record.id});
    if (isNew)
        it->second = found(record);
    return it->second;
}

TerritorySet RecordTerritory::found(const RecordRef& record)
{
    if (isOf<Qpv>(record))
        return {.qpvs = {{record.id}}};
    if (isOf<Contract>(record))
        return {.contracts = {{record.id}}};
    TerritorySet territory;
    for (const RecordRef& lead : leadsFrom(record))
        territory |= of(lead);
    return territory;
}

std::vector<RecordRef> RecordTerritory::leadsFrom(const RecordRef& record)
{
    std::vector<RecordRef> leads;
    if (isOf<Epci>(record)) {
        for (const Contract& contract : records_.all<Contract>()) { // one that has ended, too
            if (contract.epci.value == record.id)
                leads.push_back(refOf(contract.id));
        }
    } else if (isOf<Article>(record)) {
        for (const ArticleTerritory& territory : records_.all<ArticleTerritory>().of(record.id))
            leads.push_back(refOf(territory.id));
    } else if (const auto image = lastImage(record)) {
        leads = namedIn(keysOf(record.table), record.table, *image);
        if (isOf<ArticleTerritory>(record)) // it is one of several places of its article
            std::erase_if(leads, &isOf<Article>);
    }
    return leads;
}

std::optional<RowImage> RecordTerritory::lastImage(const RecordRef& record)
{
    if (auto image = imageIn(records_, record))
        return image;
    for (const auto& [action, change] : Journal(connection_).changesOf(record) | std::views::reverse) {
        if (change.after || change.before)
            return change.after ? change.after : change.before;
    }
    return std::nullopt;
}

const std::vector<ForeignKey>& RecordTerritory::keysOf(const QString& table)
{
    const auto [it, isNew] = keys_.try_emplace(table);
    if (isNew)
        it->second = foreignKeys(connection_, table);
    return it->second;
}

} // namespace parvis
