// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "tasks/tables/exported_table.h"

namespace parvis {

/// The tables that say the names and codes of what they refer to, with their source and its licence, as the imports of
/// Parvis take them: funding lines, articles, signatories, figures of neighbourhoods, successions of neighbourhoods.
/// Amounts are in euros. No private note is among them (docs/architecture.md, rule 6). Nothing: the table is none of
/// these. Any thread.
std::optional<ExportedTable> namedTable(const Register& records, const QString& name);

} // namespace parvis
