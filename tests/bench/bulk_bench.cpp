// SPDX-License-Identifier: GPL-3.0-or-later
// How long bulk work takes in a register of national size: 434 contracts, 6 500 signatories.

#include "app/deadlines/deadline_schema.h"
#include "app/signatories/all_signatories_schema.h"
#include "exchange/dataset/embedded_dataset.h"
#include "exchange/lists/signatory_list.h"
#include "store/database.h"
#include "store/transaction.h"
#include "tasks/bulk_edits.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"
#include "widgets/tables/record_table_model.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

constexpr std::size_t nationalSignatories = 6500;

template <class Work>
void measure(const char* what, int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(bench::milliseconds([&] { work(i); }));
    std::printf("%-66s %9.1f ms\n", what, bench::median(times));
}

std::vector<Id<Signatory>> firstSignatories(const Register& records, std::size_t count)
{
    std::vector<Id<Signatory>> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(records.all<Signatory>()[i].id);
    return ids;
}

void measureBulkEdit(Database& database, std::size_t count, int rounds)
{
    const auto ids = firstSignatories(database.records(), count);
    const QDate today(2025, 3, 3);
    BulkPlan plan;
    const auto edit = [](int round) {
        return SignatoryChange{.representative = u"fonction %1"_s.arg(round),
                               .targetDate = SignatoryChange::Date(PartialDate::day(QDate(2025, 6, 1 + round)))};
    };
    measure(qPrintable(u"%1 signatories: plan and preview"_s.arg(count)), rounds,
            [&](int round) { plan = planEdit(database.records(), ids, edit(round), today); });
    measure(qPrintable(u"%1 signatories: plan, write and journal in one action"_s.arg(count)), rounds, [&](int round) {
        plan = planEdit(database.records(), ids, edit(round + 100), today);
        Transaction tx(database, u"Bulk"_s);
        writePlan(tx, database.records(), plan);
        tx.commit();
    });
    measure(qPrintable(u"%1 signatories: what stays on the GUI thread"_s.arg(count)), rounds, [&](int round) {
        plan = planEdit(database.records(), ids, edit(round + 200), today);
        Transaction tx(database, u"Bulk"_s);
        writePlan(tx, database.records(), plan);
    });
    measure(qPrintable(u"%1 signatories: undo, redo"_s.arg(count)), rounds, [&](int) {
        database.undo();
        database.redo();
    });
}

void measureLists(const Register& records, int rounds)
{
    QString text = u"Code\tOrganisme\tStatut\tDate de signature\n"_s;
    for (std::size_t i = 0; i < 1000; ++i) {
        const Signatory& signatory = records.all<Signatory>()[i];
        text += u"%1\t%2\tsigné\t12/04/2024\n"_s.arg(records.find(signatory.contract)->code.text(),
                                                     records.find(signatory.organisation)->name);
    }
    measure("a pasted list of 1 000 lines: cut and checked (in a worker)", rounds, [&](int) {
        const PastedList list = parseSignatoryList(text);
        checkSignatoryList(list, {.fields = guessFields(list, records), .today = QDate(2025, 3, 3)}, records);
    });
    Workspace workspace;
    const TableSchema schema = allSignatoriesSchema(workspace, QDate(2025, 3, 3));
    measure("6 500 signatories: rows of the table (in a worker)", rounds,
            [&](int) { schema.compute(records, {}, std::stop_token()); });
    measure("6 500 signatories: what is due (count of the navigation)", rounds,
            [&](int) { countDeadlines(records, QDate(2025, 3, 3)); });
}

} // namespace

/// bulk_bench [ROUNDS]
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::clamp(atoi(argv[1]), 1, 28) : 9;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"national.parvis"_s);
    Database::create(path, bench::scaledRegister(readEmbeddedDataset().toRegister()));
    Database database(path, Access::ReadWrite);
    for (const std::size_t count : {std::size_t(100), std::size_t(1000), nationalSignatories})
        measureBulkEdit(database, count, rounds);
    measureLists(database.records(), rounds);
}
