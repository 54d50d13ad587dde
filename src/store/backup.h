// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/whole_file.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace parvis {

/// Writes a copy of a database that may be in use, which Parvis has read: with all that is committed, one file without
/// log, with the rights of the original. When it fails nothing stays behind, and what was there stays. Throws Error,
/// also when the target is open in another program or is the database itself.
/// @param existing  whether the copy may take the place of a file
void backupDatabase(const QString& path, const QString& target, ExistingFile existing = ExistingFile::Refuse);

/// One backup of the folder that is kept for a database, newest first.
QStringList backupsIn(const QString& folder, const QString& databasePath);

/// Writes a backup named after the moment into the folder and thins out the older ones: all of the last day, then one a
/// day for a week, one a week for two months, one a month beyond, and at least ten. Three are dropped at most, the
/// oldest first. Returns the file written.
QString backupInto(const QString& folder, const QString& databasePath, const QDateTime& now);

/// The same once a day: writes nothing, and returns an empty name, when there is a backup of the day of `now`, as the
/// calendar of its time zone counts days.
QString backupOncePerDay(const QString& folder, const QString& databasePath, const QDateTime& now);

/// Which of these moments a thinning would drop; public so that its rules can be tested without files.
std::vector<QDateTime> backupsToDrop(std::vector<QDateTime> moments, const QDateTime& now);

} // namespace parvis
