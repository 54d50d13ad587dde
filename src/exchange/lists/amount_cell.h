// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace parvis {

/// In what a number of a table counts, as a power of ten of euros.
enum class AmountScale { Cents = -2, Euros = 0, Thousands = 3, Millions = 6 };

/// The scale that a title or a heading names: "(k€)", "en milliers d'euros", "M€", "_cents". Nothing: it names none.
std::optional<AmountScale> scaleIn(const QString& title);

/// What a cell says of an amount.
struct AmountCell
{
    std::optional<Money> amount; ///< nothing: the cell is blank, or says that the amount is not known
    QString problem;             ///< why it is no amount, without a full stop; empty: it is one, or unknown
    bool isRounded = false;      ///< it had parts of a cent
};

/// Reads amounts as people and spreadsheets write them: "1 234,56 €" with any blanks, "1.234,56", "1,234.56",
/// "-110,70", "110,70-", "(110,70)" for a negative one, "12 k€", "1,2 M€", "n.c.", "-". The unit of the cell counts
/// more than the scale. "1,234" and "1.234" of a text may be two amounts: a problem.
/// @param isNumber  the cell of a spreadsheet is a number: its point is a decimal one
AmountCell amountCell(const QString& text, AmountScale scale = AmountScale::Euros, bool isNumber = false);

} // namespace parvis
