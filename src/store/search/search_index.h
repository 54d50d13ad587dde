// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

/// The pages of documents have the numbers from here on in the index, the records those below: a query that so many
/// pages answer that they are not all read has seen the records before.
inline constexpr qint64 firstPageEntry = qint64(1) << 40;

/// Keeps the index in step with the records; every function is part of the caller's transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection);

    /// Throws Cancelled when it is stopped.
    void update(const std::vector<RowChange>& changes, const Register& after, const std::stop_token& stop = {});
    /// Throws everything away, also what is damaged, and makes the index again.
    void rebuild(const Register& records);

    /// Whether every record and page has its entry among its kind, and none is left over. Quick: counts them.
    bool isComplete(const Register& records);
    /// Whether each entry says what its record says, and the words in the index are those of the entries. Makes the
    /// index a second time, beside the database.
    bool isTrue(const Register& records);

private:
    QString definition();
    bool areEntriesTrue(const Register& records);
    bool areWordsTrue();
    void addPages(qint64 document, const std::vector<QString>& pages);
    void replacePages(Id<Document> document, const Register& records);

    Connection& connection_;
};

} // namespace parvis
