// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"

#include <QLineF>

#include <compare>
#include <vector>

namespace parvis {

/// Between two letters of a document: in front of this letter of that word of that page.
struct TextPlace
{
    int page = 0;   ///< from 1; 0: nowhere
    int word = 0;   ///< from 0, in reading order
    int letter = 0; ///< from 0 to the length of the word

    auto operator<=>(const TextPlace&) const = default;
};

// Where the letters of a page stand. Only the box of a word is known: letters share it by their usual widths. A word
// that is written from right to left, or stands upright, is taken whole.

/// The place nearest to a point; of a page without words: the page alone, word 0. Lines count more than what is beside.
TextPlace placeAt(int page, const std::vector<PdfWord>& words, const QPointF& point);
/// Where the caret stands, from top to bottom.
QLineF caretAt(const std::vector<PdfWord>& words, const TextPlace& place);
/// The letters of a word from one to another.
QRectF lettersBox(const PdfWord& word, int from, int to);

/// First and last word of the line in which a word stands.
std::pair<int, int> lineOf(const std::vector<PdfWord>& words, int word);

} // namespace parvis
