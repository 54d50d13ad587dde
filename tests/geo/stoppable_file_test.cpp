// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/stoppable_file.h"

#include "geo/contour_reader.h"
#include "geo/perimeter_import.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

constexpr int features = 2000;

/// About 100 MB of contours, as an export without rounding would be: round ones, each of 1 300 points.
const QString& largeFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QFile file(folder.filePath(u"large.geojson"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        QByteArray ring;
        constexpr int corners = 1300;
        constexpr double pi = 3.14159265358979;
        for (int i = 0; i <= corners; ++i) {
            const double angle = 2 * pi * (i % corners) / corners;
            ring += (i == 0 ? "[" : ",[") + QByteArray::number(3 + 0.004 * std::cos(angle), 'f', 15) + ',' +
                    QByteArray::number(50.3 + 0.004 * std::sin(angle), 'f', 14) + ']';
        }
        file.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
        for (int i = 0; i < features; ++i)
            file.write((i == 0 ? "" : ",\n") + QByteArray("{\"type\":\"Feature\",\"properties\":{\"code_qp\":\"QN059") +
                       QByteArray::number(10 + i % 90) + "M\",\"numero\":" + QByteArray::number(i) +
                       "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}");
        file.write("]}\n");
        return file.fileName();
    }();
    return path;
}

#ifdef Q_OS_LINUX
/// How far this program has read in a file; -1 when it has not opened it.
qint64 positionIn(const QString& path)
{
    std::error_code gone; // files close meanwhile
    for (const auto& open : std::filesystem::directory_iterator("/proc/self/fd", gone)) {
        if (std::filesystem::read_symlink(open, gone) != path.toStdString())
            continue;
        std::ifstream info("/proc/self/fdinfo" / open.path().filename());
        std::string word;
        qint64 position = -1;
        info >> word >> position; // "pos: 65536"
        return position;
    }
    return -1;
}

/// Reads until a stop that another thread asks for once so many bytes were read; how many features were read until
/// then.
int featuresUntilStop(const QString& path, qint64 bytes)
{
    std::stop_source stop;
    const std::jthread other([&](std::stop_token readingEnded) {
        while (!readingEnded.stop_requested() && positionIn(path) < bytes)
            std::this_thread::yield();
        stop.request_stop();
    });
    int seen = 0;
    const auto progress = [&](int done, int) { seen = done; };
    CHECK_THROWS_AS(readContours(path, {{}, [](const QpvCode&) { return false; }}, progress, stop.get_token()),
                    Cancelled);
    return seen;
}
#endif

} // namespace

TEST_CASE("a file of 100 MB is looked through without keeping it, and reading it can be stopped at any moment")
{
    REQUIRE(QFile(largeFile()).size() > 80'000'000);
#ifdef Q_OS_LINUX
    // While GDAL opens it and looks through it: no feature has been read yet.
    for (const qint64 bytes : {0, 1'000'000, 40'000'000})
        CHECK(featuresUntilStop(largeFile(), bytes) == 0);
#endif

    // While the features are read: a stop at one of them is heard before many more.
    std::stop_source stop;
    int seen = 0;
    const auto stopAt = [&](int done, int) {
        seen = done;
        if (done >= 64)
            std::jthread([&] { stop.request_stop(); }).join();
    };
    CHECK_THROWS_AS(readContours(largeFile(), {{}, [](const QpvCode&) { return false; }}, stopAt, stop.get_token()),
                    Cancelled);
    CHECK(seen == 64);
}

TEST_CASE("a stop is heard in every format, before the file is opened and while its layers are listed")
{
    QTemporaryDir folder;
    FixtureLayer layer;
    layer.rows = {{u"QN05901M"_s, u"Q"_s, u"59350"_s, square(703000, 7059000, 100)}};
    const QString package = folder.filePath(u"qp.gpkg"_s);
    writeVector(package, "GPKG", {layer});
    const QString archive = folder.filePath(u"qp.zip"_s);
    writeZip(archive, {package});
    layer.epsg = 4326;
    layer.rows[0][3] = square(3, 50.3, 0.01);
    const QString json = folder.filePath(u"qp.geojson"_s);
    writeVector(json, "GeoJSON", {layer});
    std::stop_source stop;
    stop.request_stop();
    for (const QString& path : {package, archive, json}) {
        CAPTURE(path);
        CHECK_THROWS_AS(readContours(path, {}, {}, stop.get_token()), Cancelled);
        CHECK_THROWS_AS(contourLayers(path, stop.get_token()), Cancelled);
        CHECK(readContours(path).contours.size() == 1); // the next reading is not touched by the last
    }
}

TEST_CASE("a stop of one thread is not heard by another")
{
    QTemporaryDir folder;
    FixtureLayer layer;
    layer.epsg = 4326;
    layer.rows = {{u"QN05901M"_s, u"Q"_s, u"59350"_s, square(3, 50.3, 0.01)}};
    const QString json = folder.filePath(u"qp.geojson"_s);
    writeVector(json, "GeoJSON", {layer});
    std::stop_source stop;
    stop.request_stop();
    const gdal::StoppableFiles stopped(stop.get_token());
    std::size_t read = 0;
    std::jthread([&] { read = readContours(json).contours.size(); }).join();
    CHECK(read == 1);
    CHECK(readContours(json).contours.size() == 1); // the innermost counts
}
