// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/printed_page.h"

#include <QStringList>

#include <initializer_list>
#include <vector>

namespace parvis {

/// A word as it is compared: lower case, without accents and signs ("d'Arras," is two: "d", "arras"). Amounts and dates
/// keep what stands between their digits: "1,35", "19/04/2024"; a sign of a currency is a token of its own.
struct Token
{
    QString folded;
    int page = 1;              ///< from 1
    int word = 0;              ///< which of the page
    bool endsClause = false;   ///< ";" or ":" follows, or an end of sentence
    bool endsSentence = false; ///< ".", "!", "?" follows, or the end of a heading, an item, a cell
    bool beginsLine = false;
    bool beforeDash = false; ///< a dash follows that stands alone
};

bool isOneOf(const QString& token, std::initializer_list<const char16_t*> words);

/// The folded words of a text.
QStringList tokensOf(const QString& text);

/// The words of a document in the order in which they are read.
class PrintedText
{
public:
    explicit PrintedText(const std::vector<PrintedPage>& pages);

    const std::vector<Token>& tokens() const { return tokens_; }
    const Token& operator[](std::size_t i) const { return tokens_[i]; }
    std::size_t size() const { return tokens_.size(); }
    /// The first token of the sentence that this one belongs to, and the one after its last.
    std::size_t sentenceBegin(std::size_t i) const { return begins_[i]; }
    std::size_t sentenceEnd(std::size_t i) const { return ends_[i]; }
    /// Where these tokens stand, both included; of a place that runs over two pages, its part on the first.
    PrintedPlace place(std::size_t first, std::size_t last) const;

    /// The word that this token stands in, with its signs.
    const QString& printed(std::size_t i) const;

private:
    void findSentences();
    const QString& printedWord(int page, int word) const;
    void add(const PrintedPage& page);
    void add(const PrintedPage& page, int word, bool beginsLine);
    void endAtNewPlace(const QRectF& box, const QRectF& before);

    const std::vector<PrintedPage>& pages_;
    std::vector<Token> tokens_;
    std::vector<std::size_t> begins_; ///< of the sentence of each token
    std::vector<std::size_t> ends_;
    QString open_ = {}; ///< folded, of a word whose rest stands on the next page
};

} // namespace parvis
