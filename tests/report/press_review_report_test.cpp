// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "report/press_review_report.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_register.h"

#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const ReportSetting reviewSetting = test::settingIn(QLocale::French, u"Centre de ressources d'essai"_s);

PressReviewContent sampleContent(const Register& records)
{
    return contentOf(records, *records.find(Id<PressReview>{1}), reviewSetting.locale);
}

QByteArray sampleReview()
{
    const Register records = test::sampleRegister();
    return composePressReview(records, sampleContent(records), reviewSetting);
}

/// Many articles with long texts, in a few rubrics.
Register longRegister(int count, const QString& text)
{
    std::vector<Article> articles;
    for (int i = 1; i <= count; ++i) {
        Article article;
        article.id = {i};
        article.title = u"Article %1"_s.arg(i);
        article.publisher = u"L'Écho"_s;
        article.publishedOn = PartialDate::parse(u"2024-04");
        article.url = u"https://presse.example/%1"_s.arg(i);
        article.rubric = u"Rubrique %1"_s.arg(i % 6);
        article.summary = text;
        articles.push_back(article);
    }
    return test::sampleRegister().with(Table<Article>(std::move(articles)));
}

/// A line of the index of territories.
struct IndexLine
{
    QString name;
    int number = 0; ///< the page as printed; 0: none
    int link = 0;   ///< the page that a click on it shows; 0: none
};

/// The lines between the heading of the index and that of the sources, which stand on one page.
std::vector<IndexLine> indexOf(const PdfDocument& document)
{
    const auto outline = document.outline();
    const auto heading = std::ranges::find(outline, u"Index of territories"_s, &PdfBookmark::title);
    REQUIRE(heading + 1 < outline.end());
    REQUIRE((heading + 1)->page == heading->page);
    std::map<int, std::vector<PdfWord>> rows; // by their foot, in whole points
    for (const PdfWord& word : document.pageWords(heading->page)) {
        if (word.box.top() > heading->top + 20 && word.box.bottom() < (heading + 1)->top)
            rows[qRound(word.box.bottom())].push_back(word);
    }
    std::vector<IndexLine> lines;
    for (auto& [foot, words] : rows) {
        std::ranges::sort(words, {}, [](const PdfWord& word) { return word.box.left(); });
        IndexLine line;
        line.number = words.back().text.toInt();
        for (const PdfLink& link : document.links(heading->page)) {
            if (link.box.contains(words.back().box.center()))
                line.link = link.page;
        }
        words.pop_back();
        QStringList name;
        for (const PdfWord& word : words)
            name << word.text;
        line.name = name.join(u' ');
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("an issue of the press review reads as it always did")
{
    const test::French french;
    const QByteArray pdf = sampleReview();
    test::keepForTheEye(u"revue.pdf"_s, pdf);
    const QString text = test::readable(pdf);
    CHECK(text == QString::fromUtf8(test::golden(u"report"_s, u"press_review_fr.txt"_s, text.toUtf8())));
}

TEST_CASE("the same issue gives the same bytes")
{
    CHECK(sampleReview() == sampleReview());
}

TEST_CASE("no page holds a private note")
{
    const QByteArray pdf = sampleReview();
    CHECK_FALSE(test::textOf(pdf).contains(u"NOTE PRIV"_s));
    CHECK_FALSE(test::textOf(pdf).contains(u"texte intégral"_s));
}

TEST_CASE("what users wrote is shown as they wrote it, never as markup")
{
    const QString text = test::textOf(sampleReview());
    CHECK(text.contains(u"<b>Habitants</b> & « quartiers »"_s));
    CHECK(text.contains(u"<script>alert(1)</script> &amp; &lt;3"_s));
    CHECK(text.contains(u"Radio <Essai>"_s));
}

TEST_CASE("each article with a web address is a link, and no other address is")
{
    QStringList urls = test::linksOf(sampleReview());
    urls.sort();
    CHECK(urls == QStringList{u"https://presse.example/1"_s, u"https://presse.example/2"_s,
                              u"https://presse.example/6"_s, u"https://www.data.gouv.fr/qpv"_s});
}

TEST_CASE("an article without a date says so")
{
    const test::French french;
    const QString text = test::textOf(sampleReview());
    CHECK(text.contains(u"L’Écho · date à renseigner"_s));
    CHECK(text.contains(u"La Gazette d’essai · 19 avril 2024"_s));
    CHECK(text.contains(u"Radio <Essai> · avril 2024"_s));
    CHECK(text.contains(u"La date d’un article reste à renseigner."_s));
}

TEST_CASE("a long issue has its contents, outline and page labels right")
{
    const Register records =
        longRegister(60, u"Un résumé de quelques mots sur les quartiers prioritaires. "_s.repeated(6));
    const auto content = selectArticles(records, {}, {}, reviewSetting.locale);
    const PdfDocument document(composePressReview(records, content, reviewSetting));
    const int count = document.pageCount();
    REQUIRE(count > 5);
    for (int page = 1; page <= count; ++page)
        CHECK(document.pageText(page).contains(u"page %1 / %2"_s.arg(page).arg(count)));
    const auto outline = document.outline();
    REQUIRE(outline.size() == 9); // title, six rubrics, index, sources
    std::vector<int> linked;
    for (const PdfLink& link : document.links(1)) {
        if (link.url.isEmpty())
            linked.push_back(link.page);
    }
    for (std::size_t i = 1; i < outline.size(); ++i) {
        CHECK(document.pageText(outline[i].page).contains(outline[i].title));
        CHECK(std::ranges::find(linked, outline[i].page) != linked.end());
        CHECK(document.pageText(1).contains(outline[i].title));
    }
}

TEST_CASE("a long issue begins with a cover of its own, a short one and a title alone do not")
{
    const auto pageOfFirstRubric = [](int count, const std::vector<PaperSection>& sections) {
        const Register records = longRegister(count, u"Un résumé."_s);
        ReportSetting chosen = reviewSetting;
        chosen.reviewSections = sections;
        const PdfDocument document(
            composePressReview(records, selectArticles(records, {}, {}, reviewSetting.locale), chosen));
        const auto outline = document.outline();
        const auto rubric = std::ranges::find(outline, u"Rubrique 0"_s, &PdfBookmark::title);
        REQUIRE(rubric != outline.end());
        return rubric->page;
    };
    CHECK(pageOfFirstRubric(11, reviewSetting.reviewSections) == 1);
    CHECK(pageOfFirstRubric(12, reviewSetting.reviewSections) == 2);
    CHECK(pageOfFirstRubric(12, {PaperSection::Articles, PaperSection::Contents}) == 1);
    CHECK(pageOfFirstRubric(12, {PaperSection::Contents, PaperSection::Articles}) == 2);
}

TEST_CASE("an index leads from a territory to the pages of its articles")
{
    const PdfDocument document(sampleReview());
    const std::vector<IndexLine> index = indexOf(document);
    REQUIRE(index.size() == 4 + 4); // territories, and the titles of their kinds
    const auto leadsTo = [&](const QString& territory, const QString& article) {
        CAPTURE(territory);
        const auto line = std::ranges::find(index, territory, &IndexLine::name);
        REQUIRE(line != index.end());
        CHECK(document.pageText(line->number).contains(article));
        CHECK(line->link == line->number);
    };
    leadsTo(u"Communauté urbaine de Valmont (CN06209I)"_s, u"Le contrat de ville est signé"_s);
    leadsTo(u"Communauté urbaine de Valmont (CN06209I)"_s, u"Crédits de l’État"_s);
    leadsTo(u"Communauté d’agglomération de la Rive"_s, u"Crédits de l’État"_s);
    leadsTo(u"Valmont"_s, u"<b>Habitants</b> & « quartiers »"_s);
    leadsTo(u"Les Quatre Ormes (QN06258M)"_s, u"Le contrat de ville est signé"_s);
}

TEST_CASE("a summary of any length and a title without blanks are printed whole")
{
    Register records = longRegister(2, u"mot "_s.repeated(20'000) + u"dernier"_s);
    const auto content = selectArticles(records, {}, {}, reviewSetting.locale);
    const QByteArray pdf = composePressReview(records, content, reviewSetting);
    CHECK(test::textOf(pdf).count(u"dernier"_s) == 2);
}

TEST_CASE("an issue without an article is an error, and a stopped one is cancelled")
{
    CHECK_THROWS_AS(composePressReview(Register(), {}, reviewSetting), Error);
    const Register records = test::sampleRegister();
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(composePressReview(records, sampleContent(records), reviewSetting, source.get_token()), Cancelled);
}

TEST_CASE("a title with place marks of the translator stays as it is")
{
    const Register records = test::sampleRegister();
    PressReviewContent content = sampleContent(records);
    content.title = u"Revue %1 %2 %n"_s;
    const PdfDocument document(composePressReview(records, content, reviewSetting));
    CHECK(document.title() == u"Revue %1 %2 %n no. 12"_s);
}

TEST_CASE("the address of each article can be read on paper, whole, and leads there")
{
    const test::French french;
    Register records = test::sampleRegister();
    auto articles = records.all<Article>().rows();
    articles.resize(2);
    articles[0].url = u"https://presse.example/dossiers/un-tres-long-chemin/"_s +
                      u"quartiers-prioritaires-de-la-ville/"_s.repeated(4) + u"?id=12&source=lettre"_s;
    articles[1].url = u"https://presse.example/%C3%A9t%C3%A9?utm_source=x"_s;
    records = records.with(Table<Article>(articles));
    const QByteArray pdf =
        composePressReview(records, selectArticles(records, {}, {}, reviewSetting.locale), reviewSetting);
    QString text = test::textOf(pdf);
    text.remove(u'\n');
    CHECK(text.contains(articles[0].url));
    CHECK(text.contains(u"https://presse.example/été?utm_source=x"_s)); // as it is recorded
    const PdfDocument document(pdf);
    const double right = document.pageSize(1).width() - 55;
    for (const PdfWord& word : document.pageWords(1))
        CHECK(word.box.right() <= right);
    int links = 0;
    for (int page = 1; page <= document.pageCount(); ++page) {
        for (const PdfLink& link : document.links(page))
            links += link.url == articles[0].url;
    }
    CHECK(links >= 2); // title and address
}

TEST_CASE("one territory is a territory, and dates and apostrophes are those of French print")
{
    const test::French french;
    Register records = test::sampleRegister();
    auto articles = records.all<Article>().rows();
    articles[0].title = u"L'été des quartiers: bilan du 2024-04-19 !"_s;
    records = records.with(Table<Article>(articles));
    const QString text =
        test::textOf(composePressReview(records, selectArticles(records, {}, {}, reviewSetting.locale), reviewSetting))
            .simplified();
    CHECK(text.contains(u"L’été des quartiers : bilan du 19 avril 2024 !"));
    CHECK(text.contains(u"Territoire : "));
    CHECK_FALSE(text.contains(u'\''));
}

TEST_CASE("an index by year tells when the articles came out, those without a date last")
{
    const test::French french;
    Register records = test::sampleRegister();
    auto articles = records.all<Article>().rows();
    articles[0].publishedOn = PartialDate::parse(u"2023-05");
    records = records.with(Table<Article>(articles));
    const QByteArray pdf =
        composePressReview(records, selectArticles(records, {}, {}, reviewSetting.locale), reviewSetting);
    const QString rows = test::rowsOf(pdf);
    const auto index = rows.lastIndexOf(u"Année de parution");
    REQUIRE(index > 0);
    const auto latest = rows.indexOf(u"\n2024 ", index);
    CHECK(latest > index);
    CHECK(rows.indexOf(u"\n2023 ", index) > latest);
    CHECK(rows.indexOf(u"\ndate à renseigner ", index) > latest);
}

TEST_CASE("articles without a date are left out of a selection unless they are asked for")
{
    const Register records = test::sampleRegister();
    const auto chosen = [&](UndatedArticles undated) {
        return selectArticles(records, {}, {}, reviewSetting.locale, {}, undated).entries.size();
    };
    CHECK(chosen(UndatedArticles::Always) == chosen(UndatedArticles::WithoutPeriod));
    CHECK(chosen(UndatedArticles::Never) < chosen(UndatedArticles::Always));
    CHECK(selectArticles(records, {}, {}, reviewSetting.locale, {}, UndatedArticles::Never).undatedLeftOut > 0);
}
