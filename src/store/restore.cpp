// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "domain/translate.h"
#include "files/files_in_use.h"
#include "files/whole_file.h"
#include "store/connection.h"
#include "store/database_copy.h"
#include "store/left_over.h"
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

/// Puts the whole log of a database into its file, for two files cannot be replaced in one step, and a log that is left
/// would be read into the new one. @return false when the database cannot be read
bool foldLog(const DatabaseFile& file)
{
    try {
        Connection(file.path(), Connection::Mode::ReadOnly); // one that writes would take an unreadable log away
        Connection replaced(file.path(), Connection::Mode::ReadWrite);
        replaced.leaveLog();
        return true;
    } catch (const SqliteError& error) {
        if (!error.isDamage())
            throw;
        return false;
    }
}

/// Gives the database that is about to be replaced a second name, with all that belongs to it; takes it away again when
/// it is not told to keep it.
class KeptDatabase
{
public:
    KeptDatabase(const FileLock& lock, const QDateTime& now)
        : besides_(lock)
    {
        const DatabaseFile& file = lock.file();
        if (!file.exists())
            return;
        const QString name = file.replacedName(now);
        if (!foldLog(file)) // one that cannot be read keeps its log beside it
            besides_.moveBeside(DatabaseFile(name));
        keepAs(file.path(), name);
        name_ = name;
    }
    ~KeptDatabase()
    {
        if (!isKept_ && !name_.isEmpty())
            QFile::remove(name_);
    }
    Q_DISABLE_COPY(KeptDatabase)

    /// Empty: there was no database.
    const QString& name() const { return name_; }
    void keep() noexcept
    {
        isKept_ = true;
        besides_.keep();
    }

private:
    LeftOver besides_;
    QString name_;
    bool isKept_ = false;
};

} // namespace

Restored restoreDatabase(const QString& backup, const QString& path, const QDateTime& now, OtherLock other)
{
    if (isSameFile(backup, DatabaseFile(path).path()))
        throw Error(translate("store", "A database cannot be restored from itself."), path,
                    translate("store", "Choose a backup."));
    WholeFile whole(path, ExistingFile::Replace, FileUse::Ignore);
    const FileLock lock(path, other);
    {
        Connection original(backup, Connection::Mode::ReadOnly);
        whole.setPermissions(QFile::permissions(backup));
        copyDatabase(original, whole.path(), path, CopiedFormat::Latest);
    }
    removeSecondNames(lock);
    LeftOver left(lock);
    if (isLogForeign(lock.file()))
        left.setLogAside(now);
    KeptDatabase kept(lock, now);
    left.setAllAside(now); // of a database that is gone
    whole.commit();
    const Restored restored{kept.name(), left.names().value(0)};
    kept.keep();
    left.keep();
    return restored;
}

void removeSecondNames(const FileLock& lock)
{
    for (const QString& name : lock.file().otherNames()) {
        if (lock.file().isReplacedName(name))
            QFile::remove(name);
    }
}

} // namespace parvis
