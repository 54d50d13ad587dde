// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_suffixes.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList vectorSuffixes()
{
    return {u"gpkg"_s, u"geojson"_s, u"json"_s, u"shp"_s, archiveSuffix(), u"fgb"_s, u"kml"_s, u"topojson"_s, u"tab"_s};
}

QString archiveSuffix()
{
    return u"zip"_s;
}

} // namespace parvis
