// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/database.h"

#include <QLocale>

#include <memory>
#include <stop_token>

namespace parvis::cli {

/// What a command works with: the database that the command line names, the day, and the wish to stop. One thread.
class Session
{
public:
    /// @param database  empty: the user's default one
    Session(QString database, QDate today, std::stop_token stop)
        : database_(std::move(database))
        , today_(today)
        , stop_(std::move(stop))
    {
    }

    /// Of --db; empty when there was none.
    const QString& namedDatabase() const { return database_; }
    /// Of --db, or the default one, created when missing. Throws Error.
    QString databasePath() const;
    /// Throws Error.
    std::unique_ptr<Database> open(Access access) const;
    /// The register alone, read without a lock. Throws Error.
    Register readRegister() const;

    QDate today() const { return today_; }
    std::stop_token stop() const { return stop_; }
    QLocale locale() const { return QLocale(); }

private:
    QString database_;
    QDate today_;
    std::stop_token stop_;
};

} // namespace parvis::cli
