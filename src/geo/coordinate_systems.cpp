// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/coordinate_systems.h"

#include "geo/gdal_support.h"

#include <QCoreApplication>

#include <cmath>

namespace parvis {

namespace {

constexpr int lambert93 = 2154;
constexpr int wgs84 = 4326;

struct Known
{
    int epsg;
    const char* name;
};

// The likelier ones first: of two in which the numbers make sense, the first is named.
constexpr Known known[] = {{wgs84, "WGS 84"},
                           {lambert93, "Lambert-93"},
                           {3857, "Web Mercator"},
                           {3950, "RGF93 CC50"},
                           {3949, "RGF93 CC49"},
                           {3948, "RGF93 CC48"},
                           {3947, "RGF93 CC47"},
                           {3946, "RGF93 CC46"},
                           {3945, "RGF93 CC45"},
                           {3944, "RGF93 CC44"},
                           {3943, "RGF93 CC43"},
                           {3942, "RGF93 CC42"},
                           {27572, "Lambert II étendu"},
                           {27571, "Lambert zone I"},
                           {27561, "Lambert I Nord"},
                           {27562, "Lambert II Centre"},
                           {32631, "UTM 31N"},
                           {32630, "UTM 30N"},
                           {32632, "UTM 32N"},
                           {3035, "LAEA Europe"},
                           {3034, "LCC Europe"}};

gdal::SpatialReference reference(int epsg)
{
    gdal::SpatialReference result(OSRNewSpatialReference(nullptr));
    if (OSRImportFromEPSG(result.get(), epsg) != OGRERR_NONE)
        return nullptr;
    OSRSetAxisMappingStrategy(result.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return result;
}

/// False when there is no such position.
bool transform(const gdal::Transformation& transformation, Point& point)
{
    if (!transformation)
        return true;
    int good = FALSE;
    return OCTTransformEx(transformation.get(), 1, &point.x, &point.y, nullptr, &good) && good &&
           std::isfinite(point.x) && std::isfinite(point.y);
}

/// The territory in the numbers of another system, with a margin: what lies outside needs no projection.
Box boundsIn(const gdal::Transformation& fromLambert93, const Box& territory)
{
    constexpr int steps = 4;
    Box box;
    for (int i = 0; i <= steps; ++i) {
        for (int j = 0; j <= steps; ++j) {
            Point point{territory.minX + territory.width() * i / steps,
                        territory.minY + territory.height() * j / steps};
            if (transform(fromLambert93, point))
                box.add(point);
        }
    }
    const double x = box.width() / 10;
    const double y = box.height() / 10;
    return box.isEmpty() ? box : Box{box.minX - x, box.minY - y, box.maxX + x, box.maxY + y};
}

} // namespace

struct CoordinateSystems::System
{
    Known known;
    bool isExchanged;
    Box bounds;                            ///< of the territory
    gdal::Transformation toLambert93 = {}; ///< none for Lambert-93 itself
};

CoordinateSystems::CoordinateSystems(const Box& territory)
    : territory_(territory)
{
    const gdal::ErrorCapture quiet;
    const gdal::SpatialReference target = reference(lambert93);
    for (const bool isExchanged : {false, true}) {
        for (const Known& system : known) {
            const gdal::SpatialReference source = reference(system.epsg);
            if (!source || !target || territory.isEmpty())
                continue;
            gdal::Transformation there;
            gdal::Transformation back;
            if (system.epsg != lambert93) {
                there.reset(OCTNewCoordinateTransformation(source.get(), target.get()));
                back.reset(OCTNewCoordinateTransformation(target.get(), source.get()));
                if (!there || !back)
                    continue;
            }
            systems_.push_back({system, isExchanged, boundsIn(back, territory), std::move(there)});
        }
    }
}

CoordinateSystems::~CoordinateSystems() = default;

int CoordinateSystems::count() const
{
    return int(systems_.size());
}

QString CoordinateSystems::name(int system) const
{
    const System& found = systems_[std::size_t(system)];
    if (found.known.epsg == wgs84)
        return found.isExchanged ? QCoreApplication::translate("geo", "degrees, latitude before longitude")
                                 : QCoreApplication::translate("geo", "degrees of longitude and latitude (WGS 84)");
    const QString name = QCoreApplication::translate("geo", "%1 (EPSG:%2)")
                             .arg(QString::fromUtf8(found.known.name))
                             .arg(found.known.epsg);
    return found.isExchanged ? QCoreApplication::translate("geo", "%1, northing before easting").arg(name) : name;
}

bool CoordinateSystems::isExchanged(int system) const
{
    return systems_[std::size_t(system)].isExchanged;
}

int CoordinateSystems::epsg(int system) const
{
    return systems_[std::size_t(system)].known.epsg;
}

std::optional<Point> CoordinateSystems::read(int system, Point numbers) const
{
    const System& chosen = systems_[std::size_t(system)];
    if (chosen.isExchanged)
        std::swap(numbers.x, numbers.y);
    const gdal::ErrorCapture quiet;
    if (!chosen.bounds.contains(numbers) || !transform(chosen.toLambert93, numbers) || !territory_.contains(numbers))
        return std::nullopt;
    return numbers;
}

} // namespace parvis
