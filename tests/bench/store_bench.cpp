// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store takes: a fresh database, opening one of national size, one edit in it, a search in it and in a
// library of 10 000 pages.

#include "domain/contract_state.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/database.h"
#include "store/documents.h"
#include "store/history.h"
#include "store/search/search.h"
#include "store/transaction.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::medianMs;

namespace {

void print(const char* what, double ms)
{
    std::printf("%-62s %9.1f ms\n", what, ms);
}

/// Milliseconds of processor time, which other programs do not lengthen.
template <class Work>
double processorMs(int rounds, Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return bench::median(std::move(times));
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

/// A page of 300 words, of which some are on each, some on every tenth, and one on this alone.
QString longPage(int document, int page)
{
    static const QStringList words{u"contrat"_s,     u"quartier"_s, u"prioritaire"_s, u"habitants"_s, u"commune"_s,
                                   u"signataires"_s, u"emploi"_s,   u"jeunesse"_s,    u"logement"_s,  u"annexe"_s,
                                   u"politique"_s,   u"ville"_s,    u"engagement"_s,  u"santé"_s,     u"éducation"_s};
    QStringList text{u"unique%1page%2"_s.arg(document).arg(page)};
    for (int i = 0; i < 300; ++i)
        text << words[(i * 7 + i / 11 * (page + document)) % words.size()] +
                    (i % 10 == 0 ? QString::number((page + i) % 997) : u""_s);
    if (page % 10 == 0)
        text << u"cofinancement"_s;
    return text.join(u' ');
}

/// The index of a library of 10 000 pages, as it stands in the database: no document of it can be opened.
void measurePages(const QTemporaryDir& folder, int rounds)
{
    constexpr int documents = 50;
    constexpr int pages = 200;
    const QString path = folder.filePath(u"pages.parvis"_s);
    Database::create(path, Register());
    Database database(path, Access::ReadWrite);
    Transaction tx(database, u"Add"_s);
    for (int i = 0; i < documents; ++i) {
        DocumentContent content{{}, QByteArray::number(i), {}};
        content.sha256 = checksum(content.bytes);
        for (int page = 1; page <= pages; ++page)
            content.pages.push_back(longPage(i, page));
        Document document;
        document.sha256 = content.sha256;
        document.title = u"Contrat %1"_s.arg(i);
        document.fileName = u"contrat-%1.pdf"_s.arg(i);
        document.pages = pages;
        document.bytes = content.bytes.size();
        tx.attach(content);
        tx.insert(document);
    }
    tx.commit();
    // Each with a connection of its own, as window and command line make one for each search; in processor time.
    for (const auto& [name, query] : {std::pair("10 000 pages: a word of one page", u"unique30page77"_s),
                                      {"10 000 pages: a word of a thousand pages", u"cofinancement"_s},
                                      {"10 000 pages: a word of all pages", u"quartier"_s},
                                      {"10 000 pages: two words of all pages", u"quartier contrat"_s},
                                      {"10 000 pages: three words of all pages", u"quartier contrat emploi"_s},
                                      {"10 000 pages: the first letter of words of all pages", u"e"_s},
                                      {"10 000 pages: the first two letters", u"qu"_s},
                                      {"10 000 pages: the first three letters", u"qua"_s},
                                      {"10 000 pages: the first five letters", u"quart"_s}})
        print(name, processorMs(rounds, [&, words = query] { Search(path).answer(words); }));
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
    measurePages(folder, rounds);
}
