// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/articles/article_limits.h"
#include "exchange/articles/read_article.h"

#include <stop_token>

namespace parvis {

/// The articles of a table (CSV, ODS, XLSX, XLS), a feed (RSS, Atom), references (RIS, BibTeX, CSL-JSON), or the feeds
/// of a list (OPML): the content decides which it is, not the name. Nothing that the file refers to is opened. What a
/// publisher says of his article (description, abstract) is taken as a private note, since a review quotes the user's
/// own summary only. Any thread.
/// @throws Error  the file cannot be read, is none of these, exceeds the limits or defines entities; Cancelled
ArticleFile readArticles(const QString& path, const ArticleLimits& limits = {}, const std::stop_token& stop = {});

/// The same of bytes in memory, which are no spreadsheet; `name` is what messages call them.
ArticleFile parseArticles(const QByteArray& bytes, const QString& name, const ArticleLimits& limits = {},
                          const std::stop_token& stop = {});

/// How such files end, in lower case without the point.
QStringList articleSuffixes();

} // namespace parvis
