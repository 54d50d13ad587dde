// SPDX-License-Identifier: GPL-3.0-or-later
// The real articles of the folder PARVIS_SHARED as one issue.

#include "pdf/pdf_document.h"
#include "report/press_review_report.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/shared_folder.h"

#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Register registerOfPress(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Article> articles;
    std::vector<ArticleTerritory> territories;
    std::vector<Epci> bodies;
    QHash<QString, Id<Epci>> known;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString& line : lines) {
        const QStringList cells = line.split(u';');
        REQUIRE(cells.size() == 6);
        Article article;
        article.id = {std::int64_t(articles.size()) + 1};
        article.title = cells[1];
        article.publisher = cells[2];
        article.publishedOn = PartialDate::parse(cells[3]);
        article.url = cells[4];
        article.rubric = cells[5];
        articles.push_back(article);
        if (cells[0].isEmpty())
            continue;
        if (!known.contains(cells[0])) {
            Epci body;
            body.id = {std::int64_t(bodies.size()) + 1};
            body.name = u"EPCI "_s + cells[0];
            known.insert(cells[0], body.id);
            bodies.push_back(body);
        }
        ArticleTerritory territory;
        territory.id = {std::int64_t(territories.size()) + 1};
        territory.article = article.id;
        territory.epci = known.value(cells[0]);
        territories.push_back(territory);
    }
    return Register()
        .with(Table<Article>(articles))
        .with(Table<Epci>(bodies))
        .with(Table<ArticleTerritory>(territories));
}

} // namespace

TEST_CASE("the real articles make one issue with all their titles and links")
{
    const QString folder = test::sharedFolder();
    if (folder.isEmpty())
        return;
    const test::French french;
    const ReportSetting setting = test::settingIn(QLocale::French, u"Centre de ressources d'essai"_s);
    const Register records = registerOfPress(folder + u"/facts/press.csv"_s);
    REQUIRE(records.all<Article>().size() >= 135); // the list grows
    PressReviewContent content = selectArticles(records, {}, {}, setting.locale);
    content.number = 1;
    const QByteArray pdf = composePressReview(records, content, setting);
    test::keepForTheEye(u"revue-articles.pdf"_s, pdf);
    const QStringList urls = test::linksOf(pdf);
    QStringList expected;
    for (const Article& article : records.all<Article>())
        expected << article.url;
    expected.removeDuplicates();
    CHECK(urls.size() == expected.size());
    const auto undated = std::ranges::count_if(records.all<Article>(), [](const Article& a) { return !a.publishedOn; });
    REQUIRE(undated > 0);
    CHECK(test::textOf(pdf).count(u"date à renseigner"_s) == undated + 1); // and in the index by year
    std::set<QString> rubrics;
    for (const Article& article : records.all<Article>())
        rubrics.insert(article.rubric);
    CHECK(PdfDocument(pdf).outline().size() == rubrics.size() + 4); // title, territories, years, sources
}
