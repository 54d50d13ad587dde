// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"
#include "recognition/printed_text.h"

#include <span>

namespace parvis {

/// A date as documents print it: "le 19 avril 2024", "19/04/2024", "1er mars 2024", "19.04.24", "dix-neuf avril deux
/// mille vingt-quatre", "mars 2024", "le __/03/2024".
struct PrintedDate
{
    std::size_t first = 0; ///< tokens, both included
    std::size_t last = 0;
    PartialDate date = *PartialDate::year(2024);
};

/// In reading order. A year alone is none.
std::vector<PrintedDate> datesIn(std::span<const Token> tokens);

} // namespace parvis
