// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_letters.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace parvis {

namespace {

/// How wide a letter is beside others, in a usual type.
double usualWidth(QChar letter)
{
    constexpr std::u16string_view narrow = u"iïîljtfrI.,;:'’!|()[]-";
    constexpr std::u16string_view wide = u"mwMWœæŒÆ%@";
    if (narrow.find(letter.unicode()) != narrow.npos)
        return 0.5;
    if (wide.find(letter.unicode()) != wide.npos)
        return 1.55;
    return letter.isUpper() ? 1.25 : 1;
}

double usualWidth(QStringView letters)
{
    double width = 0;
    for (const QChar letter : letters)
        width += usualWidth(letter);
    return width;
}

bool isTakenWhole(const PdfWord& word)
{
    const auto isFromRight = [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    };
    return (word.text.size() > 2 && word.box.height() > 1.5 * word.box.width()) ||
           std::any_of(word.text.begin(), word.text.end(), isFromRight);
}

double letterEdge(const PdfWord& word, int letter)
{
    const double whole = usualWidth(word.text);
    const double before = usualWidth(QStringView(word.text).left(letter));
    return word.box.left() + (whole > 0 ? word.box.width() * before / whole : 0);
}

int letterAt(const PdfWord& word, const QPointF& point)
{
    const int length = int(word.text.size());
    if (isTakenWhole(word)) {
        const QPointF centre = word.box.center();
        return (word.box.height() > word.box.width() ? point.y() < centre.y() : point.x() < centre.x()) ? 0 : length;
    }
    int nearest = 0;
    for (int letter = 1; letter <= length; ++letter) {
        if (std::abs(letterEdge(word, letter) - point.x()) < std::abs(letterEdge(word, nearest) - point.x()))
            nearest = letter;
    }
    return nearest;
}

/// How far a point lies from a box; what is above or below counts three times.
double distance(const QRectF& box, const QPointF& point)
{
    const double aside = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const double above = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return aside + 3 * above;
}

} // namespace

TextPlace placeAt(int page, const std::vector<PdfWord>& words, const QPointF& point)
{
    double least = std::numeric_limits<double>::max();
    TextPlace place{page, 0, 0};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double away = distance(words[i].box, point);
        if (away >= least)
            continue;
        least = away;
        place.word = int(i);
    }
    if (!words.empty())
        place.letter = letterAt(words[std::size_t(place.word)], point);
    return place;
}

QLineF caretAt(const std::vector<PdfWord>& words, const TextPlace& place)
{
    if (place.word < 0 || place.word >= int(words.size()))
        return {};
    const PdfWord& word = words[std::size_t(place.word)];
    const double x =
        isTakenWhole(word) ? (place.letter == 0 ? word.box.left() : word.box.right()) : letterEdge(word, place.letter);
    return {x, word.box.top(), x, word.box.bottom()};
}

QRectF lettersBox(const PdfWord& word, int from, int to)
{
    if (isTakenWhole(word))
        return word.box;
    const double left = letterEdge(word, from);
    return {left, word.box.top(), letterEdge(word, to) - left, word.box.height()};
}

std::pair<int, int> lineOf(const std::vector<PdfWord>& words, int word)
{
    int first = word;
    while (first > 0 && !words[std::size_t(first) - 1].endsLine)
        --first;
    int last = word;
    while (last + 1 < int(words.size()) && !words[std::size_t(last)].endsLine)
        ++last;
    return {first, last};
}

} // namespace parvis
