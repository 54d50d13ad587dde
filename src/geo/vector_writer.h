// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/packages/vector_table.h"

#include <stop_token>

namespace parvis {

/// Writes a GeoPackage (.gpkg, EPSG:2154) or GeoJSON (.geojson or .json, RFC 7946: WGS84, 7 decimals); description and
/// attributions stand in the metadata of either. The file is there whole or not at all. Throws Error for another
/// ending, for a place that cannot be written and for what GDAL refuses; Cancelled. Any thread.
void writeVectorTable(const VectorTable& table, const QString& path, std::stop_token stop = {});

/// The endings that it writes: "gpkg", "geojson", "json".
QStringList vectorEndings();

} // namespace parvis
