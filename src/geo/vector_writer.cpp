// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_writer.h"

#include "domain/error.h"
#include "files/whole_file.h"
#include "geo/gdal_support.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int lambert93 = 2154;

/// A file in memory, so that the disk sees whole files only.
class MemoryTarget
{
public:
    explicit MemoryTarget(const char* suffix)
    {
        static std::atomic<int> next = 0;
        path_ = "/vsimem/parvis-written-" + QByteArray::number(++next) + suffix;
    }
    ~MemoryTarget() { VSIUnlink(path_.constData()); }
    MemoryTarget(const MemoryTarget&) = delete;
    MemoryTarget& operator=(const MemoryTarget&) = delete;

    const char* path() const { return path_.constData(); }
    QByteArray bytes() const
    {
        vsi_l_offset size = 0;
        const GByte* data = VSIGetMemFileBuffer(path_.constData(), &size, FALSE);
        return data ? QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)) : QByteArray();
    }

private:
    QByteArray path_;
};

/// The times that GDAL writes into the file are those of the table, so that the same content gives the same bytes.
class FixedTime
{
public:
    explicit FixedTime(QDate date)
    {
        if (date.isValid())
            CPLSetThreadLocalConfigOption(name, date.toString(u"yyyy-MM-dd'T00:00:00.000Z'"_s).toUtf8().constData());
    }
    ~FixedTime() { CPLSetThreadLocalConfigOption(name, nullptr); }
    FixedTime(const FixedTime&) = delete;
    FixedTime& operator=(const FixedTime&) = delete;

private:
    static constexpr const char* name = "OGR_CURRENT_DATE";
};

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

QString dateText(const VectorTable& table)
{
    return (table.date.isValid() ? table.date : QDate::currentDate()).toString(Qt::ISODate);
}

/// Everything but the features, at the top of a GeoJSON file.
QString foreignMembers(const VectorTable& table)
{
    const QJsonObject metadata{{u"title"_s, table.title},
                               {u"description"_s, table.description},
                               {u"attribution"_s, QJsonArray::fromStringList(table.attributions)},
                               {u"date"_s, dateText(table)}};
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

OGRFieldType ogrType(VectorField::Type type)
{
    switch (type) {
    case VectorField::Type::Text:
        return OFTString;
    case VectorField::Type::Integer:
        return OFTInteger64;
    case VectorField::Type::Real:
        return OFTReal;
    }
    return OFTString;
}

bool addFields(OGRLayerH layer, const VectorTable& table)
{
    for (const VectorField& field : table.fields) {
        OGRFieldDefnH definition = OGR_Fld_Create(field.name.toUtf8().constData(), ogrType(field.type));
        const OGRErr result = OGR_L_CreateField(layer, definition, TRUE);
        OGR_Fld_Destroy(definition);
        if (result != OGRERR_NONE)
            return false;
    }
    return true;
}

void setValue(OGRFeatureH feature, int field, const VectorValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        OGR_F_SetFieldString(feature, field, text->toUtf8().constData());
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        OGR_F_SetFieldInteger64(feature, field, *number);
    else if (const auto* real = std::get_if<double>(&value))
        OGR_F_SetFieldDouble(feature, field, *real);
    else
        OGR_F_SetFieldNull(feature, field);
}

bool addFeature(OGRLayerH layer, const VectorFeature& source)
{
    const gdal::Feature feature(OGR_F_Create(OGR_L_GetLayerDefn(layer)));
    for (std::size_t i = 0; i < source.values.size(); ++i)
        setValue(feature.get(), int(i), source.values[i]);
    if (!source.shape.isEmpty()) {
        const QByteArray wkb = toWkb(source.shape);
        OGRGeometryH geometry = nullptr;
        if (OGR_G_CreateFromWkb(wkb.constData(), nullptr, &geometry, int(wkb.size())) != OGRERR_NONE)
            return false;
        OGR_F_SetGeometryDirectly(feature.get(), geometry);
    }
    return OGR_L_CreateFeature(layer, feature.get()) == OGRERR_NONE;
}

/// False when GDAL refuses something.
bool compose(const VectorTable& table, const char* path, bool geoJson, const std::stop_token& stop)
{
    gdal::registerDrivers();
    GDALDriverH driver = GDALGetDriverByName(geoJson ? "GeoJSON" : "GPKG");
    gdal::Dataset dataset(driver ? GDALCreate(driver, path, 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!dataset)
        return false;
    const gdal::SpatialReference reference(OSRNewSpatialReference(nullptr));
    if (OSRImportFromEPSG(reference.get(), lambert93) != OGRERR_NONE)
        return false;
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    Options options = layerOptions(table, geoJson);
    OGRLayerH layer = GDALDatasetCreateLayer(dataset.get(), table.name.toUtf8().constData(), reference.get(),
                                             wkbMultiPolygon, options.get());
    if (!layer || !addFields(layer, table))
        return false;
    if (OGR_L_StartTransaction(layer) != OGRERR_NONE)
        return false;
    for (const VectorFeature& feature : table.features) {
        if (stop.stop_requested())
            throw Cancelled();
        if (!addFeature(layer, feature))
            return false;
    }
    if (OGR_L_CommitTransaction(layer) != OGRERR_NONE)
        return false;
    if (!geoJson) {
        const auto set = [&](const char* key, const QString& value) {
            GDALSetMetadataItem(layer, key, value.toUtf8().constData(), nullptr);
        };
        set("TITLE", table.title);
        set("DESCRIPTION", table.description);
        set("ATTRIBUTION", table.attributions.join(u'\n'));
        set("DATE", dateText(table));
    }
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
    const FixedTime time(table.date);
    const MemoryTarget target(geoJson ? ".geojson" : ".gpkg");
    if (!compose(table, target.path(), geoJson, stop) || errors.failed())
        throwRefused(errors.message(), path);
    const QByteArray bytes = target.bytes();
    if (bytes.isEmpty())
        throwRefused(errors.message(), path);
    writeWholeFile(path, bytes);
}

} // namespace parvis
