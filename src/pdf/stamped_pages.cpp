// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/stamped_pages.h"

#include <algorithm>

namespace parvis {

namespace {

constexpr double mostOfThePage = 0.7;
constexpr int surelyRead = 60;        ///< per cent
constexpr std::size_t fewestRead = 8; ///< words that are surely read, of a page that says something

/// Whether a word that was read is one of the page's own: the middle of one of them lies in the other.
bool isOneOf(const std::vector<PrintedWord>& own, const PrintedWord& read)
{
    constexpr double margin = 2; // points: where letters end is seen less exactly than it is written
    return std::ranges::any_of(own, [&](const PrintedWord& word) {
        const QRectF around = word.box.adjusted(-margin, -margin, margin, margin);
        return around.contains(read.box.center()) || read.box.contains(word.box.center());
    });
}

} // namespace

bool isStampedPicture(const PageContents& page)
{
    return !page.words.empty() && page.words.size() <= mostStampedWords && page.pictureShare >= mostOfThePage;
}

std::vector<PrintedWord> withStamps(std::vector<PrintedWord> own, const std::vector<PrintedWord>& read)
{
    if (own.empty())
        return read;
    std::vector<PrintedWord> others;
    for (const PrintedWord& word : read) {
        if (!isOneOf(own, word))
            others.push_back(word);
        else if (word.endsLine && !others.empty())
            others.back().endsLine = true; // what stands before it ends the line now
    }
    const auto sure = std::size_t(
        std::ranges::count_if(others, [](const PrintedWord& word) { return word.confidence >= surelyRead; }));
    if (sure < fewestRead || 2 * sure < others.size())
        return own;
    own.back().endsLine = true;
    own.insert(own.end(), others.begin(), others.end());
    return own;
}

} // namespace parvis
