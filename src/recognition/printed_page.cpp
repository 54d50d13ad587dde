// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_page.h"

#include "pdf/rows/word_rows.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace parvis {

namespace {

/// Words further apart than this share of their height belong to two columns. A blank is a quarter of it, in justified
/// lines up to three quarters.
constexpr double wideGap = 0.95;
constexpr double edgeStep = 8; ///< points; lines that begin within one or the next belong to one column

/// A sign or two that were hardly read on a scan: rather a grain on the glass, which would make a column of its own.
bool isSpeck(const PdfWord& word)
{
    constexpr double leastSure = 0.6;
    return word.text.size() <= 2 && word.confidence < leastSure;
}

int edgeKey(double left)
{
    return int(std::floor(left / edgeStep));
}

} // namespace

PrintedPage::PrintedPage(int number, std::vector<PdfWord> words)
    : number_(number)
    , words_(std::move(words))
    , boxes_(uprightBoxes(words_))
{
    for (const std::vector<int>& row : rowsOf(words_, boxes_)) {
        std::vector<int> text = row;
        std::erase_if(text, [this](int word) { return words_[std::size_t(word)].isFurniture; });
        std::vector<PrintedPiece> pieces = piecesOf(text);
        std::erase_if(pieces, [this](const PrintedPiece& piece) {
            return std::ranges::all_of(piece.words, [&](int word) { return isSpeck(words_[std::size_t(word)]); });
        });
        if (pieces.empty())
            continue;
        rows_.push_back(std::move(pieces));
        for (const PrintedPiece& piece : rows_.back()) {
            const auto edge = edges_.try_emplace(edgeKey(piece.box.left()), piece.box.right()).first;
            edge->second = std::max(edge->second, piece.box.right());
        }
    }
}

double PrintedPage::rightEdge(double left) const
{
    double edge = 0;
    for (int key = edgeKey(left) - 2; key <= edgeKey(left) + 2; ++key) {
        const auto known = edges_.find(key);
        edge = std::max(edge, known != edges_.end() ? known->second : 0);
    }
    return edge;
}

std::vector<PrintedPiece> PrintedPage::piecesOf(const std::vector<int>& line) const
{
    std::vector<PrintedPiece> pieces;
    for (const int word : line) {
        const QRectF& there = box(word);
        const bool isApart = pieces.empty() || there.left() - pieces.back().box.right() >
                                                   wideGap * std::min(there.height(), pieces.back().box.height());
        if (isApart) {
            pieces.push_back({{word}, there, words_[std::size_t(word)].text});
            continue;
        }
        PrintedPiece& piece = pieces.back();
        if (words_[std::size_t(piece.words.back())].spaceAfter)
            piece.text += u' ';
        piece.text += words_[std::size_t(word)].text;
        piece.words.push_back(word);
        piece.box |= there;
    }
    return pieces;
}

PrintedPlace PrintedPage::place(const std::vector<int>& words) const
{
    PrintedPlace place{number_};
    std::set<int> rests; // of words that have been taken whole
    const std::set<int> wanted(words.begin(), words.end());
    bool isNewLine = true;
    for (const int index : words) {
        const PdfWord& word = words_[std::size_t(index)];
        const bool isOnSameLine =
            !isNewLine && std::abs(place.boxes.back().center().y() - word.box.center().y()) < word.box.height() / 2;
        place.legibility = std::min(place.legibility, word.confidence);
        if (isOnSameLine)
            place.boxes.back() |= word.box;
        else
            place.boxes.push_back(word.box);
        isNewLine = word.endsLine;
        if (rests.contains(index))
            continue;
        if (word.rest >= 0) {
            rests.insert(word.rest);
            if (!wanted.contains(word.rest))
                place.boxes.push_back(words_[std::size_t(word.rest)].box);
        }
        place.text += word.whole.isEmpty() ? word.text : word.whole;
        if (word.spaceAfter || word.endsLine)
            place.text += u' ';
    }
    place.text = place.text.trimmed();
    return place;
}

} // namespace parvis
