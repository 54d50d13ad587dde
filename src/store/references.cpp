// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/references.h"

#include "domain/document.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void collect(QSqlQuery query, const QString& table, std::vector<RecordRef>& found)
{
    while (query.next())
        found.push_back({table, query.value(0).toLongLong()});
}

} // namespace

std::vector<ForeignKey> foreignKeys(Connection& connection, const QString& table)
{
    std::vector<ForeignKey> keys;
    QSqlQuery query = connection.run(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {table});
    while (query.next()) {
        if (isRecordTable(query.value(1).toString())) // the contents of documents are no records
            keys.push_back({query.value(0).toString(), query.value(1).toString()});
    }
    return keys;
}

std::vector<RecordRef> recordsNaming(Connection& connection, const RecordRef& record)
{
    std::vector<RecordRef> found;
    for (const QString& table : recordTables()) {
        for (const ForeignKey& key : foreignKeys(connection, table)) {
            if (key.names == record.table)
                collect(connection.run(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table, key.column), {record.id}), table,
                        found);
        }
    }
    collect(connection.run(u"SELECT id FROM evidence WHERE record_table = ? AND record_id = ?"_s,
                           {record.table, record.id}),
            recordOf<Evidence>().table, found);
    return found;
}

std::vector<RecordRef> namedIn(Connection& connection, const QString& table, const RowImage& image)
{
    return namedIn(foreignKeys(connection, table), table, image);
}

std::vector<RecordRef> namedIn(const std::vector<ForeignKey>& keys, const QString& table, const RowImage& image)
{
    std::vector<RecordRef> found;
    const QStringList& columns = tableInfo(table).columns;
    for (const ForeignKey& key : keys) {
        const qsizetype place = columns.indexOf(key.column);
        if (place >= 0 && !image.at(std::size_t(place)).isNull())
            found.push_back({key.names, image.at(std::size_t(place)).toLongLong()});
    }
    return found;
}

} // namespace parvis
