// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/articles/article_limits.h"
#include "exchange/articles/read_article.h"
#include "exchange/tables/delimited_text.h"

#include <stop_token>

// The readers of each kind of file. All take the decoded text of a whole file, fill in articles (or feeds) and notices
// and throw Error when nothing of it is of their kind, and Cancelled. Private to the layer.

namespace parvis {

struct ArticleReading
{
    QString text;
    QString name; ///< of the file, for messages
    ArticleLimits limits;
    std::stop_token stop;
};

ArticleFile readFeed(const ArticleReading& reading); ///< RSS, Atom and OPML
ArticleFile readCslJson(const ArticleReading& reading);
ArticleFile readRis(const ArticleReading& reading);
ArticleFile readBibtex(const ArticleReading& reading);
ArticleFile articlesOfTable(const TextTable& table, const ArticleLimits& limits, const std::stop_token& stop);
/// That a row holds the titles of a table of articles.
bool namesArticles(const QStringList& titles);

// Each adds one and throws Error once there are more than the limit of articles allows, Cancelled.
void addRead(ArticleFile& file, ReadArticle article, const ArticleLimits& limits, const std::stop_token& stop);
/// An entry that cannot be read: a row like any other, which says why.
void addRefusal(ArticleFile& file, int line, const QString& why, const ArticleLimits& limits,
                const std::stop_token& stop);
void addFeed(ArticleFile& file, FeedAddress feed, const ArticleLimits& limits, const std::stop_token& stop);

} // namespace parvis
