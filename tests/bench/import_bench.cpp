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
using bench::median;
using bench::milliseconds;

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
                            funders[i % 4] + u" %1"_s.arg(i),
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

/// Milliseconds that sqlite3 needs for the same file, without types, keys and history; 0: it is not installed.
double importBySqlite(const QTemporaryDir& folder, const QString& table)
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return 0;
    const QString target = folder.filePath(u"plain.db"_s);
    QFile::remove(target);
    return milliseconds([&] {
        QProcess::execute(program, {target, u".mode csv"_s, u".separator ;"_s, u".import %1 lines"_s.arg(table)});
    });
}

struct Steps
{
    std::vector<double> read, plan, fill, commit, whole, sqlite;
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
    steps.read.push_back(milliseconds([&] { file = readFunding(table); }));
    steps.plan.push_back(milliseconds([&] { plan = planFunding(records, file); }));
    steps.fill.push_back(milliseconds([&] { importFunding(tx, records, plan); }));
    steps.commit.push_back(milliseconds([&] { tx.commit(); }));
    steps.whole.push_back(steps.read.back() + steps.plan.back() + steps.fill.back() + steps.commit.back());
    steps.sqlite.push_back(importBySqlite(folder, table));
}

void measureImport(const QTemporaryDir& folder, const Register& records, int rounds, int lines, int actions)
{
    const QString table = writeTable(folder, records, lines, actions);
    Steps steps;
    for (int i = 0; i < rounds; ++i)
        importOnce(folder, table, steps);
    std::printf("%d lines, %d of them with a new action: %.0f ms (read %.0f, compared %.0f, collected %.0f, written "
                "%.0f)\n",
                lines, actions, median(steps.whole), median(steps.read), median(steps.plan), median(steps.fill),
                median(steps.commit));
    if (const double plain = median(steps.sqlite); plain > 0)
        std::printf("    sqlite3 .import of the same file: %.0f ms; ratio %.2f\n", plain, median(steps.whole) / plain);
}

/// Of the register that was imported last.
void measureExport(const QTemporaryDir& folder, int rounds)
{
    const Database database(folder.filePath(u"register.parvis"_s), Access::ReadOnly);
    for (const char* format : {"csv", "ods", "xlsx"}) {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(milliseconds([&] {
                writeExportedTable(exportedTable(database.records(), u"funding_line"_s),
                                   folder.filePath(u"lignes."_s + QLatin1StringView(format)), TablePreset::Spreadsheet);
            }));
        std::printf("written as %s: %.0f ms\n", format, median(times));
    }
}

} // namespace

/// import_bench [ROUNDS [LINES]]
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 3;
    const int lines = argc > 2 ? std::max(1, atoi(argv[2])) : 100'000;
    const QTemporaryDir folder;
    const Register records = readEmbeddedDataset().toRegister();
    measureImport(folder, records, rounds, lines, 0);
    measureImport(folder, records, rounds, lines, lines);
    measureExport(folder, rounds);
}
