// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/article_edits.h"

#include "tasks/articles/place_names.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

#include <algorithm>
#include <set>

namespace parvis {

namespace {

bool holds(const std::vector<ArticleTerritory>& all, const ArticleTerritory& one)
{
    return std::ranges::any_of(all, [&](const ArticleTerritory& other) { return isSameTerritory(other, one); });
}

std::vector<ArticleTerritory> territoriesOf(const Register& records, Id<Article> article)
{
    std::vector<ArticleTerritory> all;
    for (const ArticleTerritory& territory : records.all<ArticleTerritory>().of(article))
        all.push_back(territory);
    return all;
}

void takeIfEmpty(QString& text, const QString& other)
{
    if (text.trimmed().isEmpty())
        text = other;
}

/// Of the article that stays nothing is overwritten.
void fillFrom(Article& article, const Article& other)
{
    for (const auto member : {&Article::title, &Article::publisher, &Article::url, &Article::rubric, &Article::summary,
                              &Article::privateNote})
        takeIfEmpty(article.*member, other.*member);
    if (!article.publishedOn)
        article.publishedOn = other.publishedOn;
    if (!article.document)
        article.document = other.document;
    article.state = std::max(article.state, other.state);
}

/// The issues that hold the other one hold the article that stays, once.
void movePlaces(Transaction& tx, const Register& records, Id<Article> from, Id<Article> to,
                std::set<Id<PressReview>>& issues)
{
    for (PressReviewItem item : records.all<PressReviewItem>()) {
        if (item.article != from || !issues.insert(item.review).second)
            continue;
        tx.remove(item.id);
        item.id = {};
        item.article = to;
        tx.insert(item);
    }
}

} // namespace

void addTerritories(Transaction& tx, const Register& records, Id<Article> article,
                    const std::vector<ArticleTerritory>& territories)
{
    std::vector<ArticleTerritory> known = territoriesOf(records, article);
    for (ArticleTerritory territory : territories) {
        if (holds(known, territory))
            continue;
        territory.id = {};
        territory.article = article;
        known.push_back(territory);
        tx.insert(territory);
    }
}

void setTerritories(Transaction& tx, const Register& records, Id<Article> article,
                    const std::vector<ArticleTerritory>& territories)
{
    tx.setTitle(translate("tasks", "Territories of the article “%1”").arg(existing(records, article).title));
    for (const ArticleTerritory& known : territoriesOf(records, article)) {
        if (!holds(territories, known))
            tx.remove(known.id);
    }
    addTerritories(tx, records, article, territories);
}

int changeArticles(Transaction& tx, const Register& records, std::span<const Id<Article>> ids,
                   const ArticleChange& change)
{
    tx.setTitle(translate("tasks", "Edit %n article(s)", nullptr, int(ids.size())));
    int changed = 0;
    for (const Id<Article> id : ids) {
        const Article* before = records.find(id);
        if (!before)
            continue;
        Article article = *before;
        article.publisher = change.publisher.value_or(article.publisher);
        article.rubric = change.rubric.value_or(article.rubric);
        article.state = change.state.value_or(article.state);
        if (article != *before)
            tx.update(article);
        const auto known = territoriesOf(records, id);
        const bool isPlaced = std::ranges::all_of(
            change.territories, [&](const ArticleTerritory& territory) { return holds(known, territory); });
        addTerritories(tx, records, id, change.territories);
        changed += article != *before || !isPlaced;
    }
    return changed;
}

void mergeArticles(Transaction& tx, const Register& records, std::span<const Id<Article>> ids)
{
    if (ids.size() < 2)
        throw Error(translate("tasks", "Select at least two articles to merge them."));
    Article article = existing(records, ids.front());
    tx.setTitle(translate("tasks", "Merge %n article(s) into “%1”", nullptr, int(ids.size())).arg(article.title));
    std::set<Id<PressReview>> issues;
    for (const PressReviewItem& item : records.all<PressReviewItem>()) {
        if (item.article == article.id)
            issues.insert(item.review);
    }
    std::vector<ArticleTerritory> territories;
    for (const Id<Article> id : ids.subspan(1)) {
        fillFrom(article, existing(records, id));
        const auto others = territoriesOf(records, id);
        territories.insert(territories.end(), others.begin(), others.end());
        movePlaces(tx, records, id, article.id, issues);
    }
    tx.update(article);
    addTerritories(tx, records, article.id, territories);
    for (const Id<Article> id : ids.subspan(1))
        removeRecord(tx, records, id);
}

} // namespace parvis
