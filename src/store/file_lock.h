// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace parvis {

/// Who has a database open for writing, as the lock file says.
struct LockOwner
{
    qint64 pid = 0;
    QString host; ///< one line of printable characters, not long
    QString user; ///< to whom the lock file belongs; empty: the system does not know
    QDateTime since;
    bool isHere = false; ///< on this computer
};

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
/// lives here is always respected.
class FileLock
{
public:
    /// Throws LockedError, naming the owner, when another program has the lock; Error when the folder cannot be
    /// written, or when what has the name of the lock file is none.
    explicit FileLock(const QString& databasePath, OtherLock other = OtherLock::Respect);
    ~FileLock();

    /// Absent: no lock, or one that was not signed.
    static std::optional<LockOwner> ownerOf(const QString& databasePath);

private:
    bool tryTo(const QString& databasePath, OtherLock other);

    std::unique_ptr<QLockFile> lock_;
};

} // namespace parvis
