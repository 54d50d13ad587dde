// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/issue_edits.h"

#include "tasks/articles/issue_order.h"
#include "tasks/press_edits.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct IssueFixture : VerbFixture
{
    const PressReview& issue(int number) const { return *issueNumbered(records(), number); }

    /// An article of that rubric.
    Id<Article> article(const QString& rubric)
    {
        Id<Article> id;
        run([&](auto& tx, auto& all) {
            id = addArticle(tx, all, {.title = u"Un titre"_s, .rubric = rubric}, {}, QDate(2025, 3, 3));
        });
        return id;
    }
    Id<PressReview> add()
    {
        Id<PressReview> id;
        run([&](auto& tx, auto& all) { id = addIssue(tx, all); });
        return id;
    }
    int fill(Id<PressReview> id, const std::vector<Id<Article>>& articles)
    {
        int added = 0;
        run([&](auto& tx, auto& all) { added = addToIssue(tx, all, id, articles); });
        return added;
    }
    /// "Éducation: 0 2, Emploi: 1", items by the place of their articles.
    std::string content(Id<PressReview> id, const std::vector<Id<Article>>& articles) const
    {
        QString text;
        QString rubric;
        for (const PlacedItem& placed : orderOf(records(), id)) {
            if (text.isEmpty() || placed.rubric != rubric)
                text += (text.isEmpty() ? QString() : u", "_s) + placed.rubric + u':';
            rubric = placed.rubric;
            const auto found = std::ranges::find(articles, records().find(placed.id)->article);
            text += u' ' + QString::number(found - articles.begin());
        }
        return text.toStdString();
    }
};

} // namespace

TEST_CASE_METHOD(IssueFixture, "the next issue has the next number, the title and the period that follows")
{
    PressReview first = *records().find(add());
    CHECK(first.number == 1);
    first.number = 41;
    first.title = u"Revue"_s;
    first.from = first.to = PartialDate::month(2024, 12);
    run([&](auto& tx, auto& all) { updateIssue(tx, all, first); });
    const PressReview& next = *records().find(add());
    CHECK(next.number == 42);
    CHECK(next.title == u"Revue");
    CHECK(next.from == PartialDate::month(2025, 1));
    CHECK(next.to == PartialDate::month(2025, 1));
}

TEST_CASE_METHOD(IssueFixture, "two issues never have one number, and a period does not end before it begins")
{
    add();
    PressReview second = *records().find(add());
    second.number = 1;
    Transaction tx(*database);
    CHECK_THROWS_AS(updateIssue(tx, records(), second), Error);
    second.number = 2;
    second.from = PartialDate::year(2025);
    second.to = PartialDate::year(2024);
    CHECK_THROWS_AS(updateIssue(tx, records(), second), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(IssueFixture, "articles come at the end of their rubrics, each once, and stay there when they change")
{
    const std::vector articles{article(u"éducation"_s), article(u"Emploi"_s), article(u"Éducation "_s), article({})};
    const Id<PressReview> id = add();
    CHECK(fill(id, {articles[0], articles[1]}) == 2);
    CHECK(fill(id, articles) == 2);
    CHECK(content(id, articles) == "Éducation: 0 2, Emploi: 1, : 3");
    Article changed = *records().find(articles[0]);
    changed.rubric = u"Logement"_s;
    run([&](auto& tx, auto& all) { updateArticle(tx, all, changed, QDate(2025, 3, 3)); });
    CHECK(content(id, articles) == "Éducation: 0 2, Emploi: 1, : 3");
    const auto actions = database->undoState().undo->title;
    CHECK(fill(id, articles) == 0);
    CHECK(database->undoState().undo->title == actions); // nothing was written
}

TEST_CASE_METHOD(IssueFixture, "an issue is arranged as one action, and undone as one")
{
    const std::vector articles{article(u"A"_s), article(u"A"_s), article(u"B"_s), article({})};
    const Id<PressReview> id = add();
    fill(id, articles);
    const auto arrange = [&](const IssueOrder& order) {
        run([&](auto& tx, auto& all) { arrangeIssue(tx, all, id, order); });
    };
    const IssueOrder before = orderOf(records(), id);
    arrange(movedItems(before, std::vector{before[0].id}, u"B"_s));
    CHECK(content(id, articles) == "A: 1, B: 2 0, : 3");
    arrange(movedRubric(orderOf(records(), id), u"B"_s, u"A"_s));
    CHECK(content(id, articles) == "B: 2 0, A: 1, : 3");
    database->undo();
    CHECK(content(id, articles) == "A: 1, B: 2 0, : 3");

    // Beside articles without a rubric, one that has a rubric: the group gets its printed name.
    arrange(movedItems(orderOf(records(), id), std::vector{before[0].id}, {}));
    CHECK(content(id, articles) == "A: 1, B: 2, Other articles: 3 0");
    run([&](auto& tx, auto& all) { removeFromIssue(tx, all, std::vector{before[0].id}); });
    CHECK(content(id, articles) == "A: 1, B: 2, Other articles: 3");
}

TEST_CASE_METHOD(IssueFixture,
                 "an issue is duplicated as the next with all that it holds, and goes without its articles")
{
    const std::vector articles{article(u"A"_s), article(u"B"_s)};
    const Id<PressReview> id = add();
    fill(id, articles);
    PressReview edited = *records().find(id);
    edited.edito = u"Le mot"_s;
    edited.from = edited.to = PartialDate::month(2024, 3);
    edited.issuedOn = PartialDate::day(QDate(2024, 4, 2));
    run([&](auto& tx, auto& all) { updateIssue(tx, all, edited); });
    Id<PressReview> copy;
    run([&](auto& tx, auto& all) { copy = duplicateIssue(tx, all, id); });
    CHECK(content(copy, articles) == "A: 0, B: 1");
    CHECK(records().find(copy)->number == 2);
    CHECK(records().find(copy)->edito == u"Le mot");
    CHECK(records().find(copy)->from == PartialDate::month(2024, 4));
    CHECK_FALSE(records().find(copy)->issuedOn);

    const auto count = records().all<Article>().size();
    run([&](auto& tx, auto& all) { removeIssue(tx, all, id); });
    CHECK_FALSE(records().find(id));
    CHECK(records().all<PressReviewItem>().size() == 2);
    CHECK(records().all<Article>().size() == count);
    database->undo();
    CHECK(content(id, articles) == "A: 0, B: 1");
}

TEST_CASE_METHOD(IssueFixture,
                 "articles are put where they are dropped, and no rubric is a rubric once it holds others")
{
    const std::vector articles{article(u"Éducation"_s), article(u"Emploi"_s), article({}), article(u"Santé"_s),
                               article(u"Culture"_s)};
    const Id<PressReview> id = add();
    fill(id, {articles[0], articles[1], articles[2]});
    const auto drop = [&](Id<Article> what, const IssuePlace& place) {
        run([&](auto& tx, auto& all) { addToIssue(tx, all, id, std::vector{what}, place); });
    };
    drop(articles[3], {u"Emploi"_s, orderOf(records(), id)[1].id});
    CHECK(content(id, articles) == "Éducation: 0, Emploi: 3 1, : 2");
    drop(articles[4], {{}, {}});
    CHECK(content(id, articles).ends_with(": 2 4"));
    CHECK_FALSE(orderOf(records(), id).back().rubric.isEmpty());
}

TEST_CASE_METHOD(IssueFixture, "articles without a rubric stand after the rubrics, in whatever order they are added")
{
    const std::vector articles{article({}), article(u"Emploi"_s), article({}), article(u"Culture"_s)};
    const Id<PressReview> id = add();
    for (const Id<Article> each : articles)
        fill(id, {each});
    CHECK(content(id, articles) == "Emploi: 1, Culture: 3, : 0 2");
}

TEST_CASE_METHOD(IssueFixture, "an issue says in its own words what an article says, until they are its words again")
{
    const Id<Article> known = article({});
    Article described = *records().find(known);
    described.summary = u"Celui de l’article"_s;
    run([&](auto& tx, auto& all) { updateArticle(tx, all, described, QDate(2025, 3, 3)); });
    const Id<PressReview> id = add();
    fill(id, {known});
    const Id<PressReviewItem> item = orderOf(records(), id).front().id;
    run([&](auto& tx, auto& all) { summarizeItem(tx, all, item, u" De ce numéro\n"_s); });
    CHECK(records().find(item)->summary == u"De ce numéro");
    CHECK(records().find(known)->summary == u"Celui de l’article");
    run([&](auto& tx, auto& all) { summarizeItem(tx, all, item, u"Celui de l’article"_s); });
    CHECK(records().find(item)->summary.isEmpty());
    Transaction tx(*database);
    CHECK_THROWS_AS(summarizeItem(tx, records(), Id<PressReviewItem>{99}, u"x"_s), Error);
}
