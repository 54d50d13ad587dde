// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"
#include "store/file_lock.h"

#include <QDateTime>

namespace parvis {

/// Gives the log beside a database another name and returns it, so that SQLite does not read it into the file. Empty:
/// there is none. The caller has the lock. Throws Error.
QString setLogAside(const DatabaseFile& file, const QDateTime& now);

/// What a database that is gone, or is about to be replaced, left beside its place, by the names that it has now.
struct LeftOver
{
    QString log;     ///< empty: there was none
    QString journal; ///< of a transaction that was cut off while the file itself was written

    QStringList names() const;
    /// As it was, when the place was not taken after all.
    void putBack(const DatabaseFile& file) const;
    /// Takes it away for good.
    void remove() const;
};

/// Sets aside all that SQLite would read into a file that comes to stand in this place. The caller has the lock. Throws
/// Error.
LeftOver setLeftOverAside(const DatabaseFile& file, const QDateTime& now);

/// The log alone, under the lock, when the log was left by another file (a backup copied over the database after a
/// crash).
QString setForeignLogAside(const QString& path, const QDateTime& now, OtherLock other);

} // namespace parvis
