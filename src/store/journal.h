// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/action_times.h"
#include "store/change.h"

#include <QDateTime>
#include <QHash>

namespace parvis {

class Connection;

/// The first action of every file: it was made, with the facts that Parvis brought.
constexpr qint64 creationAction = 1;

/// One entry of the journal: who did what, when.
struct JournalAction
{
    enum class Kind { Creation, Edit, Undo, Redo };

    qint64 id = 0;
    QDateTime at; ///< UTC, milliseconds: what the clock said, which may have stood wrong (ActionTimes)
    QString actor;
    QString title;
    Kind kind = Kind::Edit;
    std::optional<qint64>
        target; ///< the action that an undo, a redo or a taking back is about; of newer facts, the creation
    bool undone = false;
};

/// Texts were emptied for good (Database::erase): the journal has it as a creation after the first.
inline bool isErasure(const JournalAction& action)
{
    return action.kind == JournalAction::Kind::Creation && action.id != creationAction;
}

/// How many records of one table an action changed.
struct TouchedRecords
{
    qint64 action = 0;
    QString table;
    int records = 0;
    qint64 first = 0; ///< the smallest of their keys: the record itself when there is one only
};

/// How often a record was changed, and when last by the order of the actions.
struct Revision
{
    int count = 0;
    QDateTime last;
};

/// The undo and redo that are possible now.
struct UndoState
{
    std::optional<JournalAction> undo;
    std::optional<JournalAction> redo;
};

/// The journal of one connection: every function is a query or part of the caller's transaction.
class Journal
{
public:
    explicit Journal(Connection& connection)
        : connection_(connection)
    {
    }

    /// Writes the action with its images and returns its key.
    qint64 write(const JournalAction& action, const std::vector<RowChange>& changes);
    /// An undo and a redo are marked on the action they are about.
    void markUndone(qint64 action, bool undone);

    qint64 lastAction();
    /// In the order of the actions.
    std::vector<ActionStamp> stamps();
    UndoState undoState();
    /// Newest first.
    std::vector<JournalAction> actions(int limit, int offset = 0);
    std::optional<JournalAction> action(qint64 id);
    /// In the order in which they were made.
    std::vector<RowChange> changesOf(qint64 action);
    std::vector<TouchedRecords> touchedBy(qint64 first, qint64 last);
    /// Every record that each action changed, once, by action.
    std::vector<std::pair<qint64, RecordRef>> touches();
    /// The newest action after `after` that changed one of these rows.
    std::optional<JournalAction> laterActionOn(const RecordRef& record, qint64 after);
    std::vector<qint64> actionsOn(const RecordRef& record);
    /// The edits that took back that one, whole or in part, and were not undone, in their order.
    std::vector<JournalAction> takingBacksOf(qint64 action);
    QHash<qint64, Revision> revisionsOf(const QString& table);
    /// Changes of one record, oldest first, with their actions.
    std::vector<std::pair<JournalAction, RowChange>> changesOf(const RecordRef& record);
    /// What the actions after `after`, up to `last`, made of each record, in the order in which the records were first
    /// touched; what ended as it had begun is left out.
    std::vector<RowChange> netChangesOf(qint64 after, qint64 last);

    /// Each record of these tables that was changed since the file was made: from now to what the facts that Parvis
    /// brought say of it, in the order of the first change. `after` is absent for what the user added.
    std::vector<RowChange> factsOf(const QStringList& tables);

private:
    Connection& connection_;
};

} // namespace parvis
