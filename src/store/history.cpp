// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "domain/translate.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/record_territory.h"
#include "store/references.h"
#include "store/register_io.h"

#include <QLocale>

namespace parvis {

std::vector<FieldChange> fieldChanges(const RowChange& change)
{
    const TableInfo& info = tableInfo(change.record.table);
    std::vector<FieldChange> fields;
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        const auto at = [&](const std::optional<RowImage>& image) {
            return image ? image->at(std::size_t(i)) : QVariant();
        };
        if (at(change.before) != at(change.after))
            fields.push_back({info.columns[i], info.labels[i], at(change.before), at(change.after)});
    }
    return fields;
}

History::History(const QString& path, QDateTime now)
    : connection_(std::make_unique<Connection>(path, Connection::Mode::ReadOnly))
    , now_(std::move(now))
{
}

History::~History() = default;

std::vector<ActionStamp> History::stamps()
{
    checkedSchema(*connection_);
    return Journal(*connection_).stamps();
}

std::vector<JournalAction> History::actions(int limit, int offset)
{
    return Journal(*connection_).actions(limit, offset);
}

std::optional<JournalAction> History::action(qint64 id)
{
    return Journal(*connection_).action(id);
}

std::vector<RowChange> History::changesOf(qint64 action)
{
    return Journal(*connection_).changesOf(action);
}

std::vector<TouchedRecords> History::touchedBy(qint64 first, qint64 last)
{
    return Journal(*connection_).touchedBy(first, last);
}

std::map<qint64, TerritorySet> History::territories(const Register& current, const std::stop_token& stop)
{
    RecordTerritory places(*connection_, current);
    std::map<qint64, TerritorySet> territories;
    for (const auto& [action, record] : Journal(*connection_).touches()) {
        if (stop.stop_requested())
            throw Cancelled();
        if (const TerritorySet& more = places.of(record); !more.isEmpty())
            territories[action] |= more;
    }
    return territories;
}

std::vector<RowChange> History::changesWithin(std::vector<RowChange> changes, const Register& current,
                                              const TerritorySet& territory)
{
    RecordTerritory places(*connection_, current);
    std::erase_if(changes, [&](const RowChange& change) { return (places.of(change.record) & territory).isEmpty(); });
    return changes;
}

std::vector<qint64> History::actionsOn(const RecordRef& record)
{
    return Journal(*connection_).actionsOn(record);
}

std::vector<JournalAction> History::takingBacksOf(qint64 action)
{
    return Journal(*connection_).takingBacksOf(action);
}

QHash<qint64, Revision> History::revisionsOf(const QString& table)
{
    return Journal(*connection_).revisionsOf(table);
}

std::vector<HistoryEntry> History::ofRecord(const RecordRef& record)
{
    std::vector<HistoryEntry> entries;
    for (auto& [action, change] : Journal(*connection_).changesOf(record))
        entries.push_back({std::move(action), std::move(change)});
    return entries;
}

std::vector<RecordRef> History::recordsNaming(const RecordRef& record)
{
    return parvis::recordsNaming(*connection_, record);
}

std::vector<RecordRef> History::namedIn(const QString& table, const RowImage& image)
{
    return parvis::namedIn(*connection_, table, image);
}

Register History::registerAt(const Register& current, const QDateTime& moment)
{
    Journal journal(*connection_);
    const ActionTimes times(journal.stamps(), now_);
    const qint64 last = times.lastUntil(moment);
    if (last == 0)
        throw Error(translate("store", "Nothing is known before the database was created (%1).")
                        .arg(QLocale().toString(times.begin().toLocalTime(), QLocale::ShortFormat)),
                    connection_->path(), translate("store", "Choose a later date."));
    std::vector<RowChange> changes = journal.netChangesOf(last, journal.lastAction());
    std::ranges::transform(changes, changes.begin(), &RowChange::inverse);
    return patched(current, changes);
}

Register History::factsIn(const Register& current, const QStringList& tables)
{
    std::vector<RowChange> changes = Journal(*connection_).factsOf(tables);
    for (RowChange& change : changes)
        change.before = imageIn(current, change.record);
    std::erase_if(changes, [](const RowChange& change) { return change.before == change.after; });
    return patched(current, changes);
}

std::vector<RowChange> History::changesBetween(const QDateTime& from, const QDateTime& to)
{
    Journal journal(*connection_);
    const ActionTimes times(journal.stamps(), now_);
    return journal.netChangesOf(times.lastUntil(from), times.lastUntil(to));
}

bool History::isDoubtful(const QDateTime& moment)
{
    return ActionTimes(Journal(*connection_).stamps(), now_).isDoubtful(moment);
}

QDateTime endOfDay(QDate day)
{
    return day.endOfDay();
}

} // namespace parvis
