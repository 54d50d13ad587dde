// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/backup_states.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/backup.h"
#include "store/database_file.h"
#include "store/history.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

BackupState stateOf(const QFileInfo& file, BackupState::Kind kind, const std::vector<ActionStamp>& current)
{
    BackupState state{file.absoluteFilePath(), kind, file.lastModified().toUTC(), file.size()};
    try {
        const std::vector<ActionStamp> own = History(state.path).stamps();
        state.lastAction = own.empty() ? QDateTime() : own.back().at;
        if (const int shared = sharedActions(own, current); shared > 0) {
            state.since = int(current.size()) - shared;
            state.ownActions = int(own.size()) - shared;
        } else if (!current.empty()) {
            state.trouble = translate("tasks", "It is of another database.");
        }
    } catch (const Error& error) {
        state.trouble = error.message();
    }
    return state;
}

/// What stands beside the database under a name that begins with its own.
QFileInfoList keptBeside(const DatabaseFile& file, const QString& ending)
{
    const QFileInfo info(file.path());
    QFileInfoList kept;
    for (const QFileInfo& beside : info.dir().entryInfoList(QDir::Files)) {
        const QString name = beside.fileName();
        if (name.startsWith(info.fileName() + ending) && !name.endsWith(u"-wal") && !name.endsWith(u"-shm") &&
            !name.endsWith(u"-journal") && !name.endsWith(u".lock"))
            kept << beside;
    }
    return kept;
}

} // namespace

std::vector<BackupState> backupStates(const QString& folder, const QString& databasePath, std::stop_token stop)
{
    const DatabaseFile database(databasePath);
    std::vector<ActionStamp> current;
    try {
        current = History(database.path()).stamps();
    } catch (const Error&) {
        // It may be the very reason to look for a backup.
    }
    std::vector<BackupState> states;
    const auto add = [&](const QFileInfo& file, BackupState::Kind kind) {
        if (stop.stop_requested())
            throw Cancelled();
        states.push_back(stateOf(file, kind, current));
    };
    for (const QString& backup : backupsIn(folder, database.path())) {
        add(QFileInfo(backup), BackupState::Kind::Backup);
        states.back().made = backupMoment(backup, database.path());
    }
    for (const QFileInfo& file : keptBeside(database, u".replaced_"_s))
        add(file, BackupState::Kind::Replaced);
    for (const QFileInfo& file : keptBeside(database, u".format-"_s))
        add(file, BackupState::Kind::FormerFormat);
    std::ranges::stable_sort(states, std::greater{}, &BackupState::made);
    return states;
}

std::vector<RowChange> differencesBetween(const Register& before, const Register& after)
{
    std::vector<RowChange> changes;
    forEachRecordType([&]<class T>() {
        for (const T& record : before.all<T>()) {
            const T* now = after.find(record.id);
            RowChange change{refOf(record.id), toImage(record), {}};
            if (now)
                change.after = toImage(*now);
            if (!change.changesNothing())
                changes.push_back(std::move(change));
        }
        for (const T& record : after.all<T>()) {
            if (!before.find(record.id))
                changes.push_back({refOf(record.id), {}, toImage(record)});
        }
    });
    return changes;
}

} // namespace parvis
