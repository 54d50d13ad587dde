// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/temporary_name.h"
#include "store/database_file.h"
#include "store/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString lockPath(const QString& databasePath)
{
    return DatabaseFile(databasePath).lock();
}

/// A pipe or a device would be waited for, for ever; a link is of no use as a lock, wherever it leads.
bool isSomethingElse(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymbolicLink() || (info.exists() && !info.isFile());
}

/// What stands in a lock file. Nobody needs a long one to sign.
QByteArray contentOf(const QString& databasePath)
{
    constexpr qint64 most = 4096;
    QFile file(lockPath(databasePath));
    if (isSomethingElse(file.fileName()) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

/// Its program was killed between making and signing it; or the power failed, which may leave zeros.
bool isUnsigned(const QByteArray& content)
{
    return content.count('\0') == content.size();
}

/// A name from a file that anybody may write, for a sentence.
QString shownName(const QByteArray& name)
{
    constexpr qsizetype longest = 64;
    QString shown;
    for (const QChar c : QString::fromUtf8(name))
        shown += c.isPrint() ? c : QChar(QChar::ReplacementCharacter);
    return shown.size() > longest ? shown.left(longest) + u'…' : shown;
}

/// As QLockFile signs: process, program, computer, and on most systems the identity of the computer.
std::optional<LockOwner> signedBy(const QByteArray& content)
{
    const QList<QByteArray> lines = content.split('\n');
    LockOwner owner;
    owner.pid = lines[0].toLongLong();
    if (owner.pid <= 0 || lines.size() < 3 || lines[1].isEmpty())
        return std::nullopt;
    owner.host = shownName(lines[2]);
    const QByteArray identity = QSysInfo::machineUniqueId();
    const bool hasIdentity = lines.size() > 3 && !lines[3].isEmpty() && !identity.isEmpty();
    owner.isHere = hasIdentity ? lines[3] == identity
                               : lines[2].isEmpty() || QString::fromUtf8(lines[2]) == QSysInfo::machineHostName();
    return owner;
}

QString shownMoment(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

/// A lock file can be made there, and not written.
bool isDiskFull(const QString& path)
{
    QFile file(QFileInfo(path).absoluteDir().filePath(temporaryName()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return false;
    const bool isFull = file.write("x") != 1;
    file.remove();
    return isFull;
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

/// Takes away a lock file that names nobody.
bool removeUnsignedLock(const QString& databasePath)
{
    for (int i = 0; i < signingTries; ++i) {
        if (!QFileInfo::exists(lockPath(databasePath)))
            return true;
        if (!isUnsigned(contentOf(databasePath)))
            return false;
        QThread::msleep(50);
    }
    return QFile::remove(lockPath(databasePath));
}

LockedError locked(const QString& databasePath)
{
    const auto owner = FileLock::ownerOf(databasePath);
    if (!owner)
        return {Error(translate("store", "The lock beside the database, “%1” of %2, does not say who has it open.")
                          .arg(QFileInfo(lockPath(databasePath)).fileName(),
                               shownMoment(QFileInfo(lockPath(databasePath)).lastModified())),
                      databasePath,
                      translate("store", "If nobody has the database open, take the lock; or open it read-only.")),
                true};
    if (owner->isHere)
        return {
            Error(translate("store", "The database is already open: process %1 on this computer is using it, since %2.")
                      .arg(owner->pid)
                      .arg(shownMoment(owner->since)),
                  databasePath, translate("store", "Close it there first, or open it read-only.")),
            false};
    return {
        Error(translate("store", "The database is already open on the computer “%1”: user %2, process %3, since %4.")
                  .arg(owner->host, owner->user.isEmpty() ? translate("store", "unknown user") : owner->user)
                  .arg(owner->pid)
                  .arg(shownMoment(owner->since)),
              databasePath,
              translate("store", "Close it there first, or open it read-only. If it is certain that nobody has it "
                                 "open there any more, take the lock.")),
        true};
}

/// Whether a lock that could not be had is one that the user may take, and it was taken away.
bool removeOtherLock(const QString& databasePath)
{
    const auto owner = FileLock::ownerOf(databasePath);
    return !(owner && owner->isHere) && QFile::remove(lockPath(databasePath));
}

} // namespace

FileLock::FileLock(const QString& databasePath, OtherLock other)
    : lock_(std::make_unique<QLockFile>(lockPath(databasePath)))
{
    if (isSomethingElse(lockPath(databasePath)))
        throw unmadeLock(databasePath);
    lock_->setStaleLockTime(0);
    if (tryTo(databasePath, other))
        return;
    if (lock_->error() == QLockFile::PermissionError)
        throw Error(translate("store", "The folder cannot be written, so the database can only be read."), databasePath,
                    translate("store", "Open it read-only, or save a copy elsewhere."));
    if (lock_->error() != QLockFile::LockFailedError)
        throw unmadeLock(databasePath);
    throw locked(databasePath);
}

bool FileLock::tryTo(const QString& databasePath, OtherLock other)
{
    if (lock_->tryLock(0))
        return true;
    if (lock_->error() != QLockFile::LockFailedError)
        return false;
    if (removeUnsignedLock(databasePath))
        return lock_->tryLock(0);
    return other == OtherLock::Take && removeOtherLock(databasePath) && lock_->tryLock(0);
}

FileLock::~FileLock() = default;

std::optional<LockOwner> FileLock::ownerOf(const QString& databasePath)
{
    auto owner = signedBy(contentOf(databasePath));
    if (!owner)
        return std::nullopt;
    const QFileInfo info(lockPath(databasePath));
    owner->user = info.owner();
    owner->since = info.lastModified();
    return owner;
}

} // namespace parvis
