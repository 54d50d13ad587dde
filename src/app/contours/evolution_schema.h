// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/overlay.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// One line per QPV of 2024: what it kept of 2015, what it gained, and where that comes from.
TableSchema currentEvolutionSchema(std::shared_ptr<const Overlay> overlay);
/// One line per QPV of 2015: what was kept of it, what was lost, and what it became.
TableSchema formerEvolutionSchema(std::shared_ptr<const Overlay> overlay);

/// "204 QPV in 2024, 6 210 ha: 5 400 ha kept since 2015…" and what was left out, as two sentences of rich text.
QString evolutionSummary(const Overlay& overlay);

} // namespace parvis
