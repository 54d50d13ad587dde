// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store takes: a fresh database, opening one of national size, one edit in it, an import of contours'
// size.

#include "domain/contract_state.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/database.h"
#include "store/history.h"
#include "store/search/search.h"
#include "store/transaction.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::medianMs;

namespace {

void print(const char* what, double ms)
{
    std::printf("%-62s %9.1f ms\n", what, ms);
}

void measureFresh(const QTemporaryDir& folder, int rounds)
{
    int number = 0;
    print("fresh database from the embedded dataset", medianMs(rounds, [&] {
              Database::create(folder.filePath(u"fresh%1.parvis"_s.arg(number++)), readEmbeddedDataset().toRegister());
          }));
    print("opening it",
          medianMs(rounds, [&] { Database database(folder.filePath(u"fresh0.parvis"_s), Access::ReadOnly); }));
}

void edit(Database& database)
{
    FundingLine line = database.records().all<FundingLine>()[500];
    line.paid = Money::fromCents(line.paid.value_or(Money()).cents() + 100);
    Transaction tx(database, u"Pay"_s);
    tx.update(line);
    tx.commit();
}

void measureNational(const QTemporaryDir& folder, int rounds)
{
    const QString path = folder.filePath(u"national.parvis"_s);
    Database::create(path, bench::scaledRegister(readEmbeddedDataset().toRegister()));
    print("national size: opening (in a worker)", medianMs(rounds, [&] { openFile(path, Access::ReadOnly); }));
    Database database(path, Access::ReadWrite);
    print("national size: one edit of 100 000 funding lines", medianMs(rounds, [&] { edit(database); }));
    print("national size: undo", medianMs(rounds, [&] {
                                     database.undo();
                                     database.redo();
                                 }) / 2);
    print("national size: summaries of 434 contracts",
          medianMs(rounds, [&] { summariseContracts(database.records()); }));
    Search search(path);
    print("national size: first hits of a search", medianMs(rounds, [&] { search.find(u"lens"_s); }));
    History history(path);
    print("national size: state at a moment",
          medianMs(rounds, [&] { history.registerAt(database.records(), QDateTime::currentDateTimeUtc()); }));
}

} // namespace

/// store_bench [ROUNDS]
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 9;
    const QTemporaryDir folder;
    measureFresh(folder, rounds);
    measureNational(folder, rounds);
}
