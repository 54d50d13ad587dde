// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/text_selection.h"

#include "app/documents/reader/table_cells.h"

#include <algorithm>

namespace parvis {

namespace {

int lengthOf(const std::vector<PdfWord>& words, int word)
{
    return int(words[std::size_t(word)].text.size());
}

} // namespace

TextSelection::TextSelection(WordsOf wordsOf, int pages)
    : wordsOf_(std::move(wordsOf))
    , pages_(pages)
{
}

void TextSelection::clear()
{
    select({}, {});
}

bool TextSelection::forgetPage(int page)
{
    const bool rests = hasCaret() && first().page <= page && page <= last().page;
    if (rests)
        clear();
    return rests;
}

void TextSelection::begin(const TextPlace& place)
{
    select(place, place);
}

void TextSelection::extendTo(const TextPlace& place)
{
    select(hasCaret() && !isRegion() ? anchor_ : place, place);
}

void TextSelection::select(const TextPlace& from, const TextPlace& to)
{
    anchor_ = from;
    caret_ = to;
    region_ = {};
}

void TextSelection::selectWord(const TextPlace& place)
{
    const auto* words = wordsOf_(place.page);
    if (words && place.word < int(words->size()))
        select({place.page, place.word, 0},
               {place.page, place.word, int((*words)[std::size_t(place.word)].text.size())});
}

void TextSelection::selectLine(const TextPlace& place)
{
    const auto* words = wordsOf_(place.page);
    if (!words || place.word >= int(words->size()))
        return;
    const auto [first, last] = lineOf(*words, place.word);
    select({place.page, first, 0}, {place.page, last, int((*words)[std::size_t(last)].text.size())});
}

void TextSelection::selectPage(int page)
{
    select(endOfPage(page, false), endOfPage(page, true));
}

void TextSelection::selectRegion(int page, const QRectF& region)
{
    select({page, 0, 0}, {page, 0, 0});
    region_ = region;
}

TextPlace TextSelection::endOfPage(int page, bool isEnd) const
{
    const auto* words = wordsOf_(page);
    if (!words || words->empty() || !isEnd)
        return {page, 0, 0};
    return {page, int(words->size()) - 1, int(words->back().text.size())};
}

bool TextSelection::extend(Step step)
{
    if (!hasCaret() || !wordsOf_(caret_.page))
        return false;
    const TextPlace before = caret_;
    caret_ = within(caret_);
    extendTo(moved(step));
    return caret_ != before;
}

/// The words of a page that was not in memory may be others than when the caret was put there.
TextPlace TextSelection::within(const TextPlace& place) const
{
    const auto* words = wordsOf_(place.page);
    const TextPlace end = endOfPage(place.page, true);
    if (place > end)
        return end;
    return {place.page, place.word, words->empty() ? 0 : std::min(place.letter, lengthOf(*words, place.word))};
}

TextPlace TextSelection::moved(Step step) const
{
    const auto* words = wordsOf_(caret_.page);
    switch (step) {
    case Step::Left:
        return beside(-1);
    case Step::Right:
        return beside(1);
    case Step::WordLeft:
        return byWord(-1);
    case Step::WordRight:
        return byWord(1);
    case Step::Up:
        return byLine(-1);
    case Step::Down:
        return byLine(1);
    case Step::PageStart:
    case Step::PageEnd:
        return endOfPage(caret_.page, step == Step::PageEnd);
    case Step::LineStart:
    case Step::LineEnd:
        break;
    }
    if (words->empty())
        return caret_;
    const auto [first, last] = lineOf(*words, caret_.word);
    if (step == Step::LineStart)
        return {caret_.page, first, 0};
    return {caret_.page, last, int((*words)[std::size_t(last)].text.size())};
}

/// One letter; between two words it steps from the end of one behind the first letter of the next.
TextPlace TextSelection::beside(int direction) const
{
    const auto* words = wordsOf_(caret_.page);
    const int length = words->empty() ? 0 : int((*words)[std::size_t(caret_.word)].text.size());
    const int letter = caret_.letter + direction;
    if (letter >= 0 && letter <= length)
        return {caret_.page, caret_.word, letter};
    const TextPlace next = byWord(direction);
    if (next.page != caret_.page || next.word == caret_.word)
        return next;
    const bool isTight =
        direction > 0 ? !(*words)[std::size_t(caret_.word)].spaceAfter : !(*words)[std::size_t(next.word)].spaceAfter;
    const int end = int((*words)[std::size_t(next.word)].text.size());
    if (direction > 0)
        return {next.page, next.word, isTight ? std::min(1, end) : 0};
    return {next.page, next.word, isTight ? std::max(0, end - 1) : end};
}

/// To the start of the word, or of the one before; to its end, or to that of the next.
TextPlace TextSelection::byWord(int direction) const
{
    const auto* words = wordsOf_(caret_.page);
    const auto lengthOf = [&](int word) { return int((*words)[std::size_t(word)].text.size()); };
    if (!words->empty() && direction < 0 && caret_.letter > 0)
        return {caret_.page, caret_.word, 0};
    if (!words->empty() && direction > 0 && caret_.letter < lengthOf(caret_.word))
        return {caret_.page, caret_.word, lengthOf(caret_.word)};
    const int word = caret_.word + direction;
    if (word >= 0 && word < int(words->size()))
        return {caret_.page, word, direction > 0 ? lengthOf(word) : 0};
    const int page = caret_.page + direction;
    return page >= 1 && page <= pages_ && wordsOf_(page) ? endOfPage(page, direction < 0) : caret_;
}

TextPlace TextSelection::byLine(int direction) const
{
    const auto* words = wordsOf_(caret_.page);
    const int page = caret_.page + direction;
    const bool isKnown = page >= 1 && page <= pages_ && wordsOf_(page);
    if (words->empty())
        return isKnown ? endOfPage(page, direction < 0) : caret_;
    const auto [first, last] = lineOf(*words, caret_.word);
    const int beyond = direction < 0 ? first - 1 : last + 1;
    if (beyond < 0 || beyond >= int(words->size())) {
        const TextPlace end = endOfPage(caret_.page, direction > 0);
        return caret_ == end && isKnown ? endOfPage(page, direction < 0) : end;
    }
    const auto [from, to] = lineOf(*words, beyond);
    const std::vector<PdfWord> line(words->begin() + from, words->begin() + to + 1);
    TextPlace place = placeAt(caret_.page, line, {caretAt(*words, caret_).x1(), line.front().box.center().y()});
    place.word += from;
    return place;
}

std::vector<int> TextSelection::wordsOn(int page, const std::vector<PdfWord>& words) const
{
    std::vector<int> chosen;
    if (isEmpty() || page < first().page || page > last().page)
        return chosen;
    const int from = page == first().page && !isRegion() ? first().word : 0;
    const int to = page == last().page && !isRegion() ? last().word : int(words.size()) - 1;
    for (int word = from; word <= to && word < int(words.size()); ++word) {
        if (!isRegion() || region_.contains(words[std::size_t(word)].box.center()))
            chosen.push_back(word);
    }
    return chosen;
}

std::pair<int, int> TextSelection::lettersOf(int page, int word, const std::vector<PdfWord>& words) const
{
    const bool isFirst = !isRegion() && page == first().page && word == first().word;
    const bool isLast = !isRegion() && page == last().page && word == last().word;
    const int length = int(words[std::size_t(word)].text.size());
    return {isFirst ? std::min(first().letter, length) : 0, isLast ? std::min(last().letter, length) : length};
}

std::vector<QRectF> TextSelection::boxesOn(int page) const
{
    std::vector<QRectF> boxes;
    const auto* words = wordsOf_(page);
    if (!words)
        return boxes;
    for (const int word : wordsOn(page, *words)) {
        const auto [begin, end] = lettersOf(page, word, *words);
        if (begin < end)
            boxes.push_back(lettersBox((*words)[std::size_t(word)], begin, end));
    }
    return boxes;
}

std::vector<int> TextSelection::unknownPages() const
{
    std::vector<int> unknown;
    for (int page = first().page; !isEmpty() && page <= last().page; ++page) {
        if (page > 0 && !wordsOf_(page))
            unknown.push_back(page);
    }
    return unknown;
}

/// Cell by cell: what stands beside the region does not part its lines.
QString TextSelection::regionText() const
{
    QStringList lines;
    for (const QStringList& row : cells())
        lines << row.join(u' ').simplified();
    return lines.join(u'\n');
}

std::vector<QStringList> TextSelection::cells() const
{
    std::vector<QStringList> rows;
    for (int page = first().page; !isEmpty() && page <= last().page; ++page) {
        const auto* words = wordsOf_(page);
        if (!words)
            continue;
        for (QStringList& row : tableCells(*words, wordsOn(page, *words)))
            rows.push_back(std::move(row));
    }
    return rows;
}

TextSelection TextSelection::withWords(WordsOf wordsOf) const
{
    TextSelection other = *this;
    other.wordsOf_ = std::move(wordsOf);
    return other;
}

QString TextSelection::text() const
{
    if (isRegion())
        return regionText();
    QString text;
    QString rest; // of the word that is cut at the end of the page before
    for (int page = first().page; !isEmpty() && page <= last().page; ++page) {
        if (const auto* words = wordsOf_(page))
            addPage(page, *words, text, rest);
    }
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

void TextSelection::addPage(int page, const std::vector<PdfWord>& words, QString& text, QString& rest) const
{
    std::vector<bool> isSaid(words.size(), false); // with the word that it is the rest of
    for (const int i : wordsOn(page, words)) {
        const PdfWord& word = words[std::size_t(i)];
        const auto [begin, end] = lettersOf(page, i, words);
        const bool isWhole = !word.whole.isEmpty() && end == word.text.size();
        if (!rest.isEmpty() && word.text == rest) {
            rest.clear();
            isSaid[std::size_t(i)] = true;
        }
        if (!isSaid[std::size_t(i)] && begin < end)
            text += isWhole ? word.whole.mid(begin) : word.text.mid(begin, end - begin);
        if (isWhole && word.rest >= 0)
            isSaid[std::size_t(word.rest)] = true;
        if (isWhole && word.rest < 0)
            rest = word.whole.mid(word.text.size() - (word.text.endsWith(u'-') && !word.whole.startsWith(word.text)));
        // The line goes on behind a rest that follows directly; a line of which nothing is left is none.
        if ((isWhole && word.rest == i + 1) || text.isEmpty() || text.endsWith(u'\n'))
            continue;
        if (word.endsLine || i == int(words.size()) - 1)
            text += u'\n';
        else if (word.spaceAfter)
            text += u' ';
    }
}

} // namespace parvis
