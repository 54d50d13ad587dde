// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand made-up funding lines: the pivot by each pair of axes, and a keystroke in a filter of the table.

#include "app/funding/funding_matrix_schema.h"
#include "app/funding/funding_schema.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/workspace.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

void report(const char* what, double ms)
{
    std::printf("%-66s %9.1f ms\n", what, ms);
}

std::vector<qint64> allLines(const Register& records)
{
    std::vector<qint64> lines;
    for (const FundingLine& line : records.all<FundingLine>())
        lines.push_back(line.id.value);
    return lines;
}

void measurePivots(const Register& records, int rounds)
{
    const std::vector<qint64> lines = allLines(records);
    double slowest = 0;
    for (const auto& rows : EnumNames<FundingAxis>::all) {
        for (const auto& columns : EnumNames<FundingAxis>::all) {
            slowest = std::max(slowest, bench::medianMs(rounds, [&] {
                                   fundingMatrix(records, lines, {rows.value, columns.value});
                               }));
        }
    }
    report("100 000 lines: pivot, contract by year",
           bench::medianMs(rounds, [&] { fundingMatrix(records, lines, {}); }));
    report("100 000 lines: pivot, the slowest pair of axes", slowest);
}

void waitForRows(const RecordTableModel& model)
{
    while (model.isArranging())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

void measureTable(const Register& records, int rounds)
{
    Workspace workspace;
    RecordTableView view;
    view.resize(1200, 700);
    view.setRecordModel(new RecordTableModel(fundingSchema(workspace)));
    RecordTableModel& model = *view.recordModel();
    view.show();
    report("100 000 lines: the table is filled", bench::milliseconds([&] {
               model.refresh(records);
               waitForRows(model);
           }));
    double longest = 0; // that the window is held up
    int round = 0;
    const double typed = bench::medianMs(rounds, [&] {
        longest = std::max(
            longest, bench::milliseconds([&] { model.setFilter(u"contract"_s, round++ % 2 == 0 ? u"c"_s : u"ca"_s); }));
        waitForRows(model);
        view.grab();
    });
    report("100 000 lines: a keystroke in a filter, to the painted table", typed);
    report("100 000 lines: what of it stays on the GUI thread at once", longest);
}

} // namespace

/// funding_bench [ROUNDS]
int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 9;
    const Register records = bench::scaledRegister(readEmbeddedDataset().toRegister());
    measurePivots(records, rounds);
    measureTable(records, rounds);
    return 0;
}
