// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "files/files_in_use.h"
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
    /// @param other     of --take-lock
    Session(QString database, QDate today, std::stop_token stop, OtherLock other = OtherLock::Respect)
        : database_(std::move(database))
        , today_(today)
        , stop_(std::move(stop))
        , otherLock_(other)
    {
    }

    /// Of --db; empty when there was none.
    const QString& namedDatabase() const { return database_; }
    /// Of --db, or the default one, created when missing. From now on no output may name one of its files. Throws
    /// Error.
    QString databasePath();
    /// Throws Error.
    std::unique_ptr<Database> open(Access access);
    /// The register alone, read without a lock. Throws Error.
    Register readRegister();

    /// Tells the user of a log that was set aside. @param path  its new name; empty: none was
    void noteSetAsideLog(const QString& path);
    /// What is said on standard error beside the answer.
    const QStringList& notes() const { return notes_; }
    void note(const QString& text) { notes_ << text; }

    QDate today() const { return today_; }
    std::stop_token stop() const { return stop_; }
    OtherLock otherLock() const { return otherLock_; }
    QLocale locale() const { return QLocale(); }

private:
    OpenedFile openedFile(Access access);

    QString database_;
    std::unique_ptr<FilesInUse> inUse_;
    QStringList notes_;
    QDate today_;
    std::stop_token stop_;
    OtherLock otherLock_;
};

} // namespace parvis::cli
