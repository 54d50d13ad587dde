// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// Articles and issues of the press review. Each verb adds to the transaction and names it; one that changes nothing
// adds nothing.

/// @param contract  what the article speaks of, if it is known. Throws Error for an article without a title, and for
/// one that would be published on a day that lies ahead (domain/past_dates.h).
Id<Article> addArticle(Transaction& tx, const Register& records, const Article& article,
                       std::optional<Id<Contract>> contract, QDate today);
/// Throws Error when the title was taken away or the date was set ahead, or for an article that no longer exists.
void updateArticle(Transaction& tx, const Register& records, const Article& article, QDate today);
/// With their territories, their places in press reviews and their evidence.
void removeArticles(Transaction& tx, const Register& records, std::span<const Id<Article>> ids);

/// Remembers an issue as it was exported; one of the same number is written over.
void rememberIssue(Transaction& tx, const Register& records, PressReview issue);

} // namespace parvis
