// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_writer.h"

#include "domain/error.h"
#include "files/whole_file.h"
#include "geo/packages/written_layer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cpl_string.h>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct Options
{
    CPLStringList list;
    void add(const char* key, const QString& value) { list.SetNameValue(key, value.toUtf8().constData()); }
    char** get() { return list.List(); }
};

[[noreturn]] void throwRefused(const QString& reason, const QString& path)
{
    throw Error(QCoreApplication::translate("geo", "The perimeters could not be written: %1.").arg(reason), path,
                QCoreApplication::translate("geo", "Choose another folder, or free some space. No file was changed."));
}

/// Everything but the features, at the top of a GeoJSON file.
QString foreignMembers(const VectorTable& table)
{
    const QJsonObject metadata{{u"title"_s, table.title},
                               {u"description"_s, table.description},
                               {u"attribution"_s, QJsonArray::fromStringList(table.attributions)},
                               {u"date"_s, written::dateText(table)}};
    const QJsonObject root{{u"type"_s, u"FeatureCollection"_s}, {u"metadata"_s, metadata}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

Options layerOptions(const VectorTable& table, bool geoJson)
{
    Options options;
    if (geoJson) {
        options.add("RFC7946", u"YES"_s);
        options.add("NATIVE_DATA", foreignMembers(table));
        options.add("NATIVE_MEDIA_TYPE", u"application/vnd.geo+json"_s);
        options.add("WRITE_NAME", u"YES"_s);
    } else {
        options.add("IDENTIFIER", table.title);
        options.add("DESCRIPTION", (QStringList{table.description} + table.attributions).join(u'\n'));
        options.add("GEOMETRY_NAME", u"geom"_s);
    }
    return options;
}

/// False when GDAL refuses something.
bool compose(const VectorTable& table, const char* path, bool geoJson, const std::stop_token& stop)
{
    gdal::registerDrivers();
    GDALDriverH driver = GDALGetDriverByName(geoJson ? "GeoJSON" : "GPKG");
    gdal::Dataset dataset(driver ? GDALCreate(driver, path, 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!dataset)
        return false;
    const gdal::SpatialReference reference = written::lambert93();
    if (!reference)
        return false;
    Options options = layerOptions(table, geoJson);
    OGRLayerH layer = GDALDatasetCreateLayer(dataset.get(), table.name.toUtf8().constData(), reference.get(),
                                             wkbMultiPolygon, options.get());
    if (!layer || !written::addFeatures(layer, table, written::Key::None, stop))
        return false;
    if (!geoJson)
        written::describe(layer, table);
    return true;
}

} // namespace

QStringList vectorEndings()
{
    return {u"gpkg"_s, u"geojson"_s, u"json"_s};
}

void writeVectorTable(const VectorTable& table, const QString& path, std::stop_token stop)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!vectorEndings().contains(ending))
        throw Error(QCoreApplication::translate("geo", "Perimeters are written as GeoPackage or GeoJSON."), path,
                    QCoreApplication::translate("geo", "Give the file a name that ends in .gpkg or .geojson."));
    const bool geoJson = ending != u"gpkg";
    gdal::ErrorCapture errors;
    const written::FixedTime time(table.date);
    const written::MemoryTarget target(geoJson ? ".geojson" : ".gpkg");
    if (!compose(table, target.path(), geoJson, stop) || errors.failed())
        throwRefused(errors.message(), path);
    const QByteArray bytes = target.bytes();
    if (bytes.isEmpty())
        throwRefused(errors.message(), path);
    writeWholeFile(path, bytes);
}

} // namespace parvis
