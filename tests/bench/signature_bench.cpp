// SPDX-License-Identifier: GPL-3.0-or-later
// Signature tracking at the size of the country: 434 contracts, 6 500 signatories, a journal of 20 000 actions and
// 100 000 changes. How long the dashboard, the comparison of two dates and an edit of a thousand signatories take.
//
//   signature_bench [ROUNDS]

#include "app/dashboard/dashboard_page.h"
#include "app/shell/preferred_language.h"
#include "domain/signatures/signatory_change.h"
#include "exchange/dataset/embedded_dataset.h"
#include "report/comparison.h"
#include "store/history.h"
#include "store/transaction.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsView>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::elapsedMs;
using bench::median;

namespace {

constexpr int changesPerAction = 5;

void print(const char* what, double ms, const char* asked)
{
    std::printf("%-66s %9.1f ms   %s\n", what, ms, asked);
}

/// The first action is there already: the creation of the file.
void fillJournal(Database& database, int actions)
{
    const auto& signatories = database.records().all<Signatory>();
    const std::size_t count = signatories.size();
    for (int action = 1; action < actions; ++action) {
        Transaction tx(database, u"Action %1"_s.arg(action));
        for (int i = 0; i < changesPerAction; ++i) {
            Signatory signatory =
                database.records().all<Signatory>()[std::size_t(action * changesPerAction + i) % count];
            signatory.note = u"Relance %1"_s.arg(action);
            tx.update(signatory);
        }
        tx.commit();
    }
}

void measureDashboard(Workspace& workspace, int rounds)
{
    std::vector<double> first;
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        DashboardPage page(workspace, nullptr);
        page.resize(1440, 900);
        page.refresh(nullptr);
        page.show();
        page.grab();
        first.push_back(elapsedMs(timer));
        while (!page.findChild<QGraphicsView*>()) // it waits for the first frame
            QCoreApplication::processEvents();
        page.grab();
        all.push_back(elapsedMs(timer));
    }
    print("dashboard made and painted with its figures", median(first), "asked: the first frame");
    print("the same with its charts", median(all), "asked: 100 ms");
    std::vector<double> again;
    DashboardPage page(workspace, nullptr);
    page.resize(1440, 900);
    page.show();
    page.refresh(nullptr);
    QCoreApplication::processEvents();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        page.refresh(nullptr);
        QCoreApplication::processEvents();
        again.push_back(elapsedMs(timer));
    }
    print("dashboard refreshed after an edit", median(again), "");
}

void measureComparison(const Database& database, int rounds)
{
    std::vector<double> times;
    std::size_t found = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto changes =
            History(database.path())
                .changesBetween(QDateTime(QDate(2000, 1, 1), QTime(0, 0)), QDateTime(QDate(2100, 1, 1), QTime(0, 0)));
        const auto compared = compareRecords(database.records(), changes, QLocale());
        times.push_back(elapsedMs(timer));
        found = compared.size();
    }
    print("comparison of two dates over the whole journal (in a worker)", median(times), "asked: 500 ms for 100 000");
    std::printf("    it names %zu records\n", found);
}

void measureBulkEdit(Database& database, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        Transaction tx(database, u"Sign a thousand"_s);
        for (std::size_t row = 0; row < 1000; ++row)
            tx.update(withStatus(database.records().all<Signatory>()[row], SignatoryStatus::Signed,
                                 PartialDate::day(QDate(2024, 3, 1).addDays(i))));
        tx.commit();
        times.push_back(elapsedMs(timer));
    }
    print("status and date of 1 000 signatories in one action", median(times), "asked: 300 ms");
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"parvis-bench"_s);
    installLanguage(preferredLanguage());
    Look::apply();
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 9;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"national.parvis"_s);
    Database::create(path, bench::scaledRegister(readEmbeddedDataset().toRegister(), {.fundingLines = 325}));
    Workspace workspace;
    workspace.setToday(QDate(2025, 3, 3));
    workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    Database& database = *workspace.database();
    QElapsedTimer timer;
    timer.start();
    const int actions = rounds > 1 ? 20'000 : 500; // a short round only shows that it works
    fillJournal(database, actions);
    std::printf("a journal of %d actions and %d changes\n", actions, actions * changesPerAction);
    print("    filling it, per action", elapsedMs(timer) / actions, "");
    measureDashboard(workspace, rounds);
    measureComparison(database, rounds);
    measureBulkEdit(database, rounds);
}
