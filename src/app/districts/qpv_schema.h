// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

namespace parvis {

/// The QPV with their place, figures and kind of contour.
TableSchema qpvSchema();

} // namespace parvis
