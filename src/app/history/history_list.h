// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "widgets/tables/table_schema.h"

#include <set>

namespace parvis {

/// What one line of the history is: an action that stands, one that was undone since, or the undoing itself.
enum class ActionKind { Creation, Edit, UndoneEdit, Undo, Redo };

template <>
struct EnumNames<ActionKind>
{
    static constexpr EnumName<ActionKind> all[] = {
        {ActionKind::Creation, "creation", QT_TRANSLATE_NOOP("domain", "Creation")},
        {ActionKind::Edit, "edit", QT_TRANSLATE_NOOP("domain", "Change")},
        {ActionKind::UndoneEdit, "undone_edit", QT_TRANSLATE_NOOP("domain", "Change, undone since")},
        {ActionKind::Undo, "undo", QT_TRANSLATE_NOOP("domain", "Undoing")},
        {ActionKind::Redo, "redo", QT_TRANSLATE_NOOP("domain", "Redoing")}};
};
template <>
struct StateLook<ActionKind>
{
    static std::pair<Shape, Tone> of(ActionKind kind);
};

ActionKind kindOf(const JournalAction& action);

/// The record whose history is shown, and the actions that touched it.
struct HistorySubject
{
    RecordRef record;
    std::set<qint64> actions;
};

/// The journal at one moment, newest first. Immutable once made; any thread.
struct HistoryLog
{
    std::vector<JournalAction> actions;
    std::vector<TouchedRecords> touched; ///< ordered by action
    std::optional<HistorySubject> subject;
    std::map<qint64, TerritorySet> territories; ///< of the actions; read only where they are asked for

    const JournalAction* find(qint64 action) const;
    std::span<const TouchedRecords> touchedBy(qint64 action) const;
    int recordCount(qint64 action) const;
    /// It is of a record that no action touched within that territory.
    bool isSubjectBeyond(const TerritorySet& within) const;
};

/// Reads the whole journal in pages, and what touched the subject if there is one. Throws Error, Cancelled when
/// stopped.
/// @param placing  the register by which the actions get their territories; null: none is wanted
/// @param atOnce   how many actions a page has
HistoryLog readHistory(const QString& path, const std::optional<RecordRef>& subject, const Register* placing,
                       std::stop_token stop = {}, int atOnce = 2000);

/// A log that was read, which the table of the history has as its subject.
using SharedHistory = std::shared_ptr<const HistoryLog>;

/// The column that holds the label of the subject on the lines that touched it: filtering on it shows its history.
inline const auto subjectColumn = QStringLiteral("subject");

TableSchema historySchema();

} // namespace parvis
