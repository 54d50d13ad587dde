// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register_io.h"

#include "domain/translate.h"
#include "store/batch/bulk_insertion.h"
#include "store/connection.h"
#include "store/sqlite_error.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// By table and key, the columns that refer to a record which does not exist.
using Dangling = QHash<std::pair<QString, qint64>, QStringList>;

Dangling danglingReferences(Connection& connection)
{
    Dangling dangling;
    QSqlQuery found =
        connection.run(u"SELECT c.\"table\", c.rowid, f.\"from\", c.parent FROM pragma_foreign_key_check AS c "
                       "JOIN pragma_foreign_key_list(c.\"table\") AS f ON f.id = c.fkid"_s);
    while (found.next()) {
        if (isRecordTable(found.value(0).toString()) && isRecordTable(found.value(3).toString()))
            dangling[{found.value(0).toString(), found.value(1).toLongLong()}] << found.value(2).toString();
    }
    return dangling;
}

/// Reads rows as records, and lists what cannot be in them.
class RowReader
{
public:
    RowReader(Connection& connection, std::vector<ImpossibleValue>& impossible)
        : connection_(connection)
        , dangling_(danglingReferences(connection))
        , impossible_(impossible)
    {
    }

    template <class T>
    Table<T> readTable(const std::stop_token& stop)
    {
        const RecordDescription<T>& description = recordOf<T>();
        const QStringList& columns = tableInfo(description.table).columns;
        QSqlQuery query =
            connection_.run(u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(columns.join(u", "_s), description.table));
        std::vector<T> rows;
        RowImage image(description.columns.size());
        while (query.next()) {
            if (stop.stop_requested())
                throw Cancelled();
            for (std::size_t i = 0; i < image.size(); ++i)
                image[i] = query.value(int(i) + 1);
            if (auto record = read<T>(Id<T>{query.value(0).toLongLong()}, image))
                rows.push_back(std::move(*record));
        }
        return Table<T>(std::move(rows));
    }

private:
    /// Nothing when the record needs a value that is impossible.
    template <class T>
    std::optional<T> read(Id<T> id, const RowImage& image)
    {
        T record{};
        record.id = id;
        const QStringList nowhere = dangling_.value({recordOf<T>().table, id.value});
        bool isWhole = id.isValid();
        if (!isWhole)
            impossible_.push_back({refOf(id), u"id"_s, true});
        for (std::size_t i = 0; i < image.size(); ++i) {
            const Column<T>& column = recordOf<T>().columns[i];
            if (!nowhere.contains(column.name) && isSet(column, record, image[i]))
                continue;
            impossible_.push_back({refOf(id), column.name, !column.unknown});
            if (column.unknown)
                column.set(record, *column.unknown);
            else
                isWhole = false;
        }
        return isWhole ? std::optional(std::move(record)) : std::nullopt;
    }

    template <class T>
    static bool isSet(const Column<T>& column, T& record, const QVariant& value)
    {
        try {
            column.set(record, value);
        } catch (const std::logic_error&) {
            return false;
        }
        return true;
    }

    Connection& connection_;
    Dangling dangling_;
    std::vector<ImpossibleValue>& impossible_;
};

/// Throws Error naming a value that is needed; nothing happens when none is.
void requireReadable(const std::vector<ImpossibleValue>& values, const QString& path)
{
    const auto needed = std::ranges::find_if(values, &ImpossibleValue::isNeeded);
    if (needed == values.end())
        return;
    throw Error(
        translate("store", "The record %1 of the table “%2” holds a value that Parvis does not understand in “%3”.")
            .arg(needed->record.id)
            .arg(needed->record.table, needed->column),
        path, translate("store", "Restore the latest backup; the check of the database names all such values."));
}

Register readRecords(Connection& connection, const std::stop_token& stop, std::vector<ImpossibleValue>& impossible)
{
    Register records;
    connection.snapshot([&] {
        RowReader reader(connection, impossible);
        forEachRecordType([&]<class T>() { records = records.with(reader.readTable<T>(stop)); });
    });
    return records;
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

/// The prepared statements of one batch of changes.
class RowWriter
{
public:
    RowWriter(Connection& connection, std::stop_token stop)
        : connection_(connection)
        , stop_(std::move(stop))
    {
    }

    void write(const std::vector<RowChange>& changes)
    {
        for (const RowChange& change : changes) {
            if (stop_.stop_requested())
                throw Cancelled();
            if (change.after && !change.before) {
                incoming(change.record.table).rows.push_back(&change);
                continue;
            }
            insertIncoming(); // what follows may name the same keys
            if (change.after)
                update(change);
            else
                remove(change);
        }
        insertIncoming();
    }

private:
    /// New rows of one table: those of several do not depend on each other, but for references, which are checked at
    /// the end of the transaction.
    struct Incoming
    {
        QString table;
        std::unique_ptr<BulkInsertion> insertion = {};
        std::vector<const RowChange*> rows = {};
    };

    BatchStatement& statement(const QString& sql)
    {
        auto& known = statements_[sql];
        if (!known)
            known = std::make_unique<BatchStatement>(connection_, sql);
        return *known;
    }

    Incoming& incoming(const QString& table)
    {
        if (last_ < incoming_.size() && incoming_[last_].table == table)
            return incoming_[last_];
        const auto known = std::ranges::find(incoming_, table, &Incoming::table);
        last_ = std::size_t(known - incoming_.begin());
        return known == incoming_.end() ? incoming_.emplace_back(Incoming{table}) : *known;
    }

    void insertIncoming()
    {
        for (Incoming& each : incoming_) { // in the order in which their first rows came: mostly before what names them
            if (!each.rows.empty())
                insert(each);
            each.rows.clear();
        }
    }

    void insert(Incoming& incoming)
    {
        const QStringList& columns = tableInfo(incoming.table).columns;
        if (!incoming.insertion)
            incoming.insertion =
                std::make_unique<BulkInsertion>(connection_, incoming.table, QStringList{u"id"_s} + columns);
        const auto fill = [&](std::size_t row, RowValues& values) {
            const RowChange& change = *incoming.rows[row];
            values.set(0, change.record.id);
            for (std::size_t i = 0; i < change.after->size(); ++i)
                values.set(i + 1, change.after->at(i));
        };
        incoming.insertion->run(incoming.rows.size(), fill, stop_);
    }

    /// Only the columns that change: an impossible value beside them stays until somebody enters another.
    void update(const RowChange& change)
    {
        const QStringList& columns = tableInfo(change.record.table).columns;
        QStringList changed;
        std::vector<const QVariant*> values;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant& value = change.after->at(std::size_t(i));
            if (change.before->at(std::size_t(i)) == value)
                continue;
            changed << columns[i];
            values.push_back(&value);
        }
        if (changed.isEmpty())
            return;
        BatchStatement& sql =
            statement(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(change.record.table, changed.join(u" = ?, "_s)));
        for (std::size_t i = 0; i < values.size(); ++i)
            sql.bind(int(i), *values[i]);
        sql.bind(int(values.size()), change.record.id);
        runBeside(change.record.table, sql);
        if (sql.changedRows() != 1)
            contradiction(change.record);
    }

    /// A value of another type that stays beside what changes must not keep the rest of its record from being edited.
    void runBeside(const QString& table, BatchStatement& sql)
    {
        try {
            sql.run();
        } catch (const SqliteError& error) {
            if (!error.isWrongType())
                throw;
            connection_.withAnyType(table, [&] { sql.run(); });
        }
    }

    void remove(const RowChange& change)
    {
        BatchStatement& sql = statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(change.record.table));
        sql.bind(0, change.record.id);
        sql.run();
        if (sql.changedRows() != 1)
            contradiction(change.record);
    }

    Connection& connection_;
    std::stop_token stop_;
    std::map<QString, std::unique_ptr<BatchStatement>> statements_;
    std::vector<Incoming> incoming_;
    std::size_t last_ = 0; ///< the one of incoming_ that was asked for last
};

} // namespace

Register readRegister(Connection& connection, std::stop_token stop, std::vector<ImpossibleValue>* impossible)
{
    std::vector<ImpossibleValue> found;
    Register records = readRecords(connection, stop, found);
    requireReadable(found, connection.path());
    if (impossible)
        *impossible = std::move(found);
    return records;
}

Register readWhatCanBe(Connection& connection, std::vector<ImpossibleValue>& impossible)
{
    return readRecords(connection, {}, impossible);
}

Register patched(const Register& records, const std::vector<RowChange>& changes)
{
    std::map<QString, LastChanges> byTable;
    for (const RowChange& change : changes) {
        LastChanges& ofTable = byTable[change.record.table];
        ofTable.insert_or_assign(ofTable.end(), change.record.id, &change); // most keys ascend
    }
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
    RowWriter(connection, stop).write(changes);
}

} // namespace parvis
