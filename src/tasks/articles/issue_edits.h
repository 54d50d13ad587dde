// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press/press_issue.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// How an issue of the press review is composed. Each verb adds to the transaction and names it; one that changes
// nothing adds nothing. All throw Error for an issue that no longer exists.

/// The issue that comes next: its number, the title of the last one, the period that follows.
Id<PressReview> addIssue(Transaction& tx, const Register& records);
/// The next issue with the title, the editorial, the rubrics and the articles of that one, for the period that follows.
Id<PressReview> duplicateIssue(Transaction& tx, const Register& records, Id<PressReview> issue);
/// Throws Error when another issue has the number, or the period ends before it begins.
void updateIssue(Transaction& tx, const Register& records, const PressReview& issue);
/// With its places; the articles stay.
void removeIssue(Transaction& tx, const Register& records, Id<PressReview> issue);

/// Where in an issue something is put.
struct IssuePlace
{
    QString rubric;                                 ///< as printed
    std::optional<Id<PressReviewItem>> before = {}; ///< of that rubric; none: at its end
};

/// In the order given, at that place or else each at the end of its own rubric; a new rubric comes last. Those that the
/// issue holds already, or that no longer exist, are passed over. Returns how many were added.
int addToIssue(Transaction& tx, const Register& records, Id<PressReview> issue, std::span<const Id<Article>> articles,
               const std::optional<IssuePlace>& place = {});
/// What this issue alone says of an article; a text that is empty, or that of the article, leaves it to the article.
/// Throws Error when the article is no longer in the issue.
void summarizeItem(Transaction& tx, const Register& records, Id<PressReviewItem> item, const QString& summary);
/// The articles themselves stay.
void removeFromIssue(Transaction& tx, const Register& records, std::span<const Id<PressReviewItem>> items);
/// Rubrics and items get the order and the rubrics given; items that are not named there come behind.
void arrangeIssue(Transaction& tx, const Register& records, Id<PressReview> issue, const IssueOrder& order);

} // namespace parvis
