// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace parvis {

/// Who has a database open for writing.
struct LockOwner
{
    qint64 pid = 0;
    QString host;
};

/// The right to write one database file: a lock file beside it, given back with this object. A lock whose program has
/// died on this machine is taken over, also when it died before it could sign the lock file.
class FileLock
{
public:
    /// Throws Error, naming the owner, when another program has the lock, or when the folder cannot be written.
    explicit FileLock(const QString& databasePath);
    ~FileLock();

    static std::optional<LockOwner> ownerOf(const QString& databasePath);

private:
    std::unique_ptr<QLockFile> lock_;
};

/// True for a file on NFS, SMB and the like, where SQLite's locking cannot be trusted. Asks the system: not for the GUI
/// thread.
bool isOnNetworkShare(const QString& path);

} // namespace parvis
