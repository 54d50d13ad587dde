// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press/press_issue.h"

#include "tests/catch.h"

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

std::optional<PartialDate> typedDate(const char* typed)
{
    return PartialDate::parseTyped(QString::fromUtf8(typed));
}

QString following(const char* from, const char* to)
{
    const auto period = nextPeriod(typedDate(from), typedDate(to));
    return period ? period->first.iso() + u" – "_s + period->second.iso() : QString();
}

} // namespace

TEST_CASE("the next period follows without a gap and is as long")
{
    CHECK(following("12/2024", "12/2024") == u"2025-01 – 2025-01");
    CHECK(following("11/2024", "12/2024") == u"2025-01 – 2025-02");
    CHECK(following("01/02/2024", "29/02/2024") == u"2024-03-01 – 2024-03-31"); // a month, not 29 days
    CHECK(following("30/12/2024", "05/01/2025") == u"2025-01-06 – 2025-01-12");
    CHECK(following("2024", "2024") == u"2025 – 2025");
    CHECK(following("", "12/2024").isEmpty());
    CHECK(following("01/2025", "12/2024").isEmpty());
    CHECK(following("2200", "2200").isEmpty());
}

TEST_CASE("items of one rubric stand together, where the first of them stands")
{
    const Article first{.id = {1}, .title = u"Un"_s, .rubric = u" évaluation"_s};
    const Article second{.id = {2}, .title = u"Deux"_s};
    const std::vector<PressReviewItem> items{
        {.id = {1}, .review = {7}, .article = {2}, .position = 1},
        {.id = {2}, .review = {7}, .article = {1}, .position = 0},
        {.id = {3}, .review = {7}, .article = {2}, .rubric = u"Évaluation"_s, .position = 2},
        {.id = {4}, .review = {8}, .article = {2}},
        {.id = {5}, .review = {7}, .article = {99}}, // of an article that is gone
    };
    const Register records = Register()
                                 .with(Table<Article>({first, second}))
                                 .with(Table<PressReviewItem>(std::vector<PressReviewItem>(items)));
    const IssueOrder order = orderOf(records, {7});
    CHECK(order == IssueOrder{{{2}, u"Évaluation"_s}, {{3}, u"Évaluation"_s}, {{1}, {}}});
}
