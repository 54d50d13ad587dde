// SPDX-License-Identifier: GPL-3.0-or-later
// A library of a thousand documents: taken in, listed, filtered, searched, and stepped through one by one, with the
// memory of the program before and after.
//
//   library_bench [DOCUMENTS]

#include "app/documents/document_view.h"
#include "app/documents/documents_page.h"
#include "app/documents/library/document_grid.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/search/search.h"
#include "tasks/documents/document_import.h"
#include "tests/bench/timing.h"
#include "tests/support/sample_pdf.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

void print(const char* what, double value, const char* unit, const char* asked)
{
    std::printf("%-58s %9.1f %-3s  %s\n", what, value, unit, asked);
}

/// Of this program, without its helpers.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

template <class Done>
void processUntil(Done&& done)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no event loop runs that would do it
    } while (!done());
}

/// Files of three pages, which differ in their words.
std::vector<DocumentFile> writeFiles(const QTemporaryDir& folder, int count)
{
    std::vector<DocumentFile> files;
    for (int i = 0; i < count; ++i) {
        const QString name = folder.filePath(u"contrat-%1.pdf"_s.arg(i, 4, 10, QLatin1Char('0')));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                test::samplePdf({u"Contrat de ville %1"_s.arg(i), u"Signataires du contrat"_s, u"Annexe %1"_s.arg(i)}));
        files.push_back({name});
    }
    return files;
}

void measureTable(DocumentsPage& page, Workspace& workspace)
{
    RecordTableModel& model = *page.table()->recordModel();
    print("the page with its list, shown anew",
          bench::medianMs(5,
                          [&] {
                              page.refresh(nullptr);
                              page.grab();
                          }),
          "ms", "asked: at once");
    print("a filter, painted",
          bench::medianMs(5,
                          [&] {
                              model.setFilter(u"title"_s, u"contrat-05"_s);
                              page.grab();
                              model.setFilter(u"title"_s, {});
                          }),
          "ms", "asked: at once");
    Search search(workspace.database()->path());
    print("the search over all pages", bench::medianMs(5, [&] { search.find(u"signataires contrat"_s); }), "ms",
          "asked: 20 ms");
}

/// Each document is looked at until its first page is there.
void measureSteps(DocumentsPage& page)
{
    const std::vector<qint64> ids = page.table()->recordModel()->shownIds();
    std::vector<double> times;
    double before = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i == ids.size() / 10)
            before = residentMegabytes(); // what is kept is full by now
        times.push_back(bench::milliseconds([&] {
            page.table()->showId(ids[i]);
            processUntil([&] { return page.view()->isUpToDate(); });
        }));
    }
    print("a step to another document, until its page is shown", bench::median(times), "ms", "asked: 150 ms");
    print("memory after a tenth of the steps", before, "MB", "");
    print("memory that the others added", residentMegabytes() - before, "MB", "asked: 50 MB at most");
}

void measurePictures(DocumentsPage& page)
{
    page.asPicturesAction()->setChecked(true);
    DocumentGrid& grid = *page.grid();
    const double before = residentMegabytes();
    std::vector<double> times;
    for (int row = 0; row < grid.model()->rowCount(); row += 20) {
        times.push_back(bench::milliseconds([&] {
            grid.scrollTo(grid.model()->index(row, grid.modelColumn()), QAbstractItemView::PositionAtTop);
            grid.grab();
        }));
        processUntil([&] { return grid.thumbnails().isIdle(); });
    }
    print("a screen of first pages, until it can be scrolled on", bench::median(times), "ms", "asked: never waits");
    print("first pages that are kept", grid.thumbnails().keptCount(), "", "");
    print("memory that they added", residentMegabytes() - before, "MB", "asked: 50 MB at most");
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    Look::apply();
    const int count = argc > 1 ? std::max(10, std::atoi(argv[1])) : 1000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.parvis"_s);
    Database::create(path, readEmbeddedDataset().toRegister());
    Workspace workspace;
    workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    const std::vector<DocumentFile> files = writeFiles(folder, count);
    const double before = residentMegabytes();
    const double added = bench::milliseconds([&] {
        const DocumentBatch batch = readDocuments({}, files, workspace.records());
        Transaction tx(*workspace.database());
        addDocuments(tx, workspace.records(), batch);
        tx.commit();
    });
    print("documents taken in", count, "", "");
    print("for each", added / count, "ms", "");
    print("memory that they took", residentMegabytes() - before, "MB", "");

    DocumentsPage page(workspace, nullptr);
    page.resize(1280, 720);
    page.show();
    page.refresh(nullptr);
    processUntil([&] { return workspace.jobs().isIdle(); });
    measureTable(page, workspace);
    measureSteps(page);
    measurePictures(page);
    return 0;
}
