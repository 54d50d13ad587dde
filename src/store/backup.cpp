// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"
#include "store/database_copy.h"
#include "store/file_lock.h"
#include "store/foreign_log.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString prefixOf(const QString& databasePath)
{
    return QFileInfo(databasePath).completeBaseName() + u'_';
}

/// The moment in the name of a backup, UTC; invalid for any other file.
QDateTime momentOf(const QString& backup, const QString& databasePath)
{
    const QString name = QFileInfo(backup).completeBaseName();
    if (!name.startsWith(prefixOf(databasePath)))
        return {};
    return momentOfStamp(name.mid(prefixOf(databasePath).size()));
}

/// At once. One or two grow too old in a day; to a clock that stands far ahead nearly all would seem so.
constexpr int mostDropped = 3;

/// Where the backup of a moment stands.
QString backupAt(const QString& folder, const QString& databasePath, const QDateTime& moment)
{
    return QDir(folder).filePath(prefixOf(databasePath) + fileStamp(moment) + u".parvis"_s);
}

} // namespace

void backupDatabase(const QString& path, const QString& target, ExistingFile existing)
{
    Connection original(path, Connection::Mode::ReadOnly);
    WholeFile copy(target, existing);
    const DatabaseFile replaced(target);
    std::optional<FileLock> lock;
    const bool replaces = QFileInfo(replaced.path()).isFile();
    if (replaces || replaced.hasLog() || replaced.hasRollbackJournal())
        lock.emplace(target);
    copy.setPermissions(QFile::permissions(path));
    copyDatabase(original, copy.path(), target, CopiedFormat::Original);
    const LeftOver left = setLeftOverAside(replaced, QDateTime::currentDateTimeUtc());
    try {
        copy.commit();
    } catch (...) {
        left.putBack(replaced);
        throw;
    }
    if (replaces) { // what stood beside a replaced database belongs to nothing any more
        left.remove();
        for (const QString& beside : {replaced.log(), replaced.sharedMemory(), replaced.rollbackJournal()})
            QFile::remove(beside);
    }
}

QStringList backupsIn(const QString& folder, const QString& databasePath)
{
    QStringList backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.parvis"_s}, QDir::Files)) {
        if (momentOf(file.filePath(), databasePath).isValid())
            backups << file.filePath();
    }
    std::ranges::sort(backups, [&](const QString& a, const QString& b) {
        return momentOf(a, databasePath) > momentOf(b, databasePath);
    });
    return backups;
}

std::vector<QDateTime> backupsToDrop(std::vector<QDateTime> moments, const QDateTime& now)
{
    constexpr int alwaysKept = 10;
    std::ranges::sort(moments, std::greater{});
    QSet<QString> taken;
    std::vector<QDateTime> dropped;
    int kept = 0;
    for (const QDateTime& moment : moments) {
        const qint64 days = moment.daysTo(now);
        const QDate day = moment.date();
        const QString period = days <= 1    ? moment.toString(Qt::ISODateWithMs)
                               : days <= 7  ? day.toString(Qt::ISODate)
                               : days <= 60 ? u"%1-%2"_s.arg(day.year()).arg(day.weekNumber())
                                            : day.toString(u"yyyy-MM"_s);
        const bool first = !taken.contains(period);
        taken.insert(period);
        if (first || kept < alwaysKept)
            ++kept;
        else
            dropped.push_back(moment);
    }
    return dropped;
}

QString backupInto(const QString& folder, const QString& databasePath, const QDateTime& now)
{
    if (!QDir().mkpath(folder))
        throw Error(translate("store", "The folder of the backups cannot be created."), folder,
                    translate("store", "Check that you may write there."));
    const QString target = backupAt(folder, databasePath, now);
    if (!QFileInfo::exists(target))
        backupDatabase(databasePath, target);
    std::vector<QDateTime> moments;
    for (const QString& backup : backupsIn(folder, databasePath))
        moments.push_back(momentOf(backup, databasePath));
    std::vector<QDateTime> dropped = backupsToDrop(moments, now.toUTC());
    std::ranges::reverse(dropped);
    for (const QDateTime& moment : dropped | std::views::take(mostDropped))
        QFile::remove(backupAt(folder, databasePath, moment));
    return target;
}

QString backupOncePerDay(const QString& folder, const QString& databasePath, const QDateTime& now)
{
    for (const QString& backup : backupsIn(folder, databasePath)) {
        if (momentOf(backup, databasePath).toTimeZone(now.timeZone()).date() == now.date())
            return {};
    }
    return backupInto(folder, databasePath, now);
}

} // namespace parvis
