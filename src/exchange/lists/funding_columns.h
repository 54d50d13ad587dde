// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/amount_cell.h"
#include "exchange/lists/funding_field.h"
#include "exchange/tables/delimited_text.h"

#include <vector>

// What the titles of a table of funding say of its columns. Private to the layer.

namespace parvis {

/// One column, as its title has it: "Montant engagé 2024 (k€)".
struct FundingTitle
{
    FundingColumn kind = FundingColumn::Unread;
    std::optional<int> year = {};          ///< of amounts
    std::optional<AmountScale> scale = {}; ///< nothing: the title names none
    bool isTotal = false;                  ///< over other columns of amounts
};

FundingTitle fundingTitle(const QString& title);
/// "engagé", "payés", "mobilisé": the stage that a cell names.
std::optional<FundingColumn> stageOfWord(const QString& word);
/// The one year of a text that names one, 1900 to 2200.
std::optional<int> onlyYearIn(const QString& text);

/// A row of titles: of the columns themselves, or of groups of them over a second such row.
bool namesFunding(const QStringList& cells);
/// That a row under the titles goes on with them: the second row of two.
bool continuesTitles(const QStringList& titles, const QStringList& cells);
/// The titles of two rows as one: those of groups hold for all of their columns.
QStringList joinedTitles(const QStringList& groups, const QStringList& below);

} // namespace parvis
