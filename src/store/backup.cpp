// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "store/connection.h"
#include "store/file_lock.h"
#include "store/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto stampFormat = u"yyyy-MM-dd_HH-mm-ss"_s;

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
    QDateTime moment = QDateTime::fromString(name.mid(prefixOf(databasePath).size()), stampFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

void requireSound(const QString& path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    checkedSchema(connection);
    const QString verdict = connection.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (verdict != u"ok")
        throw Error(translate("store", "The database is damaged."), path, translate("store", "Use another backup."));
}

/// The file of the copy is there, and empty.
void copyDatabase(const QString& path, const QString& copy, const QString& target)
{
    if (QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.run(u"VACUUM INTO ?"_s, {copy});
    } else if (!QFile::remove(copy) || !QFile::copy(path, copy)) {
        throw Error(translate("store", "The backup cannot be written."), target,
                    translate("store", "Check the free space and the rights of the folder."));
    }
}

} // namespace

void backupDatabase(const QString& path, const QString& target, ExistingFile existing)
{
    const bool replaces = QFileInfo::exists(target);
    if (replaces && existing == ExistingFile::Refuse)
        throw Error(translate("store", "The file exists already and is not overwritten."), target,
                    translate("store", "Choose another name."));
    if (replaces && QFileInfo(target) == QFileInfo(path))
        throw Error(translate("store", "A copy needs another name than the open database."), target,
                    translate("store", "Choose another name."));
    std::optional<FileLock> lock;
    if (QFileInfo(target).isFile())
        lock.emplace(target);
    {
        Connection reader(path, Connection::Mode::ReadOnly);
        checkedSchema(reader);
    }
    WholeFile copy(target);
    copyDatabase(path, copy.path(), target);
    requireSound(copy.path());
    copy.commit();
    // The log of a replaced database would be read into the copy.
    for (const char* suffix : {"-wal", "-shm"}) {
        if (replaces)
            QFile::remove(target + QLatin1StringView(suffix));
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
    const QString target =
        QDir(folder).filePath(prefixOf(databasePath) + now.toUTC().toString(stampFormat) + u".parvis"_s);
    if (!QFileInfo::exists(target))
        backupDatabase(databasePath, target);
    std::vector<QDateTime> moments;
    for (const QString& backup : backupsIn(folder, databasePath))
        moments.push_back(momentOf(backup, databasePath));
    for (const QDateTime& moment : backupsToDrop(moments, now.toUTC()))
        QFile::remove(QDir(folder).filePath(prefixOf(databasePath) + moment.toString(stampFormat) + u".parvis"_s));
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

QString restoreDatabase(const QString& backup, const QString& path, const QDateTime& now)
{
    requireSound(backup);
    const FileLock lock(path);
    WholeFile restored(path);
    if (!QFile::remove(restored.path()) || !QFile::copy(backup, restored.path()))
        throw Error(translate("store", "The backup cannot be copied."), path,
                    translate("store", "Check the free space and the rights of the folder."));
    QFile::setPermissions(restored.path(), QFile::permissions(restored.path()) | QFile::WriteOwner);
    QString kept;
    if (QFileInfo::exists(path)) {
        kept = u"%1.replaced_%2"_s.arg(path, now.toUTC().toString(stampFormat));
        // The write-ahead log belongs to the replaced file: it moves with it, or it would be read into the restored
        // one.
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
            if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
                throw Error(translate("store", "The replaced database cannot be kept."), kept,
                            translate("store", "Check the rights of the folder."));
        }
        if (!QFile::copy(path, kept))
            throw Error(translate("store", "The replaced database cannot be kept."), kept,
                        translate("store", "Check the free space of the disk."));
    }
    restored.commit();
    return kept;
}

} // namespace parvis
