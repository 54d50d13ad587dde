// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

#include <vector>

namespace parvis {

/// A box as it would lie if its text stood upright.
/// @param turn  of its word, as PrintedWord::turn
QRectF uprighted(const QRectF& box, int turn);

/// Words that follow each other on one line.
struct PrintedLine
{
    std::size_t first = 0;
    std::size_t last = 0;
    QRectF box;          ///< as if its text stood upright
    int turn = 0;        ///< as that of its words
    double headSize = 0; ///< height of its first word
    double size = 0;     ///< of its last
    bool beginsBlock = true;

    bool standsBelow(const PrintedLine& above) const;
};

/// The lines of a page in the order of its words.
std::vector<PrintedLine> linesOf(const std::vector<PrintedWord>& printed);

} // namespace parvis
