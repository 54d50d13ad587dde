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
};

using Range = std::pair<qsizetype, qsizetype>; ///< first and last

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

    std::set<Range> phraseIn(const QString& text) const
    {
        std::set<Range> found;
        for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.size()))
            found.insert({at, at + phrase.size() - 1});
        return found;
    }

    /// The places of every word, each at the beginning of one; none unless all are there.
    std::set<Range> wordsIn(const QString& text) const
    {
        std::set<Range> found;
        for (const QString& word : words) {
            const auto before = found.size();
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
                if (at == 0 || !text[at - 1].isLetterOrNumber())
                    found.insert({at, at + word.size() - 1});
            }
            if (found.size() == before)
                return {};
        }
        return found;
    }

    std::set<Range> in(const QString& text) const
    {
        const std::set<Range> whole = phraseIn(text);
        return whole.empty() ? wordsIn(text) : whole;
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

/// The words of a page as one text; with `joinLines`, a hyphen at the end of a line is no part of the word.
FoldedText textOf(const std::vector<PdfWord>& words, bool joinLines)
{
    FoldedText folded;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const PdfWord& word = words[i];
        QString text = word.text;
        const bool hyphenated = joinLines && word.endsLine && text.size() > 1 && text.endsWith(u'-');
        if (hyphenated)
            text.chop(1);
        FoldedText one;
        one.append(text, 0);
        folded.text += one.text;
        folded.origin.insert(folded.origin.end(), std::size_t(one.text.size()), int(i));
        if (!hyphenated && (word.spaceAfter || word.endsLine)) {
            folded.text += u' ';
            folded.origin.push_back(int(i));
        }
    }
    return folded;
}

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
        for (const auto& [first, last] : query.in(folded.text)) {
            hits.push_back(
                hitAt(pages[i], int(i) + 1, folded.origin[std::size_t(first)], folded.origin[std::size_t(last)]));
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
    const FoldedText readings[] = {textOf(words, true), textOf(words, false)};
    std::set<Range> found; // words of the page
    const auto add = [&](auto places) {
        for (const FoldedText& reading : readings) {
            for (const auto& [first, last] : places(reading.text))
                found.insert({reading.origin[std::size_t(first)], reading.origin[std::size_t(last)]});
        }
    };
    add([&](const QString& text) { return query.phraseIn(text); });
    if (found.empty())
        add([&](const QString& text) { return query.wordsIn(text); });
    std::vector<MatchBoxes> matches;
    for (const auto& [first, last] : found) {
        MatchBoxes boxes;
        for (qsizetype i = first; i <= last; ++i)
            boxes.push_back(words[std::size_t(i)].box);
        matches.push_back(std::move(boxes));
    }
    return matches;
}

} // namespace parvis
