#include "app/map/layers/tile_settings.h"

#include "widgets/look/settings.h"
#include "map/scene/map_tiles.h"

#include <QCoreApplication>

namespace parvis {

namespace {

struct TileTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::TileSettings)
};

const Setting<bool> onSetting(QStringLiteral("map/tiles/on"));
const Setting<QString> addressSetting(QStringLiteral("map/tiles/address"));
const Setting<QString> attributionSetting(QStringLiteral("map/tiles/attribution"));

QString geoplateforme(const QString& layer, const QString& format)
{
    return QStringLiteral("https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=normal"
                          "&FORMAT=image/%2&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}")
        .arg(layer, format);
}

} // namespace

TileSettings TileSettings::load()
{
    const TilePreset& first = tilePresets().front();
    return {onSetting.value(), addressSetting.isKept() ? addressSetting.value() : first.address,
            attributionSetting.isKept() ? attributionSetting.value() : first.attribution};
}

void TileSettings::save() const
{
    onSetting.keep(on);
    addressSetting.keep(address);
    attributionSetting.keep(attribution);
}

bool TileSettings::isUsable() const
{
    return on && isTileTemplate(address);
}

const std::vector<TilePreset>& tilePresets()
{
    static const std::vector<TilePreset> presets{
        {TileTexts::tr("Plan IGN (Géoplateforme)"),
         geoplateforme(QStringLiteral("GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2"), QStringLiteral("png")),
         QStringLiteral("Plan IGN © IGN")},
        {TileTexts::tr("Aerial photographs (IGN, Géoplateforme)"),
         geoplateforme(QStringLiteral("ORTHOIMAGERY.ORTHOPHOTOS"), QStringLiteral("jpeg")),
         QStringLiteral("BD ORTHO © IGN")}};
    return presets;
}

} // namespace parvis
