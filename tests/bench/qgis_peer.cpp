// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/qgis_peer.h"

#include "tests/support/folders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace parvis::bench {

namespace {

const auto python = u"/usr/bin/python3"_s; // Debian's, whose modules the package python3-qgis adds to
const auto script = test::testFolder(u"bench/qgis_frames.py"_s);

QJsonArray coordinates(const MultiPolygon& shape)
{
    QJsonArray polygons;
    for (const Polygon& polygon : shape.polygons) {
        QJsonArray rings;
        for (const LinearRing& ring : polygon.rings) {
            QJsonArray points;
            for (const Point& point : ring)
                points.append(QJsonArray{point.x, point.y});
            rings.append(points);
        }
        polygons.append(rings);
    }
    return polygons;
}

void writePerimeters(const MapScene& scene, const QString& path)
{
    QJsonArray features;
    for (const MapItem& item : scene.items()) {
        const QJsonObject geometry{{u"type"_s, u"MultiPolygon"_s},
                                   {u"coordinates"_s, coordinates(item.shape->atScale(0))}};
        const QJsonObject fields{{u"name"_s, item.name}, {u"class"_s, item.classIndex}};
        features.append(QJsonObject{{u"type"_s, u"Feature"_s}, {u"properties"_s, fields}, {u"geometry"_s, geometry}});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, features}})
                   .toJson(QJsonDocument::Compact));
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    constexpr int patience = 30 * 60 * 1000; // milliseconds
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace

std::map<std::string, double> qgisFrames(const MapScene& scene, std::span<const Scale> scales, int frames)
{
    if (run(python, {u"-c"_s, u"import qgis.core; print(qgis.core.Qgis.QGIS_VERSION)"_s}).isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString json = folder.filePath(u"perimeters.geojson"_s);
    const QString data = folder.filePath(u"perimeters.gpkg"_s);
    const QString land = folder.filePath(u"land.geojson"_s);
    writePerimeters(scene, json);
    QFile::copy(u":/map/fond.json"_s, land);
    run(u"ogr2ogr"_s, {u"-f"_s, u"GPKG"_s, u"-a_srs"_s, u"EPSG:2154"_s, data, json});
    QStringList arguments{script, data, land, QString::number(frames)};
    for (const Scale& scale : scales)
        arguments << u"%1:%2"_s.arg(QLatin1StringView(scale.name)).arg(scale.metresPerPixel);
    std::map<std::string, double> spans;
    for (const QByteArray& line : run(python, arguments).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2)
            spans[words[0].toStdString()] = words[1].toDouble();
    }
    return spans;
}

} // namespace parvis::bench
