// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "files/file_identity.h"
#include "store/database_file.h"
#include "store/locks/lock_file.h"

#include <memory>

class QLockFile;

namespace parvis {

/// Another has the lock.
class LockedError : public Error
{
public:
    LockedError(const Error& error, bool canBeTaken)
        : Error(error)
        , canBeTaken_(canBeTaken)
    {
    }

    /// Whether the owner lives cannot be known from here, so the user may decide to take the lock: it was made on
    /// another computer, or says nothing that Parvis understands.
    bool canBeTaken() const { return canBeTaken_; }

private:
    bool canBeTaken_;
};

/// What happens to a lock of which it cannot be known whether its owner lives.
enum class OtherLock { Respect, Take };

/// The right to write one database file: a lock file beside it, given back with this object. A lock whose program has
/// died on this computer is taken over, also when it died before it could sign the lock file; that of a program that
/// lives here is always respected. A file that was moved away while this program has it open does not keep the program
/// from locking the place for the one that stands there now, or for a new one. Any thread.
class FileLock
{
public:
    /// Throws LockedError, naming the owner, when another program has the lock; Error when the folder cannot be
    /// written, or when what has the name of the lock file is none.
    /// @param wait  milliseconds, for one who is just making a file
    explicit FileLock(const QString& databasePath, OtherLock other = OtherLock::Respect, int wait = 0);
    ~FileLock();
    Q_DISABLE_COPY(FileLock)

    const DatabaseFile& file() const { return file_; }

    /// Absent: no lock, or one that was not signed.
    static std::optional<LockOwner> ownerOf(const QString& databasePath);

private:
    bool shareWithMoved();
    bool tryTo(OtherLock other, int wait);

    DatabaseFile file_;
    FileIdentity of_; ///< which file stood there
    std::shared_ptr<QLockFile> lock_;
};

} // namespace parvis
