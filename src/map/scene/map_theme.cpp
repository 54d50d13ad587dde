// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_theme.h"

#include "domain/error.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

bool hasClasses(ThemeId id)
{
    return id != ThemeId::State && id != ThemeId::Change;
}

MapClass noDataClass()
{
    return {.id = u"unknown"_s,
            .label = translate("map", "To be filled in"),
            .light = QColor::fromRgb(0xffc3c6cb),
            .dark = QColor::fromRgb(0xff6c737a),
            .hatch = Hatch::Falling,
            .mark = MarkShape::Annulus,
            .noData = true};
}

QStringList themeNames()
{
    QStringList names;
    for (const auto& name : EnumNames<ThemeId>::all)
        names << QLatin1StringView(name.identifier);
    return names;
}

QString themeLabel(ThemeId id)
{
    return translate("map", enumName(id).label);
}

ThemeId parseTheme(const QString& name)
{
    if (const auto id = parseIdentifier<ThemeId>(name))
        return *id;
    throw Error(translate("map", "There is no map theme “%1”.").arg(name), {},
                translate("map", "The themes are: %1.").arg(themeNames().join(u", ")));
}

} // namespace parvis
