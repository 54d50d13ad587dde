// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press/press_quotations.h"

#include "tests/catch.h"

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

/// "mot1 mot2 …"
QString words(int from, int count)
{
    QStringList made;
    for (int i = 0; i < count; ++i)
        made << u"mot%1"_s.arg(from + i);
    return made.join(u' ');
}

} // namespace

TEST_CASE("the longest quotation counts, whatever its marks")
{
    CHECK(longestQuotation(u"Rien n’est cité."_s) == 0);
    CHECK(longestQuotation(u"Le maire : « oui », puis « peut-être »."_s) == 9);
    CHECK(longestQuotation(u"Le maire : “oui, bien sûr”."_s) == 13);
    CHECK(longestQuotation(u"Le maire : \"oui\"."_s) == 3);
    CHECK(longestQuotation(u"Le maire : « jamais fermé"_s) == 12);
}

TEST_CASE("a summary that repeats the text in the private note is noticed, whatever its signs and capitals")
{
    const QString note = u"Avant. "_s + words(0, 40) + u". Après."_s;
    CHECK(sharesPassage(u"Résumé : "_s + words(10, copiedWords).toUpper(), note, copiedWords));
    CHECK_FALSE(sharesPassage(words(10, copiedWords - 1), note, copiedWords));
    CHECK_FALSE(sharesPassage(words(10, copiedWords), {}, copiedWords));
}

TEST_CASE("the doubts about an issue name its items, and read the summary of the issue before that of the article")
{
    const QString quoted = u"« "_s + QString(usualQuotation + 1, u'a') + u" »"_s;
    const Article longOne{.id = {1}, .title = u"Un"_s, .summary = quoted};
    const Article copied{.id = {2}, .title = u"Deux"_s, .summary = words(0, 30), .privateNote = words(0, 60)};
    const std::vector<PressReviewItem> items{{.id = {1}, .review = {7}, .article = {1}, .position = 0},
                                             {.id = {2}, .review = {7}, .article = {2}, .position = 1},
                                             {.id = {3}, .review = {8}, .article = {1}, .summary = u"Court"_s}};
    const Register records = Register()
                                 .with(Table<Article>({longOne, copied}))
                                 .with(Table<PressReviewItem>(std::vector<PressReviewItem>(items)));
    using Kind = QuotationDoubt::Kind;
    CHECK(quotationDoubts(records, {7}) == std::vector<QuotationDoubt>{{{1}, Kind::LongQuotation, usualQuotation + 1},
                                                                       {{2}, Kind::CopiedText, copiedWords}});
    CHECK(quotationDoubts(records, {8}).empty());
}

TEST_CASE("articles are counted for the year in which their issue was issued, or its period ends")
{
    std::vector<PressReview> issues{{.id = {1}, .number = 1, .issuedOn = PartialDate::parse(u"2025-01-06")},
                                    {.id = {2}, .number = 2, .to = PartialDate::parse(u"2025-01")},
                                    {.id = {3}, .number = 3, .to = PartialDate::parse(u"2024-12")},
                                    {.id = {4}, .number = 4, .to = PartialDate::parse(u"2025-02")}, // holds none
                                    {.id = {5}, .number = 5}};
    issues[0].to = PartialDate::parse(u"2024-12");
    std::vector<PressReviewItem> items;
    for (const int review : {1, 1, 2, 3, 5}) {
        const qint64 id = qint64(items.size()) + 1;
        items.push_back({.id = {id}, .review = {review}, .article = {1 + id % 2}});
    }
    const Register records = Register()
                                 .with(Table<Article>({{.id = {1}}, {.id = {2}}}))
                                 .with(Table<PressReview>(std::move(issues)))
                                 .with(Table<PressReviewItem>(std::move(items)));
    CHECK(quotedIn(records, 2025).articles == 3);
    CHECK(quotedIn(records, 2025).issues == 2);
    CHECK(quotedIn(records, 2024).articles == 1);
    CHECK(quotedIn(records, 2020).articles == 0);
}
