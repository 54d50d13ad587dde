// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/coordinate_systems.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr Box lille{690'000, 7'040'000, 720'000, 7'070'000};

/// The first system in which the numbers make sense.
QString systemOf(Point numbers)
{
    const CoordinateSystems systems(lille);
    for (int i = 0; i < systems.count(); ++i) {
        if (systems.read(i, numbers))
            return systems.name(i);
    }
    return {};
}

} // namespace

TEST_CASE("numbers are known by the system that puts them where they belong")
{
    struct Case
    {
        Point numbers;
        QString name;
    };
    // One place of Lille, by cs2cs.
    const auto c = GENERATE(values<Case>({{{703000, 7059000}, u"Lambert-93 (EPSG:2154)"_s},
                                          {{7059000, 703000}, u"northing before easting"_s},
                                          {{3.04, 50.63}, u"longitude and latitude"_s},
                                          {{50.63, 3.04}, u"latitude before longitude"_s},
                                          {{338411, 6554170}, u"Web Mercator (EPSG:3857)"_s},
                                          {{6554170, 338411}, u"Web Mercator"_s},
                                          {{1702995, 9269850}, u"RGF93 CC50 (EPSG:3950)"_s},
                                          {{502830, 5608700}, u"UTM 31N (EPSG:32631)"_s},
                                          {{650000, 2626000}, u"Lambert II étendu (EPSG:27572)"_s}}));
    CAPTURE(c.numbers.x, c.numbers.y);
    CHECK(systemOf(c.numbers).contains(c.name));
}

TEST_CASE("numbers that are no place of the territory in any system are none")
{
    CHECK(systemOf({0, 0}).isEmpty());
    CHECK(systemOf({2.35, 48.85}).isEmpty());
    CHECK(systemOf({1e300, -1e300}).isEmpty());
    CHECK(systemOf({std::numeric_limits<double>::quiet_NaN(), 3}).isEmpty());
    CHECK(CoordinateSystems({}).count() == 0);
}
