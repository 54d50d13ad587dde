// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"
#include "pdf/printed_lines.h"

#include <vector>

namespace parvis {

/// The words of one page as they are read: clean, the cells of a table row by row, from right to left where the script
/// says so, and those that are cut at the end of a line whole again (jointOf). The rest of such a word is looked for in
/// the line below, at the head of the blocks that follow (the next column; not the foot of the page, with which it
/// makes no word), and on the next page.
class PageWords
{
public:
    explicit PageWords(std::vector<PrintedWord> printed);

    /// A word is cut whose rest is not on this page.
    bool isCutAtItsEnd() const { return !open_.empty(); }
    /// Looks for these rests on the page that follows.
    void joinWith(std::vector<PrintedWord> next);

    const std::vector<PdfWord>& words() const { return words_; }

private:
    bool joinBelow(std::size_t line, bool onlyKnown);
    bool joinAhead(std::size_t line);
    void join(std::size_t word, const QString& whole, int rest);

    std::vector<PrintedWord> printed_;
    std::vector<PdfWord> words_;
    std::vector<PrintedLine> lines_;
    std::vector<std::size_t> open_; ///< lines whose last word is cut
};

/// The text of a page, one line per line feed, without furniture. A word that is cut stands whole where it begins.
QString textOfWords(const std::vector<PdfWord>& words);

} // namespace parvis
