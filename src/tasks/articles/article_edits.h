// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>
#include <vector>

namespace parvis {

// What articles are about. The verbs of the user name the transaction; one that changes nothing adds nothing.

/// Adds those that the article does not have yet; the transaction keeps its name.
void addTerritories(Transaction& tx, const Register& records, Id<Article> article,
                    const std::vector<ArticleTerritory>& territories);

/// The article is about these alone. Throws Error for an article that no longer exists.
void setTerritories(Transaction& tx, const Register& records, Id<Article> article,
                    const std::vector<ArticleTerritory>& territories);

/// What several articles get at once; what is not set stays.
struct ArticleChange
{
    std::optional<QString> publisher;
    std::optional<QString> rubric;
    std::optional<std::optional<ArticleState>> state; ///< none within: to be read
    std::vector<ArticleTerritory> territories;        ///< are added

    bool isEmpty() const { return !publisher && !rubric && !state && territories.empty(); }
};

/// Changes all of them; those that no longer exist are passed over. Returns how many are not so already.
int changeArticles(Transaction& tx, const Register& records, std::span<const Id<Article>> ids,
                   const ArticleChange& change);

/// Several records of one article become the first of them: its empty fields are filled from the others, their
/// territories and their places in issues become its own, and they are removed. Throws Error for fewer than two.
void mergeArticles(Transaction& tx, const Register& records, std::span<const Id<Article>> ids);

} // namespace parvis
