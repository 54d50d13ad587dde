// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QLocale>

#include <optional>
#include <set>
#include <vector>

namespace parvis {

/// An article in an issue.
struct PressReviewEntry
{
    Id<Article> article;
    QString rubric;  ///< as printed; empty: none
    QString summary; ///< of this issue, or that of the article
};

/// What one issue of the press review holds, in the order in which it is printed: entries of one rubric stand together.
struct PressReviewContent
{
    std::optional<int> number; ///< none: not a numbered issue
    QString title;             ///< empty: "Press review"
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;
    std::optional<PartialDate> issuedOn;
    QString edito;
    std::vector<PressReviewEntry> entries;
    int undatedLeftOut = 0; ///< articles that no period could take in, because their date is unknown
};

/// Whether articles without a date are among those of a period.
enum class UndatedArticles { WithoutPeriod, Never, Always };

/// The content of a recorded issue: its items by rubric and position or, when it has none yet, the articles of its
/// period. Throws Error when that leaves nothing.
/// @param only  the articles that may be among them; none: any
PressReviewContent contentOf(const Register& records, const PressReview& review, const QLocale& locale,
                             const std::optional<std::set<Id<Article>>>& only = {});

/// The articles of a period by rubric, newest first. A partial date counts by its last day, so that an article of
/// "2024" is in one monthly issue only. With neither bound, all articles, those without a date as `undated` says.
/// Throws Error when the period ends before it begins or holds no article.
/// @param only  as of contentOf
PressReviewContent selectArticles(const Register& records, std::optional<PartialDate> from,
                                  std::optional<PartialDate> to, const QLocale& locale,
                                  const std::optional<std::set<Id<Article>>>& only = {},
                                  UndatedArticles undated = UndatedArticles::WithoutPeriod);

} // namespace parvis
