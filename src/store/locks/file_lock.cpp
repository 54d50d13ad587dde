// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locks/file_lock.h"

#include "domain/day_text.h"
#include "domain/error.h"
#include "domain/translate.h"
#include "files/temporary_name.h"
#include "store/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QLockFile>
#include <QThread>

#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

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

Error unmadeLock(const DatabaseFile& file)
{
    if (isDiskFull(file.lock()))
        return noSpaceLeft(file.path());
    return Error(translate("store", "The database cannot be locked: no lock file can be made beside it."), file.path(),
                 translate("store",
                           "Check that its folder exists, that its name is not too long, and that nothing else "
                           "is called “%1”.")
                     .arg(QFileInfo(file.lock()).fileName()));
}

LockedError lockedByNobody(const DatabaseFile& file, bool isHeld)
{
    const QFileInfo lock(file.lock());
    return {Error(translate("store", "The lock beside the database, “%1” of %2, does not say who has it open.")
                      .arg(lock.fileName(), momentText(lock.lastModified())),
                  file.path(),
                  isHeld ? translate("store", "A program holds it: close it there first, or open it read-only.")
                         : translate("store", "If nobody has the database open, take the lock; or open it read-only.")),
            !isHeld};
}

QString nameOf(const LockOwner& owner)
{
    return owner.user.isEmpty() ? translate("store", "Somebody") : owner.user;
}

LockedError lockedHere(const DatabaseFile& file, const LockOwner& owner)
{
    if (owner.pid == QCoreApplication::applicationPid())
        return {Error(translate("store", "The database is already open in this window, since %1.")
                          .arg(momentText(owner.since)),
                      file.path(), translate("store", "Go on there, or open it read-only.")),
                false};
    return {Error(translate("store", "The database is already open: %1 opened it on this computer, on %2.")
                      .arg(nameOf(owner), momentText(owner.since)),
                  file.path(), translate("store", "Close it there first, or open it read-only.")),
            false};
}

LockedError lockedElsewhere(const DatabaseFile& file, const LockOwner& owner, bool isHeld)
{
    return {Error(translate("store", "The database is already open: %1 opened it on the computer “%2”, on %3.")
                      .arg(nameOf(owner), owner.host, momentText(owner.since)),
                  file.path(),
                  isHeld ? translate("store", "Close it there first, or open it read-only.")
                         : translate("store",
                                     "Close it there first, or open it read-only. If it is certain that nobody has it "
                                     "open there any more, take the lock.")),
            !isHeld};
}

LockedError locked(const DatabaseFile& file)
{
    const LockFile lock(file.lock());
    const auto owner = lock.owner();
    if (!owner)
        return lockedByNobody(file, lock.isHeld());
    return owner->isHere ? lockedHere(file, *owner) : lockedElsewhere(file, *owner, lock.isHeld());
}

/// Takes away a lock that names nobody, or that the user may take and does.
/// @return  whether it may be had now
bool removeLock(const LockFile& lock, OtherLock other)
{
    constexpr int signingTries = 20; // of 50 ms: a living program signs its lock at once
    QByteArray content = lock.content();
    for (int i = 0; i < signingTries && lock.exists() && isUnsigned(content); ++i) {
        QThread::msleep(50);
        content = lock.content();
    }
    const auto owner = lock.owner();
    const bool mayGo = isUnsigned(content) || (other == OtherLock::Take && !(owner && owner->isHere));
    return !lock.exists() || (mayGo && lock.remove(content));
}

/// QLockFile takes away whatever file has the name, also that of somebody who has taken the lock from us: then the
/// object stays, until the program ends.
void giveBack(QLockFile* lock)
{
    static auto* const taken = new QList<QLockFile*>;
    const LockFile file(lock->fileName());
    if (lock->isLocked() && file.exists() && !file.isOfThisProgram())
        taken->append(lock);
    else
        delete lock;
}

/// The locks that live in this program.
std::vector<const FileLock*>& ownLocks()
{
    static std::vector<const FileLock*> locks;
    return locks;
}

std::mutex& mutex()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

FileLock::FileLock(const QString& databasePath, OtherLock other, int wait)
    : file_(databasePath)
    , of_(FileIdentity::of(file_.path()))
{
    if (LockFile(file_.lock()).isSomethingElse())
        throw unmadeLock(file_);
    if (shareWithMoved())
        return;
    if (tryTo(other, wait)) {
        const std::lock_guard guard(mutex());
        ownLocks().push_back(this);
        return;
    }
    if (lock_->error() == QLockFile::PermissionError)
        throw Error(translate("store", "The folder cannot be written, so the database can only be read."), file_.path(),
                    translate("store", "Open it read-only, or save a copy elsewhere."));
    if (lock_->error() == QLockFile::UnknownError)
        throw unmadeLock(file_);
    throw locked(file_);
}

FileLock::~FileLock()
{
    const std::lock_guard guard(mutex());
    std::erase(ownLocks(), this);
}

/// The program has the place already, but only for files that stand there no more.
bool FileLock::shareWithMoved()
{
    const std::lock_guard guard(mutex());
    for (const FileLock* own : ownLocks()) {
        if (own->file_.path() != file_.path())
            continue;
        if (own->of_ == of_)
            return false;
        lock_ = own->lock_;
    }
    if (lock_)
        ownLocks().push_back(this);
    return lock_ != nullptr;
}

bool FileLock::tryTo(OtherLock other, int wait)
{
    constexpr int mostTries = 10; // others may do the same at the same time
    for (int i = 0; i < mostTries; ++i) {
        const LockFile file(file_.lock());
        lock_ = std::shared_ptr<QLockFile>(new QLockFile(file.path()), giveBack);
        lock_->setStaleLockTime(0);
        if (lock_->tryLock(i == 0 ? wait : 0)) {
            if (file.isOfThisProgram()) // nobody has taken it away before it was signed
                return true;
        } else if (lock_->error() != QLockFile::LockFailedError || !removeLock(file, other)) {
            return false;
        }
    }
    return false;
}

std::optional<LockOwner> FileLock::ownerOf(const QString& databasePath)
{
    return LockFile(DatabaseFile(databasePath).lock()).owner();
}

} // namespace parvis
