// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/france_outline.h"

#include "geo/contour_reader.h"
#include "tests/catch.h"
#include "tests/support/shared_folder.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("towns of France are in it, as are those by its borders; those abroad are not")
{
    for (const LonLat french : {LonLat{3.06, 50.63}, LonLat{-4.48, 48.39}, LonLat{7.75, 48.58}, LonLat{7.42, 43.74},
                                LonLat{9.45, 42.70}, LonLat{2.90, 42.70}, LonLat{-1.78, 43.36}, LonLat{1.85, 50.95}})
        CHECK(isByMainlandFrance(french));
    for (const LonLat foreign : {LonLat{-0.12, 51.5}, LonLat{4.35, 50.85}, LonLat{9.19, 45.46}, LonLat{2.17, 41.38},
                                 LonLat{13.4, 52.5}, LonLat{0, 0}, LonLat{50.63, 3.06}, LonLat{0, 90}})
        CHECK_FALSE(isByMainlandFrance(foreign));
}

TEST_CASE("every published contour of the mainland is in France")
{
    const QString shared = test::sharedFolder();
    if (shared.isEmpty())
        return;
    for (const Contour& contour : readContours(shared + u"/perimetres/qp2024_france_wgs84.gpkg"_s).contours) {
        const Box box = contour.shape.bounds();
        if (mainlandFrance.contains({box.minX, box.minY}) && contour.code.departement().text() < u"96")
            CHECK(isByMainlandFrance(fromLambert93({box.minX, box.minY})));
    }
}
