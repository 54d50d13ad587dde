// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/article_edits.h"

#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct ArticlesFixture : VerbFixture
{
    Id<Article> add(const Article& article, const std::vector<ArticleTerritory>& territories = {})
    {
        Transaction tx(*database, u"Add"_s);
        const Id<Article> id = tx.insert(Article(article));
        addTerritories(tx, records(), id, territories);
        tx.commit();
        return id;
    }

    std::size_t territoryCount(Id<Article> id)
    {
        return std::size_t(std::ranges::distance(records().all<ArticleTerritory>().of(id)));
    }

    ArticleTerritory oise{.departement = records().departement(*DepartementCode::parse(u"60"))->id};
    ArticleTerritory region{.region = u"Hauts-de-France"_s};
    ArticleTerritory contract{.contract = records().all<Contract>()[0].id};
};

} // namespace

TEST_CASE_METHOD(ArticlesFixture,
                 "an article is about several territories, each once, and about those alone that are set")
{
    const Id<Article> id = add({.title = u"Un forum"_s}, {oise, region, oise});
    CHECK(territoryCount(id) == 2);
    CHECK(run([&](auto& tx, auto& records) {
              setTerritories(tx, records, id, {region, contract});
          }).contains(u"Un forum"));
    CHECK(territoryCount(id) == 2);
    const auto known = records().all<ArticleTerritory>().size();
    Transaction same(*database);
    setTerritories(same, records(), id, {contract, region});
    CHECK(same.isEmpty());
    database->undo();
    CHECK(records().all<ArticleTerritory>().size() == known);
    CHECK_THROWS_AS(setTerritories(same, records(), Id<Article>{99'999}, {}), Error);
}

TEST_CASE_METHOD(ArticlesFixture, "several articles are changed at once: what is not set stays")
{
    const std::vector<Id<Article>> ids{add({.title = u"Un"_s, .rubric = u"a"_s, .summary = u"s"_s}),
                                       add({.title = u"Deux"_s, .rubric = u"b"_s}, {oise}), Id<Article>{99'999}};
    int changed = 0;
    run([&](auto& tx, auto& records) {
        changed = changeArticles(tx, records, ids, {.state = ArticleState::Retained, .territories = {oise}});
    });
    CHECK(changed == 2);
    CHECK(records().find(ids[0])->state == ArticleState::Retained);
    CHECK(records().find(ids[0])->rubric == u"a");
    CHECK(territoryCount(ids[0]) == 1);
    CHECK(territoryCount(ids[1]) == 1);
    run([&](auto& tx, auto& records) {
        changeArticles(tx, records, ids, {.rubric = u"c"_s, .state = std::optional<ArticleState>()});
    });
    CHECK_FALSE(records().find(ids[1])->state);
    CHECK(records().find(ids[1])->rubric == u"c");
    Transaction again(*database);
    CHECK(changeArticles(again, records(), ids, {.rubric = u"c"_s}) == 0);
    CHECK(again.isEmpty());
}

TEST_CASE_METHOD(ArticlesFixture, "articles are merged with all they have, and one undo parts them again")
{
    const Id<Article> kept = add({.title = u"Un"_s, .summary = u"La mienne"_s}, {oise});
    const Id<Article> other =
        add({.title = u"UN"_s, .publisher = u"La Gazette"_s, .summary = u"Autre"_s, .state = ArticleState::Retained},
            {oise, region});
    Transaction placing(*database, u"Place"_s);
    PressReview first{.number = 901};
    PressReview second{.number = 902};
    placing.insert(first);
    placing.insert(second);
    placing.insert(PressReviewItem{.review = first.id, .article = kept});
    placing.insert(PressReviewItem{.review = first.id, .article = other});
    placing.insert(PressReviewItem{.review = second.id, .article = other, .rubric = u"r"_s});
    placing.commit();
    const std::vector ids{kept, other};
    run([&](auto& tx, auto& records) { mergeArticles(tx, records, ids); });
    CHECK_FALSE(records().find(other));
    const Article& article = *records().find(kept);
    CHECK(article.summary == u"La mienne");
    CHECK(article.publisher == u"La Gazette");
    CHECK(article.state == ArticleState::Retained);
    CHECK(territoryCount(kept) == 2);
    REQUIRE(records().all<PressReviewItem>().size() == 2);
    CHECK(records().all<PressReviewItem>()[1].article == kept);
    CHECK(records().all<PressReviewItem>()[1].rubric == u"r");
    database->undo();
    CHECK(records().find(other)->summary == u"Autre");
    CHECK(records().all<PressReviewItem>().size() == 3);
    Transaction one(*database);
    CHECK_THROWS_AS(mergeArticles(one, records(), std::vector{kept}), Error);
}
