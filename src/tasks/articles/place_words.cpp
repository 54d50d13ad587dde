// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/place_words.h"

#include "domain/fold.h"
#include "pdf/french_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// "st" is how papers write "saint".
QString spelt(const QString& folded)
{
    return folded == u"st" ? u"saint"_s : folded == u"ste" ? u"sainte"_s : folded;
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2011);
}

/// In small letters it may be a word like any other; where there is no dictionary, any may be.
bool isCommon(const QString& word)
{
    FrenchWords& french = FrenchWords::shared();
    return !french.areThere() || french.knows(word.toLower());
}

/// A capital letter says nothing there.
bool startsSentence(const QString& text, qsizetype place)
{
    while (place > 0 && (text[place - 1].isSpace() || text[place - 1] == u'(' || text[place - 1] == u'['))
        --place;
    return place == 0 || u".!?…:;«»“”\"|–—•\n"_s.contains(text[place - 1]);
}

/// "la Croix Rouge", "La Croix": with nothing but a blank between.
bool hasCapitalBeside(const QString& text, const std::vector<PlaceWord>& words, std::size_t first, std::size_t last)
{
    const auto isBeside = [&](std::size_t before) {
        return text.mid(words[before].end, words[before + 1].begin - words[before].end).trimmed().isEmpty();
    };
    return (first > 0 && words[first - 1].isCapital && isBeside(first - 1)) ||
           (last < words.size() && words[last].isCapital && isBeside(last - 1));
}

} // namespace

const QStringList& smallWords()
{
    static const QStringList words{u"le"_s, u"la"_s,  u"les"_s, u"l"_s,  u"d"_s,  u"de"_s,
                                   u"du"_s, u"des"_s, u"en"_s,  u"et"_s, u"sur"_s};
    return words;
}

std::vector<PlaceWord> placeWords(const QString& text)
{
    std::vector<PlaceWord> words;
    const auto isPart = [&](qsizetype i) { return text[i].isLetterOrNumber() || text[i].isMark(); };
    for (qsizetype i = 0; i < text.size();) {
        if (!isPart(i)) {
            ++i;
            continue;
        }
        PlaceWord word{.begin = i};
        while (i < text.size() && isPart(i))
            ++i;
        word.end = i;
        word.folded = spelt(fold(text.mid(word.begin, i - word.begin)));
        word.isCapital = text[word.begin].isUpper() || text[word.begin].isDigit();
        word.isJoined = !words.empty() && words.back().end == word.begin - 1 && isHyphen(text[word.begin - 1]);
        words.push_back(word);
    }
    return words;
}

bool isNameHere(const QString& text, const std::vector<PlaceWord>& words, PlaceSpan span, const ArticleTerritory& meant)
{
    const auto [first, last] = span;
    if (meant.contract || meant.region)
        return true;
    QStringList named; // without the small words between
    for (std::size_t i = first; i < last; ++i) {
        if (!smallWords().contains(words[i].folded))
            named << text.mid(words[i].begin, words[i].end - words[i].begin);
    }
    const bool isCode = named.size() == 1 && named[0].contains(u'0');
    const bool isOneWord = named.size() < 2;
    if (isCode)
        return true;
    // A neighbourhood of one word is called like many things (Europe, Kennedy), "Nord" is also a direction.
    if ((meant.qpv && last - first == 1) || (meant.departement && fold(named.join(u' ')) == u"nord"))
        return false;
    const bool isKindOfBody = words[first].folded == u"communaute" || words[first].folded == u"metropole";
    const bool isJoined =
        last - first > 1 && std::ranges::all_of(words.begin() + std::ptrdiff_t(first) + 1,
                                                words.begin() + std::ptrdiff_t(last), &PlaceWord::isJoined);
    const bool isLongName = meant.departement && !isOneWord; // "Pas de Calais"
    if (isKindOfBody || isLongName || !std::ranges::all_of(named, isCommon))
        return true;
    if (meant.qpv || meant.epci || !isOneWord)
        return isJoined && !meant.qpv;
    return !startsSentence(text, words[first].begin) && !hasCapitalBeside(text, words, first, last);
}

} // namespace parvis
