// SPDX-License-Identifier: GPL-3.0-or-later
// Getting around the window in a database of national size: back to each page, a key in the palette of commands, and
// the order of what a search found.
//
//   window_bench [ROUNDS]

#include "app/shell/commands/command_palette.h"
#include "app/shell/main_window.h"
#include "app/shell/place_history.h"
#include "app/shell/preferred_language.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tasks/search_order.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"
#include "widgets/look/look.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

void print(const char* what, double ms, const char* asked)
{
    std::printf("%-66s %9.1f ms   %s\n", what, ms, asked);
}

void settle(Workspace& workspace)
{
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    while (!workspace.jobs().isIdle());
}

/// To each page from the one after it, painted.
void measureBack(Workspace& workspace, MainWindow& window, int rounds)
{
    QAction* back = window.findChild<PlaceHistory*>()->backAction();
    std::vector<double> times;
    double worst = 0;
    std::string slowest;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i + 1 < pageList().size(); ++i) {
            for (const std::size_t page : {i, i + 1}) {
                window.showPage(pageList()[page].id);
                settle(workspace);
            }
            times.push_back(bench::milliseconds([&] {
                back->trigger();
                window.grab();
            }));
            if (times.back() > worst && round > 0) {
                worst = times.back();
                slowest = pageList()[i].id.toStdString();
            }
        }
    }
    print("back to a page, painted: median over the pages", bench::median(times), "asked: 100 ms");
    print(("the slowest page: " + slowest).c_str(), worst, "asked: 100 ms");
}

void measurePalette(MainWindow& window, int rounds)
{
    std::vector<CommandPage> pages;
    for (const Page* page : window.findChildren<Page*>())
        pages.push_back({page, page->title(), page->id()});
    CommandPalette palette(commandsOf(*window.menuBar(), pages), {}, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    const QString typed = u"exporter la carte"_s;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (int length = 1; length <= typed.size(); ++length) {
            times.push_back(bench::milliseconds([&] {
                palette.line()->setText(typed.left(length));
                palette.grab();
            }));
        }
    }
    print("a key in the palette of commands, painted", bench::median(times), "asked: 30 ms");
    print("the slowest key", *std::ranges::max_element(times), "asked: 30 ms");
}

void measureSearch(const Workspace& workspace, int rounds)
{
    std::vector<double> times;
    for (const QString& query : {u"l"_s, u"le"_s, u"len"_s, u"lens"_s}) {
        times.push_back(bench::medianMs(rounds, [&] {
            inLookedForOrder(workspace.records(), query, Search(workspace.database()->path()).find(query, 60));
        }));
    }
    print("a search in its order, in a worker: the slowest of four words", *std::ranges::max_element(times),
          "asked: 30 ms");
}

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    installLanguage(Language::French);
    Look::apply();
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.parvis"_s);
    Database::create(path, bench::scaledRegister(readEmbeddedDataset().toRegister()));
    Workspace workspace;
    DatabaseOpener opener(workspace);
    MainWindow window(workspace, opener);
    window.resize(1440, 900);
    workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    window.show();
    for (const PageEntry& page : pageList()) {
        window.showPage(page.id);
        settle(workspace);
    }
    measureBack(workspace, window, rounds + 1);
    measurePalette(window, rounds);
    measureSearch(workspace, rounds);
}
