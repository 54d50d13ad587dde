// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

namespace parvis {

/// The contracts with what can be computed about each; `today` is the day that "past its date" is about.
TableSchema contractSchema(const std::function<QDate()>& today);

} // namespace parvis
