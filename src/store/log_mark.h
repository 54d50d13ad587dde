// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"

#include <QByteArray>

struct sqlite3;

namespace parvis {

/// Tells a write-ahead log that belongs to its file from one that was left by another.
///
/// SQLite reads a log into whatever file has its name: after a crash, a backup that is copied over the database meets
/// the log of the former one and is damaged by it. So each transaction writes a mark into the table of settings: the
/// name of the present log, by chance, and that of the log before. The log gets a new name whenever the one before has
/// gone into the file as a whole, and a copy gets a name of its own. A file with its own log bears the name of that log
/// or of the one before, in one of the marks of the log; any other does not fit. SQLite may begin its log anew only
/// then, so Parvis decides itself when the log goes into the file.
class LogMark
{
public:
    /// Of a connection that writes, once SQLite uses the log.
    explicit LogMark(sqlite3* database);
    ~LogMark();
    Q_DISABLE_COPY(LogMark)

    /// The last thing in a transaction. @return SQLite's result code
    int write();
    /// A log that has grown long goes into the file. What fails here stands safely in the log, and is tried again.
    void afterCommit();

    /// Gives a copy its own mark. @return SQLite's result code
    static int renew(sqlite3* copy);

private:
    void fold();

    sqlite3* database_;
    QByteArray inFile_; ///< the mark with which the whole log went into the file; empty: it did not, or more was
                        ///< committed since
    int pages_ = 0;     ///< of the log, after the last commit
};

/// Whether the log beside a database is that of another file. False where it cannot be known: it bears no mark, or the
/// file is not readable without it.
bool isLogForeign(const DatabaseFile& file);

} // namespace parvis
