// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "domain/document.h"
#include "domain/enum_names.h"

namespace parvis {

/// How far the user is with an article: he has read it, or keeps it for a press review.
enum class ArticleState { Read, Retained };

template <>
struct EnumNames<ArticleState>
{
    static constexpr EnumName<ArticleState> all[] = {
        {ArticleState::Read, "read", QT_TRANSLATE_NOOP("domain", "Already read")},
        {ArticleState::Retained, "retained", QT_TRANSLATE_NOOP("domain", "Retained")}};
};

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
    std::optional<ArticleState> state = {};    ///< none: not read yet
    std::optional<Id<Document>> document = {}; ///< a file that goes with it: its scan, the press kit

    friend bool operator==(const Article&, const Article&) = default;
};

/// The territory that an article speaks of: exactly one of the six is set.
struct ArticleTerritory
{
    Id<ArticleTerritory> id;
    Id<Article> article;
    std::optional<Id<Contract>> contract;
    std::optional<Id<Epci>> epci;
    std::optional<Id<Commune>> commune;
    std::optional<Id<Qpv>> qpv;
    std::optional<Id<Departement>> departement = {};
    std::optional<QString> region = {}; ///< by its name: the register holds none

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
