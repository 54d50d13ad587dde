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

/// Some 160 characters of the page around the first word found.
QString excerptOf(const QString& text, const QStringList& wanted)
{
    constexpr int before = 50;
    constexpr int length = 160;
    const QString simple = text.simplified();
    // Folding may change the length of what stands before, so the place is near enough, not exact.
    const qsizetype at = [&]() -> qsizetype {
        const QString folded = fold(simple);
        qsizetype found = folded.size();
        for (const QString& word : wanted) {
            if (const qsizetype place = folded.indexOf(word); place >= 0)
                found = std::min(found, place);
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

std::vector<SearchHit> Search::find(const QString& query, int limit)
{
    const QStringList wanted = words(query);
    if (wanted.isEmpty())
        return {};
    QStringList terms;
    for (const QString& word : wanted)
        terms << u"\"%1\"*"_s.arg(word);
    const QString whole = fold(query).simplified() + u' ';
    QSqlQuery found =
        connection_->run(u"SELECT e.record_table, e.record_id, e.page, p.text FROM search "
                         "JOIN search_entry AS e ON e.id = search.rowid "
                         "LEFT JOIN document AS d ON e.page > 0 AND d.id = e.record_id "
                         "LEFT JOIN document_page AS p ON p.sha256 = d.sha256 AND p.page = e.page "
                         "WHERE search MATCH ? ORDER BY substr(search.title || ' ', 1, length(?)) = ? DESC, "
                         "bm25(search, 10.0, 1.0), e.page > 0, e.id LIMIT ?"_s,
                         {terms.join(u' '), whole, whole, limit});
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

} // namespace parvis
