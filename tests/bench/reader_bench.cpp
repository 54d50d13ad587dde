// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document of 200 pages in the window: the first page on screen, and how long pages stay white while it is
// scrolled.
//
//   reader_bench [ROUNDS]

#include "app/documents/document_view.h"
#include "store/database.h"
#include "tasks/documents/document_import.h"
#include "tests/bench/timing.h"
#include "tests/support/sample_pdf.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

constexpr int lines = 45;       ///< of a page
constexpr double readFor = 100; ///< milliseconds from step to step of someone who scrolls without pause

/// As full as a contract is.
QByteArray longPdf(int pages)
{
    QStringList texts;
    for (int page = 1; page <= pages; ++page) {
        QStringList set;
        for (int line = 0; line < lines; ++line)
            set << u"Article %1-%2 : le quartier prioritaire et ses signataires, pour l'exercice"_s.arg(page).arg(line);
        texts << set.join(u") Tj 0 -15 Td ("_s);
    }
    return test::samplePdf(texts);
}

void waitUntil(const std::function<bool()>& isThere)
{
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// How long a page in sight has been white at the most while the reader steps on.
double scroll(DocumentView& view)
{
    PageCanvas& canvas = *view.canvas();
    QScrollBar* bar = canvas.verticalScrollBar();
    double worst = 0;
    while (bar->value() < bar->maximum()) {
        QElapsedTimer step;
        step.start();
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        waitUntil([&] { return canvas.isPainted(); });
        worst = std::max(worst, bench::elapsedMs(step));
        while (bench::elapsedMs(step) < readFor)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return worst;
}

void print(const char* what, double value, const char* unit, const char* asked)
{
    std::printf("%-66s %9.1f %s   %s\n", what, value, unit, asked);
}

} // namespace

/// reader_bench [ROUNDS [PAGES]]
int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    Look::apply();
    const int rounds = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 3;
    const int pages = argc > 2 ? std::max(1, QString::fromLocal8Bit(argv[2]).toInt()) : 200;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"essai.parvis"_s);
    Database::create(path, Register());
    ImportedDocument imported = importDocument(longPdf(pages), u"long.pdf"_s);
    Workspace workspace;
    auto database = std::make_unique<Database>(path, Access::ReadWrite);
    Transaction tx(*database, u"Add"_s);
    tx.attach(imported.content);
    tx.insert(imported.document);
    tx.commit();
    workspace.setDatabase(std::move(database));
    std::vector<double> first;
    std::vector<double> white;
    double kept = 0;
    for (int round = 0; round < rounds; ++round) {
        DocumentView view(workspace);
        view.resize(1000, 900);
        view.show();
        first.push_back(bench::milliseconds([&] {
            view.showDocument(&imported.document);
            waitUntil([&] { return view.canvas()->isPainted(); });
            view.grab();
        }));
        white.push_back(scroll(view));
        kept = std::max(kept, double(view.findChild<DocumentPageRenderer*>()->keptBytes()) / (1 << 20));
    }
    print("first page on screen, from the choice of the document: median", bench::median(first), "ms", "asked: 150 ms");
    print("the longest that a page was white, scrolled through: median", bench::median(white), "ms", "asked: 100 ms");
    print("pictures in memory at the end", kept, "MB", "at most 192 MB");
}
