// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "report/press_review_content.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/support/sample_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

std::vector<std::int64_t> articlesOf(const PressReviewContent& content)
{
    std::vector<std::int64_t> ids;
    for (const PressReviewEntry& entry : content.entries)
        ids.push_back(entry.article.value);
    return ids;
}

std::vector<std::int64_t> selected(QStringView from, QStringView to)
{
    return articlesOf(
        selectArticles(test::sampleRegister(), PartialDate::parse(from), PartialDate::parse(to), test::french));
}

} // namespace

TEST_CASE("a recorded issue holds its items by position, those of one rubric together")
{
    const Register records = test::sampleRegister();
    const auto content = contentOf(records, *records.find(Id<PressReview>{1}), test::french);
    CHECK(articlesOf(content) == std::vector<std::int64_t>{1, 3, 6, 2});
    CHECK(content.number == 12);
    REQUIRE(content.entries.size() == 4);
    CHECK(content.entries[0].rubric == u"Signatures"_s);
    CHECK(content.entries[3].rubric == u"Concertation"_s);
    CHECK(content.entries[0].summary.startsWith(u"Dix partenaires"_s));
    CHECK(content.entries[2].summary == u"Un résumé propre à ce numéro."_s);
}

TEST_CASE("a recorded issue without items takes the articles of its period")
{
    const Register records = test::sampleRegister().with(Table<PressReviewItem>());
    const auto content = contentOf(records, *records.find(Id<PressReview>{1}), test::french);
    CHECK(articlesOf(content) == std::vector<std::int64_t>{2, 6, 1});
    CHECK(content.number == 12);
    CHECK(content.edito.startsWith(u"Le printemps"_s));
    CHECK(content.undatedLeftOut == 1);
}

TEST_CASE("a period takes an article by the last day of its date")
{
    CHECK(selected(u"2024-04-19", u"2024-04-19") == std::vector<std::int64_t>{1});
    CHECK(selected(u"2024-04", u"2024-04") == std::vector<std::int64_t>{2, 1});
    CHECK(selected(u"2024-04-20", u"2024-04-30") == std::vector<std::int64_t>{2});
    CHECK(selected(u"2024-12", u"") == std::vector<std::int64_t>{4});
    CHECK(selected(u"", u"2023") == std::vector<std::int64_t>{5});
}

TEST_CASE("without a period all articles come, rubrics in French order, newest first, those without a rubric last")
{
    CHECK(selected(u"", u"") == std::vector<std::int64_t>{2, 5, 6, 1, 3, 4});
}

TEST_CASE("a period without an article is an error that says what to do")
{
    try {
        selected(u"2031", u"2031");
        FAIL("it found articles");
    } catch (const Error& error) {
        CHECK(error.message() == u"No article was published in this period.");
        CHECK(error.advice().contains(u"date"));
    }
    CHECK_THROWS_AS(selectArticles(Register(), {}, {}, test::french), Error);
}

TEST_CASE("a period that ends before it begins is an error")
{
    CHECK_THROWS_WITH(selected(u"2024-05", u"2024-04"), Catch::Matchers::Contains("ends before it begins"));
}

TEST_CASE("the rubric of what fits nowhere comes behind the others")
{
    Article other;
    other.id = {1};
    other.rubric = u"autre"_s;
    Article tale = other;
    tale.id = {2};
    tale.rubric = u"Évaluation"_s;
    Article none = other;
    none.id = {3};
    none.rubric.clear();
    const Register records = Register().with(Table<Article>({other, tale, none}));
    CHECK(articlesOf(selectArticles(records, {}, {}, test::french)) == std::vector<std::int64_t>{2, 1, 3});
}
