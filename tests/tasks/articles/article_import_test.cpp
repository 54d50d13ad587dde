// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/article_import.h"

#include "exchange/articles/article_reader.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct ImportFixture : VerbFixture
{
    ImportFixture()
    {
        Transaction tx(*database, u"Add"_s);
        known.id = tx.insert(known);
        tx.commit();
    }

    ArticlePlan planned(const QString& rows) const
    {
        const QString text = u"titre;source;date;url;résumé;rubrique\n"_s + rows;
        return planArticles(records(), parseArticles(text.toUtf8(), u"essai.csv"_s), today);
    }

    void write(const ArticlePlan& plan, const std::vector<ArticleChoice>& choices)
    {
        run([&](auto& tx, auto& records) { importArticles(tx, records, plan, choices); });
    }

    static QStringList fates(const ArticlePlan& plan)
    {
        QStringList all;
        for (const PlannedArticle& article : plan.articles)
            all << identifier(article.fate);
        return all;
    }

    Article known{.title = u"L’école du quartier"_s,
                  .publisher = u"La Gazette"_s,
                  .publishedOn = PartialDate::parse(u"2024-04-19"),
                  .url = u"https://www.presse.example/ecole"_s,
                  .summary = u"Mon résumé"_s};
};

} // namespace

TEST_CASE_METHOD(ImportFixture, "each article of a file is new, known, changed, alike, repeated or refused")
{
    const ArticlePlan plan =
        planned(u"Neuf;;;https://presse.example/neuf;;\n"
                "L'ECOLE DU QUARTIER;La Gazette;2024-04;http://presse.example/ecole/?utm_source=x;Autre;\n"
                "L’école du quartier;Le Journal;2024-04-19;https://presse.example/ecole;;éducation\n"
                "L’école du quartier !;Radio;;https://radio.example/1;;\n"
                "L’école du quartier;Radio;2020-01-01;https://radio.example/2;;\n"
                "Encore;;;https://presse.example/neuf#suite;;\n"
                ";;;https://presse.example/sans-titre;;\n"_s);
    CHECK(fates(plan) ==
          QStringList{u"new"_s, u"identical"_s, u"repeated"_s, u"alike"_s, u"new"_s, u"repeated"_s, u"refused"_s});
    CHECK(plan.articles[5].reason.contains(u'2'));
    const ArticlePlan changed =
        planned(u"L’école du quartier;Le Journal;2024-04-19;https://presse.example/ecole;;éducation\n"_s);
    REQUIRE(fates(changed) == QStringList{u"changed"_s});
    CHECK(changed.articles[0].changes.size() == 2);
    CHECK(changed.articles[0].article.id == known.id);
}

TEST_CASE_METHOD(ImportFixture, "new articles are added as one action; known ones are merged only where that is wanted")
{
    const ArticlePlan plan = planned(u"Neuf à Chauny;;;https://presse.example/neuf;;\n"
                                     "L’école neuve;;2024-04-20;https://presse.example/ecole;Autre;éducation\n"_s);
    const auto before = records().all<Article>().size();
    write(plan, usualChoices(plan, false, false));
    CHECK(records().all<Article>().size() == before + 1);
    CHECK(*records().find(known.id) == known);
    database->undo();
    CHECK(records().all<Article>().size() == before);
    write(plan, usualChoices(plan, true, true));
    CHECK(records().all<Article>().size() == before + 1);
    const Article& merged = *records().find(known.id);
    CHECK(merged.title == u"L’école neuve");
    CHECK(merged.publisher == u"La Gazette");
    CHECK(merged.publishedOn->iso() == u"2024-04-20");
    CHECK(merged.url == known.url);
    CHECK(merged.rubric == u"éducation");
    CHECK(merged.summary == u"Mon résumé"); // the user's word stands
    const Id<Article> added = records().all<Article>().rows().back().id;
    CHECK(std::ranges::distance(records().all<ArticleTerritory>().of(added)) == 1);
    CHECK(fates(planned(u"L’école neuve;;2024-04-20;https://presse.example/ecole;Autre;éducation\n"_s)) ==
          QStringList{u"identical"_s});
}

TEST_CASE_METHOD(ImportFixture, "one of the same title may be added beside the known one")
{
    const ArticlePlan plan = planned(u"L’école du quartier;Radio;;https://radio.example/1;;\n"_s);
    const auto before = records().all<Article>().size();
    CHECK(usualChoices(plan, false, false).empty());
    write(plan, {{0, false}});
    CHECK(records().all<Article>().size() == before + 1);
    CHECK(*records().find(known.id) == known);
}

TEST_CASE_METHOD(ImportFixture, "two articles of a file that complete the same known one complete it both")
{
    const ArticlePlan plan = planned(u"L’école du quartier de Chauny;Le Journal;;https://presse.example/ecole;;\n"
                                     "L’école du quartier;;;https://radio.example/1;;éducation\n"_s);
    REQUIRE(fates(plan) == QStringList{u"changed"_s, u"alike"_s});
    CHECK(usualChoices(plan, true, true).size() == 1); // of another page: the user has to look
    write(plan, {{0, true, sureTerritories(plan.articles[0].places)}, {1, true}});
    const Article& whole = *records().find(known.id);
    CHECK(whole.publisher == u"Le Journal");
    CHECK(whole.rubric == u"éducation");
    CHECK(whole.url == known.url);
    CHECK(std::ranges::distance(records().all<ArticleTerritory>().of(known.id)) == 1);
}

TEST_CASE_METHOD(ImportFixture, "an article of the same title on another page is never the known one, and can be added")
{
    const ArticlePlan plan = planned(u"L’école du quartier;La Gazette;2024-04-19;https://presse.example/autre;;\n"
                                     "L’école du quartier;La Gazette;2024-04-19;https://presse.example/;;\n"_s);
    CHECK(fates(plan) == QStringList{u"alike"_s, u"repeated"_s});
    CHECK(plan.articles[0].remarks.join(u' ').contains(known.url));
    CHECK(usualChoices(plan, true, true).empty());
    write(plan, {{0, false}});
    CHECK(records().all<Article>().rows().back().url == u"https://presse.example/autre");
}

TEST_CASE_METHOD(ImportFixture, "pages that have only the address of their site are told apart by title and date")
{
    const ArticlePlan plan = planned(u"Un;Média;2024-01-01;https://media.example/;;\n"
                                     "Deux;Média;2024-01-02;https://media.example/;;\n"
                                     "Un;Média;2024-01-01;https://media.example;;\n"
                                     "Deux;Média;2024-01-02;https://media.example/2;;\n"_s);
    CHECK(fates(plan) == QStringList{u"new"_s, u"new"_s, u"repeated"_s, u"repeated"_s});
}

TEST_CASE_METHOD(ImportFixture, "twelve editorials do not become one")
{
    Article editorial{.title = u"Édito"_s, .publisher = u"La Gazette"_s};
    run([&](auto& tx, auto&) { editorial.id = tx.insert(editorial); });
    QString rows;
    for (int month = 1; month <= 12; ++month)
        rows += u"Édito;La Gazette;2024-%1-01;;Mois %1;\n"_s.arg(month, 2, 10, QChar(u'0'));
    const ArticlePlan plan = planned(rows);
    CHECK(plan.count(ArticleFate::Alike) == 1);
    CHECK(plan.count(ArticleFate::New) == 11);
    const auto before = records().all<Article>().size();
    write(plan, usualChoices(plan, true, false));
    CHECK(records().all<Article>().size() == before + 11);
    CHECK(records().find(editorial.id)->summary == u"Mois 01");
}

TEST_CASE_METHOD(ImportFixture, "articles of one title are completed by themselves only where the publisher agrees")
{
    Article editorial{.title = u"Édito"_s, .publisher = u"La Gazette"_s};
    run([&](auto& tx, auto&) { editorial.id = tx.insert(editorial); });
    const auto taken = [&](const QString& row) { return usualChoices(planned(row), true, false).size(); };
    CHECK(taken(u"Édito;Le Journal;2024-01-01;;;\n"_s) == 0);
    CHECK(taken(u"Édito;;2024-01-01;;;\n"_s) == 0);
    CHECK(taken(u"Édito;LA GAZETTE;2024-01-01;;;\n"_s) == 1);
    CHECK(taken(u"Édito;La Gazette;;https://presse.example/1;;\nÉdito;La Gazette;;https://presse.example/2;;\n"_s) ==
          1);
}

TEST_CASE_METHOD(ImportFixture, "what a column of territories names is meant, though its words are common")
{
    const ArticleFile file =
        parseArticles(u"titre;date;territoire\nUn;2024;Avion, Calais\nAvion : un forum;2024;\n"_s.toUtf8(), u"essai"_s);
    const ArticlePlan plan = planArticles(records(), file, today);
    CHECK(sureTerritories(plan.articles[0].places).size() == 2);
    CHECK(plan.articles[1].places.size() == 1);
    CHECK(sureTerritories(plan.articles[1].places).empty());
}

TEST_CASE_METHOD(ImportFixture, "a date that lies ahead is left out, and told", "[bad input]")
{
    const ArticlePlan plan = planned(u"Neuf;;2031-01-01;;;\nAutre;;2025;;;\n"_s);
    CHECK_FALSE(plan.articles[0].article.publishedOn);
    CHECK(plan.articles[0].remarks.size() == 1);
    CHECK(plan.articles[1].article.publishedOn);
    CHECK(fates(plan) == QStringList{u"new"_s, u"new"_s});
}

TEST_CASE_METHOD(ImportFixture, "a file of thousands of articles of one title is planned in one pass", "[bad input]")
{
    QString rows;
    for (int i = 0; i < 5'000; ++i)
        rows += u"Édito;Journal;;https://presse.example/%1;;\n"_s.arg(i);
    const ArticlePlan plan = planned(rows);
    CHECK(plan.count(ArticleFate::New) == 5'000);
    std::stop_source source;
    source.request_stop();
    ArticleFile file;
    file.articles.resize(1);
    CHECK_THROWS_AS(planArticles(records(), file, today, source.get_token()), Cancelled);
}
