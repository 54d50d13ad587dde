#pragma once

#include "app/table_schema.h"
#include "app/workspace.h"

namespace parvis {

/// The library as a table; title, kind and date are edited in place.
TableSchema documentSchema(Workspace& workspace);

} // namespace parvis
