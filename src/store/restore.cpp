// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "domain/translate.h"
#include "files/files_in_use.h"
#include "files/whole_file.h"
#include "store/connection.h"
#include "store/database_copy.h"
#include "store/foreign_log.h"
#include "store/log_mark.h"
#include "store/sqlite_error.h"

#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Byte for byte, for a file that nobody has open: a damaged one, or one without log.
void copyBytes(const QString& path, const QString& name)
{
    WholeFile copy(name, ExistingFile::Refuse);
    copy.setPermissions(QFile::permissions(path));
    std::error_code failed;
    std::filesystem::copy_file(QFile(path).filesystemFileName(), QFile(copy.path()).filesystemFileName(),
                               std::filesystem::copy_options::overwrite_existing, failed);
    if (failed)
        throw Error(translate("store", "The replaced database cannot be kept."), name,
                    translate("store", "Check the free space of the disk."));
    copy.commit();
}

/// A second name costs no space and no time, but some file systems know none.
void keepAs(const QString& path, const QString& name)
{
    if (linkTo(path, name) != Linked::Yes)
        copyBytes(path, name);
}

/// A database that cannot be read keeps its log beside it, under its new name.
void keepUnreadable(const DatabaseFile& file, const DatabaseFile& kept)
{
    const std::pair<QString, QString> besides[] = {{file.log(), kept.log()},
                                                   {file.rollbackJournal(), kept.rollbackJournal()}};
    for (const auto& [path, name] : besides) {
        if (QFileInfo::exists(path))
            keepAs(path, name);
    }
    keepAs(file.path(), kept.path());
    for (const QString& path : {file.log(), file.rollbackJournal(), file.sharedMemory()})
        QFile::remove(path);
}

/// All as it was, when the database was not replaced after all.
void undoKeeping(const DatabaseFile& file, const DatabaseFile& kept)
{
    QFile::rename(kept.log(), file.log());
    QFile::rename(kept.rollbackJournal(), file.rollbackJournal());
    QFile::remove(kept.path());
}

/// Gives the whole of the replaced database a second name. Its log goes into it first: two files cannot be replaced in
/// one step, and a log that is left would be read into the new one.
QString keepReplaced(const DatabaseFile& file, const QDateTime& now)
{
    const QString kept = file.replacedName(now);
    try {
        Connection(file.path(), Connection::Mode::ReadOnly); // one that writes would take an unreadable log away
        Connection replaced(file.path(), Connection::Mode::ReadWrite);
        replaced.leaveLog();
    } catch (const SqliteError& error) {
        if (!error.isDamage())
            throw;
        keepUnreadable(file, DatabaseFile(kept));
        return kept;
    }
    keepAs(file.path(), kept);
    return kept;
}

} // namespace

Restored restoreDatabase(const QString& backup, const QString& path, const QDateTime& now, OtherLock other)
{
    const DatabaseFile file(path);
    if (isSameFile(backup, file.path()))
        throw Error(translate("store", "A database cannot be restored from itself."), path,
                    translate("store", "Choose a backup."));
    WholeFile whole(path, ExistingFile::Replace, FileUse::Ignore);
    const FileLock lock(path, other);
    {
        Connection original(backup, Connection::Mode::ReadOnly);
        whole.setPermissions(QFile::permissions(backup));
        copyDatabase(original, whole.path(), path, CopiedFormat::Latest);
    }
    removeSecondNames(file);
    Restored restored;
    if (isLogForeign(file))
        restored.setAsideLog = setLogAside(file, now);
    if (file.exists())
        restored.kept = keepReplaced(file, now);
    const LeftOver left = setLeftOverAside(file, now); // of a database that is gone
    if (!left.names().isEmpty())
        restored.setAsideLog = left.names().first();
    try {
        whole.commit();
    } catch (...) {
        left.putBack(file);
        if (!restored.kept.isEmpty())
            undoKeeping(file, DatabaseFile(restored.kept));
        throw;
    }
    return restored;
}

void removeSecondNames(const DatabaseFile& file)
{
    for (const QString& name : file.otherNames()) {
        if (file.isReplacedName(name))
            QFile::remove(name);
    }
}

} // namespace parvis
