// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/packages/vector_table.h"

#include <stop_token>

namespace parvis {

/// One table of a package. Its first field is its key, by which others name its rows.
struct PackageTable
{
    VectorTable table;
    bool hasShapes = false; ///< else it holds attributes alone
};

/// Writes a GeoPackage with these tables, shapes in EPSG:2154; the key of each row is its feature id, in the column
/// that its first field names. Titles, descriptions and attributions stand in the metadata. The file is there whole or
/// not at all. Any thread.
/// @throws Error  for another ending than .gpkg, for a place that cannot be written and for what GDAL refuses;
/// Cancelled
void writeVectorPackage(const std::vector<PackageTable>& tables, const QString& path, std::stop_token stop = {});

} // namespace parvis
