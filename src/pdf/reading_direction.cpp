// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/reading_direction.h"

#include <QTextBoundaryFinder>

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>
#include <span>

namespace parvis {

namespace {

/// The letters of a line as they stand, from left to right, and the word to which each belongs.
struct SeenLine
{
    static constexpr int blank = -1;

    QString text;
    std::vector<int> words;

    explicit SeenLine(std::span<const PrintedWord> line)
    {
        for (std::size_t i = 0; i < line.size(); ++i) {
            add(line[i].text, int(i));
            if (line[i].spaceAfter && i + 1 < line.size())
                add(QStringLiteral(" "), blank);
        }
    }

    void add(const QString& letters, int word)
    {
        text += letters;
        words.insert(words.end(), std::size_t(letters.size()), word);
    }
};

/// All letters that are read from right to left stand there; a quick look, since hardly a page has any.
bool mayBeReadLeftwards(const QString& text)
{
    constexpr char16_t rightToLeftMark = 0x200F;
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x0590 && u < 0x0900) || u == rightToLeftMark || c.isSurrogate() || u >= 0xFB1D;
    });
}

/// How many letters of a text are read in each direction.
struct Directions
{
    qsizetype right = 0; ///< to left
    qsizetype left = 0;  ///< to right

    void count(const QString& text)
    {
        for (const uint c : text.toUcs4()) {
            const QChar::Direction direction = QChar::direction(char32_t(c));
            right += direction == QChar::DirR || direction == QChar::DirAL;
            left += direction == QChar::DirL;
        }
    }
    bool goLeft() const { return right > left; }
    /// Of a line, by most of its letters; where both are many, that of its page.
    bool goLeftOn(const Directions& page) const
    {
        const bool isMixed = right < 2 * left && left < 2 * right;
        return isMixed ? page.goLeft() : goLeft();
    }
};

/// The places of a line in the order in which they are read, and which of them are read from right to left.
struct ReadingOrder
{
    std::vector<int32_t> places;
    std::vector<UBiDiLevel> levels;

    ReadingOrder() = default; ///< as it stands
    /// The bidirectional algorithm of Unicode leads from what is read to what is seen, and back. (ICU's own inverse
    /// would not pair brackets.) Empty when it cannot be told.
    ReadingOrder(const SeenLine& line, bool goesLeft)
    {
        const auto length = int32_t(line.text.size());
        const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setPara(bidi.get(), reinterpret_cast<const UChar*>(line.text.utf16()), length,
                      goesLeft ? UBIDI_RTL : UBIDI_LTR, nullptr, &error);
        const UBiDiLevel* found = ubidi_getLevels(bidi.get(), &error);
        std::vector<int32_t> order(line.words.size());
        ubidi_getVisualMap(bidi.get(), order.data(), &error);
        if (U_FAILURE(error))
            return;
        levels.assign(found, found + length);
        places = withWholeLetters(line.text, order);
    }

    bool isRightToLeft(int32_t place) const { return levels[std::size_t(place)] % 2 == 1; }

private:
    /// A letter takes its marks along.
    static std::vector<int32_t> withWholeLetters(const QString& text, const std::vector<int32_t>& order)
    {
        std::vector<std::pair<int32_t, int32_t>> letters(order.size()); // begin and end of the one at each place
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype start = 0, end = finder.toNextBoundary(); end > start;
             start = end, end = finder.toNextBoundary())
            std::fill(letters.begin() + start, letters.begin() + end, std::pair(int32_t(start), int32_t(end)));
        std::vector<int32_t> whole;
        std::vector<bool> isDone(order.size(), false);
        for (const int32_t place : order) {
            const auto [start, end] = letters[std::size_t(place)];
            for (int32_t i = start; i < end && !isDone[std::size_t(i)]; ++i) {
                isDone[std::size_t(i)] = true;
                whole.push_back(i);
            }
        }
        return whole;
    }
};

/// The words of a line as read. One of which parts are read at different places becomes several.
std::vector<PrintedWord> ordered(std::span<const PrintedWord> line, const SeenLine& seen, const ReadingOrder& order)
{
    std::vector<PrintedWord> words;
    int current = SeenLine::blank;
    for (const int32_t place : order.places) {
        const int word = seen.words[std::size_t(place)];
        if (word == SeenLine::blank) {
            if (!words.empty())
                words.back().spaceAfter = true;
        } else {
            if (word != current) {
                words.push_back(line[std::size_t(word)]);
                words.back().text.clear();
                words.back().spaceAfter = words.back().endsLine = false;
            }
            const QChar letter = seen.text.at(place);
            words.back().text += order.isRightToLeft(place) ? letter.mirroredChar() : letter;
        }
        current = word;
    }
    words.back().endsLine = line.back().endsLine;
    words.back().spaceAfter = line.back().spaceAfter;
    return words;
}

} // namespace

void orderForReading(std::vector<PrintedWord>& words)
{
    if (std::ranges::none_of(words, mayBeReadLeftwards, &PrintedWord::text))
        return;
    Directions page;
    for (const PrintedWord& word : words)
        page.count(word.text);
    if (page.right == 0)
        return;
    std::vector<PrintedWord> read;
    for (auto first = words.begin(); first != words.end();) {
        auto end = std::ranges::find(first, words.end(), true, &PrintedWord::endsLine);
        if (end != words.end())
            ++end;
        const SeenLine seen({first, end});
        Directions line;
        line.count(seen.text);
        const ReadingOrder order = line.right > 0 ? ReadingOrder(seen, line.goLeftOn(page)) : ReadingOrder();
        if (order.places.empty())
            std::move(first, end, std::back_inserter(read));
        else
            std::ranges::move(ordered({first, end}, seen, order), std::back_inserter(read));
        first = end;
    }
    words = std::move(read);
}

} // namespace parvis
