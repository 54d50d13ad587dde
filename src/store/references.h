// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"

namespace parvis {

class Connection;

// Which records name which, by the foreign keys of the schema. Both throw Error when the file cannot be read.

/// The records that name this one in a column of theirs; its evidence, which names it by table and key, too.
std::vector<RecordRef> recordsNaming(Connection& connection, const RecordRef& record);

/// The records that a row of this table names.
std::vector<RecordRef> namedIn(Connection& connection, const QString& table, const RowImage& image);

} // namespace parvis
