// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/articles/read_article.h"
#include "store/transaction.h"
#include "tasks/articles/place_names.h"

#include <stop_token>
#include <vector>

namespace parvis {

/// What becomes of an article of a file.
enum class ArticleFate {
    New,
    Changed,   ///< one of that address is there, and the file says something else or more
    Alike,     ///< one of that title is there: another address, or none and something else or more
    Identical, ///< is there as the file has it
    Repeated,  ///< stands further up in the same file
    Refused
};

template <>
struct EnumNames<ArticleFate>
{
    static constexpr EnumName<ArticleFate> all[] = {
        {ArticleFate::New, "new", QT_TRANSLATE_NOOP("domain", "New article")},
        {ArticleFate::Changed, "changed", QT_TRANSLATE_NOOP("domain", "Known, with changes")},
        {ArticleFate::Alike, "alike", QT_TRANSLATE_NOOP("domain", "Same title")},
        {ArticleFate::Identical, "identical", QT_TRANSLATE_NOOP("domain", "Already there")},
        {ArticleFate::Repeated, "repeated", QT_TRANSLATE_NOOP("domain", "Twice in the file")},
        {ArticleFate::Refused, "refused", QT_TRANSLATE_NOOP("domain", "Refused")}};
};

/// One article of a file, held against the register.
struct PlannedArticle
{
    int line = 0; ///< of the file, from 1
    ArticleFate fate = ArticleFate::New;
    Article article;                ///< as it would be recorded; with the key of the known one where there is one
    bool isSurelyKnown = false;     ///< it may complete the known one without being looked at
    QStringList changes;            ///< names of the fields that merging would change
    std::vector<NamedPlace> places; ///< that its title, its summary and its own column name
    QString reason;                 ///< why it is refused, or what it repeats, a sentence
    QStringList remarks;            ///< what was left out or completed, each a sentence
};

struct ArticlePlan
{
    std::vector<PlannedArticle> articles; ///< in the order of the file

    int count(ArticleFate fate) const;
};

/// Holds the articles of a file against the register, changing nothing. The same address (domain/press/article_keys.h)
/// is the same article; the same title is one that may be, unless both have dates that differ. It is so surely where
/// one of both has no address and they have the same publisher; what follows in the file is then held against what this
/// makes of the known one. Merging takes title, publisher and date of the file where it has them; the address, and what
/// is the user's (rubric, summary, note, state), only where there is none. A date that lies ahead is left out. Any
/// thread. Throws Cancelled.
ArticlePlan planArticles(const Register& records, const ArticleFile& file, QDate today,
                         const std::stop_token& stop = {});

/// What the user chose of a plan.
struct ArticleChoice
{
    std::size_t article = 0; ///< in ArticlePlan::articles
    bool merge = false;      ///< into the known one; else it is added
    std::vector<ArticleTerritory> territories = {};

    friend bool operator==(const ArticleChoice&, const ArticleChoice&) = default;
};

/// What is taken without a word of the user: new articles, with what is sure of their territories where that is wanted;
/// with `merge`, those that are surely known.
std::vector<ArticleChoice> usualChoices(const ArticlePlan& plan, bool merge, bool withTerritories);

/// Writes what was chosen as one action, which it names. What is identical, repeated or refused cannot be chosen.
void importArticles(Transaction& tx, const Register& records, const ArticlePlan& plan,
                    const std::vector<ArticleChoice>& choices);

} // namespace parvis
