// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/printed_words.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace parvis {

namespace {

constexpr int unknownTurn = -1;
constexpr int fewestSideways = 4; ///< words; fewer are a stamp in the margin, whose order says nothing

using TextBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// How a word stands on the page: in which direction its characters follow each other. A single one does not tell.
int turnOf(const Poppler::TextBox& box)
{
    const auto length = int(box.text().size());
    if (length < 2)
        return unknownTurn;
    const QPointF way = box.charBoundingBox(length - 1).center() - box.charBoundingBox(0).center();
    if (std::abs(way.x()) >= std::abs(way.y()))
        return way.x() >= 0 ? 0 : 2;
    return way.y() > 0 ? 1 : 3;
}

/// Arabic fonts draw lam and alef as one sign. When a file says of it that it is the two letters, Poppler gives them as
/// they are read, each with half of its width, where all others come from left to right.
QString fromLeftToRight(const Poppler::TextBox& box)
{
    constexpr QChar lam(0x0644);
    constexpr std::u16string_view alefs = u"\u0622\u0623\u0625\u0627";
    QString text = box.text();
    const auto width = [&](qsizetype at) { return box.charBoundingBox(int(at)).width(); };
    const auto isWidth = [](double one, double other) { return std::abs(one - other) < 1e-6 * std::abs(one); };
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != lam || alefs.find(text.at(i + 1).unicode()) == alefs.npos || !isWidth(width(i), width(i + 1)))
            continue;
        // Where all letters are of one width, the halves are narrower than they.
        bool isCommon = false;
        for (qsizetype k = 0; k < text.size() && !isCommon; ++k)
            isCommon = k != i && k != i + 1 && isWidth(width(k), width(i));
        if (!isCommon)
            std::swap(text[i], text[i + 1]);
    }
    return text;
}

/// A box of the page turned by so many quarters counter-clockwise, on the page as it is shown.
QRectF turnedBack(const QRectF& box, int quarters, const QSizeF& page)
{
    switch (quarters) {
    case 1:
        return {page.width() - box.bottom(), box.left(), box.height(), box.width()};
    case 2:
        return {page.width() - box.right(), page.height() - box.bottom(), box.width(), box.height()};
    case 3:
        return {box.top(), page.height() - box.right(), box.height(), box.width()};
    default:
        return box;
    }
}

/// The page is turned counter-clockwise by the quarters by which the words are turned clockwise.
TextBoxes boxesOf(const Poppler::Page& page, int turn, PopplerStop isStopped, const QVariant& closure)
{
    constexpr std::array rotations{Poppler::Page::Rotate0, Poppler::Page::Rotate270, Poppler::Page::Rotate180,
                                   Poppler::Page::Rotate90};
    return page.textList(rotations[std::size_t(turn)], isStopped, closure);
}

} // namespace

QRectF soundBox(const QRectF& box)
{
    constexpr double widest = 1e8; // points
    for (const double value : {box.x(), box.y(), box.width(), box.height()}) {
        if (!(std::abs(value) < widest))
            return {};
    }
    return box;
}

QRectF boxOfShares(const QRectF& shares, const QSizeF& page)
{
    const QRectF area = shares.normalized();
    return soundBox({area.x() * page.width(), area.y() * page.height(), area.width() * page.width(),
                     area.height() * page.height()});
}

std::vector<PrintedWord> printedWords(const Poppler::Page& page, PopplerStop isStopped, const QVariant& closure)
{
    std::vector<PrintedWord> words;
    const QSizeF size = page.pageSizeF();
    const TextBoxes upright = boxesOf(page, 0, isStopped, closure);
    words.reserve(upright.size());
    std::array<int, 4> count{};
    for (const auto& box : upright) {
        if (const int turn = turnOf(*box); turn != unknownTurn)
            ++count[std::size_t(turn)];
    }
    // Words that stand sideways or on their heads are read apart, as if the page were turned until they stand upright.
    const auto isApart = [&](int turn) { return turn != 0 && count[std::size_t(turn)] >= fewestSideways; };
    // Which way a lone character stands is not known: it goes with most of the page.
    const int most = int(std::ranges::max_element(count) - count.begin());
    const int lone = isApart(most) ? most : 0;
    const auto add = [&](const TextBoxes& boxes, int turn) {
        for (const auto& box : boxes) {
            const int found = turnOf(*box);
            const int stands = found == unknownTurn ? lone : (found + turn) % 4;
            if (turn == 0 ? isApart(stands) : stands != turn)
                continue;
            words.push_back({fromLeftToRight(*box), soundBox(turnedBack(box->boundingBox(), turn, size)),
                             box->nextWord() == nullptr, box->hasSpaceAfter(), turn});
        }
    };
    add(upright, 0);
    for (const int turn : {1, 2, 3}) {
        if (isApart(turn))
            add(boxesOf(page, turn, isStopped, closure), turn);
    }
    return words;
}

} // namespace parvis
