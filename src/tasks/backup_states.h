// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace parvis {

/// One file from which a database can be restored, beside what the database is now.
struct BackupState
{
    enum class Kind {
        Backup,      ///< of the folder of backups
        Replaced,    ///< what a restore replaced
        FormerFormat ///< kept before a newer Parvis brought the database up to date
    };

    QString path;
    Kind kind = Kind::Backup;
    QDateTime made; ///< UTC
    qint64 bytes = 0;
    QDateTime lastAction;     ///< UTC, the stamp of the last action in it; invalid: it could not be read
    std::optional<int> since; ///< actions of the database that it has not; absent: it is of another database
    int ownActions = 0;       ///< what it has and the database has not: work from before a restore
    QString trouble;          ///< why it cannot be used, one sentence; empty: nothing is known against it
};

/// All files from which a database can be restored, the newest first: its backups in that folder, and what restores and
/// newer formats left beside it. The database need not be there, nor be readable. Any thread; throws Cancelled.
std::vector<BackupState> backupStates(const QString& folder, const QString& databasePath, std::stop_token stop = {});

/// What leads from one register to the other, table by table: records of one key that differ, added and removed ones.
std::vector<RowChange> differencesBetween(const Register& before, const Register& after);

} // namespace parvis
