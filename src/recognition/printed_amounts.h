// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "recognition/printed_text.h"

#include <optional>
#include <span>

namespace parvis {

/// What the numbers of a table are counted in: "en k€", "(en milliers d'euros)".
enum class AmountUnit { Euro, Thousand, Million };

/// An amount as documents print it: "192 000 €", "1,35 M€", "4,2 millions d'euros", "350 k€", "95 000 euros".
struct PrintedAmount
{
    std::size_t first = 0; ///< tokens, both included
    std::size_t last = 0;
    Money amount;
};

/// Those with a unit, in reading order. At most 99 milliards; a negative one is none.
std::vector<PrintedAmount> amountsIn(std::span<const Token> tokens);

/// A cell that holds one amount and nothing else; without a unit of its own in that of its table.
std::optional<Money> amountOfCell(const QString& text, std::optional<AmountUnit> unit);

/// The unit that a title or a line above a table states.
std::optional<AmountUnit> unitIn(const QString& text);
/// Whether it speaks of money at all: "Montant", "Crédits".
bool speaksOfMoney(const QString& text);

} // namespace parvis
