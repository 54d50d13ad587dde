// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace parvis {

class Error;

/// The files that are one database: the file itself, and what SQLite and Parvis keep beside it. All names of such files
/// are made here. SQLite follows links, so these names are those of what a link leads to: a database that is reached by
/// two names has one log and one lock.
class DatabaseFile
{
public:
    explicit DatabaseFile(const QString& path);

    const QString& path() const { return path_; } ///< absolute, links followed
    QString log() const { return path_ + QStringLiteral("-wal"); }
    QString sharedMemory() const { return path_ + QStringLiteral("-shm"); }
    QString rollbackJournal() const { return path_ + QStringLiteral("-journal"); }
    QString lock() const { return path_ + QStringLiteral(".lock"); }
    QStringList all() const { return {path_, log(), sharedMemory(), rollbackJournal(), lock()}; }

    bool exists() const;
    /// Committed work stands beside the file, and not yet in it.
    bool hasLog() const;
    /// A transaction was cut off while the file itself was written.
    bool hasRollbackJournal() const;
    bool isFolderWritable() const;

    /// The names, by hard links, that the file has beside this one in its folder. SQLite and Parvis know a log and a
    /// lock by the name alone, so a file that is opened by two names is damaged.
    QStringList otherNames() const;
    /// A name for what a restore replaces, and whether another name of the file is one.
    QString replacedName(const QDateTime& now) const;
    bool isReplacedName(const QString& name) const;

    /// A name beside the file that no file has: "base.parvis.replaced_2026-06-15_12-00-00", then "…-00_2".
    QString freeName(const QString& ending) const;

private:
    QString path_;
};

/// What can be known of a database without opening it, which only SQLite may do. Throws Error: there is no such file,
/// it is a folder, a pipe or empty, it may not be read; it is the second name that a restore, which was cut off, gave
/// to a database, or has another name by which it is in use.
void requireDatabaseAt(const DatabaseFile& file, const QString& shownPath);

/// The errors of a log that belongs to another file, and of one that cannot be read.
Error foreignLog(const QString& shownPath);
Error unreadableLog(const DatabaseFile& file, const QString& shownPath);

/// The error of a file that was deleted, moved or replaced while it was open. @param rescue  where its content was
/// saved
Error fileMoved(const QString& shownPath, const QString& rescue);

/// The error of a file that this program has open by a former name, from which it was moved.
Error openElsewhere(const QString& shownPath, const QString& former);

/// A moment in a file name, UTC: "2026-06-15_12-00-00".
QString fileStamp(const QDateTime& moment);
/// The moment that a stamp names; invalid for any other text.
QDateTime momentOfStamp(const QString& stamp);

} // namespace parvis
