// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"

#include <QDateTime>

namespace parvis {

/// Gives the log beside a database another name and returns it, so that SQLite does not read it into the file; the log
/// of a database that is gone, too. Empty: there is none. The caller has the lock. Throws Error.
QString setLogAside(const DatabaseFile& file, const QDateTime& now);

/// The same, under the lock, when the log was left by another file (a backup copied over the database after a crash).
QString setForeignLogAside(const QString& path, const QDateTime& now);

} // namespace parvis
