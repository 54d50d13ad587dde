// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/database_file.h"
#include "store/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString lockPath(const QString& databasePath)
{
    return DatabaseFile(databasePath).lock();
}

/// A pipe or a device would be waited for, for ever.
bool isSomethingElse(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

/// A lock file can be made there, and not written.
bool isDiskFull(const QString& path)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + u"/.parvis-XXXXXX"_s);
    return file.open() && !(file.write("x") == 1 && file.flush());
}

Error unmadeLock(const QString& databasePath)
{
    if (isDiskFull(lockPath(databasePath)))
        return noSpaceLeft(databasePath);
    return Error(translate("store", "The database cannot be locked: no lock file can be made beside it."), databasePath,
                 translate("store",
                           "Check that its folder exists, that its name is not too long, and that nothing else "
                           "is called “%1”.")
                     .arg(QFileInfo(lockPath(databasePath)).fileName()));
}

constexpr int signingTries = 20; ///< of 50 ms: a living program signs its lock at once

/// Takes away a lock file that names nobody: its program was killed between making and signing it.
bool removeUnsignedLock(const QString& databasePath)
{
    for (int i = 0; i < signingTries; ++i) {
        if (FileLock::ownerOf(databasePath))
            return false;
        if (!QFileInfo::exists(lockPath(databasePath)))
            return true;
        QThread::msleep(50);
    }
    return QFile::remove(lockPath(databasePath));
}

} // namespace

FileLock::FileLock(const QString& databasePath)
    : lock_(std::make_unique<QLockFile>(lockPath(databasePath)))
{
    if (isSomethingElse(lockPath(databasePath)))
        throw unmadeLock(databasePath);
    lock_->setStaleLockTime(0);
    if (lock_->tryLock(0))
        return;
    if (lock_->error() == QLockFile::LockFailedError && removeUnsignedLock(databasePath) && lock_->tryLock(0))
        return;
    if (lock_->error() == QLockFile::PermissionError)
        throw Error(translate("store", "The folder cannot be written, so the database can only be read."), databasePath,
                    translate("store", "Open it read-only, or save a copy elsewhere."));
    if (lock_->error() != QLockFile::LockFailedError)
        throw unmadeLock(databasePath);
    const auto owner = ownerOf(databasePath);
    throw Error(owner ? translate("store", "The database is already open: process %1 on the computer “%2” is using it.")
                            .arg(owner->pid)
                            .arg(owner->host)
                      : translate("store", "The database is already open in another program."),
                databasePath, translate("store", "Close it there first, or open it read-only."));
}

FileLock::~FileLock() = default;

std::optional<LockOwner> FileLock::ownerOf(const QString& databasePath)
{
    if (!QFileInfo(lockPath(databasePath)).isFile())
        return std::nullopt;
    const QLockFile lock(lockPath(databasePath));
    LockOwner owner;
    QString application;
    if (!lock.getLockInfo(&owner.pid, &owner.host, &application))
        return std::nullopt;
    return owner;
}

bool isOnNetworkShare(const QString& path)
{
    static const QList<QByteArray> kinds{"nfs",  "nfs4",  "cifs",       "smb",   "smb2",
                                         "smb3", "smbfs", "fuse.sshfs", "davfs", "9p"};
    return kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower()) ||
           path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s);
}

} // namespace parvis
