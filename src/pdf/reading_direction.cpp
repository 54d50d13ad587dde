// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/reading_direction.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <span>

namespace parvis {

namespace {

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isLeftToRight(char32_t c)
{
    return QChar::direction(c) == QChar::DirL;
}

template <class Is>
qsizetype count(const QString& text, Is is)
{
    return std::ranges::count_if(text.toUcs4(), [&](uint c) { return is(char32_t(c)); });
}

/// Numbers, and what stands in them, are read from left to right in every script.
bool isOfNumber(const QString& letter)
{
    const QChar::Direction direction = letter.front().direction();
    return direction == QChar::DirEN || direction == QChar::DirAN || direction == QChar::DirCS ||
           direction == QChar::DirES || direction == QChar::DirET || direction == QChar::DirL;
}

/// A word of such a script, its letters as read; a letter takes its marks along.
QString turnedRound(const QString& printed)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, printed);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary())
        letters.prepend(printed.mid(start, end - start));
    for (auto from = letters.begin(); from != letters.end();) {
        const auto to = std::find_if_not(from, letters.end(), isOfNumber);
        std::reverse(from, to);
        from = to == letters.end() ? to : to + 1;
    }
    return letters.join(QString());
}

/// Words that follow each other on a line: the order turns, the ends of words and of the line stay where they are.
void turnRound(std::span<PrintedWord> words)
{
    const bool endsLine = words.back().endsLine;
    const bool spaceAfter = words.back().spaceAfter;
    // The blank behind a word is the one in front of the word that it follows now.
    for (std::size_t i = words.size() - 1; i > 0; --i)
        words[i].spaceAfter = words[i - 1].spaceAfter;
    words.back().endsLine = false;
    std::ranges::reverse(words);
    words.back().endsLine = endsLine;
    words.back().spaceAfter = spaceAfter;
}

bool hasRightToLeft(const PrintedWord& word)
{
    return count(word.text, isRightToLeft) > 0;
}

void orderLine(std::span<PrintedWord> line)
{
    qsizetype right = 0;
    qsizetype left = 0;
    for (PrintedWord& word : line) {
        right += count(word.text, isRightToLeft);
        left += count(word.text, isLeftToRight);
    }
    if (right == 0)
        return;
    for (PrintedWord& word : line) {
        if (hasRightToLeft(word))
            word.text = turnedRound(word.text);
    }
    if (right > left) {
        turnRound(line);
        // Within it, what is read from left to right keeps its order.
        for (auto from = line.begin(); from != line.end();) {
            const auto to = std::find_if(from, line.end(), hasRightToLeft);
            if (to - from > 1)
                turnRound({from, to});
            from = to == line.end() ? to : to + 1;
        }
        return;
    }
    for (auto from = line.begin(); from != line.end();) {
        const auto to = std::find_if_not(from, line.end(), hasRightToLeft);
        if (to - from > 1)
            turnRound({from, to});
        from = to == line.end() ? to : to + 1;
    }
}

} // namespace

void orderForReading(std::vector<PrintedWord>& words)
{
    for (auto first = words.begin(); first != words.end();) {
        auto end = std::ranges::find(first, words.end(), true, &PrintedWord::endsLine);
        if (end != words.end())
            ++end;
        orderLine({first, end});
        first = end;
    }
}

} // namespace parvis
