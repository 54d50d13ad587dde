// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// The remarks of a reading as a table, in their order: what happened, where, and in words.
/// @param id  of the table (TableSchema::id)
/// @param placeTitle, placeWidth  of the column that says where: a line, a code
TableSchema noticeSchema(const QString& id, const QString& placeTitle, int placeWidth, Notices notices);

} // namespace parvis
