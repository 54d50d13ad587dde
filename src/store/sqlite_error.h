// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace parvis {

/// SQLite failed: the sentence for the user, and SQLite's own result code (the extended one) for those who can go on.
class SqliteError : public Error
{
public:
    SqliteError(int code, const Error& error)
        : Error(error)
        , code_(code)
    {
    }

    int code() const { return code_; }
    /// The file is no database, or no longer one.
    bool isDamage() const;
    bool isFullDisk() const;
    /// A value has not the type of its column, which STRICT tables refuse.
    bool isWrongType() const;

private:
    int code_;
};

/// @param code         any result code of SQLite
/// @param text         what SQLite says of it
/// @param systemError  what the system said of the last read or write (errno); 0: nothing
SqliteError sqliteError(int code, const QString& text, const QString& path, int systemError);

/// What is known without asking SQLite.
SqliteError notADatabase(const QString& path);
SqliteError noSpaceLeft(const QString& path);

} // namespace parvis
