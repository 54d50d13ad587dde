// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"
#include "store/locks/file_lock.h"

#include <QDateTime>
#include <QString>

namespace parvis {

/// What a restore left beside the database.
struct Restored
{
    QString kept;        ///< the database that was replaced, whole; empty: there was none
    QString setAsideLog; ///< a log or rollback journal that belonged to neither; empty: there was none
};

/// Puts a backup, with its log if it has one, in the place of a database, brought up to date. At each moment, also if
/// the program is killed or the disk is full, either the old database or the new one stands there whole. Throws Error:
/// the backup is damaged or is the database itself, the database is in use.
Restored restoreDatabase(const QString& backup, const QString& path, const QDateTime& now,
                         OtherLock other = OtherLock::Respect);

/// A restore that was killed may have given the database its second name without having replaced it: that name is taken
/// away again, for a kept copy would change with the database.
void removeSecondNames(const FileLock& lock);

} // namespace parvis
