// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"

#include <memory>
#include <vector>

namespace parvis {

class Connection;

/// One record or page that holds every word of a query.
struct SearchHit
{
    RecordRef record;
    int page = 0;    ///< of a document, from 1; 0: the record itself
    QString excerpt; ///< for a page: its text around the first word found
};

/// Finds records and pages by words: accents, case and ligatures do not matter, each word may be the beginning of one,
/// all must be there. A compound is found with its hyphen and without. Has a read connection of its own: make one per
/// thread.
class Search
{
public:
    explicit Search(const QString& path);
    ~Search();

    /// Best first: what has the very code that was typed, or is called so, then titles before texts. An empty query
    /// finds nothing.
    std::vector<SearchHit> find(const QString& query, int limit = 50);
    /// How many documents have no word on any page: nothing finds them by what they say.
    int documentsWithoutText();

private:
    QString expressionOf(const QString& query);
    QStringList hyphenated(const QString& word);

    std::unique_ptr<Connection> connection_;
};

} // namespace parvis
