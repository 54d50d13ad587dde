#include "tests/bench/qgis_peer.h"

#include "tests/support/folders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace parvis::bench {

namespace {

const auto python = QStringLiteral("/usr/bin/python3"); // Debian's, whose modules the package python3-qgis adds to
const auto script = test::testFolder(QStringLiteral("bench/qgis_frames.py"));

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
        const QJsonObject geometry{{QStringLiteral("type"), QStringLiteral("MultiPolygon")},
                                   {QStringLiteral("coordinates"), coordinates(item.shape->atScale(0))}};
        const QJsonObject fields{{QStringLiteral("name"), item.name}, {QStringLiteral("class"), item.classIndex}};
        features.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("Feature")},
                                    {QStringLiteral("properties"), fields},
                                    {QStringLiteral("geometry"), geometry}});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                         {QStringLiteral("features"), features}})
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
    if (run(python, {QStringLiteral("-c"), QStringLiteral("import qgis.core; print(qgis.core.Qgis.QGIS_VERSION)")})
            .isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString json = folder.filePath(QStringLiteral("perimeters.geojson"));
    const QString data = folder.filePath(QStringLiteral("perimeters.gpkg"));
    const QString land = folder.filePath(QStringLiteral("land.geojson"));
    writePerimeters(scene, json);
    QFile::copy(QStringLiteral(":/map/fond.json"), land);
    run(QStringLiteral("ogr2ogr"), {QStringLiteral("-f"), QStringLiteral("GPKG"), QStringLiteral("-a_srs"),
                                    QStringLiteral("EPSG:2154"), data, json});
    QStringList arguments{script, data, land, QString::number(frames)};
    for (const Scale& scale : scales)
        arguments << QStringLiteral("%1:%2").arg(QLatin1StringView(scale.name)).arg(scale.metresPerPixel);
    std::map<std::string, double> spans;
    for (const QByteArray& line : run(python, arguments).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2)
            spans[words[0].toStdString()] = words[1].toDouble();
    }
    return spans;
}

} // namespace parvis::bench
