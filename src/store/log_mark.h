// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"

struct sqlite3;

namespace parvis {

/// Tells a write-ahead log that belongs to its file from one that was left by another.
///
/// SQLite reads a log into whatever file has its name: after a crash, a backup that is copied over the database meets
/// the log of the former one and is damaged by it. So each transaction writes a mark into the table of settings: a name
/// by chance, and that of the transaction before; a copy gets a name of its own. Whenever the log is begun anew, the
/// file bears the mark of the last transaction before it. So a file with its own log bears the mark of one of the
/// transactions in the log, or that before the first of them; any other does not fit.
namespace log_mark {

/// The last thing in a transaction. @return SQLite's result code
int write(sqlite3* database);

/// Gives a copy its own mark. @return SQLite's result code
int renew(sqlite3* copy);

} // namespace log_mark

/// Whether the log beside a database is that of another file; that of one which was moved away while this program has
/// it open is. False where it cannot be known: it bears no mark, or the file is not readable without it.
bool isLogForeign(const DatabaseFile& file);

} // namespace parvis
