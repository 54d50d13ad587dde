// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register_io.h"

#include "domain/translate.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

template <class T>
Table<T> readTable(Connection& connection, std::stop_token stop)
{
    const RecordDescription<T>& description = recordOf<T>();
    const QStringList& columns = tableInfo(description.table).columns;
    QSqlQuery query =
        connection.run(u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(columns.join(u", "_s), description.table));
    std::vector<T> rows;
    RowImage image(description.columns.size());
    while (query.next()) {
        if (stop.stop_requested())
            throw Cancelled();
        for (std::size_t i = 0; i < image.size(); ++i)
            image[i] = query.value(int(i) + 1);
        rows.push_back(fromImage<T>(Id<T>{query.value(0).toLongLong()}, image));
    }
    return Table<T>(std::move(rows));
}

[[noreturn]] void contradiction(const RecordRef& record)
{
    throw Error(translate("store", "The record %1 of the table “%2” is not what it should be before this change.")
                    .arg(record.id)
                    .arg(record.table),
                QString(), translate("store", "Close the database and open it again."));
}

/// The last change of each record, by its key.
using LastChanges = std::map<std::int64_t, const RowChange*>;

template <class T>
Table<T> patchedTable(const Table<T>& table, const LastChanges& changes)
{
    std::vector<T> rows;
    rows.reserve(table.size() + changes.size());
    const auto write = [&](const RowChange& change) {
        if (change.after)
            rows.push_back(fromImage<T>(Id<T>{change.record.id}, *change.after));
    };
    auto next = changes.begin();
    for (const T& row : table) {
        for (; next != changes.end() && next->first < row.id.value; ++next)
            write(*next->second);
        if (next != changes.end() && next->first == row.id.value)
            write(*next++->second);
        else
            rows.push_back(row);
    }
    for (; next != changes.end(); ++next)
        write(*next->second);
    return Table<T>(std::move(rows));
}

/// Calls `function.template operator()<T>()` for the record type of that table.
template <class Function>
void withTable(const QString& table, Function&& function)
{
    forEachRecordType([&]<class T>() {
        if (recordOf<T>().table == table)
            function.template operator()<T>();
    });
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// The prepared statements of one batch of changes.
class RowWriter
{
public:
    explicit RowWriter(Connection& connection)
        : connection_(connection)
    {
    }

    void write(const RowChange& change)
    {
        if (!change.after)
            remove(change);
        else if (change.before)
            update(change);
        else
            insert(change);
    }

private:
    QSqlQuery& statement(const QString& sql)
    {
        const auto it = statements_.find(sql);
        return it != statements_.end() ? it->second : statements_.emplace(sql, connection_.prepare(sql)).first->second;
    }

    void insert(const RowChange& change)
    {
        const QStringList& columns = tableInfo(change.record.table).columns;
        QSqlQuery& query = statement(u"INSERT INTO %1 (id, %2) VALUES (%3)"_s.arg(
            change.record.table, columns.join(u", "_s), placeholders(columns.size() + 1)));
        query.bindValue(0, change.record.id);
        bind(query, *change.after, 1);
        connection_.execute(query);
    }

    void update(const RowChange& change)
    {
        const QStringList& columns = tableInfo(change.record.table).columns;
        QSqlQuery& query =
            statement(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(change.record.table, columns.join(u" = ?, "_s)));
        bind(query, *change.after, 0);
        query.bindValue(int(columns.size()), change.record.id);
        connection_.execute(query);
        if (query.numRowsAffected() != 1)
            contradiction(change.record);
    }

    void remove(const RowChange& change)
    {
        QSqlQuery& query = statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(change.record.table));
        query.bindValue(0, change.record.id);
        connection_.execute(query);
        if (query.numRowsAffected() != 1)
            contradiction(change.record);
    }

    static void bind(QSqlQuery& query, const RowImage& image, int first)
    {
        for (std::size_t i = 0; i < image.size(); ++i)
            query.bindValue(first + int(i), image[i]);
    }

    Connection& connection_;
    std::map<QString, QSqlQuery> statements_;
};

} // namespace

Register readRegister(Connection& connection, std::stop_token stop)
{
    Register records;
    connection.snapshot(
        [&] { forEachRecordType([&]<class T>() { records = records.with(readTable<T>(connection, stop)); }); });
    return records;
}

Register patched(const Register& records, const std::vector<RowChange>& changes)
{
    std::map<QString, LastChanges> byTable;
    for (const RowChange& change : changes)
        byTable[change.record.table][change.record.id] = &change;
    Register next = records;
    for (const auto& [table, tableChanges] : byTable) {
        withTable(table, [&]<class T>() { next = next.with(patchedTable(records.all<T>(), tableChanges)); });
    }
    return next;
}

std::optional<RowImage> imageIn(const Register& records, const RecordRef& record)
{
    std::optional<RowImage> image;
    withTable(record.table, [&]<class T>() {
        if (const T* found = records.find(Id<T>{record.id}))
            image = toImage(*found);
    });
    return image;
}

void writeRows(Connection& connection, const std::vector<RowChange>& changes, const std::stop_token& stop)
{
    RowWriter writer(connection);
    for (const RowChange& change : changes) {
        if (stop.stop_requested())
            throw Cancelled();
        writer.write(change);
    }
}

} // namespace parvis
