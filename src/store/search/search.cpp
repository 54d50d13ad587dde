// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search.h"

#include "domain/fold.h"
#include "store/connection.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QStringList words(const QString& query)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
    return fold(query).split(separators, Qt::SkipEmptyParts);
}

// A compound is one word for whoever searches, with its hyphen or without: at the end of a line a printed page does not
// tell which of them is meant. The index has its parts, or the whole.

/// Words that follow each other, the last of which may be the beginning of one.
QString inTurn(const QStringList& words)
{
    QStringList terms;
    for (const QString& word : words.first(words.size() - 1))
        terms << u"\"%1\""_s.arg(word);
    terms << u"\"%1\"*"_s.arg(words.last());
    return terms.join(u" + ");
}

/// The ways to write a compound that was typed with its hyphens: its parts, or two of them as one.
QStringList joined(const QStringList& parts)
{
    QStringList ways{inTurn(parts)};
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (!parts[i].back().isLetter() || !parts[i + 1].front().isLetter())
            continue;
        QStringList fewer = parts;
        fewer[i] += fewer.takeAt(i + 1);
        ways << inTurn(fewer);
    }
    return ways;
}

/// Some 160 characters of the page around the first word found.
QString excerptOf(const QString& text, const QStringList& wanted)
{
    constexpr int before = 50;
    constexpr int length = 160;
    const QString simple = text.simplified();
    // Folding may change the length of what stands before, so the place is near enough, not exact.
    const qsizetype at = [&]() -> qsizetype {
        const QString folded = fold(simple);
        const QString compact = QString(folded).remove(u'-');
        qsizetype found = folded.size();
        for (const QString& word : wanted) {
            const qsizetype place = folded.indexOf(word);
            if (const qsizetype near = place >= 0 ? place : compact.indexOf(word); near >= 0)
                found = std::min(found, near);
        }
        return std::min(found, simple.size());
    }();
    const qsizetype start = std::max<qsizetype>(0, at - before);
    QString excerpt = simple.mid(start, length);
    if (start > 0)
        excerpt.prepend(u'…');
    if (start + length < simple.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

Search::Search(const QString& path)
    : connection_(std::make_unique<Connection>(path, Connection::Mode::ReadOnly))
{
}

Search::~Search() = default;

/// The ways to write a word that stand somewhere with a hyphen in it, as the index has them: two words.
QStringList Search::hyphenated(const QString& word)
{
    constexpr qsizetype shortestWord = 5;
    constexpr qsizetype shortestEnd = 3;
    constexpr int mostRead = 200; // texts in which the two words follow each other
    if (word.size() < shortestWord || !std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }))
        return {};
    const auto inTwo = [&](qsizetype at) { return inTurn({word.left(at), word.mid(at)}); };
    QStringList ways;
    for (qsizetype at = 1; at + shortestEnd <= word.size(); ++at)
        ways << inTwo(at);
    QSqlQuery texts = connection_->run(u"SELECT title || ' ' || body FROM search WHERE search MATCH ? LIMIT ?"_s,
                                       {ways.join(u" OR "), mostRead});
    QStringList found;
    while (texts.next()) {
        const QString text = texts.value(0).toString();
        for (qsizetype at = 1; at + shortestEnd <= word.size(); ++at) {
            const QString compound = word.left(at) + u'-' + word.mid(at);
            if (text.contains(compound) && !found.contains(inTwo(at)))
                found << inTwo(at);
        }
    }
    return found;
}

/// In the language of the index: every word, in one of the ways to write it.
QString Search::expressionOf(const QString& query)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*"_s);
    QStringList terms;
    for (auto found = word.globalMatch(fold(query)); found.hasNext();) {
        const QStringList parts = found.next().captured().split(u'-');
        QStringList ways = joined(parts);
        if (parts.size() == 1)
            ways << hyphenated(parts.first());
        terms << u"(%1)"_s.arg(ways.join(u" OR "));
    }
    return terms.join(u" AND ");
}

std::vector<SearchHit> Search::find(const QString& query, int limit)
{
    const QStringList wanted = words(query);
    if (wanted.isEmpty())
        return {};
    const QString whole = fold(query).simplified() + u' ';
    // Thousands of pages may match: the text is read of those alone that are shown, and only a record has a title.
    QSqlQuery found =
        connection_->run(u"SELECT e.record_table, e.record_id, e.page, p.text FROM "
                         "(SELECT e.id, e.record_table, e.record_id, e.page, "
                         "CASE WHEN e.page = 0 THEN substr(search.title || ' ', 1, length(?)) = ? ELSE 0 END AS is_it, "
                         "bm25(search, 10.0, 1.0) AS score FROM search "
                         "JOIN search_entry AS e ON e.id = search.rowid WHERE search MATCH ? "
                         "ORDER BY is_it DESC, score, e.page > 0, e.id LIMIT ?) AS e "
                         "LEFT JOIN document AS d ON e.page > 0 AND d.id = e.record_id "
                         "LEFT JOIN document_page AS p ON p.sha256 = d.sha256 AND p.page = e.page "
                         "ORDER BY e.is_it DESC, e.score, e.page > 0, e.id"_s,
                         {whole, whole, expressionOf(query), limit});
    std::vector<SearchHit> hits;
    while (found.next()) {
        if (!isRecordTable(found.value(0).toString())) // written by another program; a check names it
            continue;
        SearchHit hit{{found.value(0).toString(), found.value(1).toLongLong()}, found.value(2).toInt(), {}};
        if (hit.page > 0)
            hit.excerpt = excerptOf(found.value(3).toString(), wanted);
        hits.push_back(std::move(hit));
    }
    return hits;
}

int Search::documentsWithoutText()
{
    return connection_
        ->value(u"SELECT count(*) FROM document AS d WHERE NOT EXISTS ("
                "SELECT 1 FROM document_page AS p WHERE p.sha256 = d.sha256 AND trim(p.text, char(9, 10, 32)) <> '')"_s)
        .toInt();
}

} // namespace parvis
