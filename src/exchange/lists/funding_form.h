// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/lists/anct_subsidies.h"
#include "exchange/lists/funding_columns.h"
#include "exchange/lists/funding_field.h"
#include "exchange/tables/table_reader.h"

// How a table of funding is laid out. Private to the layer.

namespace parvis {

/// A column that is read, with its title.
struct ReadColumn
{
    qsizetype place = 0;
    QString title;
    FundingTitle says;
};

struct FundingForm
{
    std::vector<ReadColumn> columns; ///< those that are read
    std::size_t firstRow = 0;        ///< of the table that is none of titles
    AmountScale scale = AmountScale::Euros;
    int year = 0; ///< of all rows; 0: each has its own
    AnctTable published = AnctTable::None;
    QString device = {}; ///< of all rows; empty: each has its own, or none
    Notices notices = {};

    bool has(FundingColumn kind) const;
};

/// The columns of a table, with what their titles say: those of two rows joined, columns of totals unread.
struct FundingTitles
{
    std::vector<ReadColumn> columns; ///< all of them
    AnctTable published = AnctTable::None;
    std::size_t firstRow = 0; ///< of the table that is none of titles
};

FundingTitles fundingTitlesOf(const FoundTable& found);

/// @param chosen  what the user says of the columns, and of the year where none holds it
/// @throws Error  it has no column of amounts, none that says what they are for, or no year
FundingForm formOf(const FoundTable& found, const FundingChoices& chosen);

} // namespace parvis
