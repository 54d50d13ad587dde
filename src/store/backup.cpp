#include "store/backup.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"
#include "store/file_lock.h"
#include "store/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace parvis {

namespace {

const auto stampFormat = QStringLiteral("yyyy-MM-dd_HH-mm-ss");

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

/// Removes a temporary file unless it has been kept.
class Temporary
{
public:
    explicit Temporary(QString path)
        : path_(std::move(path))
    {
        remove();
    }
    ~Temporary()
    {
        if (!kept_)
            remove();
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const QString& path() const { return path_; }
    void renameTo(const QString& target)
    {
        // QFile::rename would refuse to replace; std::rename replaces in one step.
        if (std::rename(QFile::encodeName(path_).constData(), QFile::encodeName(target).constData()) != 0)
            throw Error(translate("store", "The file cannot be written."), target,
                        translate("store", "Check that you may write in this folder."));
        kept_ = true;
    }

private:
    void remove() { QFile::remove(path_); }

    QString path_;
    bool kept_ = false;
};

void requireSound(const QString& path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    checkedSchema(connection);
    const QString verdict = connection.value(QStringLiteral("PRAGMA integrity_check(1)")).toString();
    if (verdict != u"ok")
        throw Error(translate("store", "The database is damaged."), path, translate("store", "Use another backup."));
}

} // namespace

void syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        throw Error(translate("store", "The file cannot be written to the disk."), path,
                    translate("store", "Check the disk and its free space."));
#else
    static_cast<void>(path);
#endif
}

void backupDatabase(const QString& path, const QString& target)
{
    if (QFileInfo::exists(target))
        throw Error(translate("store", "The file exists already and is not overwritten."), target,
                    translate("store", "Choose another name."));
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        throw Error(translate("store", "The folder of the backup does not exist."), target,
                    translate("store", "Create it, or choose another."));
    Temporary temporary(target + QStringLiteral(".new"));
    {
        Connection reader(path, Connection::Mode::ReadOnly);
        checkedSchema(reader);
    }
    const Error unwritable(translate("store", "The backup cannot be written."), target,
                           translate("store", "Check the free space and the rights of the folder."));
    if (!QFile(temporary.path()).open(QIODevice::WriteOnly)) // SQLite would speak of the database, not of the copy
        throw unwritable;
    if (QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.run(QStringLiteral("VACUUM INTO ?"), {temporary.path()});
    } else if (!QFile::remove(temporary.path()) || !QFile::copy(path, temporary.path())) {
        throw unwritable;
    }
    requireSound(temporary.path());
    syncToDisk(temporary.path());
    temporary.renameTo(target);
}

QStringList backupsIn(const QString& folder, const QString& databasePath)
{
    QStringList backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.parvis")}, QDir::Files)) {
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
                               : days <= 60 ? QStringLiteral("%1-%2").arg(day.year()).arg(day.weekNumber())
                                            : day.toString(QStringLiteral("yyyy-MM"));
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
        QDir(folder).filePath(prefixOf(databasePath) + now.toUTC().toString(stampFormat) + QStringLiteral(".parvis"));
    if (!QFileInfo::exists(target))
        backupDatabase(databasePath, target);
    std::vector<QDateTime> moments;
    for (const QString& backup : backupsIn(folder, databasePath))
        moments.push_back(momentOf(backup, databasePath));
    for (const QDateTime& moment : backupsToDrop(moments, now.toUTC()))
        QFile::remove(
            QDir(folder).filePath(prefixOf(databasePath) + moment.toString(stampFormat) + QStringLiteral(".parvis")));
    return target;
}

QString restoreDatabase(const QString& backup, const QString& path, const QDateTime& now)
{
    requireSound(backup);
    const FileLock lock(path);
    Temporary temporary(path + QStringLiteral(".restored"));
    if (!QFile::copy(backup, temporary.path()))
        throw Error(translate("store", "The backup cannot be copied."), path,
                    translate("store", "Check the free space and the rights of the folder."));
    QFile::setPermissions(temporary.path(), QFile::permissions(temporary.path()) | QFile::WriteOwner);
    syncToDisk(temporary.path());
    QString kept;
    if (QFileInfo::exists(path)) {
        kept = QStringLiteral("%1.replaced_%2").arg(path, now.toUTC().toString(stampFormat));
        // The write-ahead log belongs to the replaced file: it moves with it, or it would be read into the restored
        // one.
        for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
                throw Error(translate("store", "The replaced database cannot be kept."), kept,
                            translate("store", "Check the rights of the folder."));
        }
        if (!QFile::copy(path, kept))
            throw Error(translate("store", "The replaced database cannot be kept."), kept,
                        translate("store", "Check the free space of the disk."));
    }
    temporary.renameTo(path);
    return kept;
}

} // namespace parvis
