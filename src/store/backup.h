// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "files/whole_file.h"
#include "store/action_times.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace parvis {

/// Writes a copy of a database that may be in use, which Parvis has read: with all that is committed, one file without
/// log, with the rights of the original. When it fails nothing stays behind, and what was there stays. Throws Error,
/// also when the target is open in another program or is the database itself.
/// @param existing  whether the copy may take the place of a file
void backupDatabase(const QString& path, const QString& target, ExistingFile existing = ExistingFile::Refuse);

/// One backup of the folder that is kept for a database, newest first.
QStringList backupsIn(const QString& folder, const QString& databasePath);

/// When a backup of that folder was made, as its name says; invalid for any other file.
QDateTime backupMoment(const QString& backup, const QString& databasePath);

/// The register that a backup holds, whatever its format. Any thread. Throws Error when it cannot be read; Cancelled.
Register registerOfBackup(const QString& backup, std::stop_token stop = {});

/// How many actions two journals have in common from the beginning; 0: they are of two databases.
int sharedActions(const std::vector<ActionStamp>& a, const std::vector<ActionStamp>& b);

/// So many backups stay at least, unless the user wants another number.
inline constexpr int leastBackups = 10;

/// Writes a backup named after the moment into the folder and thins out the older ones: all of the last day, then one a
/// day for a week, one a week for two months, one a month beyond, and at least so many. Three are dropped at most, the
/// oldest first, and none of another database of the same name. Returns the file written.
QString backupInto(const QString& folder, const QString& databasePath, const QDateTime& now, int least = leastBackups);

/// The same once a day: writes nothing, and returns an empty name, when there is a backup of the day of `now`, as the
/// calendar of its time zone counts days. One of another database of the same name, or of a copy that went its own way,
/// does not count.
QString backupOncePerDay(const QString& folder, const QString& databasePath, const QDateTime& now,
                         int least = leastBackups);

/// Which of these moments a thinning would drop; public so that its rules can be tested without files.
std::vector<QDateTime> backupsToDrop(std::vector<QDateTime> moments, const QDateTime& now, int least = leastBackups);

} // namespace parvis
