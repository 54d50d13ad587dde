// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taking_back/taking_back.h"

#include "domain/names.h"
#include "domain/signatures/signature_rules.h"
#include "domain/translate.h"
#include "store/record_label.h"
#include "tasks/taking_back/taken_back.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Only an edit that still stands can be taken back alone. Throws Error for any other action.
JournalAction standing(History& history, qint64 id)
{
    const auto action = history.action(id);
    if (!action)
        throw Error(translate("tasks", "The history has no action no. %1.").arg(id), {},
                    translate("tasks", "See its number in the history."));
    if (isErasure(*action))
        throw Error(translate("tasks", "What was erased is gone for good."));
    if (action->kind == JournalAction::Kind::Creation)
        throw Error(translate("tasks", "The creation of the file cannot be undone."));
    if (action->kind != JournalAction::Kind::Edit)
        throw Error(translate("tasks", "“%1” undid or redid another action; only a change can be taken back alone.")
                        .arg(action->title));
    if (action->undone)
        throw Error(translate("tasks", "“%1” has been undone already.").arg(action->title));
    return *action;
}

/// What stops a taking back: the register as it stands, and the action that would be reversed.
class TakingBack
{
public:
    TakingBack(Transaction& tx, const Register& records, History& history, JournalAction action, QDate today)
        : tx_(tx)
        , records_(records)
        , history_(history)
        , action_(std::move(action))
        , changes_(history.changesOf(action_.id))
        , back_(history, action_.id)
        , today_(today)
    {
        tx_.takesBack(action_.id);
    }

    const JournalAction& action() const { return action_; }
    const std::vector<RowChange>& changes() const { return changes_; }

    void takeAll()
    {
        if (const QString obstacle = back_.obstacle(records_, action_, changes_); !obstacle.isEmpty())
            throw Error(obstacle);
        for (auto change = changes_.rbegin(); change != changes_.rend(); ++change) {
            if (!back_.holds(*change))
                take(*change);
        }
    }

    void takeValue(const RowChange& change, qsizetype column)
    {
        if (back_.holdsValue(change, std::size_t(column)))
            throw Error(translate("tasks", "That value of “%1” has been taken back already.").arg(action_.title));
        const auto current = imageIn(records_, change.record);
        if (!current)
            refuse(change.record);
        RowImage wanted = *current;
        takeField(change, std::size_t(column), wanted);
        write(change.record, current, std::move(wanted));
    }

    /// Throws Error when all is already as it was before the action.
    void finish(const QString& title)
    {
        if (tx_.isEmpty())
            throw Error(translate("tasks", "Nothing of “%1” is left to take back.").arg(action_.title));
        tx_.setTitle(title);
    }

private:
    /// The row as it will be; nothing: it goes.
    void take(const RowChange& change)
    {
        const auto current = imageIn(records_, change.record);
        if (change.textBefore || change.textAfter)
            return takeWithText(change, current);
        if (!change.before)
            return takeAdded(change, current);
        if (!change.after)
            return takeRemoved(change, current);
        if (!current)
            refuse(change.record);
        RowImage wanted = *current;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if ((*change.before)[i] != (*change.after)[i] && !back_.holdsValue(change, i))
                takeField(change, i, wanted);
        }
        write(change.record, current, std::move(wanted));
    }

    void takeField(const RowChange& change, std::size_t column, RowImage& wanted) const
    {
        const QVariant& before = (*change.before)[column];
        if (wanted[column] != before && wanted[column] != (*change.after)[column])
            refuse(change.record, qsizetype(column));
        wanted[column] = before;
    }

    /// A document that was read anew: its text is as long as the history knows nothing later of it.
    void takeWithText(const RowChange& change, const std::optional<RowImage>& current)
    {
        const std::vector<qint64> later = history_.actionsOn(change.record);
        if (current != change.after || std::ranges::any_of(later, [&](qint64 id) { return id > action_.id; }))
            refuse(change.record);
        tx_.restore(change.inverse());
    }

    void takeAdded(const RowChange& change, const std::optional<RowImage>& current)
    {
        if (!current)
            return; // it is gone already
        for (std::size_t i = 0; i < current->size(); ++i) {
            if ((*current)[i] != (*change.after)[i])
                refuse(change.record, qsizetype(i));
        }
        for (const RecordRef& other : history_.recordsNaming(change.record)) {
            if (!isAddedToo(other))
                refuse(other);
        }
        tx_.restore(change.inverse());
    }

    void takeRemoved(const RowChange& change, const std::optional<RowImage>& current)
    {
        if (!current)
            write(change.record, current, *change.before);
        else if (*current != *change.before)
            refuse(change.record);
    }

    void write(const RecordRef& record, const std::optional<RowImage>& current, RowImage wanted)
    {
        if (current == wanted)
            return;
        for (const RecordRef& named : history_.namedIn(record.table, wanted)) {
            if (!imageIn(records_, named) && !isRemovedToo(named))
                refuse(named);
        }
        requirePossible(record, current, wanted);
        tx_.restore({record, current, std::move(wanted)});
    }

    /// What is brought back is held to the rules of signatures, as whatever is written.
    void requirePossible(const RecordRef& record, const std::optional<RowImage>& current, const RowImage& wanted) const
    {
        if (record.table != recordOf<Signatory>().table || !current)
            return;
        const auto before = fromImage(Id<Signatory>{record.id}, *current);
        const auto after = fromImage(Id<Signatory>{record.id}, wanted);
        SignatoryChange edit;
        if (after.status != before.status || after.signedOn != before.signedOn ||
            after.deliberatedOn != before.deliberatedOn)
            edit = {.status = after.status, .deliberatedOn = after.deliberatedOn, .signedOn = after.signedOn};
        if (const Contradiction found = contradictionOf(before, edit, today_); found != Contradiction::None)
            throw Error(contradictionText(found), nameOf(records_, before.organisation),
                        translate("tasks", "Take back the whole action, or the other value first."));
    }

    bool isAddedToo(const RecordRef& record) const
    {
        const auto it = std::ranges::find(changes_, record, &RowChange::record);
        return it != changes_.end() && !it->before;
    }

    bool isRemovedToo(const RecordRef& record) const
    {
        const auto it = std::ranges::find(changes_, record, &RowChange::record);
        return it != changes_.end() && !it->after;
    }

    /// Names the later action that changed this record, or this column of it.
    [[noreturn]] void refuse(const RecordRef& record, qsizetype column = -1) const
    {
        const TableInfo& info = tableInfo(record.table);
        const QString what = column < 0 ? recordLabel(records_, record)
                                        : u"%1, %2"_s.arg(recordLabel(records_, record), info.labels[column]);
        std::optional<JournalAction> later;
        for (const HistoryEntry& entry : history_.ofRecord(record)) {
            const auto fields = fieldChanges(entry.change);
            const bool touches = column < 0 || std::ranges::any_of(fields, [&](const FieldChange& field) {
                                     return field.column == info.columns[column];
                                 });
            if (entry.action.id > action_.id && touches)
                later = entry.action;
        }
        throw Error(
            translate("tasks", "“%1” cannot be taken back alone: “%2” (no. %3) came later and depends on it (%4).")
                .arg(action_.title, later ? later->title : translate("tasks", "a change of another program"))
                .arg(later ? later->id : 0)
                .arg(what),
            {}, translate("tasks", "Take that change back first."));
    }

    Transaction& tx_;
    const Register& records_;
    History& history_;
    JournalAction action_;
    std::vector<RowChange> changes_;
    TakenBack back_;
    QDate today_;
};

} // namespace

void takeBackAction(Transaction& tx, const Register& records, History& history, qint64 action, QDate today)
{
    TakingBack taking(tx, records, history, standing(history, action), today);
    taking.takeAll();
    taking.finish(translate("tasks", "Undo this action alone: %1").arg(taking.action().title));
}

void restoreValue(Transaction& tx, const Register& records, History& history, qint64 action, const RecordRef& record,
                  const QString& column, QDate today)
{
    TakingBack taking(tx, records, history, standing(history, action), today);
    const TableInfo& info = tableInfo(record.table);
    const qsizetype place = info.columns.indexOf(column);
    const auto change = std::ranges::find(taking.changes(), record, &RowChange::record);
    const bool changed = place >= 0 && change != taking.changes().end() && change->before && change->after &&
                         (*change->before)[std::size_t(place)] != (*change->after)[std::size_t(place)];
    if (!changed)
        throw Error(translate("tasks", "“%1” did not change that value.").arg(taking.action().title));
    taking.takeValue(*change, place);
    taking.finish(
        translate("tasks", "Restore the former value: %1, %2").arg(recordLabel(records, record), info.labels[place]));
}

} // namespace parvis
