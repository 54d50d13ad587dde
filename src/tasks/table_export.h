// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "tasks/tables/exported_table.h"

#include <stop_token>

namespace parvis {

/// The tables that can be exported, by the names that the database gives them.
const std::vector<QString>& exportableTables();

/// As namedTable has it, where it has; else as keyedTable has it. Any thread.
/// @throws Error  there is no such table
ExportedTable exportedTable(const Register& records, const QString& name);
/// Each record is a row with its key, references are keys, amounts cents; shapes and private
/// notes are left out. Any thread.
/// @throws Error  there is no such table
ExportedTable keyedTable(const Register& records, const QString& name);

enum class TablePreset {
    Spreadsheet, ///< semicolons, decimal commas: opens by a double click in a French spreadsheet
    OpenData     ///< commas, decimal points
};

template <>
struct EnumNames<TablePreset>
{
    static constexpr EnumName<TablePreset> all[] = {
        {TablePreset::Spreadsheet, "tableur", QT_TRANSLATE_NOOP("domain", "French spreadsheet")},
        {TablePreset::OpenData, "opendata", QT_TRANSLATE_NOOP("domain", "Open data")}};
};

/// Writes .ods, .xlsx or, with the preset, .csv by the ending of the name, whole or not at all.
/// @throws Error  it cannot be written; Cancelled
void writeExportedTable(const ExportedTable& table, const QString& path, TablePreset preset,
                        const std::stop_token& stop = {});

} // namespace parvis
