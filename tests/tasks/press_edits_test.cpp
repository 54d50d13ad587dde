// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/press_edits.h"

#include "domain/past_dates.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(VerbFixture, "an article is added with its contract, and goes with its places in issues")
{
    const auto articles = records().all<Article>().size();
    const auto territories = records().all<ArticleTerritory>().size();
    Id<Article> id;
    run([&](auto& tx, auto& records) {
        id = addArticle(tx, records, {.title = u"Un forum"_s}, records.template all<Contract>()[0].id, today);
    });
    run([&](auto& tx, auto& records) { rememberIssue(tx, records, {.number = 900}); });
    Transaction placing(*database, u"Place"_s);
    placing.insert(PressReviewItem{.review = records().all<PressReview>()[0].id, .article = id});
    placing.commit();
    CHECK(records().all<ArticleTerritory>().size() == territories + 1);
    CHECK(run([&](auto& tx, auto& records) { removeArticles(tx, records, std::vector{id}); }).contains(u"Un forum"));
    CHECK(records().all<Article>().size() == articles);
    CHECK(records().all<ArticleTerritory>().size() == territories);
    CHECK(records().all<PressReviewItem>().empty());
}

TEST_CASE_METHOD(VerbFixture, "an article needs a title, when it is added and when it is edited")
{
    Transaction tx(*database);
    CHECK_THROWS_AS(addArticle(tx, records(), {.url = u"https://example.org"_s}, {}, today), Error);
    Article article = records().all<Article>()[0];
    article.title.clear();
    CHECK_THROWS_AS(updateArticle(tx, records(), article, today), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(VerbFixture, "an article is not published on a day that lies ahead")
{
    Transaction tx(*database);
    const auto tomorrow = PartialDate::day(today.addDays(1));
    CHECK(errorOf([&] { addArticle(tx, records(), {.title = u"Un forum"_s, .publishedOn = tomorrow}, {}, today); }) ==
          aheadSentence(Happening::Publication));
    Article article = records().all<Article>()[0];
    article.publishedOn = tomorrow;
    CHECK_THROWS_AS(updateArticle(tx, records(), article, today), Error);
    CHECK(tx.isEmpty());
    article.publishedOn = PartialDate::month(2025, 3); // this month, some day of it
    updateArticle(tx, records(), article, today);
    CHECK_FALSE(tx.isEmpty());
}

TEST_CASE_METHOD(VerbFixture, "an issue of the same number is written over")
{
    run([&](auto& tx, auto& records) { rememberIssue(tx, records, {.number = 12, .title = u"Mars"_s}); });
    run([&](auto& tx, auto& records) { rememberIssue(tx, records, {.number = 12, .title = u"Avril"_s}); });
    REQUIRE(records().all<PressReview>().size() == 1);
    CHECK(records().all<PressReview>()[0].title == u"Avril");
}
