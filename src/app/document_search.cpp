#include "app/document_search.h"

#include "domain/fold.h"

#include <algorithm>
#include <set>

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

QString foldedQuery(const QString& wanted)
{
    return fold(wanted).simplified();
}

DocumentHit hitAt(const QString& page, int number, int first, int last)
{
    const int from = std::max(0, first - excerptBefore);
    const int to = std::min(int(page.size()), last + 1 + excerptAfter);
    DocumentHit hit;
    hit.page = number;
    const QString before = (from > 0 ? QStringLiteral("… ") : QString()) + page.mid(from, first - from);
    const QString found = page.mid(first, last + 1 - first);
    const QString after = page.mid(last + 1, to - last - 1) + (to < page.size() ? QStringLiteral(" …") : QString());
    hit.start = int(before.size());
    hit.length = int(found.size());
    hit.excerpt = before + found + after;
    for (QChar& c : hit.excerpt) {
        if (c.isSpace())
            c = u' ';
    }
    return hit;
}

using WordRange = std::pair<int, int>; ///< first and last

/// Reads the words as one text; with `joinLines`, a hyphen at the end of a line is no part of the word.
void addMatches(const std::vector<PdfWord>& words, const QString& query, bool joinLines, std::set<WordRange>& found)
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
    for (qsizetype at = folded.text.indexOf(query); at >= 0; at = folded.text.indexOf(query, at + query.size()))
        found.insert({folded.origin[std::size_t(at)], folded.origin[std::size_t(at + query.size() - 1)]});
}

} // namespace

std::vector<DocumentHit> findInPages(const std::vector<QString>& pages, const QString& wanted, std::stop_token stop)
{
    const QString query = foldedQuery(wanted);
    std::vector<DocumentHit> hits;
    if (query.isEmpty())
        return hits;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested())
            throw Cancelled();
        FoldedText folded;
        folded.append(pages[i], 0);
        for (qsizetype at = folded.text.indexOf(query); at >= 0; at = folded.text.indexOf(query, at + query.size())) {
            hits.push_back(hitAt(pages[i], int(i) + 1, folded.origin[std::size_t(at)],
                                 folded.origin[std::size_t(at + query.size() - 1)]));
            if (hits.size() == mostHits)
                return hits;
        }
    }
    return hits;
}

std::vector<MatchBoxes> matchesOnPage(const std::vector<PdfWord>& words, const QString& wanted)
{
    const QString query = foldedQuery(wanted);
    if (query.isEmpty())
        return {};
    std::set<WordRange> found;
    addMatches(words, query, true, found);
    addMatches(words, query, false, found);
    std::vector<MatchBoxes> matches;
    for (const auto& [first, last] : found) {
        MatchBoxes boxes;
        for (int i = first; i <= last; ++i)
            boxes.push_back(words[std::size_t(i)].box);
        matches.push_back(std::move(boxes));
    }
    return matches;
}

} // namespace parvis
