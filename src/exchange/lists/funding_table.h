// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/funding_field.h"
#include "exchange/tables/table_reader.h"

namespace parvis {

/// A table that is read, and whose columns are not yet understood for good.
struct FundingTable
{
    FoundTable found;
    QStringList titles;                 ///< of the columns; those of two rows joined
    std::vector<FundingColumn> columns; ///< what each holds, as its title says
    std::size_t firstRow = 0;           ///< of the table that is none of titles
    bool hasTitles = true;              ///< else its first row is one like the others
};

/// Reads a table whatever its titles are: somebody sees it, and says what its columns hold. Any thread.
/// @param sheet  name or number; empty: the first that has titles of funding, or else the first one
/// @throws Error  the file cannot be read, or is no table; Cancelled
FundingTable readFundingTable(const QString& path, const QString& sheet = {}, const std::stop_token& stop = {});
/// The same of a text in memory, such as copied cells; `name` is what messages call it.
FundingTable parseFundingTable(const QByteArray& bytes, const QString& name, const std::stop_token& stop = {});

/// The same table with its first row as titles, or as a row like the others.
FundingTable withTitles(FundingTable table, bool hasTitles);

} // namespace parvis
