// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_search.h"

#include "domain/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int excerptBefore = 30; ///< characters before what was found
constexpr int excerptAfter = 80;

/// A text folded letter by letter, with the way back: blanks are joined to one.
struct FoldedText
{
    QString text;
    std::vector<int> origin; ///< of each folded letter: its place in the source

    void append(const QString& source, int from)
    {
        for (qsizetype i = 0; i < source.size(); ++i) {
            for (const QChar c : fold(QString(source[i]))) {
                if (c == u' ' && (text.isEmpty() || text.endsWith(u' ')))
                    continue;
                text += c;
                origin.push_back(from + int(i));
            }
        }
    }

    /// Without the hyphens between letters: "co-construction" and "coconstruction" are one word for whoever searches,
    /// and at the end of a line a printed page does not tell which of them is meant.
    FoldedText withoutHyphens() const
    {
        FoldedText joined;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isWithin = i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
            if (text[i] == u'-' && isWithin)
                continue;
            joined.text += text[i];
            joined.origin.push_back(origin[std::size_t(i)]);
        }
        return joined;
    }
};

/// A place that was found: where in the source each of its letters comes from.
using Place = std::vector<int>;

/// What is looked for, folded.
struct Query
{
    QString phrase;
    QStringList words; ///< empty: the phrase only

    Query(const QString& wanted, Match match)
        : phrase(fold(wanted).simplified())
    {
        static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
        if (match == Match::PhraseOrWords)
            words = phrase.split(separators, Qt::SkipEmptyParts);
    }

    std::vector<Place> phraseIn(const FoldedText& text) const
    {
        FoldedText wanted;
        wanted.append(phrase, 0);
        std::vector<Place> found;
        addPlaces(wanted.text, text, false, found);
        addPlaces(wanted.withoutHyphens().text, text.withoutHyphens(), false, found);
        return found;
    }

    /// The places of every word, each at the beginning of one; none unless all are there.
    std::vector<Place> wordsIn(const FoldedText& text) const
    {
        const FoldedText joined = text.withoutHyphens();
        std::vector<Place> found;
        for (const QString& word : words) {
            const auto before = found.size();
            addPlaces(word, text, true, found);
            addPlaces(word, joined, true, found);
            if (found.size() == before)
                return {};
        }
        return found;
    }

    std::vector<Place> in(const FoldedText& text) const
    {
        const std::vector<Place> whole = phraseIn(text);
        return whole.empty() ? wordsIn(text) : whole;
    }

private:
    static void addPlaces(const QString& wanted, const FoldedText& text, bool beginsWord, std::vector<Place>& found)
    {
        for (qsizetype at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + wanted.size())) {
            const auto first = text.origin.begin() + at;
            if (!beginsWord || at == 0 || !text.text[at - 1].isLetterOrNumber())
                found.emplace_back(first, first + wanted.size());
        }
    }
};

DocumentHit hitAt(const QString& page, int number, int first, int last)
{
    const int from = std::max(0, first - excerptBefore);
    const int to = std::min(int(page.size()), last + 1 + excerptAfter);
    DocumentHit hit;
    hit.page = number;
    const QString before = (from > 0 ? u"… "_s : QString()) + page.mid(from, first - from);
    const QString found = page.mid(first, last + 1 - first);
    const QString after = page.mid(last + 1, to - last - 1) + (to < page.size() ? u" …"_s : QString());
    hit.start = int(before.size());
    hit.length = int(found.size());
    hit.excerpt = before + found + after;
    for (QChar& c : hit.excerpt) {
        if (c.isSpace())
            c = u' ';
    }
    return hit;
}

/// How a word is read that a hyphen cuts at the end of its line: as it was found to be, or glued to the word that
/// follows, without the hyphen or with it.
enum class Reading { Whole, Glued, Compound };

/// The words of a page as one text.
class WordsText
{
public:
    WordsText(const std::vector<PdfWord>& words, Reading reading)
        : words_(words)
        , isRest_(words.size(), false)
    {
        for (const PdfWord& word : words) {
            if (word.rest >= 0 && reading == Reading::Whole)
                isRest_[std::size_t(word.rest)] = true;
        }
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].isFurniture)
                continue;
            if (reading == Reading::Whole)
                addWhole(i);
            else
                addGlued(i, reading);
        }
    }

    const FoldedText& folded() const { return folded_; }

private:
    void add(const QString& text, std::size_t word)
    {
        FoldedText one;
        one.append(text, 0);
        folded_.text += one.text;
        folded_.origin.insert(folded_.origin.end(), std::size_t(one.text.size()), int(word));
    }

    void addBlank(std::size_t word)
    {
        if (folded_.text.isEmpty() || folded_.text.endsWith(u' '))
            return;
        folded_.text += u' ';
        folded_.origin.push_back(int(word));
    }

    void addWhole(std::size_t i)
    {
        const PdfWord& word = words_[i];
        if (!isRest_[i]) {
            const qsizetype printed = word.text.endsWith(u'-') ? word.text.size() - 1 : word.text.size();
            add(word.whole.isEmpty() ? word.text : word.whole.left(printed), i);
            if (!word.whole.isEmpty())
                add(word.whole.mid(printed), word.rest >= 0 ? std::size_t(word.rest) : i);
        }
        if (word.rest != int(i) + 1 && (word.spaceAfter || word.endsLine))
            addBlank(i);
    }

    void addGlued(std::size_t i, Reading reading)
    {
        const PdfWord& word = words_[i];
        const bool isCut = word.endsLine && word.text.size() > 1 && word.text.endsWith(u'-');
        add(isCut && reading == Reading::Glued ? word.text.chopped(1) : word.text, i);
        if (!isCut && (word.spaceAfter || word.endsLine))
            addBlank(i);
    }

    const std::vector<PdfWord>& words_;
    std::vector<bool> isRest_;
    FoldedText folded_;
};

} // namespace

std::vector<DocumentHit> findInPages(const std::vector<QString>& pages, const QString& wanted, Match match,
                                     std::stop_token stop)
{
    const Query query(wanted, match);
    std::vector<DocumentHit> hits;
    if (query.phrase.isEmpty())
        return hits;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested())
            throw Cancelled();
        FoldedText folded;
        folded.append(pages[i], 0);
        std::set<std::pair<int, int>> ranges; // found with and without hyphens, a place is one
        for (const Place& place : query.in(folded))
            ranges.emplace(place.front(), place.back());
        for (const auto& [first, last] : ranges) {
            hits.push_back(hitAt(pages[i], int(i) + 1, first, last));
            if (hits.size() == mostHits)
                return hits;
        }
    }
    return hits;
}

std::vector<MatchBoxes> matchesOnPage(const std::vector<PdfWord>& words, const QString& wanted, Match match)
{
    const Query query(wanted, match);
    if (query.phrase.isEmpty())
        return {};
    std::set<Place> found; // by words of the page
    const auto add = [&](auto places) {
        for (const Reading reading : {Reading::Whole, Reading::Glued, Reading::Compound}) {
            const WordsText read(words, reading);
            for (Place place : places(read.folded())) {
                std::ranges::sort(place);
                place.erase(std::ranges::unique(place).begin(), place.end());
                found.insert(place);
            }
        }
    };
    add([&](const FoldedText& text) { return query.phraseIn(text); });
    if (found.empty())
        add([&](const FoldedText& text) { return query.wordsIn(text); });
    std::vector<MatchBoxes> matches;
    for (const std::vector<int>& place : found) {
        MatchBoxes boxes;
        for (const int word : place)
            boxes.push_back(words[std::size_t(word)].box);
        matches.push_back(std::move(boxes));
    }
    return matches;
}

} // namespace parvis
