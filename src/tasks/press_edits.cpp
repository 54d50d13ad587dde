// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/press_edits.h"

#include "domain/press/press_issue.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

namespace parvis {

namespace {

QString titleMissing()
{
    return translate("tasks", "An article needs a title; nothing was changed.");
}

} // namespace

Id<Article> addArticle(Transaction& tx, const Register&, const Article& article, std::optional<Id<Contract>> contract,
                       QDate today)
{
    requireText(article.title, nullptr, titleMissing());
    requirePast(Happening::Publication, article.publishedOn, {}, today);
    tx.setTitle(translate("tasks", "Add the article “%1”").arg(article.title));
    const Id<Article> id = tx.insert(Article(article));
    if (contract)
        tx.insert(ArticleTerritory{.article = id, .contract = contract});
    return id;
}

void updateArticle(Transaction& tx, const Register& records, const Article& article, QDate today)
{
    const Article& before = existing(records, article.id);
    requireText(article.title, &before.title, titleMissing());
    requirePast(Happening::Publication, article.publishedOn, before.publishedOn, today);
    tx.setTitle(translate("tasks", "Edit the article “%1”").arg(article.title));
    tx.update(article);
}

void removeArticles(Transaction& tx, const Register& records, std::span<const Id<Article>> ids)
{
    const Article* only = ids.size() == 1 ? records.find(ids.front()) : nullptr;
    tx.setTitle(only ? translate("tasks", "Delete the article “%1”").arg(only->title)
                     : translate("tasks", "Delete %n article(s)", nullptr, int(ids.size())));
    for (const Id<Article> id : ids)
        removeRecord(tx, records, id);
}

void rememberIssue(Transaction& tx, const Register& records, PressReview issue)
{
    const PressReview* before = issueNumbered(records, issue.number);
    issue.id = before ? before->id : Id<PressReview>();
    tx.setTitle(translate("tasks", "Issue no. %1 of the press review").arg(issue.number));
    saveRecord(tx, issue);
}

} // namespace parvis
