// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check/schema.h"
#include "store/locks/file_lock.h"
#include "widgets/workspace/file_export.h"

namespace parvis {

/// Opens, creates and backs up database files for the window: files are touched in workers only, and what fails is said
/// in the message bar with the way out (open for reading only). GUI thread.
class DatabaseOpener : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseOpener(Workspace& workspace);
    /// A backup that still waits is made now.
    ~DatabaseOpener() override;

    /// The user's own database, made from the embedded dataset when missing.
    void openDefault();
    void open(const QString& path, Access access = Access::ReadWrite, OtherLock other = OtherLock::Respect);
    /// After what Parvis did not make was taken out of the file; a copy of the whole is kept beside it.
    void openWithoutForeign(const QString& path);
    /// A new file with the embedded dataset.
    void create(const QString& path);
    /// Of the open database.
    void saveCopy(const FileTarget& target);
    /// Puts a backup in the place of a database, which is closed before and opened afterwards, also if that failed.
    void restore(const QString& backup, const QString& path);
    /// Says in the message bar why a file was not opened, with a button that opens it for reading.
    void offerReading(const QString& path, const std::exception& trouble);
    /// Until the file that was asked for last is open or has failed, or so long at most (milliseconds): a window that
    /// is shown afterwards has what the file holds in its first picture, and a long reading does not keep it away.
    void waitBriefly(int most);

Q_SIGNALS:
    void opened(const QString& path);
    /// The database was not opened: another computer has it locked, and the user is to be asked what to do.
    void otherLockFound(const QString& path, const parvis::LockedError& error);
    /// The database was not opened: it has objects that Parvis did not make, and the user is to be asked.
    void foreignObjectsFound(const QString& path, const parvis::ForeignObjects& error);

private:
    void start(const QString& title, const QString& path, Access access, const std::function<QString()>& prepare,
               OtherLock other = OtherLock::Respect);
    void finish(OpenedFile file);
    void fail(const QString& path, bool readable, std::exception_ptr error);
    void restoreWhenIdle(const QString& backup, const QString& path);
    void backUpIfWaiting();
    void warnOfClock();

    Workspace& workspace_;
    int job_ = 0; ///< that opens a file
    QTimer* backupStart_;
    QString backupOf_; ///< the database whose backup waits; empty: none
};

} // namespace parvis
