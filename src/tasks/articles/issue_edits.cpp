// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/issue_edits.h"

#include "domain/typed_date.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

#include <algorithm>

namespace parvis {

namespace {

/// The one with the highest number; null when there is none.
const PressReview* lastIssue(const Register& records)
{
    const auto& issues = records.all<PressReview>();
    const auto last = std::ranges::max_element(issues, {}, &PressReview::number);
    return last == issues.end() ? nullptr : &*last;
}

PressReview issueAfter(const Register& records, const PressReview& before)
{
    PressReview next;
    next.number = nextIssueNumber(records);
    next.title = before.title;
    if (const auto period = nextPeriod(before.from, before.to)) {
        next.from = period->first;
        next.to = period->second;
    }
    return next;
}

/// The items as they stand, each with the rubric that it is printed under.
std::vector<PressReviewItem> placedItems(const Register& records, const IssueOrder& order)
{
    std::vector<PressReviewItem> items;
    for (const PlacedItem& placed : order) {
        items.push_back(*records.find(placed.id));
        const PressReviewItem& item = items.back();
        const QString& own = item.rubric.isEmpty() ? records.find(item.article)->rubric : item.rubric;
        if (rubricTitle(own) != placed.rubric)
            items.back().rubric = placed.rubric;
    }
    return items;
}

/// Numbers them through and writes those that are new or changed.
void write(Transaction& tx, const std::vector<PressReviewItem>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        PressReviewItem item = items[i];
        item.position = int(i);
        saveRecord(tx, item);
    }
}

/// "No rubric" cannot be told of an item whose article has one: then the group gets the name that it is printed with.
IssueOrder withNamedRest(const Register& records, const IssueOrder& order)
{
    const bool isNeeded = std::ranges::any_of(order, [&](const PlacedItem& placed) {
        return placed.rubric.isEmpty() && !records.find(records.find(placed.id)->article)->rubric.trimmed().isEmpty();
    });
    IssueOrder named = order;
    for (PlacedItem& placed : named) {
        if (isNeeded && placed.rubric.isEmpty())
            placed.rubric = translate("tasks", "Other articles");
    }
    return groupedByRubric(std::move(named));
}

/// The items of an issue and the rubric that each is printed under.
struct FilledIssue
{
    std::vector<PressReviewItem> items;
    QStringList rubrics;

    /// Before that item or, where it is not, at the end of the rubric.
    qsizetype placeIn(const QString& rubric, std::optional<Id<PressReviewItem>> before) const
    {
        if (const auto found = before ? std::ranges::find(items, *before, &PressReviewItem::id) : items.end();
            found != items.end())
            return found - items.begin();
        if (const qsizetype last = rubrics.lastIndexOf(rubric); last >= 0)
            return last + 1;
        qsizetype end = rubrics.size();
        while (!rubric.isEmpty() && end > 0 && rubrics[end - 1].isEmpty())
            --end; // what has no rubric stands last
        return end;
    }
};

FilledIssue filledIssue(const Register& records, Id<PressReview> issue)
{
    FilledIssue filled;
    const IssueOrder order = orderOf(records, issue);
    filled.items = placedItems(records, order);
    for (const PlacedItem& placed : order)
        filled.rubrics << placed.rubric;
    return filled;
}

/// The name that the rubric has once these stand there: "no rubric" cannot be told of an article that has one.
QString namedPlace(const Register& records, FilledIssue& filled, std::span<const Id<Article>> articles,
                   const QString& rubric)
{
    const bool isNeeded = rubric.isEmpty() && std::ranges::any_of(articles, [&](Id<Article> id) {
                              const Article* article = records.find(id);
                              return article && !article->rubric.trimmed().isEmpty();
                          });
    if (!isNeeded)
        return rubric;
    const QString name = translate("tasks", "Other articles");
    for (std::size_t i = 0; i < filled.items.size(); ++i) {
        if (filled.rubrics[qsizetype(i)].isEmpty())
            filled.items[i].rubric = filled.rubrics[qsizetype(i)] = name;
    }
    return name;
}

} // namespace

Id<PressReview> addIssue(Transaction& tx, const Register& records)
{
    const PressReview* last = lastIssue(records);
    const PressReview issue = last ? issueAfter(records, *last) : PressReview();
    tx.setTitle(translate("tasks", "Add issue no. %1 of the press review").arg(issue.number));
    return tx.insert(PressReview(issue));
}

Id<PressReview> duplicateIssue(Transaction& tx, const Register& records, Id<PressReview> issue)
{
    const PressReview& before = existing(records, issue);
    PressReview next = issueAfter(records, before);
    next.edito = before.edito;
    tx.setTitle(translate("tasks", "Duplicate issue no. %1 as no. %2").arg(before.number).arg(next.number));
    tx.insert(next);
    std::vector<PressReviewItem> items = placedItems(records, orderOf(records, issue));
    for (PressReviewItem& item : items) {
        item.id = {};
        item.review = next.id;
    }
    write(tx, items);
    return next.id;
}

void updateIssue(Transaction& tx, const Register& records, const PressReview& issue)
{
    existing(records, issue.id);
    const PressReview* same = issueNumbered(records, issue.number);
    if (same && same->id != issue.id)
        throw Error(translate("tasks", "There is an issue no. %1 already.").arg(issue.number), {},
                    translate("tasks", "Choose another number, for example %1.").arg(nextIssueNumber(records)));
    if (const QString problem = periodProblem(issue.from, issue.to); !problem.isEmpty())
        throw Error(problem);
    tx.setTitle(translate("tasks", "Edit issue no. %1 of the press review").arg(issue.number));
    tx.update(issue);
}

void removeIssue(Transaction& tx, const Register& records, Id<PressReview> issue)
{
    tx.setTitle(translate("tasks", "Delete issue no. %1 of the press review").arg(existing(records, issue).number));
    removeRecord(tx, records, issue);
}

int addToIssue(Transaction& tx, const Register& records, Id<PressReview> issue, std::span<const Id<Article>> articles,
               const std::optional<IssuePlace>& place)
{
    const PressReview& review = existing(records, issue);
    FilledIssue filled = filledIssue(records, issue);
    const QString rubricOfAll = place ? namedPlace(records, filled, articles, place->rubric) : QString();
    int added = 0;
    for (const Id<Article> id : articles) {
        const Article* article = records.find(id);
        if (!article || std::ranges::find(filled.items, id, &PressReviewItem::article) != filled.items.end())
            continue;
        const QString rubric = place ? rubricOfAll : rubricTitle(article->rubric);
        const qsizetype at = filled.placeIn(rubric, place ? place->before : std::nullopt);
        filled.rubrics.insert(at, rubric);
        filled.items.insert(filled.items.begin() + at, {.review = issue, .article = id, .rubric = rubric});
        ++added;
    }
    tx.setTitle(translate("tasks", "Add %n article(s) to issue no. %1", nullptr, added).arg(review.number));
    if (added > 0)
        write(tx, filled.items);
    return added;
}

void summarizeItem(Transaction& tx, const Register& records, Id<PressReviewItem> item, const QString& summary)
{
    PressReviewItem changed = existing(records, item);
    const Article& article = existing(records, changed.article);
    tx.setTitle(translate("tasks", "Summary of “%1” in issue no. %2")
                    .arg(article.title)
                    .arg(existing(records, changed.review).number));
    changed.summary = summary.trimmed() == article.summary.trimmed() ? QString() : summary.trimmed();
    tx.update(changed);
}

void removeFromIssue(Transaction& tx, const Register& records, std::span<const Id<PressReviewItem>> items)
{
    tx.setTitle(translate("tasks", "Take %n article(s) out of the issue", nullptr, int(items.size())));
    for (const Id<PressReviewItem> id : items)
        removeRecord(tx, records, id);
}

void arrangeIssue(Transaction& tx, const Register& records, Id<PressReview> issue, const IssueOrder& order)
{
    tx.setTitle(translate("tasks", "Arrange issue no. %1").arg(existing(records, issue).number));
    const IssueOrder before = orderOf(records, issue);
    IssueOrder after;
    const auto isIn = [](const IssueOrder& items, const PlacedItem& item) {
        return std::ranges::find(items, item.id, &PlacedItem::id) != items.end();
    };
    std::ranges::copy_if(order, std::back_inserter(after), [&](const PlacedItem& item) { return isIn(before, item); });
    std::ranges::copy_if(before, std::back_inserter(after), [&](const PlacedItem& item) { return !isIn(order, item); });
    if (after != before)
        write(tx, placedItems(records, withNamedRest(records, after)));
}

} // namespace parvis
