// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

/// The library as a table; title, kind and date are edited in place.
TableSchema documentSchema(Workspace& workspace);

} // namespace parvis
