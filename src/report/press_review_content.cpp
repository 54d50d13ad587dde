// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/press_review_content.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "domain/press/press_issue.h"
#include "domain/typed_date.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::vector<PressReviewEntry> entriesOf(const Register& records, const PressReview& review)
{
    std::vector<PressReviewEntry> entries;
    for (const PlacedItem& placed : orderOf(records, review.id)) {
        const PressReviewItem& item = *records.find(placed.id);
        const Article& article = *records.find(item.article);
        entries.push_back(
            {article.id, placed.rubric, item.summary.trimmed().isEmpty() ? article.summary : item.summary});
    }
    return entries;
}

bool isIn(const std::optional<PartialDate>& date, const std::optional<PartialDate>& from,
          const std::optional<PartialDate>& to, UndatedArticles undated)
{
    if (!date)
        return undated == UndatedArticles::Always || (undated == UndatedArticles::WithoutPeriod && !from && !to);
    return (!from || date->lastDay() >= from->firstDay()) && (!to || date->lastDay() <= to->lastDay());
}

/// Where a rubric stands when no one has ordered them: "Autre" behind those that say something, none behind that.
int rankOf(const QString& rubric)
{
    static const QStringList leftovers{u"autre"_s, u"autres"_s, u"divers"_s};
    return rubric.isEmpty() ? 2 : leftovers.contains(fold(rubric)) ? 1 : 0;
}

void sortForPrint(const Register& records, std::vector<PressReviewEntry>& entries, const QLocale& locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(entries, [&](const PressReviewEntry& a, const PressReviewEntry& b) {
        if (a.rubric != b.rubric) {
            if (const int rank = rankOf(a.rubric), other = rankOf(b.rubric); rank != other)
                return rank < other;
            return collator.compare(a.rubric, b.rubric) < 0;
        }
        const auto& first = records.find(a.article)->publishedOn;
        const auto& second = records.find(b.article)->publishedOn;
        return first && (!second || *second < *first);
    });
}

Error emptyPeriod(int undated)
{
    const QString advice =
        undated > 0
            ? QCoreApplication::translate("report",
                                          "Widen the period, or record the date of the %n article(s) that have none.",
                                          nullptr, undated)
            : QCoreApplication::translate("report", "Widen the period, or add articles to the press page.");
    return Error(QCoreApplication::translate("report", "No article was published in this period."), {}, advice);
}

} // namespace

PressReviewContent contentOf(const Register& records, const PressReview& review, const QLocale& locale,
                             const std::optional<std::set<Id<Article>>>& only)
{
    PressReviewContent content;
    content.entries = entriesOf(records, review);
    if (only)
        std::erase_if(content.entries, [&](const PressReviewEntry& entry) { return !only->contains(entry.article); });
    if (content.entries.empty())
        content = selectArticles(records, review.from, review.to, locale, only);
    content.number = review.number;
    content.title = review.title;
    content.from = review.from;
    content.to = review.to;
    content.issuedOn = review.issuedOn;
    content.edito = review.edito;
    return content;
}

PressReviewContent selectArticles(const Register& records, std::optional<PartialDate> from,
                                  std::optional<PartialDate> to, const QLocale& locale,
                                  const std::optional<std::set<Id<Article>>>& only, UndatedArticles undated)
{
    if (const QString problem = periodProblem(from, to); !problem.isEmpty())
        throw Error(problem);
    PressReviewContent content;
    content.from = from;
    content.to = to;
    for (const Article& article : records.all<Article>()) {
        if (only && !only->contains(article.id))
            continue;
        if (isIn(article.publishedOn, from, to, undated))
            content.entries.push_back({article.id, rubricTitle(article.rubric), article.summary});
        else if (!article.publishedOn)
            ++content.undatedLeftOut;
    }
    if (content.entries.empty())
        throw emptyPeriod(content.undatedLeftOut);
    sortForPrint(records, content.entries, locale);
    return content;
}

} // namespace parvis
