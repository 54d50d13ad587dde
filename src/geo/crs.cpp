// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs.h"

#include "domain/error.h"
#include "geo/lambert93.h"

#include <QCoreApplication>

namespace parvis {

namespace {

constexpr int lambert93 = 2154;
constexpr int wgs84 = 4326;

gdal::SpatialReference fromEpsg(int code, const QString& where)
{
    gdal::SpatialReference reference(OSRNewSpatialReference(nullptr));
    if (OSRImportFromEPSG(reference.get(), code) != OGRERR_NONE)
        throw Error(QCoreApplication::translate("geo", "The PROJ database of coordinate systems cannot be read."),
                    where, QCoreApplication::translate("geo", "Install Parvis again, with the package proj-data."));
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

/// GeoPackage names "Undefined Cartesian SRS" and the like what has no system.
bool isUndefined(OGRSpatialReferenceH reference)
{
    return !reference || OSRIsLocal(reference) ||
           gdal::text(OSRGetName(reference)).startsWith(u"undefined", Qt::CaseInsensitive);
}

int guessedEpsg(OGRLayerH layer, const QString& where)
{
    OGREnvelope extent;
    if (OGR_L_GetExtent(layer, &extent, TRUE) == OGRERR_NONE) {
        const auto within = [&](const Box& box) {
            return box.contains({extent.MinX, extent.MinY}) && box.contains({extent.MaxX, extent.MaxY});
        };
        if (within(mainlandFrance))
            return lambert93;
        if (within({-180, -90, 180, 90}))
            return wgs84;
    }
    throw Error(QCoreApplication::translate("geo", "The file does not say in which coordinate system it is."), where,
                QCoreApplication::translate("geo", "Add its .prj file, or export it again in Lambert-93 (EPSG:2154) or "
                                                   "in longitude and latitude (WGS 84)."));
}

} // namespace

bool ToLambert93::isDeclared(OGRLayerH layer)
{
    return !isUndefined(OGR_L_GetSpatialRef(layer));
}

ToLambert93::ToLambert93(OGRLayerH layer, const QString& where, int epsg)
    : target_(fromEpsg(lambert93, where))
{
    if (OGRSpatialReferenceH declared = OGR_L_GetSpatialRef(layer); isUndefined(declared)) {
        source_ = fromEpsg(epsg != 0 ? epsg : guessedEpsg(layer, where), where);
        guessed_ = true;
    } else {
        source_.reset(OSRClone(declared));
        OSRSetAxisMappingStrategy(source_.get(), OAMS_TRADITIONAL_GIS_ORDER);
    }
    sourceName_ = gdal::text(OSRGetName(source_.get()));
    if (OSRIsSame(source_.get(), target_.get()))
        return;
    transformation_.reset(OCTNewCoordinateTransformation(source_.get(), target_.get()));
    if (!transformation_)
        throw Error(QCoreApplication::translate("geo", "The coordinate system “%1” cannot be turned into Lambert-93.")
                        .arg(sourceName_),
                    where, QCoreApplication::translate("geo", "Export the file again in Lambert-93 (EPSG:2154)."));
}

bool ToLambert93::apply(std::vector<Point>& points) const
{
    if (!transformation_ || points.empty())
        return true;
    std::vector<double> xs;
    std::vector<double> ys;
    for (const Point& point : points) {
        xs.push_back(point.x);
        ys.push_back(point.y);
    }
    const int count = int(points.size());
    if (!OCTTransform(transformation_.get(), count, xs.data(), ys.data(), nullptr))
        return false;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {xs[i], ys[i]};
    return true;
}

bool ToLambert93::apply(MultiPolygon& shape) const
{
    for (Polygon& polygon : shape.polygons) {
        if (!std::ranges::all_of(polygon.rings, [this](LinearRing& ring) { return apply(ring); }))
            return false;
    }
    return true;
}

} // namespace parvis
