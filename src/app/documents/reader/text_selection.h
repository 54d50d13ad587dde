// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_letters.h"

#include <QStringList>

#include <functional>

namespace parvis {

/// What is selected in a document, from where the selection began to where the caret stands, over several pages where
/// it must be. It knows no window: mouse and keyboard tell it what to do. The words of a page may be unknown as yet.
class TextSelection
{
public:
    /// The words of a page; null: not known yet.
    using WordsOf = std::function<const std::vector<PdfWord>*(int page)>;
    enum class Step { Left, Right, WordLeft, WordRight, Up, Down, LineStart, LineEnd, PageStart, PageEnd };

    TextSelection(WordsOf wordsOf, int pages);

    void clear();
    /// The caret stands there, and nothing is selected.
    void begin(const TextPlace& place);
    void extendTo(const TextPlace& place);
    void selectWord(const TextPlace& place);
    void selectLine(const TextPlace& place);
    void selectPage(int page);
    /// The words in a part of a page, whatever stands beside it.
    void selectRegion(int page, const QRectF& region);
    /// The words of a page are others now: what rests on them is not selected any more. False: nothing did.
    bool forgetPage(int page);
    /// Moves the caret; what lies between it and the beginning is selected. False: it stands at the end already.
    bool extend(Step step);

    bool hasCaret() const { return caret_.page > 0; }
    bool isEmpty() const { return anchor_ == caret_ && !isRegion(); }
    bool isRegion() const { return !region_.isNull(); }
    const QRectF& region() const { return region_; } ///< on the page of first(); null: lines are selected
    const TextPlace& caret() const { return caret_; }
    const TextPlace& first() const { return std::min(anchor_, caret_); }
    const TextPlace& last() const { return std::max(anchor_, caret_); }

    /// One for each word of the page, of which the first and the last may be a part.
    std::vector<QRectF> boxesOn(int page) const;
    /// In reading order, line by line; a word that is cut at the end of a line, or of a page, is whole.
    QString text() const;
    /// As the rows and cells of a table (tableCells), page by page.
    std::vector<QStringList> cells() const;
    /// The same selection, whose words are asked for elsewhere.
    TextSelection withWords(WordsOf wordsOf) const;
    /// Pages whose words are needed for the text and are not known yet.
    std::vector<int> unknownPages() const;

private:
    void select(const TextPlace& from, const TextPlace& to);
    TextPlace moved(Step step) const;
    TextPlace beside(int direction) const;
    TextPlace byWord(int direction) const;
    TextPlace byLine(int direction) const;
    TextPlace endOfPage(int page, bool isEnd) const;
    TextPlace within(const TextPlace& place) const;
    /// From which letter to which a word of a page is selected.
    std::pair<int, int> lettersOf(int page, int word, const std::vector<PdfWord>& words) const;
    std::vector<int> wordsOn(int page, const std::vector<PdfWord>& words) const;
    QString regionText() const;
    void addPage(int page, const std::vector<PdfWord>& words, QString& text, QString& rest) const;

    WordsOf wordsOf_;
    int pages_;
    TextPlace anchor_;
    TextPlace caret_;
    QRectF region_;
};

} // namespace parvis
