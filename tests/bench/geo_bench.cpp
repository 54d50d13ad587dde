// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the contours: the import of the national file against ogr2ogr, and the location of 100 000 points.
//
//   PARVIS_SHARED=… geo_bench [ROUNDS]
//
// Both sides of the import are whole processes, started in turn on the same file: `ogr2ogr -t_srs EPSG:2154` reads,
// reprojects and writes 1 584 features as a GeoPackage; this program, started again with --import, reads them all,
// reprojects and repairs the 204 of the register, and gives them as WKB (the database is not its affair). Only the
// location is timed inside this process.

#include "geo/former_import.h"
#include "geo/locator.h"
#include "geo/perimeter_import.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::median;
using bench::milliseconds;

namespace {

constexpr int points = 100'000;

QString sharedFile(const char* name)
{
    return qEnvironmentVariable("PARVIS_SHARED") + QString::fromUtf8(name);
}

Register registerOfFacts()
{
    std::vector<Qpv> rows;
    QFile file(sharedFile("/facts/qpv.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        Qpv qpv;
        qpv.code = QpvCode::parse(QString::fromUtf8(file.readLine()).section(u';', 0, 0)).value_or(QpvCode());
        qpv.id = {std::int64_t(rows.size() + 1)};
        if (!qpv.code.isEmpty())
            rows.push_back(qpv);
    }
    return Register().with(Table<Qpv>(std::move(rows)));
}

Register withContours(const Register& records)
{
    PerimeterImport import = comparePerimeters(
        readContours(sharedFile("/perimetres/qp2024_france_wgs84.gpkg"), {{}, wantedContours(records)}), records);
    for (std::size_t i = 0; i < import.perimeters.size(); ++i)
        import.perimeters[i].id = {std::int64_t(i + 1)};
    return records.with(Table<Perimeter>(std::move(import.perimeters)));
}

void run(const QString& program, const QStringList& arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        qFatal("%s failed", qPrintable(program));
}

void measureImport(int rounds)
{
    const QString input = sharedFile("/perimetres/qp2024_france_wgs84.gpkg");
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out.gpkg"_s);
    const QStringList convert{u"-t_srs"_s, u"EPSG:2154"_s, output, input};
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(milliseconds([] { run(QCoreApplication::applicationFilePath(), {u"--import"_s}); }));
        QFile::remove(output);
        theirs.push_back(milliseconds([&] { run(u"ogr2ogr"_s, convert); }));
    }
    std::printf("import of the national GeoPackage, whole process: %.0f ms; ogr2ogr: %.0f ms; ratio %.2f\n",
                median(ours), median(theirs), median(ours) / median(theirs));
}

std::vector<LonLat> scattered(const Box& box)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(box.minX, box.maxX);
    std::uniform_real_distribution<double> y(box.minY, box.maxY);
    std::vector<LonLat> positions;
    for (int i = 0; i < points; ++i)
        positions.push_back(fromLambert93({x(random), y(random)}));
    return positions;
}

/// Near the contours, as the addresses of a town are: each point within about 1 km of a corner of a contour.
std::vector<LonLat> nearContours(const Register& records)
{
    std::mt19937 random(2);
    std::normal_distribution<double> off(0, 500);
    const Table<Perimeter>& perimeters = records.all<Perimeter>();
    std::vector<LonLat> positions;
    for (std::size_t i = 0; positions.size() < points; ++i) {
        const MultiPolygon shape = multiPolygonFromWkb(perimeters[i % perimeters.size()].wkb);
        for (const Point& corner : shape.polygons.front().rings.front())
            positions.push_back(fromLambert93({corner.x + off(random), corner.y + off(random)}));
    }
    positions.resize(points);
    return positions;
}

void measureLocation(const char* what, const Register& records, const std::vector<LonLat>& positions, int rounds)
{
    const Locator locator(records);
    std::vector<double> times;
    std::ptrdiff_t inside = 0;
    for (int i = 0; i < rounds; ++i) {
        times.push_back(milliseconds([&] {
            inside = std::ranges::count_if(positions, [&](LonLat at) { return !locator.locate(at).hits.empty(); });
        }));
    }
    std::printf("locating %d points %s (%td inside), nearest included: %.0f ms\n", points, what, inside, median(times));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Register records = registerOfFacts();
    if (records.all<Qpv>().empty()) {
        std::puts("skipped: PARVIS_SHARED names no folder of facts and contours");
        return 0;
    }
    if (arguments.contains(u"--import"_s))
        return withContours(records).all<Perimeter>().size() == records.all<Qpv>().size() ? 0 : 1;

    const int rounds = std::max(1, arguments.value(1, u"11"_s).toInt());
    measureImport(rounds);
    const Register located = withContours(records);
    std::printf("import in this process: %.0f ms\n", milliseconds([&] { withContours(records); }));
    std::printf("building the locator: %.1f ms\n", milliseconds([&] { Locator locator(located); }));
    measureLocation("over the region", located, scattered({598000, 6880000, 780000, 7110000}), rounds);
    measureLocation("over France", located, scattered({100000, 6050000, 1240000, 7110000}), rounds);
    measureLocation("near the contours", located, nearContours(located), rounds);
    return 0;
}
