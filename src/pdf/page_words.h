// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"
#include "pdf/protocol/pdf_parts.h"

#include <vector>

namespace parvis {

/// The words of one page as they are read: clean, from right to left where the script says so, and those that are cut
/// at the end of a line whole again (jointOf). The rest of such a word is looked for in the line below, at the head of
/// the blocks that follow (the next column; not the foot of the page, with which it makes no word), and on the next
/// page.
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
    /// Words that follow each other on one line.
    struct Line
    {
        std::size_t first = 0;
        std::size_t last = 0;
        QRectF box;          ///< as if its text stood upright
        int turn = 0;        ///< as that of its words
        double headSize = 0; ///< height of its first word
        double size = 0;     ///< of its last
        bool beginsBlock = true;

        bool standsBelow(const Line& above) const;
    };

    std::vector<Line> linesOf(const std::vector<PrintedWord>& printed) const;
    bool joinBelow(std::size_t line, bool onlyKnown);
    bool joinAhead(std::size_t line);
    void join(std::size_t word, const QString& whole, int rest);

    std::vector<PrintedWord> printed_;
    std::vector<PdfWord> words_;
    std::vector<Line> lines_;
    std::vector<std::size_t> open_; ///< lines whose last word is cut
};

/// The text of a page, one line per line feed. A word that is cut stands whole where it begins.
QString textOfWords(const std::vector<PdfWord>& words);

} // namespace parvis
