// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/gdal_support.h"
#include "geo/packages/vector_table.h"

#include <stop_token>

// How a table becomes a layer of GDAL. Private to the layer.

namespace parvis::written {

/// A file in memory, so that the disk sees whole files only.
class MemoryTarget
{
public:
    explicit MemoryTarget(const char* suffix);
    ~MemoryTarget();
    MemoryTarget(const MemoryTarget&) = delete;
    MemoryTarget& operator=(const MemoryTarget&) = delete;

    const char* path() const { return path_.constData(); }
    QByteArray bytes() const;

private:
    QByteArray path_;
};

/// The times that GDAL writes into the file are those of the table, so that the same content gives the same bytes.
class FixedTime
{
public:
    explicit FixedTime(QDate date);
    ~FixedTime();
    FixedTime(const FixedTime&) = delete;
    FixedTime& operator=(const FixedTime&) = delete;
};

/// EPSG:2154; null when GDAL does not know it.
gdal::SpatialReference lambert93();
/// Of writing.
QString dateText(const VectorTable& table);

/// Whether the first value of each feature is its key, and no field.
enum class Key { None, First };

/// Makes the fields of the layer and fills it; false when GDAL refuses something. Throws Cancelled.
bool addFeatures(OGRLayerH layer, const VectorTable& table, Key key, const std::stop_token& stop);
/// Title, description, attributions and date as metadata.
void describe(OGRLayerH layer, const VectorTable& table);

} // namespace parvis::written
