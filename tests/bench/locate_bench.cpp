// SPDX-License-Identifier: GPL-3.0-or-later
// "Is this address in a QPV?" for a table of 100 000 points: reading and writing it in each format, and the dialog from
// the file to the sorted table, with the longest pause of the event loop. One table of 1 000 points when asked for one
// round.
//
//   locate_bench [ROUNDS]

#include "app/locate/locate_dialog.h"
#include "exchange/dataset/embedded_dataset.h"
#include "exchange/points/point_reader.h"
#include "tasks/point_answers.h"
#include "tests/bench/timing.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::elapsedMs;
using bench::medianMs;

namespace {

void print(const QString& what, double ms)
{
    std::printf("%-66s %9.1f ms\n", qPrintable(what), ms);
}

/// All over the region, with the columns that a geocoder leaves.
QByteArray pointsCsv(int count)
{
    QByteArray csv = "id;nom;adresse;longitude;latitude;result_score;result_type\n";
    for (int i = 0; i < count; ++i)
        csv += QByteArray::number(i) + ";Lieu " + QByteArray::number(i) + ";" + QByteArray::number(i % 300) +
               " rue de la République;" + QByteArray::number(1.4 + (i * 7919 % 100'003) * 2.9 / 100'003, 'f', 6) + ';' +
               QByteArray::number(48.9 + (i * 104'729 % 100'019) * 2.1 / 100'019, 'f', 6) + ";0.97;housenumber\n";
    return csv;
}

void measureFiles(const QTemporaryDir& folder, const Register& records, const QString& csv, int rounds)
{
    const PointTable table = readPointTable(csv);
    const Locator locator(records);
    const PointAnswers answers = locatePoints(locator, table.points);
    print(u"locate the points"_s, medianMs(rounds, [&] { locatePoints(locator, table.points); }));
    for (const char* ending : {"csv", "ods", "xlsx"}) {
        const QString path = folder.filePath(u"out."_s + QLatin1StringView(ending));
        print(u"write "_s + QLatin1StringView(ending),
              medianMs(rounds, [&] { writePointAnswers(path, records, table, answers); }));
        print(u"read "_s + QLatin1StringView(ending), medianMs(rounds, [&] { readPointTable(path); }));
    }
}

void measureDialog(Workspace& workspace, const QString& path)
{
    LocateDialog dialog(workspace);
    dialog.show();
    QApplication::processEvents();
    double longest = 0;
    QElapsedTimer last;
    QTimer beat;
    beat.setInterval(2);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, elapsedMs(last));
        last.start();
    });
    QElapsedTimer timer;
    timer.start();
    last.start();
    beat.start();
    dialog.setFile(path);
    const auto isDone = [&] {
        const auto* table = dialog.findChild<RecordTableView*>();
        return dialog.points() && table && table->recordModel()->rowCount() > 0;
    };
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double done = elapsedMs(timer);
    dialog.grab();
    print(u"dialog, %1: from the file to the painted table"_s.arg(QFileInfo(path).suffix()), done);
    print(u"    the longest pause of the event loop meanwhile"_s, longest);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"parvis-bench"_s);
    QCoreApplication::setApplicationName(u"parvis-bench"_s);
    QStandardPaths::setTestModeEnabled(true);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const int count = rounds == 1 ? 1'000 : 100'000;
    Look::apply();

    const QTemporaryDir folder;
    const QString database = folder.filePath(u"bench.parvis"_s);
    Database::create(database, readEmbeddedDataset().toRegister());
    Workspace workspace;
    workspace.setDatabase(std::make_unique<Database>(database, Access::ReadWrite));
    const QString csv = folder.filePath(u"points.csv"_s);
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(pointsCsv(count)) < 0)
        return 1;
    file.close();
    std::printf("%d points, 7 columns; medians of %d\n", count, rounds);
    measureFiles(folder, workspace.records(), csv, rounds);
    for (const char* name : {"points.csv", "out.ods", "out.xlsx"})
        measureDialog(workspace, folder.filePath(QLatin1StringView(name)));
    QSettings().clear();
    return 0;
}
