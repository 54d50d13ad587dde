// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/rows/word_rows.h"

#include <algorithm>
#include <cmath>

namespace parvis {

bool isPlaced(const QRectF& box)
{
    constexpr double farthest = 1e5;                                     // points
    const auto isNear = [](double x) { return std::abs(x) < farthest; }; // false for NaN
    return isNear(box.left()) && isNear(box.top()) && box.width() > 0 && box.height() > 0 && isNear(box.right()) &&
           isNear(box.bottom());
}

namespace {

constexpr double leastLine = 100; ///< points, of which the slope of a line is known
constexpr std::size_t fewestLines = 3;

/// Which way the text of the page runs, from the words of several letters that follow each other on a line: 0 to the
/// right, 90 downwards, -90 upwards, 180 on its head.
int turnOf(const std::vector<PdfWord>& words)
{
    int right = 0;
    int left = 0;
    int down = 0;
    int up = 0;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const QRectF& box = words[i].box;
        const QRectF& next = words[i + 1].box;
        if (words[i].text.size() < 4 || !isPlaced(box))
            continue;
        const bool isBehind =
            next.right() <= box.left() && std::abs(next.center().y() - box.center().y()) < box.height() / 2;
        if (box.width() > box.height())
            ++(isBehind ? left : right);
        else if (!words[i].endsLine)
            ++(next.top() > box.top() ? down : up);
    }
    if (right + left >= down + up)
        return left > right ? 180 : 0;
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
    if (turn == 180)
        return QRectF(-box.right(), -box.bottom(), box.width(), box.height());
    return box;
}

} // namespace

std::vector<QRectF> uprightBoxes(const std::vector<PdfWord>& words)
{
    const int turn = turnOf(words);
    std::vector<QRectF> boxes;
    boxes.reserve(words.size());
    for (const PdfWord& word : words)
        boxes.push_back(turned(word.box, turn));
    const double slope = slopeOf(words, boxes);
    for (QRectF& box : boxes)
        box.translate(0, -slope * box.center().x());
    return boxes;
}

std::vector<std::vector<int>> rowsOf(const std::vector<PdfWord>& words, const std::vector<QRectF>& boxes)
{
    const auto box = [&](int word) -> const QRectF& { return boxes[std::size_t(word)]; };
    const auto middle = [&](int word) { return box(word).center().y(); };
    std::vector<int> byTop;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isPlaced(words[i].box))
            byTop.push_back(int(i));
    }
    std::ranges::stable_sort(byTop, {}, middle);
    std::vector<std::vector<int>> rows;
    double bottom = 0;
    for (const int word : byTop) {
        // A word belongs to the row whose first word reaches below its middle.
        if (rows.empty() || middle(word) > bottom) {
            rows.emplace_back();
            bottom = middle(word) + 0.4 * box(word).height();
        }
        rows.back().push_back(word);
    }
    for (std::vector<int>& row : rows)
        std::ranges::stable_sort(row, {}, [&](int word) { return box(word).left(); });
    return rows;
}

} // namespace parvis
