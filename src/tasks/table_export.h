// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/tables/delimited_writer.h"

#include <stop_token>

namespace parvis {

/// A table of the register as it leaves it: real numbers, dates in ISO form, texts.
struct ExportedTable
{
    QString name; ///< "funding_line"
    QStringList header;
    std::vector<TableCells> rows;
};

/// The tables that can be exported, by the names that the database gives them.
const std::vector<QString>& exportableTables();

/// Funding lines name contract, funder, device, action and source, so that another register takes them (funding
/// import); amounts are in euros. Of the other tables each record is a row with its key, references are keys, amounts
/// cents; shapes are left out. Any thread.
/// @throws Error  there is no such table
ExportedTable exportedTable(const Register& records, const QString& name);

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
