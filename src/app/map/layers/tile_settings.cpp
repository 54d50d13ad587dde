// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/tile_settings.h"

#include "map/scene/map_tiles.h"
#include "widgets/look/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct TileTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::TileSettings)
};

const Setting<bool> onSetting(u"map/tiles/on"_s);
const Setting<QString> addressSetting(u"map/tiles/address"_s);
const Setting<QString> attributionSetting(u"map/tiles/attribution"_s);

QString geoplateforme(const QString& layer, const QString& format)
{
    return u"https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=normal"
           "&FORMAT=image/%2&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}"_s.arg(layer, format);
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
        {TileTexts::tr("Plan IGN (Géoplateforme)"), geoplateforme(u"GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2"_s, u"png"_s),
         u"Plan IGN © IGN"_s},
        {TileTexts::tr("Aerial photographs (IGN, Géoplateforme)"),
         geoplateforme(u"ORTHOIMAGERY.ORTHOPHOTOS"_s, u"jpeg"_s), u"BD ORTHO © IGN"_s}};
    return presets;
}

} // namespace parvis
