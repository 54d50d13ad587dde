// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/packages/vector_package.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "geo/packages/written_layer.h"

#include <cpl_string.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// False when GDAL refuses something.
bool addTable(GDALDatasetH dataset, OGRSpatialReferenceH reference, const PackageTable& each,
              const std::stop_token& stop)
{
    const VectorTable& table = each.table;
    CPLStringList options;
    const auto set = [&](const char* key, const QString& value) {
        options.SetNameValue(key, value.toUtf8().constData());
    };
    set("FID", table.fields.front().name);
    set("GEOMETRY_NAME", u"geom"_s);
    set("IDENTIFIER", table.title);
    set("DESCRIPTION", (QStringList{table.description} + table.attributions).join(u'\n'));
    set("ASPATIAL_VARIANT", u"GPKG_ATTRIBUTES"_s);
    OGRLayerH layer =
        GDALDatasetCreateLayer(dataset, table.name.toUtf8().constData(), each.hasShapes ? reference : nullptr,
                               each.hasShapes ? wkbMultiPolygon : wkbNone, options.List());
    if (!layer || !written::addFeatures(layer, table, written::Key::First, stop))
        return false;
    written::describe(layer, table);
    return true;
}

bool composePackage(const std::vector<PackageTable>& tables, const char* path, const std::stop_token& stop)
{
    gdal::registerDrivers();
    GDALDriverH driver = GDALGetDriverByName("GPKG");
    const gdal::Dataset dataset(driver ? GDALCreate(driver, path, 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    const gdal::SpatialReference reference = written::lambert93();
    return dataset && reference && std::ranges::all_of(tables, [&](const PackageTable& table) {
               return addTable(dataset.get(), reference.get(), table, stop);
           });
}

} // namespace

void writeVectorPackage(const std::vector<PackageTable>& tables, const QString& path, std::stop_token stop)
{
    const auto refuse = [&](const QString& reason) {
        throw Error(translate("geo", "The tables could not be written: %1.").arg(reason), path,
                    translate("geo", "Choose another folder, or free some space. No file was changed."));
    };
    if (!path.endsWith(u".gpkg", Qt::CaseInsensitive))
        throw Error(translate("geo", "Tables with shapes are written as GeoPackage."), path,
                    translate("geo", "Give the file a name that ends in .gpkg."));
    gdal::ErrorCapture errors;
    const written::FixedTime time(tables.empty() ? QDate() : tables.front().table.date);
    const written::MemoryTarget target(".gpkg");
    if (!composePackage(tables, target.path(), stop) || errors.failed())
        refuse(errors.message());
    const QByteArray bytes = target.bytes();
    if (bytes.isEmpty())
        refuse(errors.message());
    writeWholeFile(path, bytes);
}

} // namespace parvis
