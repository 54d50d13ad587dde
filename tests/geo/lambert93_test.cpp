// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/lambert93.h"
#include "tests/catch.h"

#include <ogr_srs_api.h>

#include <cmath>

using namespace parvis;

TEST_CASE("Lambert-93 agrees with PROJ to a tenth of a millimetre, both ways")
{
    OGRSpatialReferenceH from = OSRNewSpatialReference(nullptr);
    OGRSpatialReferenceH to = OSRNewSpatialReference(nullptr);
    REQUIRE(OSRImportFromEPSG(from, 4326) == OGRERR_NONE);
    REQUIRE(OSRImportFromEPSG(to, 2154) == OGRERR_NONE);
    OSRSetAxisMappingStrategy(from, OAMS_TRADITIONAL_GIS_ORDER);
    OSRSetAxisMappingStrategy(to, OAMS_TRADITIONAL_GIS_ORDER);
    OGRCoordinateTransformationH proj = OCTNewCoordinateTransformation(from, to);
    for (double longitude = -9; longitude <= 10; longitude += 1.9) {
        for (double latitude = 41.2; latitude <= 51.5; latitude += 0.7) {
            double x = longitude;
            double y = latitude;
            REQUIRE(OCTTransform(proj, 1, &x, &y, nullptr));
            const Point point = toLambert93({longitude, latitude});
            CHECK(std::hypot(point.x - x, point.y - y) < 1e-4);
            const LonLat back = fromLambert93(point);
            CHECK(std::abs(back.longitude - longitude) < 1e-9);
            CHECK(std::abs(back.latitude - latitude) < 1e-9);
        }
    }
    OCTDestroyCoordinateTransformation(proj);
    OSRRelease(from);
    OSRRelease(to);
}

TEST_CASE("the origin of Lambert-93 is at 3° E, 46.5° N")
{
    const Point origin = toLambert93({3, 46.5});
    CHECK(origin.x == Approx(700000).margin(1e-6));
    CHECK(origin.y == Approx(6600000).margin(1e-6));
}
