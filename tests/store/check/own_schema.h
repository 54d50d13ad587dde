// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check/schema.h"
#include "store/connection.h"

namespace parvis::test {

/// Whether the tables and indexes of a database are those of Parvis, and nothing else.
inline bool hasOwnSchema(const QString& path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    return schemaDifferences(connection, checkedSchema(connection)).empty();
}

} // namespace parvis::test
