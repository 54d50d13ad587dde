// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/locks/file_lock.h"

#include <QDateTime>

namespace parvis {

class Connection;

/// Takes all out of an open database that Parvis did not make (tables, indexes, views, triggers) and that is beside
/// what it made; nothing of it is run. A transaction of its own. Throws Error when something stays.
void removeForeignObjects(Connection& connection, int version);

/// The same in a file that nobody has open, after a copy of the whole file beside it; returns the name of that copy.
/// Throws Error.
QString takeOutForeignObjects(const QString& path, const QDateTime& now, OtherLock other = OtherLock::Respect);

} // namespace parvis
