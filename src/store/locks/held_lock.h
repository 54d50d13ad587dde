// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/file_identity.h"
#include "store/database_file.h"

#include <utility>

namespace parvis {

/// Keeps an open database locked whatever else this program does with its file.
///
/// SQLite tells other programs by POSIX locks that a database is in use; the last one to leave takes the log away. But
/// a program loses all its POSIX locks on a file as soon as any part of it closes that file: a file dialog that looks
/// for an icon is enough. Then another program takes the log of an open database away, with every edit that follows. So
/// the two bytes that decide (SQLite's shared lock, and "the shared memory is in use") are locked a second time, by
/// open file descriptions, whose locks do not go away so (Linux). All connections of the program to one file share
/// them; a file that comes to stand in the place of one that was moved away is another.
class HeldLock
{
public:
    /// Before SQLite opens the file.
    explicit HeldLock(const DatabaseFile& file);
    /// After SQLite has closed it: closing a file is what loses the locks.
    ~HeldLock();
    Q_DISABLE_COPY(HeldLock)

    /// No other connection of this program had the file open when this one came.
    bool isFirst() const { return isFirst_; }
    /// The name by which this program has the file open, when it was moved from there to its present one; empty: it
    /// has not. SQLite would mix up what stands beside the two names.
    QString formerName() const;

    /// Whether what stands beside a database is used by this program, for a file that was moved away from there.
    static bool isLogOfMoved(const DatabaseFile& file);

    /// Once SQLite uses the log.
    void hold();
    /// Before SQLite closes the file, or leaves its log: the last one must be able to take the log away.
    void release();

private:
    using Key = std::pair<FileIdentity, QString>;

    QString path_;
    QString sharedMemory_;
    Key key_;
    bool isFirst_ = true;
    bool holds_ = false;
};

} // namespace parvis
