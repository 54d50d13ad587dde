// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include "domain/translate.h"
#include "files/file_trouble.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace parvis {

namespace {

constexpr int primaryPart = 0xFF; ///< of an extended result code

/// Whether a failed read or write is one for want of space: by what the system said, or else by what is left.
bool isDiskFull(int systemError, const QString& path)
{
#ifdef Q_OS_WIN
    constexpr int full[] = {39, 112}; // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
#else
    constexpr int full[] = {ENOSPC, EDQUOT, EFBIG};
#endif
    constexpr qint64 least = 64 * 1024; // bytes: less than what opening a database takes
    if (std::ranges::find(full, systemError) != std::end(full))
        return true;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < least;
}

Error sentence(int code, const QString& text, const QString& path)
{
    switch (code) {
    case SQLITE_FULL:
        return Error(translate("store", "There is no space left to write the database; nothing was changed."), path,
                     translate("store", "Free some disk space, then try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error(translate("store", "The database can only be read; nothing was changed."), path,
                     translate("store", "Ask for the right to write this file, or save a copy elsewhere."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(translate("store", "Another program has locked the database; nothing was changed."), path,
                     translate("store", "Wait until it has finished, then try again."));
    case SQLITE_CORRUPT:
        return Error(translate("store", "The database is damaged."), path,
                     translate("store", "Restore the latest backup."));
    case SQLITE_NOTADB:
        return Error(translate("store", "This file is not a Parvis database."), path,
                     translate("store", "Choose a file made by Parvis (*.parvis)."));
    case SQLITE_IOERR:
        return Error(translate("store", "The database cannot be read or written: the disk or the network failed."),
                     path, translate("store", "Check the disk and the connection, then try again."));
    case SQLITE_CANTOPEN:
        return Error(translate("store", "The database cannot be opened."), path,
                     translate("store", "Check that the folder exists and that you may read and write in it."));
    case SQLITE_CONSTRAINT:
        return Error(translate("store", "The change contradicts other records; nothing was changed (%1).").arg(text),
                     path);
    default:
        return Error(translate("store", "The database reports an error: %1").arg(text), path);
    }
}

} // namespace

bool SqliteError::isDamage() const
{
    return (code_ & primaryPart) == SQLITE_CORRUPT || (code_ & primaryPart) == SQLITE_NOTADB;
}

bool SqliteError::isFullDisk() const
{
    return code_ == SQLITE_FULL;
}

bool SqliteError::isWrongType() const
{
    return code_ == SQLITE_CONSTRAINT_DATATYPE;
}

SqliteError sqliteError(int code, const QString& text, const QString& path, int systemError)
{
    const int primary = code & primaryPart;
    if (primary == SQLITE_FULL ||
        ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) && isDiskFull(systemError, path)))
        return {SQLITE_FULL, sentence(SQLITE_FULL, text, path)};
    if (primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) {
        // What a share of another computer says is more than that the disk or the network failed.
        if (const FileTrouble trouble = troubleOf(systemError, FileWork::Writing); !trouble.advice.isEmpty())
            return {code, Error(translate("store", "The database cannot be read or written: %1.").arg(trouble.reason),
                                path, trouble.advice)};
    }
    return {code, sentence(primary, text, path)};
}

SqliteError notADatabase(const QString& path)
{
    return sqliteError(SQLITE_NOTADB, {}, path, 0);
}

SqliteError noSpaceLeft(const QString& path)
{
    return sqliteError(SQLITE_FULL, {}, path, 0);
}

} // namespace parvis
