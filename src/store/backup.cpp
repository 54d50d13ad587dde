// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/database_copy.h"
#include "store/journal.h"
#include "store/left_over.h"
#include "store/migration.h"
#include "store/register_io.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString prefixOf(const QString& databasePath)
{
    return QFileInfo(databasePath).completeBaseName() + u'_';
}

/// At once. One or two grow too old in a day; to a clock that stands far ahead nearly all would seem so.
constexpr int mostDropped = 3;

std::vector<ActionStamp> stampsOf(const QString& path)
{
    Connection reader(path, Connection::Mode::ReadOnly);
    checkedSchema(reader);
    return Journal(reader).stamps();
}

/// What a file is to a database of the same name: another folder may hold one, or a copy that went its own way.
enum class Kinship { Earlier, Parted, Stranger, Unreadable };

Kinship kinshipOf(const QString& backup, const QString& databasePath)
try {
    const std::vector<ActionStamp> own = stampsOf(backup);
    const int shared = sharedActions(own, stampsOf(databasePath));
    return shared == 0 ? Kinship::Stranger : shared == int(own.size()) ? Kinship::Earlier : Kinship::Parted;
} catch (const Error&) {
    return Kinship::Unreadable;
}

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
    copy.setPermissions(QFile::permissions(path));
    if (copy.isDevice()) {
        copyDatabase(original, copy.path(), target, CopiedFormat::Original);
        copy.commit();
        return;
    }
    const FileLock lock(target);
    copy.requireFree();
    const bool replaces = lock.file().exists();
    copyDatabase(original, copy.path(), target, CopiedFormat::Original);
    LeftOver left(lock);
    left.setAllAside(QDateTime::currentDateTimeUtc());
    copy.commit();
    if (replaces) // what stood beside a replaced database belongs to nothing any more
        left.remove();
    else
        left.keep();
}

QDateTime backupMoment(const QString& backup, const QString& databasePath)
{
    const QString name = QFileInfo(backup).completeBaseName();
    if (!name.startsWith(prefixOf(databasePath)))
        return {};
    return momentOfStamp(name.mid(prefixOf(databasePath).size()));
}

QStringList backupsIn(const QString& folder, const QString& databasePath)
{
    QStringList backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.parvis"_s}, QDir::Files)) {
        if (backupMoment(file.filePath(), databasePath).isValid())
            backups << file.filePath();
    }
    std::ranges::sort(backups, [&](const QString& a, const QString& b) {
        return backupMoment(a, databasePath) > backupMoment(b, databasePath);
    });
    return backups;
}

int sharedActions(const std::vector<ActionStamp>& a, const std::vector<ActionStamp>& b)
{
    const auto isSame = [](const ActionStamp& x, const ActionStamp& y) { return x.action == y.action && x.at == y.at; };
    return int(std::ranges::mismatch(a, b, isSame).in1 - a.begin());
}

Register registerOfBackup(const QString& backup, std::stop_token stop)
{
    Connection original(backup, Connection::Mode::ReadOnly);
    const int schema = checkedSchema(original);
    if (schema == latestSchema()) {
        requireKnownSchema(original, schema, SchemaUse::Read);
        return readRegister(original, stop);
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.parvis"_s);
    copyDatabase(original, copy, backup, CopiedFormat::Latest);
    Connection reader(copy, Connection::Mode::ReadOnly, backup);
    return readRegister(reader, stop);
}

std::vector<QDateTime> backupsToDrop(std::vector<QDateTime> moments, const QDateTime& now, int least)
{
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
        if (first || kept < least)
            ++kept;
        else
            dropped.push_back(moment);
    }
    return dropped;
}

QString backupInto(const QString& folder, const QString& databasePath, const QDateTime& now, int least)
{
    if (!QDir().mkpath(folder))
        throw Error(translate("store", "The folder of the backups cannot be created."), folder,
                    translate("store", "Check that you may write there."));
    const QString target = backupAt(folder, databasePath, now);
    if (!QFileInfo::exists(target))
        backupDatabase(databasePath, target);
    std::vector<QDateTime> moments;
    for (const QString& backup : backupsIn(folder, databasePath))
        moments.push_back(backupMoment(backup, databasePath));
    std::vector<QDateTime> dropped = backupsToDrop(moments, now.toUTC(), least);
    std::ranges::reverse(dropped);
    for (const QDateTime& moment : dropped | std::views::take(mostDropped)) {
        const QString backup = backupAt(folder, databasePath, moment);
        if (kinshipOf(backup, databasePath) != Kinship::Stranger)
            QFile::remove(backup);
    }
    return target;
}

QString backupOncePerDay(const QString& folder, const QString& databasePath, const QDateTime& now, int least)
{
    for (const QString& backup : backupsIn(folder, databasePath)) {
        if (backupMoment(backup, databasePath).toTimeZone(now.timeZone()).date() == now.date() &&
            kinshipOf(backup, databasePath) == Kinship::Earlier)
            return {};
    }
    return backupInto(folder, databasePath, now, least);
}

} // namespace parvis
