// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/article_reader.h"

#include "domain/translate.h"
#include "exchange/articles/article_formats.h"
#include "exchange/tables/no_table.h"
#include "exchange/tables/sheet_table.h"
#include "exchange/tables/spreadsheet_reader.h"
#include "exchange/tables/table_suffixes.h"
#include "files/file_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What kind of text it is, by the first signs that are not blank.
ArticleFormat formatOf(const QString& text)
{
    static const QRegularExpression ris(u"^TY {1,2}- "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bibtex(u"^\\s*@[A-Za-z]+\\s*[{(]"_s, QRegularExpression::MultilineOption);
    constexpr qsizetype enough = 4'000; // characters: comments may stand before the first reference
    const QString start = text.left(enough).trimmed();
    if (start.startsWith(u'<'))
        return ArticleFormat::Feed;
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return ArticleFormat::CslJson;
    if (start.contains(ris))
        return ArticleFormat::Ris;
    return start.contains(bibtex) ? ArticleFormat::Bibtex : ArticleFormat::Table;
}

/// The sheet whose first rows name articles, or else the first.
const Worksheet& sheetOfArticles(const std::vector<Worksheet>& sheets, std::size_t& titles)
{
    for (const Worksheet& sheet : sheets) {
        for (titles = 0; titles < std::min(rowsAboveTitles, sheet.rows.size()); ++titles) {
            if (namesArticles(sheet.rows[titles].cells))
                return sheet;
        }
    }
    titles = 0;
    return sheets.front();
}

ArticleFile readSheets(const QString& path, const ArticleLimits& limits, const std::stop_token& stop)
{
    const std::vector<Worksheet> sheets = readSpreadsheet(path, {}, stop);
    std::size_t titles = 0;
    const Worksheet& sheet = sheetOfArticles(sheets, titles);
    return articlesOfTable(tableOfSheet(sheet.rows, titles, path), limits, stop);
}

void requireRoom(const ArticleFile& file, const ArticleLimits& limits, const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    if (file.articles.size() + file.feeds.size() >= std::size_t(limits.articles))
        throw Error(translate("exchange", "The file holds more than %n article(s).", nullptr, limits.articles),
                    file.name, translate("exchange", "Split it into smaller files."));
}

} // namespace

void addRead(ArticleFile& file, ReadArticle article, const ArticleLimits& limits, const std::stop_token& stop)
{
    requireRoom(file, limits, stop);
    file.articles.push_back(std::move(article));
}

void addRefusal(ArticleFile& file, int line, const QString& why, const ArticleLimits& limits,
                const std::stop_token& stop)
{
    addRead(file, {.line = line, .refusal = why}, limits, stop);
}

void addFeed(ArticleFile& file, FeedAddress feed, const ArticleLimits& limits, const std::stop_token& stop)
{
    requireRoom(file, limits, stop);
    file.feeds.push_back(std::move(feed));
}

ArticleFile readArticles(const QString& path, const ArticleLimits& limits, const std::stop_token& stop)
{
    if (startsSpreadsheet(readStartOf(path, 8)))
        return readSheets(path, limits, stop);
    return parseArticles(
        readWholeFile(path, {limits.fileBytes, translate("exchange", "Split it into smaller files.")}, stop), path,
        limits, stop);
}

ArticleFile parseArticles(const QByteArray& bytes, const QString& name, const ArticleLimits& limits,
                          const std::stop_token& stop)
{
    const ArticleReading reading{decodeText(bytes).text, name, limits, stop};
    requireText(reading.text, name);
    switch (formatOf(reading.text)) {
    case ArticleFormat::Feed:
    case ArticleFormat::Opml:
        return readFeed(reading);
    case ArticleFormat::CslJson:
        return readCslJson(reading);
    case ArticleFormat::Ris:
        return readRis(reading);
    case ArticleFormat::Bibtex:
        return readBibtex(reading);
    case ArticleFormat::Table:
        break;
    }
    return articlesOfTable(parseDelimited(bytes, name, {}, {namesArticles}, {}, stop), limits, stop);
}

QStringList articleSuffixes()
{
    return tableSuffixes() + QStringList{u"rss"_s, u"atom"_s, u"xml"_s, u"ris"_s, u"bib"_s, u"json"_s, u"opml"_s};
}

} // namespace parvis
