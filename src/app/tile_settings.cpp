#include "app/tile_settings.h"

#include "map/scene/map_tiles.h"

#include <QCoreApplication>
#include <QSettings>

namespace parvis {

namespace {

struct TileTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::TileSettings)
};

const auto onKey = QStringLiteral("map/tiles/on");
const auto addressKey = QStringLiteral("map/tiles/address");
const auto attributionKey = QStringLiteral("map/tiles/attribution");

QString geoplateforme(const QString& layer, const QString& format)
{
    return QStringLiteral("https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=normal"
                          "&FORMAT=image/%2&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}")
        .arg(layer, format);
}

} // namespace

TileSettings TileSettings::load()
{
    const QSettings settings;
    const TilePreset& first = tilePresets().front();
    return {settings.value(onKey, false).toBool(), settings.value(addressKey, first.address).toString(),
            settings.value(attributionKey, first.attribution).toString()};
}

void TileSettings::save() const
{
    QSettings settings;
    settings.setValue(onKey, on);
    settings.setValue(addressKey, address);
    settings.setValue(attributionKey, attribution);
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
