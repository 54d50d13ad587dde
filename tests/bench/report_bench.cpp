// SPDX-License-Identifier: GPL-3.0-or-later
// How long the press review takes to compose, and how fast its text is read: medians on standard output.

#include "pdf/text_extraction.h"
#include "report/press_review_file.h"
#include "report/qpv_report.h"
#include "tests/bench/timing.h"
#include "tests/support/map_register.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

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

/// Of the processor, for one round: what a busy machine does not change much.
template <typename Work>
double processorMs(int rounds, const Work& work)
{
    const std::clock_t start = std::clock();
    for (int round = 0; round < rounds; ++round)
        work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / rounds;
}

void measureReview(int articles, int rounds)
{
    const ReportSetting setting;
    const Register records = pressRegister(articles);
    const PressReviewContent content = selectArticles(records, {}, {}, setting.locale);
    QByteArray pdf;
    const double time = medianMs(rounds, [&] { pdf = composePressReview(records, content, setting); });
    const double busy = processorMs(rounds, [&] { pdf = composePressReview(records, content, setting); });
    std::printf("press review of %d articles: %.1f ms (processor %.1f ms), %lld kB\n", articles, time, busy,
                static_cast<long long>(pdf.size() / 1024));
    std::size_t pages = 0;
    const double reading = medianMs(rounds, [&] { pages = extractPages(pdf).size(); });
    std::printf("text of the press review: %.0f pages/s\n", 1000.0 * double(pages) / reading);
}

void measureFormats(int rounds)
{
    const ReportSetting setting;
    const Register records = pressRegister(50);
    const PressReviewContent content = selectArticles(records, {}, {}, setting.locale);
    for (const auto& format : EnumNames<ReviewFormat>::all) {
        const double time =
            medianMs(rounds, [&] { static_cast<void>(pressReviewFile(records, content, setting, format.value)); });
        std::printf("press review of 50 articles as %s: %.1f ms\n", format.identifier, time);
    }
}

void measureSheets(int rounds)
{
    const Register records = test::largeRegister(204, 260);
    std::vector<Id<Qpv>> qpvs;
    for (const Qpv& qpv : records.all<Qpv>())
        qpvs.push_back(qpv.id);
    QByteArray pdf;
    const double time = medianMs(rounds, [&] { pdf = composeQpvReport(records, qpvs, ReportSetting{}); });
    const double busy = processorMs(1, [&] { pdf = composeQpvReport(records, qpvs, ReportSetting{}); });
    std::printf("sheets of %zu neighbourhoods with their maps: %.0f ms (processor %.0f ms), %lld kB\n", qpvs.size(),
                time, busy, static_cast<long long>(pdf.size() / 1024));
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;
    measureReview(50, rounds);
    measureReview(400, rounds);
    measureFormats(rounds);
    measureSheets(std::max(1, rounds / 4));
    return 0;
}
