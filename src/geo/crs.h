// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/gdal_support.h"
#include "geo/geometry.h"

#include <QString>

namespace parvis {

/// Brings the geometries of one layer to EPSG:2154, x eastward and y northward whatever order the authority states.
/// Private to the layer; belongs to one thread.
class ToLambert93
{
public:
    /// Reads the system that the layer declares. When it declares none, degrees and Lambert-93 metres are told apart by
    /// the extent of the layer; when neither is plain, throws Error. `where` is the file, for the message.
    /// @param epsg  of the system that the contours speak for when the layer declares none; 0: they do not say
    ToLambert93(OGRLayerH layer, const QString& where, int epsg = 0);

    static bool isDeclared(OGRLayerH layer);

    /// False when a point has no place in the projection; the points are then unusable.
    bool apply(std::vector<Point>& points) const;
    bool apply(MultiPolygon& shape) const;

    const QString& sourceName() const { return sourceName_; } ///< "RGF93 v1 / Lambert-93", "WGS 84"
    bool isGuessed() const { return guessed_; }               ///< the file declares none

private:
    gdal::SpatialReference source_;
    gdal::SpatialReference target_;
    gdal::Transformation transformation_; ///< none when the layer is in EPSG:2154 already
    QString sourceName_;
    bool guessed_ = false;
};

} // namespace parvis
