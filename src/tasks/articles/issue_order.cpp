// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/issue_order.h"

#include <algorithm>

namespace parvis {

namespace {

struct TakenOut
{
    IssueOrder taken;
    IssueOrder rest;
    qsizetype first = 0; ///< how many of the rest stand before the first that was taken
    qsizetype last = 0;  ///< and before the last
};

TakenOut takeOut(const IssueOrder& order, ItemIds items)
{
    TakenOut parts;
    for (const PlacedItem& item : order) {
        if (std::ranges::find(items, item.id) == items.end()) {
            parts.rest.push_back(item);
            continue;
        }
        if (parts.taken.empty())
            parts.first = qsizetype(parts.rest.size());
        parts.last = qsizetype(parts.rest.size());
        parts.taken.push_back(item);
    }
    return parts;
}

IssueOrder putBack(TakenOut parts, qsizetype place, const QString& rubric)
{
    for (PlacedItem& item : parts.taken)
        item.rubric = rubric;
    parts.rest.insert(parts.rest.begin() + place, parts.taken.begin(), parts.taken.end());
    return groupedByRubric(std::move(parts.rest));
}

/// The end of a rubric among the rest; that of all where there is no such rubric.
qsizetype endOf(const IssueOrder& order, const QString& rubric)
{
    const auto last = std::ranges::find(order.rbegin(), order.rend(), rubric, &PlacedItem::rubric);
    return last == order.rend() ? qsizetype(order.size()) : last.base() - order.begin();
}

IssueOrder inRubrics(const IssueOrder& order, const QStringList& rubrics)
{
    IssueOrder sorted = order;
    std::ranges::stable_sort(sorted, {}, [&](const PlacedItem& item) { return rubrics.indexOf(item.rubric); });
    return sorted;
}

} // namespace

QStringList rubricsIn(const IssueOrder& order)
{
    QStringList rubrics;
    for (const PlacedItem& item : order) {
        if (!rubrics.contains(item.rubric))
            rubrics << item.rubric;
    }
    return rubrics;
}

IssueOrder movedItems(const IssueOrder& order, ItemIds items, const QString& rubric,
                      std::optional<Id<PressReviewItem>> before)
{
    TakenOut parts = takeOut(order, items);
    const auto next = std::ranges::find_if(parts.rest, [&](const PlacedItem& item) { return item.id == before; });
    const qsizetype place = next == parts.rest.end() ? endOf(parts.rest, rubric) : next - parts.rest.begin();
    return putBack(std::move(parts), place, rubric);
}

IssueOrder steppedItems(const IssueOrder& order, ItemIds items, Step step)
{
    TakenOut parts = takeOut(order, items);
    if (parts.taken.empty() || parts.rest.empty())
        return order;
    const bool isUp = step == Step::Up;
    const QString own = isUp ? parts.taken.front().rubric : parts.taken.back().rubric;
    const qsizetype neighbour = isUp ? parts.first - 1 : parts.last;
    if (neighbour < 0 || neighbour >= qsizetype(parts.rest.size()))
        return putBack(std::move(parts), isUp ? 0 : qsizetype(parts.rest.size()), own);
    const QString rubric = parts.rest[std::size_t(neighbour)].rubric;
    const bool isBefore = isUp == (rubric == own); // over the neighbour, or beside it where its rubric is another one
    return putBack(std::move(parts), isBefore ? neighbour : neighbour + 1, rubric);
}

IssueOrder movedRubric(const IssueOrder& order, const QString& rubric, const std::optional<QString>& before)
{
    QStringList rubrics = rubricsIn(order);
    if (before == rubric || !rubrics.removeOne(rubric))
        return order;
    const qsizetype place = before ? rubrics.indexOf(*before) : -1;
    rubrics.insert(place < 0 ? rubrics.size() : place, rubric);
    return inRubrics(order, rubrics);
}

IssueOrder steppedRubric(const IssueOrder& order, const QString& rubric, Step step)
{
    QStringList rubrics = rubricsIn(order);
    const qsizetype from = rubrics.indexOf(rubric);
    const qsizetype to = from + (step == Step::Up ? -1 : 1);
    if (from < 0 || to < 0 || to >= rubrics.size())
        return order;
    rubrics.move(from, to);
    return inRubrics(order, rubrics);
}

IssueOrder renamedRubric(IssueOrder order, const QString& rubric, const QString& name)
{
    for (PlacedItem& item : order) {
        if (item.rubric == rubric)
            item.rubric = rubricTitle(name);
    }
    return groupedByRubric(std::move(order));
}

} // namespace parvis
