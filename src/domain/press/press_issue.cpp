// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press/press_issue.h"

#include <QHash>

#include <algorithm>

namespace parvis {

namespace {

bool isWholeMonths(QDate first, QDate last)
{
    return first.day() == 1 && last.day() == last.daysInMonth();
}

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

/// The first day of that month, counted as monthOf does.
QDate firstOfMonth(int month)
{
    return QDate(month / 12, month % 12 + 1, 1);
}

/// As precise as the dates before were.
std::optional<PartialDate> datedAs(PartialDate::Precision precision, QDate day)
{
    switch (precision) {
    case PartialDate::Precision::Year:
        return PartialDate::year(day.year());
    case PartialDate::Precision::Month:
        return PartialDate::month(day.year(), day.month());
    case PartialDate::Precision::Day:
        return PartialDate::day(day);
    }
    return {};
}

} // namespace

QString rubricTitle(const QString& rubric)
{
    QString title = rubric.simplified();
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

IssueOrder groupedByRubric(IssueOrder order)
{
    QHash<QString, qsizetype> places;
    for (const PlacedItem& item : order) {
        if (!places.contains(item.rubric))
            places.insert(item.rubric, places.size());
    }
    std::ranges::stable_sort(order, {}, [&](const PlacedItem& item) { return places.value(item.rubric); });
    return order;
}

IssueOrder orderOf(const Register& records, Id<PressReview> review)
{
    std::vector<const PressReviewItem*> items;
    for (const PressReviewItem& item : records.all<PressReviewItem>().of(review))
        items.push_back(&item);
    std::ranges::stable_sort(items, {}, &PressReviewItem::position);
    IssueOrder order;
    for (const PressReviewItem* item : items) {
        if (const Article* article = records.find(item->article))
            order.push_back({item->id, rubricTitle(item->rubric.isEmpty() ? article->rubric : item->rubric)});
    }
    return groupedByRubric(std::move(order));
}

const PressReview* issueNumbered(const Register& records, int number)
{
    const auto& reviews = records.all<PressReview>();
    const auto found = std::ranges::find(reviews, number, &PressReview::number);
    return found == reviews.end() ? nullptr : &*found;
}

int nextIssueNumber(const Register& records)
{
    int last = 0;
    for (const PressReview& review : records.all<PressReview>())
        last = std::max(last, review.number);
    return last + 1;
}

std::optional<std::pair<PartialDate, PartialDate>> nextPeriod(const std::optional<PartialDate>& from,
                                                              const std::optional<PartialDate>& to)
{
    if (!from || !to || to->lastDay() < from->firstDay())
        return {};
    const QDate first = from->firstDay();
    const QDate last = to->lastDay();
    QDate nextFirst = last.addDays(1);
    QDate nextLast = last.addDays(first.daysTo(last) + 1);
    if (isWholeMonths(first, last))
        nextLast = firstOfMonth(monthOf(nextFirst) + monthOf(last) - monthOf(first) + 1).addDays(-1);
    const auto begin = datedAs(from->precision(), nextFirst);
    const auto end = datedAs(to->precision(), nextLast);
    if (!begin || !end)
        return {};
    return std::pair(*begin, *end);
}

} // namespace parvis
