// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_suffixes.h"

#include "geo/vector_layer.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const char* const topology = R"({"type": "Topology", "arcs": [[[3, 50], [4, 50], [4, 51], [3, 50]]],
  "objects": {"qp": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[0]]}]}}})";

/// Writes a file of that kind.
QString fileOf(const QTemporaryDir& folder, const QString& suffix)
{
    const std::map<QString, const char*> drivers{
        {u"gpkg"_s, "GPKG"},      {u"geojson"_s, "GeoJSON"}, {u"json"_s, "GeoJSON"},    {u"shp"_s, "ESRI Shapefile"},
        {u"fgb"_s, "FlatGeobuf"}, {u"kml"_s, "KML"},         {u"tab"_s, "MapInfo File"}};
    const QString path = folder.filePath(u"qp."_s + suffix);
    if (suffix == u"topojson")
        writeFile(path, topology);
    else
        writeVector(path, drivers.at(suffix),
                    {{.name = u"qp"_s, .epsg = 4326, .rows = {{u"QN05901M"_s, {}, {}, square(3, 50, 0.1)}}}});
    return path;
}

/// The file with the parts that its format puts beside it.
QStringList partsOf(const QTemporaryDir& folder)
{
    QStringList parts;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        parts << folder.filePath(name);
    return parts;
}

} // namespace

TEST_CASE("every kind of vector file is read, and found in an archive, also in one inside another")
{
    for (const QString& suffix : vectorSuffixes()) {
        if (suffix == archiveSuffix())
            continue;
        INFO(suffix.toStdString());
        const QTemporaryDir folder;
        CHECK(vectorLayers(fileOf(folder, suffix)).size() == 1);
        const QTemporaryDir other;
        const QString archive = other.filePath(u"qp.zip"_s);
        writeZip(archive, partsOf(folder));
        CHECK(vectorLayers(archive).size() == 1);
        const QString outer = other.filePath(u"dehors.zip"_s);
        writeZip(outer, {archive});
        CHECK(vectorLayers(outer).size() == 1);
    }
    CHECK(vectorSuffixes().contains(archiveSuffix()));
}
