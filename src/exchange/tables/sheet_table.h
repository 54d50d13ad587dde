// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

// Private to the layer.

namespace parvis {

/// The table that begins at that row of a sheet: titles as wide as the widest row.
TextTable tableOfSheet(const std::vector<TextRow>& rows, std::size_t titles, const QString& name);

} // namespace parvis
