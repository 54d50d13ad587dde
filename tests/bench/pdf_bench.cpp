// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to take PDF files into the library and to leaf through one: medians on standard output.

#include "app/documents/document_page_renderer.h"
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "report/press_review_report.h"
#include "store/database.h"
#include "tasks/documents/document_import.h"
#include "tests/bench/timing.h"
#include "tests/support/sample_pdf.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <poppler-qt6.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

template <class Job>
double medianMilliseconds(int rounds, Job job)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        job();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// How long the reader waits for another page, 1 000 pixels wide: as he leafs through in the window, where the next
/// page is drawn while he reads, and where it is not.
void measureReader(const QByteArray& pdf, const QString& name, int rounds)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"essai.parvis"_s);
    Database::create(path, Register());
    ImportedDocument imported = importDocument(pdf, name);
    {
        Database database(path, Access::ReadWrite);
        Transaction tx(database, u"Add"_s);
        tx.attach(imported.content);
        tx.insert(imported.document);
        tx.commit();
    }
    DocumentPageRenderer renderer;
    QEventLoop waiting;
    QObject::connect(&renderer, &DocumentPageRenderer::drawn, &waiting, &QEventLoop::quit);
    QObject::connect(&renderer, &DocumentPageRenderer::failed, &waiting, &QEventLoop::quit);
    constexpr double dpi = 120; // A4 1 000 pixels wide
    const auto show = [&](int page) {
        renderer.want({{page, dpi}, {page + 1, dpi}, {page - 1, dpi}}, page);
        while (!renderer.has({page, dpi}))
            waiting.exec();
    };
    const int pages = std::min(imported.document.pages, 20);
    for (const bool reads : {true, false}) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            renderer.open({path, imported.content.sha256, name, {}});
            show(1);
            for (int page = 2; page <= pages; ++page) {
                while (reads && !renderer.isIdle())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                times.push_back(bench::milliseconds([&] { show(page); }));
            }
        }
        if (!times.empty())
            std::printf("%s: the reader waits %.1f ms for another page %s\n", qPrintable(name), bench::median(times),
                        reads ? "once he has read one" : "when he turns them as quickly as they come");
    }
}

/// The same pages drawn by Poppler in this process, one after the other, with their words.
double popplerPerPage(const QByteArray& pdf, int pages, int rounds)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return 0;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return medianMilliseconds(rounds,
                              [&] {
                                  for (int page = 0; page < pages; ++page) {
                                      const auto sheet = document->page(page);
                                      const double dpi = 1000 * 72 / sheet->pageSizeF().width();
                                      sheet->renderToImage(dpi, dpi);
                                      sheet->textList();
                                  }
                              }) /
           pages;
}

/// Opened, then each page drawn 1 000 pixels wide with its words, as the reader does.
void measureLeafing(const QByteArray& pdf, const QString& name, int rounds)
{
    const double first = medianMilliseconds(rounds, [&] {
        const PdfDocument document(pdf, name);
        document.pageImage(1, 1000 * 72 / document.pageSize(1).width());
        document.pageWords(1);
    });
    const PdfDocument document(pdf, name);
    const int pages = std::min(document.pageCount(), 20);
    const double all = medianMilliseconds(rounds, [&] {
        for (int page = 1; page <= pages; ++page) {
            document.pageImage(page, 1000 * 72 / document.pageSize(page).width());
            document.pageWords(page);
        }
    });
    const double alone = popplerPerPage(pdf, pages, rounds);
    std::printf("%s: opened with its first page %.1f ms, another page %.1f ms (Poppler in one process: %.1f ms, ratio "
                "%.2f)\n",
                qPrintable(name), first, all / pages, alone, alone > 0 ? all / pages / alone : 0);
    measureReader(pdf, name, rounds);
}

void measure(const QByteArray& pdf, const QString& name, int rounds)
{
    std::size_t pages = 0;
    const double adding = medianMilliseconds(rounds, [&] { pages = importDocument(pdf, name).content.pages.size(); });
    std::printf("%s: %zu pages read for the library in %.1f ms\n", qPrintable(name), pages, adding);
    measureLeafing(pdf, name, rounds);
}

QByteArray pressReview()
{
    std::vector<Article> articles;
    for (int i = 1; i <= 100; ++i) {
        Article article;
        article.id = {i};
        article.title = u"Un nouveau contrat de ville « Engagements Quartiers 2030 », article %1"_s.arg(i);
        article.publisher = u"La Gazette d'essai"_s;
        article.publishedOn = PartialDate::parse(u"2024-04-19");
        article.url = u"https://presse.example/contrats-de-ville/%1"_s.arg(i);
        article.rubric = u"Rubrique %1"_s.arg(i % 6);
        article.summary = u"Dix partenaires s'engagent jusqu'en 2030 pour les habitants des quartiers. "_s.repeated(6);
        articles.push_back(article);
    }
    const Register records = Register().with(Table<Article>(std::move(articles)));
    const ReportSetting setting;
    return composePressReview(records, selectArticles(records, {}, {}, setting.locale), setting);
}

/// A folder of short letters, added at once.
void measureBatch(int rounds)
{
    std::vector<QByteArray> files;
    for (int i = 0; i < 100; ++i)
        files.push_back(test::samplePdf({u"Courrier %1"_s.arg(i), u"Suite"_s}));
    const double time = medianMilliseconds(rounds, [&] {
        for (const QByteArray& file : files)
            importDocument(file, u"courrier.pdf"_s);
    });
    std::printf("a hundred letters of two pages read for the library in %.0f ms\n", time);
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;
    measureBatch(rounds);
    measure(pressReview(), u"press review"_s, rounds);
    const QString shared = qEnvironmentVariable("PARVIS_SHARED");
    const QDir folder(shared + u"/documents"_s);
    for (const QString& name : shared.isEmpty() ? QStringList() : folder.entryList({u"*.pdf"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            measure(file.readAll(), name, rounds);
    }
    return 0;
}
