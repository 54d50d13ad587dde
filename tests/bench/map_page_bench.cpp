// SPDX-License-Identifier: GPL-3.0-or-later
// The map page as its user waits for it: from opening the page to the first map on screen, from a movement to the old
// picture and to the new one, and the memory of it all. The embedded dataset, and one of national size; with the real
// contours where PARVIS_SHARED names their folder, without contours elsewhere. Each file is made by one process and
// opened by another, so that the memory is that of a program which opens it; once more of one that imports the contours
// first. Printed, never a reason to fail.
//
//   map_page_bench [ROUNDS]
//   map_page_bench ROUNDS FILE.parvis [CONTOURS]   measures that file, in this process, with these contours in it

#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "app/shell/freed_memory.h"
#include "app/shell/preferred_language.h"
#include "exchange/dataset/embedded_dataset.h"
#include "geo/contour_reader.h"
#include "store/transaction.h"
#include "tasks/contour_storage.h"
#include "tests/bench/timing.h"
#include "tests/support/scale_register.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::elapsedMs;
using bench::median;

namespace {

double megabytes(const char* field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Gives each QPV one contour of the file, in the order of both: the codes of the large register are made up.
void storeContours(Database& database, const QString& name)
{
    const QString shared = qEnvironmentVariable("PARVIS_SHARED");
    if (shared.isEmpty())
        return;
    const ContourFile file = readContours(shared + u"/perimetres/"_s + name);
    std::vector<Perimeter> perimeters;
    const auto& qpvs = database.records().all<Qpv>();
    for (std::size_t i = 0; i < std::min(std::size_t(qpvs.size()), file.contours.size()); ++i)
        perimeters.push_back(
            {.qpv = qpvs[i].id, .wkb = toWkb(file.contours[i].shape), .areaHa = file.contours[i].areaHa});
    Transaction tx(database, u"Contours"_s);
    storePerimeters(tx, database.records(), Source{{}, u"Contours"_s, u"ANCT"_s}, perimeters);
    tx.commit();
}

void waitFor(const MapPage& page)
{
    while (!page.isUpToDate())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

/// Puts the canvas on screen; as a window does, always into the same memory.
void paintInto(QImage& screen, MapPage& page)
{
    if (screen.size() != page.canvas()->size())
        screen = QImage(page.canvas()->size(), QImage::Format_RGB32);
    page.canvas()->render(&screen);
}

/// Of a program with the page open, after its map was zoomed and dragged.
struct Memory
{
    double now = 0; ///< megabytes
    double most = 0;
};

void measure(Workspace& workspace, int rounds)
{
    std::vector<double> opened;
    std::vector<double> moved;
    std::vector<double> renewed;
    Memory memory;
    QImage screen;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        MapPage page(workspace, nullptr);
        page.resize(1920, 1080);
        page.show();
        page.refresh(nullptr);
        waitFor(page);
        paintInto(screen, page);
        opened.push_back(elapsedMs(timer));
        const auto step = [&](const MapView& view) {
            timer.restart();
            page.canvas()->setView(view);
            paintInto(screen, page);
            moved.push_back(elapsedMs(timer));
            waitFor(page);
            paintInto(screen, page);
            renewed.push_back(elapsedMs(timer));
        };
        for (int zoom = 0; zoom < 4; ++zoom)
            step(page.canvas()->view().zoomedAbout(page.canvas()->view().screenRect().center(), 1.3));
        for (int drag = 0; drag < 4; ++drag)
            step(page.canvas()->view().dragged({60, 25}));
        if (i == 0)
            memory = {megabytes("VmRSS"), megabytes("VmHWM")};
    }
    std::printf("%4d QPV: page opened to first map on screen %7.1f ms (asked 150), a step of zoom or drag: old picture "
                "%6.1f ms, new picture %6.1f ms (worst %6.1f; asked 100); memory %4.0f MB, at most %4.0f MB (asked "
                "150)\n",
                int(workspace.records().all<Qpv>().size()), median(opened), median(moved), median(renewed),
                *std::ranges::max_element(renewed), memory.now, memory.most);
}

/// As its user opens it, and imports contours when they are named.
void measureFile(const QString& path, const QString& contours, int rounds)
{
    std::printf("memory of the program without a database: %4.0f MB\n", megabytes("VmRSS"));
    Workspace workspace;
    workspace.setToday(QDate(2025, 3, 3));
    workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    std::printf("with the database open: %4.0f MB\n", megabytes("VmRSS"));
    if (!contours.isEmpty()) {
        storeContours(*workspace.database(), contours);
        std::printf("with the contours imported: %4.0f MB\n", megabytes("VmRSS"));
    }
    measure(workspace, rounds);
}

/// Whether the process that measures went well.
bool measureApart(int rounds, const QStringList& file)
{
    std::fflush(stdout);
    return QProcess::execute(QCoreApplication::applicationFilePath(), QStringList{QString::number(rounds)} + file) == 0;
}

void makeFile(const QString& path, const Register& records, const QString& contours)
{
    Database::create(path, records);
    if (contours.isEmpty())
        return;
    Database database(path, Access::ReadWrite);
    storeContours(database, contours);
}

} // namespace

int main(int argc, char* argv[])
{
    returnFreedMemory(); // as main does
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"parvis-bench"_s);
    installLanguage(preferredLanguage());
    Look::apply();
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 9;
    if (argc > 2) {
        measureFile(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argc > 3 ? argv[3] : ""), rounds);
        return 0;
    }
    const QTemporaryDir folder;
    const QString region = folder.filePath(u"region.parvis"_s);
    const QString country = folder.filePath(u"country.parvis"_s);
    const QString plain = folder.filePath(u"plain.parvis"_s);
    const auto countryContours = u"qp2024_france_wgs84.gpkg"_s;
    const Register dataset = readEmbeddedDataset().toRegister();
    const Register national = bench::scaledRegister(dataset, {.fundingLines = 325});
    makeFile(region, dataset, u"qp2024_hauts_de_france_wgs84.geojson"_s);
    makeFile(country, national, countryContours);
    makeFile(plain, national, {});
    return measureApart(rounds, {region}) && measureApart(rounds, {country}) &&
                   measureApart(rounds, {plain, countryContours})
               ? 0
               : 1;
}
