// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"

namespace parvis {

/// A press article: title, publisher, date, link and the user's own summary. `privateNote` may hold its text; no export
/// contains it.
struct Article
{
    Id<Article> id;
    QString title;
    QString publisher;
    std::optional<PartialDate> publishedOn;
    QString url;
    QString rubric;
    QString summary;
    QString privateNote;

    friend bool operator==(const Article&, const Article&) = default;
};

/// The territory that an article speaks of: exactly one of the four is set.
struct ArticleTerritory
{
    Id<ArticleTerritory> id;
    Id<Article> article;
    std::optional<Id<Contract>> contract;
    std::optional<Id<Epci>> epci;
    std::optional<Id<Commune>> commune;
    std::optional<Id<Qpv>> qpv;

    friend bool operator==(const ArticleTerritory&, const ArticleTerritory&) = default;
};

/// One numbered issue of the press review.
struct PressReview
{
    Id<PressReview> id;
    int number = 1;
    QString title;
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;
    std::optional<PartialDate> issuedOn;
    QString edito;

    friend bool operator==(const PressReview&, const PressReview&) = default;
};

/// An article in an issue, under a rubric.
struct PressReviewItem
{
    Id<PressReviewItem> id;
    Id<PressReview> review;
    Id<Article> article;
    QString rubric;
    int position = 0;
    QString summary; ///< empty: that of the article

    friend bool operator==(const PressReviewItem&, const PressReviewItem&) = default;
};

} // namespace parvis
