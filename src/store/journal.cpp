// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "domain/register.h"
#include "domain/translate.h"
#include "store/batch/bulk_insertion.h"
#include "store/batch/image_encoder.h"
#include "store/connection.h"
#include "store/storable_text.h"

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::array<std::string_view, 4> kindNames{"creation", "edit", "undo", "redo"};

const auto actionColumns = u"id, at, actor, title, kind, target_id, undone"_s;

QString stamp(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

JournalAction readAction(const QSqlQuery& query, int first = 0)
{
    JournalAction action;
    action.id = query.value(first).toLongLong();
    action.at = QDateTime::fromString(query.value(first + 1).toString(), Qt::ISODateWithMs);
    action.actor = query.value(first + 2).toString();
    action.title = query.value(first + 3).toString();
    const std::string kind = query.value(first + 4).toString().toStdString();
    const auto it = std::ranges::find(kindNames, kind);
    action.kind = JournalAction::Kind(it == kindNames.end() ? 1 : it - kindNames.begin());
    if (!query.value(first + 5).isNull())
        action.target = query.value(first + 5).toLongLong();
    action.undone = query.value(first + 6).toInt() != 0;
    return action;
}

/// What a query gives of a change, from one column on: changeColumns.
const auto changeColumns = u"action_id, record_table, record_id, before, after"_s;

/// Throws Error naming the action and the record when an image is damaged.
RowChange readChange(const QSqlQuery& query, int first)
{
    RowChange change;
    change.record = {query.value(first + 1).toString(), query.value(first + 2).toLongLong()};
    const auto read = [&](int column, std::optional<RowImage>& image, std::optional<PageTexts>& text) {
        if (query.value(column).isNull())
            return;
        const QByteArray bytes = query.value(column).toByteArray();
        image = decodeImage(change.record.table, bytes);
        if (change.record.table == recordOf<Document>().table)
            text = decodePageTexts(bytes);
    };
    try {
        read(first + 3, change.before, change.textBefore);
        read(first + 4, change.after, change.textAfter);
    } catch (const Error& error) {
        throw Error(
            translate("store",
                      "The journal is damaged: what the action no. %1 says of the record %2 of “%3” cannot be read.")
                .arg(query.value(first).toLongLong())
                .arg(change.record.id)
                .arg(change.record.table),
            {}, translate("store", "Restore the latest backup."));
    }
    return change;
}

/// The fields that newer facts changed; those beside them may be the user's.
void takeOver(std::optional<RowImage>& fact, const RowChange& change)
{
    if (!fact || !change.before || !change.after) {
        fact = change.after;
        return;
    }
    for (std::size_t i = 0; i < fact->size(); ++i) {
        if ((*change.before)[i] != (*change.after)[i])
            (*fact)[i] = (*change.after)[i];
    }
}

} // namespace

qint64 Journal::write(const JournalAction& action, const std::vector<RowChange>& changes)
{
    const QSqlQuery inserted =
        connection_.run(u"INSERT INTO journal_action (at, actor, title, kind, target_id) VALUES (?, ?, ?, ?, ?)"_s,
                        {stamp(action.at), storableText(action.actor), storableText(action.title),
                         QLatin1StringView(kindNames[std::size_t(action.kind)].data()),
                         action.target ? QVariant(*action.target) : QVariant()});
    const qint64 id = inserted.lastInsertId().toLongLong();
    ImageEncoder encoder;
    const auto fill = [&](std::size_t row, RowValues& values) {
        const RowChange& change = changes[row];
        const auto encode = [&](std::size_t place, const std::optional<RowImage>& image,
                                const std::optional<PageTexts>& text) {
            if (image)
                encoder.encode(change.record.table, *image, text, values.bytes(place));
            else
                values.setNull(place);
        };
        values.set(0, id);
        values.set(1, change.record.table);
        values.set(2, change.record.id);
        encode(3, change.before, change.textBefore);
        encode(4, change.after, change.textAfter);
    };
    BulkInsertion(connection_, u"journal_change"_s,
                  {u"action_id"_s, u"record_table"_s, u"record_id"_s, u"before"_s, u"after"_s})
        .run(changes.size(), fill);
    return id;
}

void Journal::markUndone(qint64 action, bool undone)
{
    connection_.run(u"UPDATE journal_action SET undone = ? WHERE id = ?"_s, {int(undone), action});
}

qint64 Journal::lastAction()
{
    return connection_.value(u"SELECT max(id) FROM journal_action"_s).toLongLong();
}

std::vector<ActionStamp> Journal::stamps()
{
    QSqlQuery query = connection_.run(u"SELECT id, at FROM journal_action ORDER BY id"_s);
    std::vector<ActionStamp> stamps;
    while (query.next())
        stamps.push_back(
            {query.value(0).toLongLong(), QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs)});
    return stamps;
}

UndoState Journal::undoState()
{
    UndoState state;
    state.undo = action(connection_
                            .value(u"SELECT id FROM journal_action WHERE undone = 0 AND kind = 'edit' "
                                   "ORDER BY id DESC LIMIT 1"_s)
                            .toLongLong());
    // What was undone can be done again until something else is done: the latest undo comes first.
    state.redo = action(connection_
                            .value(u"SELECT target.id FROM journal_action AS target JOIN journal_action AS undoing "
                                   "ON undoing.target_id = target.id AND undoing.kind = 'undo' "
                                   "WHERE target.undone = 1 AND undoing.id > "
                                   "(SELECT coalesce(max(id), 0) FROM journal_action WHERE kind = 'edit') "
                                   "ORDER BY target.id LIMIT 1"_s)
                            .toLongLong());
    return state;
}

std::vector<JournalAction> Journal::actions(int limit, int offset)
{
    QSqlQuery query = connection_.run(
        u"SELECT %1 FROM journal_action ORDER BY id DESC LIMIT ? OFFSET ?"_s.arg(actionColumns), {limit, offset});
    std::vector<JournalAction> actions;
    while (query.next())
        actions.push_back(readAction(query));
    return actions;
}

std::optional<JournalAction> Journal::action(qint64 id)
{
    QSqlQuery query = connection_.run(u"SELECT %1 FROM journal_action WHERE id = ?"_s.arg(actionColumns), {id});
    if (!query.next())
        return std::nullopt;
    return readAction(query);
}

std::vector<RowChange> Journal::changesOf(qint64 action)
{
    QSqlQuery query = connection_.run(
        u"SELECT %1 FROM journal_change WHERE action_id = ? ORDER BY id"_s.arg(changeColumns), {action});
    std::vector<RowChange> changes;
    while (query.next())
        changes.push_back(readChange(query, 0));
    return changes;
}

std::vector<TouchedRecords> Journal::touchedBy(qint64 first, qint64 last)
{
    QSqlQuery query = connection_.run(
        u"SELECT action_id, record_table, count(DISTINCT record_id), min(record_id) FROM journal_change "
        "WHERE action_id BETWEEN ? AND ? GROUP BY action_id, record_table"_s,
        {first, last});
    std::vector<TouchedRecords> touched;
    while (query.next()) {
        if (isRecordTable(query.value(1).toString())) // others were written by another program; a check names them
            touched.push_back({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toInt(),
                               query.value(3).toLongLong()});
    }
    return touched;
}

std::vector<std::pair<qint64, RecordRef>> Journal::touches()
{
    QSqlQuery query = connection_.run(
        u"SELECT DISTINCT action_id, record_table, record_id FROM journal_change ORDER BY action_id"_s, {});
    std::vector<std::pair<qint64, RecordRef>> touches;
    while (query.next()) {
        if (isRecordTable(query.value(1).toString()))
            touches.push_back({query.value(0).toLongLong(), {query.value(1).toString(), query.value(2).toLongLong()}});
    }
    return touches;
}

std::optional<JournalAction> Journal::laterActionOn(const RecordRef& record, qint64 after)
{
    return action(connection_
                      .value(u"SELECT max(action_id) FROM journal_change WHERE record_table = ? AND "
                             "record_id = ? AND action_id > ?"_s,
                             {record.table, record.id, after})
                      .toLongLong());
}

QHash<qint64, Revision> Journal::revisionsOf(const QString& table)
{
    // SQLite takes a column beside max() from the row in which the maximum stands.
    QSqlQuery query =
        connection_.run(u"SELECT record_id, count(*), at, max(journal_change.id) FROM journal_change JOIN "
                        "journal_action ON journal_action.id = action_id WHERE record_table = ? GROUP BY record_id"_s,
                        {table});
    QHash<qint64, Revision> revisions;
    while (query.next())
        revisions.insert(query.value(0).toLongLong(),
                         {query.value(1).toInt(), QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs)});
    return revisions;
}

std::vector<qint64> Journal::actionsOn(const RecordRef& record)
{
    QSqlQuery query =
        connection_.run(u"SELECT DISTINCT action_id FROM journal_change WHERE record_table = ? AND record_id = ?"_s,
                        {record.table, record.id});
    std::vector<qint64> actions;
    while (query.next())
        actions.push_back(query.value(0).toLongLong());
    return actions;
}

std::vector<JournalAction> Journal::takingBacksOf(qint64 action)
{
    QSqlQuery query = connection_.run(u"SELECT "_s + actionColumns +
                                          u" FROM journal_action WHERE target_id = ? AND kind = 'edit' AND undone = 0 "
                                          "ORDER BY id"_s,
                                      {action});
    std::vector<JournalAction> actions;
    while (query.next())
        actions.push_back(readAction(query));
    return actions;
}

std::vector<std::pair<JournalAction, RowChange>> Journal::changesOf(const RecordRef& record)
{
    QSqlQuery query = connection_.run(
        u"SELECT a.id, a.at, a.actor, a.title, a.kind, a.target_id, a.undone, c.action_id, c.record_table, "
        "c.record_id, c.before, c.after FROM journal_change AS c JOIN journal_action AS a ON a.id = c.action_id "
        "WHERE c.record_table = ? AND c.record_id = ? ORDER BY c.id"_s,
        {record.table, record.id});
    std::vector<std::pair<JournalAction, RowChange>> changes;
    while (query.next())
        changes.emplace_back(readAction(query), readChange(query, 7));
    return changes;
}

std::vector<RowChange> Journal::factsOf(const QStringList& tables)
{
    QStringList marks;
    QVariantList values{creationAction};
    for (const QString& table : tables) {
        marks << u"?"_s;
        values << table;
    }
    QSqlQuery query = connection_.run(
        u"SELECT c.action_id, c.record_table, c.record_id, c.before, c.after, a.kind = 'edit' AND a.undone = 0 AND "
        u"a.target_id IS ? "
        "FROM journal_change AS c JOIN journal_action AS a ON a.id = c.action_id WHERE c.record_table IN (%1) "
        "ORDER BY c.id"_s.arg(marks.join(u',')),
        values);
    std::vector<RowChange> facts;
    QHash<std::pair<QString, qint64>, std::size_t> places;
    while (query.next()) {
        const RowChange change = readChange(query, 0);
        const auto key = std::pair(change.record.table, change.record.id);
        if (!places.contains(key)) {
            places.insert(key, facts.size());
            facts.push_back({change.record, std::nullopt, change.before});
        }
        if (query.value(5).toBool())
            takeOver(facts[places.value(key)].after, change);
    }
    return facts;
}

std::vector<RowChange> Journal::netChangesOf(qint64 after, qint64 last)
{
    // Images are large: only those of a record's first and last change are read.
    QSqlQuery query =
        connection_.run(u"WITH span AS (SELECT record_table, record_id, min(id) AS first, max(id) AS last "
                        "FROM journal_change WHERE action_id > ? AND action_id <= ? "
                        "GROUP BY record_table, record_id) "
                        "SELECT l.action_id, s.record_table, s.record_id, f.before, l.after FROM span AS s "
                        "JOIN journal_change AS f ON f.id = s.first "
                        "JOIN journal_change AS l ON l.id = s.last ORDER BY s.first"_s,
                        {after, last});
    std::vector<RowChange> changes;
    while (query.next()) {
        RowChange change = readChange(query, 0);
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace parvis
