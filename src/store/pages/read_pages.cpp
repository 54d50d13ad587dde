// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages/read_pages.h"

#include "domain/error.h"
#include "store/connection.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int anyPage = 0;

/// Those of a content, or that with this number.
QSqlQuery rowsOf(Connection& connection, const QString& sha256, int page)
{
    return connection.run(u"SELECT s.page, s.confidence, s.words, p.text FROM scanned_page AS s "
                          "JOIN document_page AS p USING (sha256, page) "
                          "WHERE s.sha256 = ? AND p.text <> '' AND s.confidence > 0 AND ? IN (0, s.page) "
                          "ORDER BY s.page"_s,
                          {sha256, page});
}

bool isInText(const QSqlQuery& row)
{
    try {
        return !holdsStampsAlone({row.value(0).toInt(), decodeWords(row.value(2).toByteArray())},
                                 row.value(3).toString());
    } catch (const Error&) {
        return true;
    }
}

ReadPage pageIn(const QSqlQuery& row)
{
    return {row.value(0).toInt(), row.value(1).toDouble(), isInText(row)};
}

} // namespace

bool holdsStampsAlone(const ScannedPage& page, const QString& text)
{
    static const QRegularExpression blank(u"\\s+"_s);
    const QStringList words = text.split(blank, Qt::SkipEmptyParts);
    const auto stamps = std::ranges::count(page.words, 1.0, &ScannedWord::confidence);
    return words.size() <= stamps && std::ranges::any_of(page.words, [&](const ScannedWord& word) {
               return word.confidence < 1 && !words.contains(word.whole.isEmpty() ? word.text : word.whole);
           });
}

std::vector<ReadPage> readPages(Connection& connection, const QString& sha256)
{
    QSqlQuery row = rowsOf(connection, sha256, anyPage);
    std::vector<ReadPage> pages;
    while (row.next())
        pages.push_back(pageIn(row));
    return pages;
}

std::optional<ReadPage> readPage(Connection& connection, const QString& sha256, int page)
{
    QSqlQuery row = rowsOf(connection, sha256, page);
    return page >= 1 && row.next() ? std::optional(pageIn(row)) : std::nullopt;
}

bool holdsReadPage(Connection& connection, const QString& sha256)
{
    QSqlQuery row = rowsOf(connection, sha256, anyPage);
    while (row.next()) {
        if (isInText(row))
            return true;
    }
    return false;
}

} // namespace parvis
