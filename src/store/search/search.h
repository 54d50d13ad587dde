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

/// The best hits of a query, and how many there are.
struct SearchAnswer
{
    std::vector<SearchHit> hits;
    int count = 0;       ///< of all records and pages that hold the words, as far as they were counted
    bool isMore = false; ///< there are more than were counted
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
    /// finds nothing. Where a query is answered by more than `mostPages` pages, the best of the first of them are
    /// given: the time does not grow with the library.
    SearchAnswer answer(const QString& query, int limit = 50);
    /// The hits alone.
    std::vector<SearchHit> find(const QString& query, int limit = 50) { return answer(query, limit).hits; }
    /// How many documents have no word on any page but what is stamped on a picture: nothing finds them by what they
    /// say.
    int documentsWithoutText();

    static constexpr int mostPages = 1000;
    static constexpr int mostRecords = 2000; ///< of which all words are looked at; of more only the titles

private:
    struct Candidates;
    Candidates candidates(const QString& query);
    void addFrom(qint64 first, const QString& expression, const QString& query, Candidates& found);
    QString expressionOf(const QString& query);
    QStringList hyphenated(const QString& word);

    std::unique_ptr<Connection> connection_;
};

} // namespace parvis
