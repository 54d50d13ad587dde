// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/journal_check.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/change.h"
#include "store/connection.h"
#include "store/register_io.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Reads the changes of one record after the other, oldest first.
class ChangeCheck
{
public:
    ChangeCheck(Connection& connection, const Register& records)
        : connection_(connection)
        , records_(records)
    {
    }

    void run()
    {
        QSqlQuery query = connection_.run(u"SELECT action_id, record_table, record_id, before, after "
                                          "FROM journal_change ORDER BY record_table, record_id, id"_s);
        while (query.next()) {
            const RecordRef record{query.value(1).toString(), query.value(2).toLongLong()};
            if (record != record_) {
                endRecord();
                record_ = record;
                hasLast_ = false;
            }
            try {
                take(query.value(0).toLongLong(), imageOf(query.value(3)), imageOf(query.value(4)));
            } catch (const Error&) {
                noteUnreadable(query.value(0).toLongLong());
            }
        }
        endRecord();
    }

    QStringList damages() const
    {
        QStringList texts;
        if (unreadable_ > 0)
            texts << translate("store", "%n entry(ies) of the journal cannot be read: %1.", nullptr, unreadable_)
                         .arg(firstUnreadable_);
        if (broken_ > 0)
            texts << translate("store", "%n entry(ies) of the journal do not follow from those before: %1.", nullptr,
                               broken_)
                         .arg(firstBroken_);
        if (wrong_ > 0)
            texts << translate("store", "%n record(s) were changed outside Parvis: the journal does not know it.",
                               nullptr, wrong_);
        return texts;
    }

private:
    using Image = std::optional<RowImage>;

    Image imageOf(const QVariant& bytes) const
    {
        return bytes.isNull() ? Image() : Image(decodeImage(record_.table, bytes.toByteArray()));
    }

    QString placeOf(qint64 action) const
    {
        return translate("store", "action no. %1, record %2 of “%3”")
            .arg(action)
            .arg(record_.id)
            .arg(record_.table.left(60)); // long enough for any of ours
    }

    void take(qint64 action, Image before, Image after)
    {
        if (hasLast_ && before != last_ && ++broken_ == 1)
            firstBroken_ = placeOf(action);
        last_ = std::move(after);
        hasLast_ = true;
    }

    void noteUnreadable(qint64 action)
    {
        if (++unreadable_ == 1)
            firstUnreadable_ = placeOf(action);
        hasLast_ = false;
    }

    void endRecord() { wrong_ += hasLast_ && imageIn(records_, record_) != last_; }

    Connection& connection_;
    const Register& records_;
    RecordRef record_;
    Image last_;
    bool hasLast_ = false; ///< the change before was of the same record, and could be read
    int unreadable_ = 0;
    int broken_ = 0;
    int wrong_ = 0;
    QString firstUnreadable_;
    QString firstBroken_;
};

/// How many rows are missing. Keys are given one after the other, and nothing is ever taken out of the journal.
qint64 missingEntries(Connection& connection)
{
    const auto number = [&](const QString& sql) { return connection.value(sql).toLongLong(); };
    const qint64 given = number(u"SELECT max(seq) FROM sqlite_sequence WHERE name = 'journal_action'"_s);
    const qint64 latest = number(u"SELECT max(id) FROM journal_action"_s);
    const qint64 actions = std::max({given, latest, qint64(1)}) - number(u"SELECT count(*) FROM journal_action"_s);
    const qint64 changes = number(u"SELECT coalesce(max(id), 0) - count(*) FROM journal_change"_s);
    const qint64 empty = number(u"SELECT count(*) FROM journal_action AS a WHERE kind <> 'creation' AND NOT EXISTS "
                                "(SELECT 1 FROM journal_change AS c WHERE c.action_id = a.id)"_s);
    return std::max({actions, changes, empty});
}

/// Actions whose date, kind or place in the order is impossible. What was erased stands in the journal as a creation
/// that changed no record (Database::erase).
int strangeActions(Connection& connection)
{
    int strange = 0;
    QSqlQuery query = connection.run(u"SELECT id, at, kind, target_id, EXISTS (SELECT 1 FROM journal_change AS c WHERE "
                                     "c.action_id = a.id) FROM journal_action AS a"_s);
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        const QString kind = query.value(2).toString();
        const bool isKnown = kind == u"edit" || kind == u"undo" || kind == u"redo" || kind == u"creation";
        const bool hasDate = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs).isValid();
        const bool isErasure = kind == u"creation" && !query.value(4).toBool();
        const bool isFirst = isErasure || (kind == u"creation") == (id == 1);
        strange += !isKnown || !hasDate || !isFirst || id < 1 || query.value(3).toLongLong() >= id;
    }
    return strange;
}

/// Keys are never used again: the last one that was given is not below one that stands.
bool areKeysKept(Connection& connection)
{
    return std::ranges::all_of(recordTables(), [&](const QString& table) {
        return connection
            .value(u"SELECT coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = '%1'), 0) >= "
                   "coalesce((SELECT max(id) FROM %1), 0)"_s.arg(table))
            .toBool();
    });
}

} // namespace

QStringList journalDamages(Connection& connection, const Register& records)
{
    ChangeCheck changes(connection, records);
    changes.run();
    QStringList texts = changes.damages();
    if (const int missing = int(missingEntries(connection)); missing > 0)
        texts << translate("store", "%n entry(ies) of the journal are missing.", nullptr, missing);
    if (const int strange = strangeActions(connection); strange > 0)
        texts << translate("store", "%n action(s) of the journal have no possible date, kind or order.", nullptr,
                           strange);
    if (!areKeysKept(connection))
        texts << translate("store", "The list of the keys that were given is incomplete.");
    return texts;
}

} // namespace parvis
