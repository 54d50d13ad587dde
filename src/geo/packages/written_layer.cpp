// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/packages/written_layer.h"

#include "domain/error.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace parvis::written {

namespace {

constexpr const char* timeOption = "OGR_CURRENT_DATE";

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

bool addFields(OGRLayerH layer, const VectorTable& table, std::size_t first)
{
    for (std::size_t i = first; i < table.fields.size(); ++i) {
        const VectorField& field = table.fields[i];
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

bool addFeature(OGRLayerH layer, const VectorFeature& source, std::size_t first)
{
    const gdal::Feature feature(OGR_F_Create(OGR_L_GetLayerDefn(layer)));
    if (const auto* key = first > 0 ? std::get_if<std::int64_t>(&source.values.front()) : nullptr)
        OGR_F_SetFID(feature.get(), *key);
    for (std::size_t i = first; i < source.values.size(); ++i)
        setValue(feature.get(), int(i - first), source.values[i]);
    if (!source.shape.isEmpty()) {
        const QByteArray wkb = toWkb(source.shape);
        OGRGeometryH geometry = nullptr;
        if (OGR_G_CreateFromWkb(wkb.constData(), nullptr, &geometry, int(wkb.size())) != OGRERR_NONE)
            return false;
        OGR_F_SetGeometryDirectly(feature.get(), geometry);
    }
    return OGR_L_CreateFeature(layer, feature.get()) == OGRERR_NONE;
}

} // namespace

MemoryTarget::MemoryTarget(const char* suffix)
{
    static std::atomic<int> next = 0;
    path_ = "/vsimem/parvis-written-" + QByteArray::number(++next) + suffix;
}

MemoryTarget::~MemoryTarget()
{
    VSIUnlink(path_.constData());
}

QByteArray MemoryTarget::bytes() const
{
    vsi_l_offset size = 0;
    const GByte* data = VSIGetMemFileBuffer(path_.constData(), &size, FALSE);
    return data ? QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)) : QByteArray();
}

FixedTime::FixedTime(QDate date)
{
    if (date.isValid())
        CPLSetThreadLocalConfigOption(timeOption, date.toString(u"yyyy-MM-dd'T00:00:00.000Z'"_s).toUtf8().constData());
}

FixedTime::~FixedTime()
{
    CPLSetThreadLocalConfigOption(timeOption, nullptr);
}

gdal::SpatialReference lambert93()
{
    constexpr int code = 2154;
    gdal::SpatialReference reference(OSRNewSpatialReference(nullptr));
    if (OSRImportFromEPSG(reference.get(), code) != OGRERR_NONE)
        return nullptr;
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

QString dateText(const VectorTable& table)
{
    return (table.date.isValid() ? table.date : QDate::currentDate()).toString(Qt::ISODate);
}

bool addFeatures(OGRLayerH layer, const VectorTable& table, Key key, const std::stop_token& stop)
{
    const std::size_t first = key == Key::First ? 1 : 0;
    if (!addFields(layer, table, first) || OGR_L_StartTransaction(layer) != OGRERR_NONE)
        return false;
    for (const VectorFeature& feature : table.features) {
        if (stop.stop_requested())
            throw Cancelled();
        if (!addFeature(layer, feature, first))
            return false;
    }
    return OGR_L_CommitTransaction(layer) == OGRERR_NONE;
}

void describe(OGRLayerH layer, const VectorTable& table)
{
    const auto set = [&](const char* key, const QString& value) {
        GDALSetMetadataItem(layer, key, value.toUtf8().constData(), nullptr);
    };
    set("TITLE", table.title);
    set("DESCRIPTION", table.description);
    set("ATTRIBUTION", table.attributions.join(u'\n'));
    set("DATE", dateText(table));
}

} // namespace parvis::written
