// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"

namespace parvis {

class Connection;

/// A column that holds the key of a record of another table.
struct ForeignKey
{
    QString column;
    QString names; ///< the table
};

// Which records name which, by the foreign keys of the schema. All throw Error when the file cannot be read.

/// Of one record table.
std::vector<ForeignKey> foreignKeys(Connection& connection, const QString& table);

/// The records that name this one in a column of theirs; its evidence, which names it by table and key, too.
std::vector<RecordRef> recordsNaming(Connection& connection, const RecordRef& record);

/// The records that a row of this table names.
std::vector<RecordRef> namedIn(Connection& connection, const QString& table, const RowImage& image);
/// The same with the keys of that table, which were read before.
std::vector<RecordRef> namedIn(const std::vector<ForeignKey>& keys, const QString& table, const RowImage& image);

} // namespace parvis
