// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis {

class Connection;

/// Makes the indexes of an open database again that another program took away or defined otherwise: they hold nothing
/// that is not in the tables. A transaction of its own. Returns their names. Throws Error when something stays.
/// @param version  of its schema
QStringList rebuildIndexes(Connection& connection, int version);

/// "The index “x” was missing or changed; it was made again, and nothing was lost."; empty: none was.
QString rebuiltText(const QStringList& indexes);

} // namespace parvis
