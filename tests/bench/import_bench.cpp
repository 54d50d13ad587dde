// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a hundred thousand funding lines, from the file into the register, against what sqlite3 takes to import
// the same file; and out of it as a spreadsheet.

#include "exchange/dataset/embedded_dataset.h"
#include "store/database.h"
#include "tasks/funding_import.h"
#include "tasks/table_export.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::Cost;
using bench::costOf;

namespace {

/// @param actions  how many of the lines bring a new action each, the others having none
QString writeTable(const QTemporaryDir& folder, const Register& records, int lines, int actions)
{
    const auto& contracts = records.all<Contract>();
    const QStringList funders{u"État"_s, u"Région Hauts-de-France"_s, u"CAF"_s, u"Département"_s};
    const QStringList devices{u"FTU"_s, u"Fonjep"_s, u"Adulte-relais"_s};
    QByteArray text = "contrat;année;financeur;dispositif;nature de crédit;action;montant prévu;montant engagé;"
                      "montant payé;note\n";
    for (int i = 0; i < lines; ++i) {
        const QString action = i < actions ? u"Action numéro %1 pour les jeunes"_s.arg(i) : QString();
        text += QStringList{contracts[std::size_t(i) % contracts.size()].code.text(),
                            QString::number(2026 + i % 20),
                            funders[i % 4] + u" %1"_s.arg(i / 780),
                            devices[i % 3],
                            u"crédits spécifiques"_s,
                            action,
                            QString::number(i * 7919LL % 500'000) + u",50"_s,
                            QString::number(i * 104'729LL % 500'000),
                            QString::number(i * 1'299'709LL % 300'000),
                            u"convention %1"_s.arg(i)}
                    .join(u';')
                    .toUtf8() +
                '\n';
    }
    const QString path = folder.filePath(u"lignes-%1.csv"_s.arg(actions));
    QFile file(path);
    file.open(QFile::WriteOnly);
    file.write(text);
    return path;
}

/// What sqlite3 needs for the same file, without types, keys and history; nothing: it is not installed.
Cost importBySqlite(const QTemporaryDir& folder, const QString& table)
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return {};
    const QString target = folder.filePath(u"plain.db"_s);
    QFile::remove(target);
    return costOf(
        [&] {
            QProcess::execute(program, {target, u".mode csv"_s, u".separator ;"_s, u".import %1 lines"_s.arg(table)});
        },
        RUSAGE_CHILDREN);
}

Cost medianOf(const std::vector<Cost>& costs)
{
    std::vector<double> walls;
    std::vector<double> processors;
    for (const Cost& cost : costs) {
        walls.push_back(cost.wall);
        processors.push_back(cost.processor);
    }
    return {bench::median(walls), bench::median(processors)};
}

void print(const char* what, const Cost& cost)
{
    std::printf("    %-40s %7.0f ms, %7.0f ms of the processors\n", what, cost.wall, cost.processor);
}

struct Steps
{
    std::vector<Cost> read, plan, fill, commit, whole, sqlite;
};

void importOnce(const QTemporaryDir& folder, const QString& table, Steps& steps)
{
    const QString path = folder.filePath(u"register.parvis"_s);
    QFile::remove(path);
    Database::create(path, readEmbeddedDataset().toRegister());
    Database database(path, Access::ReadWrite);
    const Register records = database.records();
    FundingFile file;
    FundingPlan plan;
    Transaction tx(database);
    steps.read.push_back(costOf([&] { file = readFunding(table); }));
    steps.plan.push_back(costOf([&] { plan = planFunding(records, file); }));
    steps.fill.push_back(costOf([&] { importFunding(tx, records, plan); }));
    steps.commit.push_back(costOf([&] { tx.commit(); }));
    Cost whole;
    for (const auto* step : {&steps.read, &steps.plan, &steps.fill, &steps.commit})
        whole += step->back();
    steps.whole.push_back(whole);
    steps.sqlite.push_back(importBySqlite(folder, table));
}

void measureImport(const QTemporaryDir& folder, const Register& records, int rounds, int lines, int actions)
{
    const QString table = writeTable(folder, records, lines, actions);
    Steps steps;
    for (int i = 0; i < rounds; ++i)
        importOnce(folder, table, steps);
    std::printf("%d lines, %d of them with a new action\n", lines, actions);
    print("read", medianOf(steps.read));
    print("compared with the register", medianOf(steps.plan));
    print("collected", medianOf(steps.fill));
    print("written", medianOf(steps.commit));
    const Cost whole = medianOf(steps.whole);
    print("together", whole);
    const Cost plain = medianOf(steps.sqlite);
    if (plain.processor <= 0)
        return;
    print("sqlite3 .import of the same file", plain);
    std::printf("    ratio: %.1f of the time, %.1f of the processors\n", whole.wall / plain.wall,
                whole.processor / plain.processor);
}

/// Of the register that was imported last.
void measureExport(const QTemporaryDir& folder, int rounds)
{
    const Database database(folder.filePath(u"register.parvis"_s), Access::ReadOnly);
    std::printf("the lines of the register, written\n");
    for (const char* format : {"csv", "ods", "xlsx"}) {
        std::vector<Cost> costs;
        for (int i = 0; i < rounds; ++i)
            costs.push_back(costOf([&] {
                writeExportedTable(exportedTable(database.records(), u"funding_line"_s),
                                   folder.filePath(u"lignes."_s + QLatin1StringView(format)), TablePreset::Spreadsheet);
            }));
        print(format, medianOf(costs));
    }
}

} // namespace

/// import_bench [ROUNDS [LINES [lines|actions|export]]]; without the last, all three.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 3;
    const int lines = argc > 2 ? std::max(1, atoi(argv[2])) : 100'000;
    const QTemporaryDir folder;
    const Register records = readEmbeddedDataset().toRegister();
    const QLatin1StringView only(argc > 3 ? argv[3] : "");
    if (only != "actions"_L1)
        measureImport(folder, records, rounds, lines, 0);
    if (only.isEmpty() || only == "actions"_L1)
        measureImport(folder, records, rounds, lines, lines);
    if (only.isEmpty() || only == "export"_L1)
        measureExport(folder, rounds);
}
