// SPDX-License-Identifier: GPL-3.0-or-later
// How long the press review takes to compose, and how fast its text is read: medians on standard output.

#include "pdf/text_extraction.h"
#include "report/contract_report.h"
#include "report/press_review_report.h"
#include "tests/bench/timing.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::medianMs;

namespace {

Register pressRegister(int count)
{
    std::vector<Article> articles;
    for (int i = 1; i <= count; ++i) {
        Article article;
        article.id = {i};
        article.title = u"Un nouveau contrat de ville « Engagements Quartiers 2030 », article %1"_s.arg(i);
        article.publisher = u"La Gazette d'essai"_s;
        article.publishedOn = PartialDate::parse(u"2024-04-19");
        article.url = u"https://presse.example/contrats-de-ville/%1"_s.arg(i);
        article.rubric = u"Rubrique %1"_s.arg(i % 6);
        article.summary = u"Dix partenaires s'engagent jusqu'en 2030 pour les habitants des quartiers. "_s.repeated(3);
        articles.push_back(article);
    }
    return Register().with(Table<Article>(std::move(articles)));
}

void measureReview(int rounds)
{
    const ReportSetting setting;
    const Register records = pressRegister(50);
    const PressReviewContent content = selectArticles(records, {}, {}, setting.locale);
    QByteArray pdf;
    const double time = medianMs(rounds, [&] { pdf = composePressReview(records, content, setting); });
    std::printf("press review of 50 articles: %.1f ms, %lld kB\n", time, static_cast<long long>(pdf.size() / 1024));
    std::size_t pages = 0;
    const double reading = medianMs(rounds, [&] { pages = extractPages(pdf).size(); });
    std::printf("text of the press review: %.0f pages/s\n", 1000.0 * double(pages) / reading);
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;
    measureReview(rounds);
    return 0;
}
