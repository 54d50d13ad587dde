// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch/batch_statement.h"

#include "store/connection.h"
#include "store/sqlite_error.h"

#include <QSqlDriver>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace parvis {

sqlite3* sqliteHandle(Connection& connection)
{
    const QSqlQuery query = connection.prepare(u"SELECT 1"_s);
    return *static_cast<sqlite3* const*>(query.driver()->handle().constData());
}

BatchStatement::BatchStatement(Connection& connection, const QString& sql)
    : path_(connection.path())
    , database_(sqliteHandle(connection))
{
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v3(database_, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement_,
                             nullptr));
    texts_.resize(std::size_t(sqlite3_bind_parameter_count(statement_)));
}

BatchStatement::~BatchStatement()
{
    sqlite3_finalize(statement_);
}

SqliteError BatchStatement::lastError() const
{
    return sqliteError(sqlite3_extended_errcode(database_), QString::fromUtf8(sqlite3_errmsg(database_)), path_,
                       sqlite3_system_errno(database_));
}

void BatchStatement::check(int code) const
{
    if (code != SQLITE_OK)
        throw lastError();
}

void BatchStatement::bind(int place, qint64 number)
{
    check(sqlite3_bind_int64(statement_, place + 1, number));
}

void BatchStatement::bindNull(int place)
{
    check(sqlite3_bind_null(statement_, place + 1));
}

void BatchStatement::bind(int place, const QString& text)
{
    if (text.isNull())
        return bindNull(place);
    QByteArray& kept = texts_[std::size_t(place)];
    kept = text.toUtf8();
    check(sqlite3_bind_text(statement_, place + 1, kept.constData(), int(kept.size()), SQLITE_STATIC));
}

void BatchStatement::bind(int place, const QByteArray& bytes)
{
    if (bytes.isNull())
        return bindNull(place);
    QByteArray& kept = texts_[std::size_t(place)];
    kept = bytes;
    check(sqlite3_bind_blob(statement_, place + 1, kept.constData(), int(kept.size()), SQLITE_STATIC));
}

void BatchStatement::bind(int place, const QVariant& value)
{
    if (value.isNull())
        return bindNull(place);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return bind(place, value.toLongLong());
    case QMetaType::Double:
        return check(sqlite3_bind_double(statement_, place + 1, value.toDouble()));
    case QMetaType::QByteArray:
        return bind(place, value.toByteArray());
    default:
        return bind(place, value.toString());
    }
}

bool BatchStatement::step()
{
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const SqliteError error = lastError();
        reset();
        throw error;
    }
    return code == SQLITE_ROW;
}

void BatchStatement::reset()
{
    sqlite3_reset(statement_);
}

void BatchStatement::run()
{
    while (step()) {
    }
    reset();
}

qint64 BatchStatement::changedRows() const
{
    return sqlite3_changes64(database_);
}

qint64 BatchStatement::number()
{
    const qint64 found = step() ? sqlite3_column_int64(statement_, 0) : 0;
    reset();
    return found;
}

} // namespace parvis
