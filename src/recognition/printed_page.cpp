// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_page.h"

#include <algorithm>
#include <cmath>

namespace parvis {

namespace {

/// Words further apart than this share of their height belong to two columns. A blank is a quarter of it, in justified
/// lines up to three quarters.
constexpr double wideGap = 0.95;
constexpr double leastLine = 100; ///< points, of which the slope of a line is known
constexpr std::size_t fewestLines = 3;

/// A word without a sound place on the page is no part of its lines.
bool isPlaced(const QRectF& box)
{
    constexpr double farthest = 1e5;                                     // points
    const auto isNear = [](double x) { return std::abs(x) < farthest; }; // false for NaN
    return isNear(box.left()) && isNear(box.top()) && box.width() > 0 && box.height() > 0 && isNear(box.right()) &&
           isNear(box.bottom());
}

/// Which way the text of the page runs, from the words of several letters that follow each other on a line: 0 to the
/// right, 90 downwards, -90 upwards.
int turnOf(const std::vector<PdfWord>& words)
{
    int upright = 0;
    int down = 0;
    int up = 0;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const QRectF& box = words[i].box;
        if (words[i].text.size() < 4 || !isPlaced(box))
            continue;
        if (box.width() > box.height())
            ++upright;
        else if (!words[i].endsLine)
            ++(words[i + 1].box.top() > box.top() ? down : up);
    }
    if (upright >= down + up)
        return 0;
    return down >= up ? 90 : -90;
}

/// How much the lines of a page fall from left to right, as a scan that lies askew: the middle of all lines.
double slopeOf(const std::vector<PdfWord>& words, const std::vector<QRectF>& boxes)
{
    std::vector<double> slopes;
    std::size_t first = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QPointF way = boxes[i].center() - boxes[first].center();
        if (words[i].endsLine && way.x() > leastLine)
            slopes.push_back(way.y() / way.x());
        if (words[i].endsLine)
            first = i + 1;
    }
    if (slopes.size() < fewestLines)
        return 0;
    std::ranges::nth_element(slopes, slopes.begin() + std::ptrdiff_t(slopes.size() / 2));
    return slopes[slopes.size() / 2];
}

QRectF turned(const QRectF& box, int turn)
{
    if (turn == 90)
        return QRectF(box.top(), -box.right(), box.height(), box.width());
    if (turn == -90)
        return QRectF(-box.bottom(), box.left(), box.height(), box.width());
    return box;
}

} // namespace

PrintedPage::PrintedPage(int number, std::vector<PdfWord> words)
    : number_(number)
    , words_(std::move(words))
{
    standUpright();
    findRows(std::vector<bool>(words_.size(), false));
}

void PrintedPage::leaveOut(const std::vector<bool>& words)
{
    rows_.clear();
    findRows(words);
}

void PrintedPage::standUpright()
{
    const int turn = turnOf(words_);
    boxes_.reserve(words_.size());
    for (const PdfWord& word : words_)
        boxes_.push_back(turned(word.box, turn));
    const double slope = slopeOf(words_, boxes_);
    for (QRectF& box : boxes_)
        box.translate(0, -slope * box.center().x());
}

void PrintedPage::findRows(const std::vector<bool>& leftOut)
{
    std::vector<int> byTop;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (!leftOut[i] && isPlaced(words_[i].box))
            byTop.push_back(int(i));
    }
    const auto middle = [this](int word) { return box(word).center().y(); };
    std::ranges::stable_sort(byTop, {}, middle);
    std::vector<int> line;
    double bottom = 0;
    const auto finish = [&] {
        if (line.empty())
            return;
        std::ranges::stable_sort(line, {}, [this](int word) { return box(word).left(); });
        rows_.push_back(piecesOf(line));
        line.clear();
    };
    for (const int word : byTop) {
        // A word belongs to the line whose first word reaches below its middle.
        if (!line.empty() && middle(word) > bottom)
            finish();
        if (line.empty())
            bottom = middle(word) + 0.4 * box(word).height();
        line.push_back(word);
    }
    finish();
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
    std::vector<int> rests; // of words that have been taken whole
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
        if (std::ranges::find(rests, index) != rests.end())
            continue;
        if (word.rest >= 0) {
            rests.push_back(word.rest);
            if (std::ranges::find(words, word.rest) == words.end())
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
