// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/territory_set.h"
#include "store/change.h"
#include "store/journal.h"

#include <QDateTime>
#include <QHash>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace parvis {

/// One field of a record before and after.
struct FieldChange
{
    QString column;
    QString label; ///< translated
    QVariant before;
    QVariant after;
};

/// The fields in which two images of one row differ.
std::vector<FieldChange> fieldChanges(const RowChange& change);

/// What became of one record over a period: added, changed or removed.
struct HistoryEntry
{
    JournalAction action;
    RowChange change;
};

/// Reads the journal: who changed what and when, the state at a moment, the difference between two. Has a read
/// connection of its own: make one per thread.
class History
{
public:
    /// @param now  stamps that lie after it are of a clock that stood ahead (ActionTimes)
    explicit History(const QString& path, QDateTime now = QDateTime::currentDateTimeUtc());
    ~History();

    /// When each action was made, as its clock said, in their order. Throws Error when the file is no database.
    std::vector<ActionStamp> stamps();
    /// Newest first.
    std::vector<JournalAction> actions(int limit, int offset = 0);
    std::optional<JournalAction> action(qint64 id);
    std::vector<RowChange> changesOf(qint64 action);
    /// What the actions from `first` to `last` (keys, both included) changed, by action and table, oldest first.
    std::vector<TouchedRecords> touchedBy(qint64 first, qint64 last);
    /// The part of the territory that the records of each action belong to (RecordTerritory); an action that touched
    /// none is absent. Cancelled when stopped.
    std::map<qint64, TerritorySet> territories(const Register& current, const std::stop_token& stop = {});
    /// Without the changes of records that belong to no part of that territory.
    std::vector<RowChange> changesWithin(std::vector<RowChange> changes, const Register& current,
                                         const TerritorySet& territory);
    /// The keys of the actions that changed this record, without what they changed.
    std::vector<qint64> actionsOn(const RecordRef& record);
    /// The edits that took back that one, whole or in part, and were not undone, in their order.
    std::vector<JournalAction> takingBacksOf(qint64 action);
    /// Of every record of a table that was changed since the file was made, by key; undoing counts as a change.
    QHash<qint64, Revision> revisionsOf(const QString& table);
    /// Oldest first.
    std::vector<HistoryEntry> ofRecord(const RecordRef& record);

    /// The records that name this one in a column of theirs, as the file holds them now; its evidence too.
    std::vector<RecordRef> recordsNaming(const RecordRef& record);
    /// The records that a row of this table names.
    std::vector<RecordRef> namedIn(const QString& table, const RowImage& image);

    /// The register as it was at that moment, the actions of that very millisecond included: after the last action that
    /// had been made by then, which ActionTimes tells where a clock stood wrong. Throws Error when the database did not
    /// exist then.
    Register registerAt(const Register& current, const QDateTime& moment);

    /// The register as the facts that Parvis brought made it (with the file, and by later updates that were not
    /// undone), without what the user added, changed and removed. Tables of other records are left as they are.
    Register factsIn(const Register& current, const QStringList& tables);

    /// The net change of every record over (from, to], from the state at the one moment to that at the other; what was
    /// added and removed again, or changed and changed back, is left out.
    std::vector<RowChange> changesBetween(const QDateTime& from, const QDateTime& to);

    /// Whether the stamps of the actions contradict each other about that moment, so that its state is the likeliest
    /// one (doubtText).
    bool isDoubtful(const QDateTime& moment);

private:
    std::unique_ptr<Connection> connection_;
    QDateTime now_;
};

/// The last moment of a day in local time: what "at the date of" means.
QDateTime endOfDay(QDate day);

} // namespace parvis
