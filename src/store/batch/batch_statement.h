// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace parvis {

class Connection;
class SqliteError;

/// SQLite's own name for the connection.
sqlite3* sqliteHandle(Connection& connection);

/// A statement that is run for many rows, straight through the interface of SQLite: a QSqlQuery takes several times as
/// long for each. Values stand as QSqlQuery writes them. Lives no longer than its connection, in the same thread.
class BatchStatement
{
public:
    /// Throws Error when it cannot be prepared.
    BatchStatement(Connection& connection, const QString& sql);
    ~BatchStatement();
    BatchStatement(const BatchStatement&) = delete;
    BatchStatement& operator=(const BatchStatement&) = delete;

    /// @param place  of the value, from 0; each has to be bound anew for each run
    void bind(int place, qint64 number);
    void bind(int place, const QString& text);
    void bind(int place, const QByteArray& bytes);
    void bindNull(int place);
    void bind(int place, const QVariant& value);

    /// Runs it to its end. Throws SqliteError.
    void run();
    /// The first column of the first row; 0 when there is none.
    qint64 number();
    /// How many rows the last run has changed.
    qint64 changedRows() const;

private:
    bool step();
    void reset();
    void check(int code) const;
    SqliteError lastError() const;

    QString path_;
    sqlite3* database_ = nullptr;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<QByteArray> texts_; ///< what is bound and not copied
};

} // namespace parvis
