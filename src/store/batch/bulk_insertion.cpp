// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch/bulk_insertion.h"

#include "domain/error.h"
#include "store/connection.h"
#include "store/sqlite_error.h"

#include <QAtomicInt>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// A virtual table of SQLite (https://www.sqlite.org/vtab.html) that is known by the name of its module, has no schema
// in the file and is read once from its first row to its last.

struct RowTable : sqlite3_vtab
{
    BulkInsertion::Source* source = nullptr;
};

struct RowCursor : sqlite3_vtab_cursor
{
    std::size_t row = 0;
};

BulkInsertion::Source& sourceOf(sqlite3_vtab_cursor* cursor)
{
    return *static_cast<RowTable*>(cursor->pVtab)->source;
}

int connectTable(sqlite3* database, void* source, int, const char* const*, sqlite3_vtab** made, char**)
{
    auto table = std::make_unique<RowTable>();
    table->source = static_cast<BulkInsertion::Source*>(source);
    QByteArray columns;
    for (std::size_t i = 0; i < table->source->columns; ++i)
        columns += (i > 0 ? ", c" : "c") + QByteArray::number(qulonglong(i));
    sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
    const int code = sqlite3_declare_vtab(database, "CREATE TABLE rows (" + columns + ')');
    if (code == SQLITE_OK)
        *made = table.release();
    return code;
}

int disconnectTable(sqlite3_vtab* table)
{
    delete static_cast<RowTable*>(table);
    return SQLITE_OK;
}

int planReading(sqlite3_vtab*, sqlite3_index_info*)
{
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
{
    *cursor = new RowCursor;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<RowCursor*>(cursor);
    return SQLITE_OK;
}

/// No exception may pass through SQLite: it waits in the source.
int fillRow(sqlite3_vtab_cursor* cursor, std::size_t row)
{
    static_cast<RowCursor*>(cursor)->row = row;
    BulkInsertion::Source& source = sourceOf(cursor);
    try {
        if (source.stop.stop_requested())
            throw Cancelled();
        if (row < source.end)
            (*source.fill)(row, source.values);
    } catch (...) {
        source.trouble = std::current_exception();
        return SQLITE_ABORT;
    }
    return SQLITE_OK;
}

int toFirstRow(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    return fillRow(cursor, sourceOf(cursor).begin);
}

int toNextRow(sqlite3_vtab_cursor* cursor)
{
    return fillRow(cursor, static_cast<RowCursor*>(cursor)->row + 1);
}

int isBehindLast(sqlite3_vtab_cursor* cursor)
{
    return static_cast<RowCursor*>(cursor)->row >= sourceOf(cursor).end ? 1 : 0;
}

/// The values stay until the next row is filled: SQLite has written this one then.
struct ResultOf
{
    sqlite3_context* context;

    void operator()(std::monostate) const { sqlite3_result_null(context); }
    void operator()(qint64 number) const { sqlite3_result_int64(context, number); }
    void operator()(double number) const { sqlite3_result_double(context, number); }
    void operator()(const RowValues::Text& text) const
    {
        sqlite3_result_text(context, text.utf8.constData(), int(text.utf8.size()), SQLITE_STATIC);
    }
    void operator()(const QByteArray& bytes) const
    {
        sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    }
};

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    std::visit(ResultOf{context}, sourceOf(cursor).values[std::size_t(column)]);
    return SQLITE_OK;
}

int giveRowNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number)
{
    *number = sqlite3_int64(static_cast<RowCursor*>(cursor)->row);
    return SQLITE_OK;
}

const sqlite3_module& rowModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module made{};
        made.xConnect = connectTable;
        made.xDisconnect = disconnectTable;
        made.xBestIndex = planReading;
        made.xOpen = openCursor;
        made.xClose = closeCursor;
        made.xFilter = toFirstRow;
        made.xNext = toNextRow;
        made.xEof = isBehindLast;
        made.xColumn = giveColumn;
        made.xRowid = giveRowNumber;
        return made;
    }();
    return module;
}

/// No two of one connection have the same.
QByteArray tableName()
{
    static QAtomicInt counter;
    return "incoming_rows_" + QByteArray::number(counter.fetchAndAddRelaxed(1));
}

} // namespace

BulkInsertion::BulkInsertion(Connection& connection, const QString& table, const QStringList& columns)
    : database_(sqliteHandle(connection))
    , name_(tableName())
    , source_{.columns = std::size_t(columns.size()), .values = RowValues(std::size_t(columns.size()))}
{
    sqlite3_create_module_v2(database_, name_.constData(), &rowModule(), &source_, nullptr);
    try {
        statement_ = std::make_unique<BatchStatement>(
            connection,
            // What fails is taken back with its transaction: SQLite need not be able to take it back alone.
            u"INSERT OR FAIL INTO %1 (%2) SELECT * FROM %3"_s.arg(table, columns.join(u", "_s),
                                                                  QString::fromLatin1(name_)));
    } catch (...) {
        forget();
        throw;
    }
}

BulkInsertion::~BulkInsertion()
{
    statement_.reset();
    forget();
}

void BulkInsertion::forget()
{
    sqlite3_create_module_v2(database_, name_.constData(), nullptr, nullptr, nullptr);
}

void BulkInsertion::run(std::size_t rows, const Fill& fill, const std::stop_token& stop)
{
    // Of a search index SQLite keeps the pages that a statement changes until its end, all the same.
    constexpr std::size_t rowsOfStatement = 8192;
    source_.fill = &fill;
    source_.stop = stop;
    source_.trouble = nullptr;
    for (source_.begin = 0; source_.begin < rows; source_.begin = source_.end) {
        source_.end = std::min(rows, source_.begin + rowsOfStatement);
        try {
            statement_->run();
        } catch (const SqliteError&) {
            if (source_.trouble)
                std::rethrow_exception(source_.trouble);
            throw;
        }
    }
}

} // namespace parvis
