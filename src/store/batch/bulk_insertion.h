// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batch/batch_statement.h"
#include "store/batch/row_values.h"

#include <QString>

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>

namespace parvis {

/// Inserts many rows by one statement, "INSERT … SELECT … FROM" a table that is here and not in the file: SQLite
/// fetches the rows from it one by one. A statement that is run for each row takes several times as long, most of it
/// for what is the same every time. Lives no longer than its connection, in the same thread.
class BulkInsertion
{
public:
    /// Sets each value of the row of that number.
    using Fill = std::function<void(std::size_t row, RowValues& values)>;

    /// Throws Error when there is no such table, or it has no such columns.
    BulkInsertion(Connection& connection, const QString& table, const QStringList& columns);
    ~BulkInsertion();
    BulkInsertion(const BulkInsertion&) = delete;
    BulkInsertion& operator=(const BulkInsertion&) = delete;

    /// Part of a transaction, which is to be taken back when this throws: SqliteError, Cancelled, what `fill` throws.
    void run(std::size_t rows, const Fill& fill, const std::stop_token& stop = {});

    /// What SQLite fetches the rows from.
    struct Source
    {
        std::size_t columns = 0;
        std::size_t begin = 0; ///< the first row of the statement that runs
        std::size_t end = 0;   ///< behind its last one
        const Fill* fill = nullptr;
        std::stop_token stop;
        RowValues values;
        std::exception_ptr trouble;
    };

private:
    void forget();

    sqlite3* database_;
    QByteArray name_; ///< of the table that is here
    Source source_;
    std::unique_ptr<BatchStatement> statement_;
};

} // namespace parvis
