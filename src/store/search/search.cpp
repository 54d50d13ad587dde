// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search.h"

#include "domain/fold.h"
#include "store/connection.h"
#include "store/pages/read_pages.h"
#include "store/search/search_index.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

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

/// Where the first of the words begins; the end of the text where none stands in it.
qsizetype placeOf(const QStringList& wanted, const QString& folded)
{
    qsizetype first = folded.size();
    for (const QString& word : wanted) {
        if (const qsizetype place = folded.indexOf(word); place >= 0)
            first = std::min(first, place);
    }
    if (first < folded.size())
        return first;
    const QString compact = QString(folded).remove(u'-');
    for (const QString& word : wanted) {
        if (const qsizetype place = compact.indexOf(word); place >= 0)
            first = std::min(first, place);
    }
    return first;
}

/// Where in a text stands what stands there in its folded form.
qsizetype unfoldedPlace(const QString& text, const QString& folded, qsizetype place)
{
    if (folded.size() == text.size())
        return place;
    qsizetype from = 0;
    for (qsizetype end = text.size(); from < end;) {
        const qsizetype middle = (from + end) / 2;
        if (fold(text.left(middle + 1)).size() > place)
            end = middle;
        else
            from = middle + 1;
    }
    return from;
}

/// Some 160 characters of the page around the first word found.
/// @param folded  the text of the page as the index has it
QString excerptOf(const QString& text, const QString& folded, const QStringList& wanted)
{
    constexpr int before = 50;
    constexpr int length = 160;
    // Folding may change the length of what stands before: the word is looked for again in what stands around it. A
    // page has thousands of characters, and all of it is folded again only where so much was composed of parts that
    // the word stands elsewhere.
    constexpr int around = 400;
    const qsizetype near = std::min(placeOf(wanted, folded), text.size());
    qsizetype from = near > around ? near - around : 0;
    qsizetype end = std::min<qsizetype>(from + 2 * around, text.size());
    QString simple = text.mid(from, end - from).simplified();
    QString again = fold(simple);
    if (placeOf(wanted, again) == again.size() && (from > 0 || end < text.size())) {
        from = 0;
        end = text.size();
        simple = text.simplified();
        again = fold(simple);
    }
    const qsizetype at = unfoldedPlace(simple, again, placeOf(wanted, again));
    const qsizetype start = std::max<qsizetype>(0, at - before);
    QString excerpt = simple.mid(start, length);
    if (from + start > 0)
        excerpt.prepend(u'…');
    if (end < text.size() || start + length < simple.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

Search::Search(const QString& path)
    : connection_(std::make_unique<Connection>(path, Connection::Mode::ReadOnly))
{
    connection_->addHitRank();
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

/// The entries that answer a query, with their rank.
struct Search::Candidates
{
    std::map<qint64, double> ranks;
    int records = 0;
    int pages = 0;
    bool isMore = false;

    bool isFull(bool ofPages) const { return ofPages ? pages >= mostPages : records >= mostRecords; }
    void add(qint64 entry, bool isPage, double rank)
    {
        if (ranks.emplace(entry, rank).second)
            ++(isPage ? pages : records);
    }
};

/// Entries from `first` on, until there are too many of a kind.
void Search::addFrom(qint64 first, const QString& expression, const QString& query, Candidates& found)
{
    QSqlQuery rows = connection_->run(
        u"SELECT search.rowid, hit_rank(search, ?), e.page > 0 FROM search CROSS JOIN search_entry AS e "
        "ON e.id = search.rowid WHERE search MATCH ? AND search.rowid >= ? ORDER BY search.rowid"_s,
        {query, expression, first});
    while (rows.next()) {
        const qint64 entry = rows.value(0).toLongLong();
        const bool isPage = rows.value(2).toBool();
        if (!found.isFull(isPage)) {
            found.add(entry, isPage, rows.value(1).toDouble());
            continue;
        }
        found.isMore = true;
        // An index that was made before pages had numbers of their own has records behind them.
        if (!isPage || entry >= firstPageEntry)
            return;
    }
}

Search::Candidates Search::candidates(const QString& query)
{
    const QString expression = expressionOf(query);
    const QString whole = fold(query).simplified();
    Candidates found;
    addFrom(0, expression, whole, found);
    if (found.isMore && found.pages == 0) { // the records alone were too many
        found.records = 0;
        addFrom(0, u"{title} : (%1)"_s.arg(expression), whole, found);
        addFrom(firstPageEntry, expression, whole, found);
        found.records = int(found.ranks.size()) - found.pages;
    }
    return found;
}

SearchAnswer Search::answer(const QString& query, int limit)
{
    const QStringList wanted = words(query);
    if (wanted.isEmpty())
        return {};
    const Candidates found = candidates(query);
    std::vector<std::pair<double, qint64>> best;
    for (const auto& [entry, rank] : found.ranks)
        best.emplace_back(-rank, entry);
    std::ranges::sort(best);
    SearchAnswer answer{{}, int(best.size()), found.isMore};
    QSqlQuery row = connection_->prepare(
        u"SELECT e.record_table, e.record_id, e.page, p.text, CASE WHEN e.page > 0 THEN s.body END "
        "FROM search_entry AS e JOIN search AS s ON s.rowid = e.id "
        "LEFT JOIN document AS d ON e.page > 0 AND d.id = e.record_id "
        "LEFT JOIN document_page AS p ON p.sha256 = d.sha256 AND p.page = e.page WHERE e.id = ?"_s);
    for (const auto& [rank, entry] : best) {
        if (answer.hits.size() >= std::size_t(std::max(0, limit)))
            break;
        row.bindValue(0, entry);
        connection_->execute(row);
        if (!row.next() || !isRecordTable(row.value(0).toString())) // written by another program; a check names it
            continue;
        SearchHit hit{{row.value(0).toString(), row.value(1).toLongLong()}, row.value(2).toInt(), {}};
        if (hit.page > 0)
            hit.excerpt = excerptOf(row.value(3).toString(), row.value(4).toString(), wanted);
        answer.hits.push_back(std::move(hit));
    }
    return answer;
}

int Search::documentsWithoutText()
{
    QSqlQuery query =
        connection_->run(u"SELECT d.sha256 FROM document AS d WHERE NOT EXISTS ("
                         "SELECT 1 FROM document_page AS p LEFT JOIN scanned_page AS s USING (sha256, page) "
                         "WHERE p.sha256 = d.sha256 AND trim(p.text, char(9, 10, 32)) <> '' "
                         "AND s.page IS NULL)"_s);
    int count = 0;
    while (query.next())
        count += !holdsReadPage(*connection_, query.value(0).toString());
    return count;
}

} // namespace parvis
