// SPDX-License-Identifier: GPL-3.0-or-later
// The contours that the ANCT published, when they are at hand (PARVIS_SHARED); they are no part of the project.

#include "geo/former_import.h"
#include "geo/locator.h"
#include "geo/perimeter_import.h"
#include "geo/vector_layer.h"
#include "tests/catch.h"
#include "tests/support/shared_folder.h"
#include "tests/support/vector_files.h"

#include <ogr_api.h>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

bool isValidForOgr(const QByteArray& wkb)
{
    OGRGeometryH geometry = nullptr;
    if (OGR_G_CreateFromWkb(wkb.constData(), nullptr, &geometry, int(wkb.size())) != OGRERR_NONE)
        return false;
    const bool valid = OGR_G_IsValid(geometry) && !OGR_G_IsEmpty(geometry);
    OGR_G_DestroyGeometry(geometry);
    return valid;
}

Register withPerimeters(const Register& records, PerimeterImport import)
{
    for (std::size_t i = 0; i < import.perimeters.size(); ++i)
        import.perimeters[i].id = {std::int64_t(i + 1)};
    return records.with(Table<Perimeter>(std::move(import.perimeters)));
}

void checkLocations(const Register& records)
{
    const Locator locator(records);
    for (const Qpv& qpv : records.all<Qpv>()) {
        CAPTURE(qpv.code.text());
        const Locator::Location location = locator.locate(LonLat{*qpv.longitude, *qpv.latitude});
        CHECK(location.hits == std::vector<Locator::Hit>{{qpv.id, false}});
        CHECK(location.nearest->distanceM == 0);
    }
}

} // namespace

TEST_CASE("each published file gives the 204 contours, valid, of the right area, in the right place")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    struct Case
    {
        QString file;
        std::size_t unknown;
        std::size_t repaired; ///< what GEOS calls invalid in the file's own coordinates
    };
    const auto c = GENERATE(values<Case>({{u"qp2024_hauts_de_france_wgs84.geojson"_s, 0, 89},
                                          {u"qp2024_hauts_de_france_l93.gpkg"_s, 0, 83},
                                          {u"qp2024_hauts_de_france_l93_shp.zip"_s, 0, 83},
                                          {u"qp2024_france_wgs84.gpkg"_s, 1380, 89}}));
    CAPTURE(c.file);
    const Register records = publishedRegister(shared);
    REQUIRE(records.all<Qpv>().size() == 204);
    const PerimeterImport import =
        comparePerimeters(readContours(shared + u"/perimetres/"_s + c.file, {{}, wantedContours(records)}), records);
    CHECK(import.matched.size() == 204);
    CHECK(import.missing.empty());
    CHECK(import.unknown.size() == c.unknown);
    CHECK(import.repaired.size() == c.repaired);
    for (const Notice& notice : import.notices) {
        CAPTURE(notice.place, notice.text);
        CHECK(notice.kind == Notice::Kind::Repaired);
    }
    for (const Perimeter& perimeter : import.perimeters) {
        const Qpv& qpv = *records.find(perimeter.qpv);
        CAPTURE(qpv.code.text());
        CHECK(isValidForOgr(perimeter.wkb));
        CHECK(perimeter.areaHa == Approx(*qpv.areaHa).epsilon(0.005));
    }
    checkLocations(withPerimeters(records, import));
}

TEST_CASE("the plain background is read")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    const QString folder = shared + u"/fond/"_s;
    const BackgroundLayer departements = readVectorLayer(folder + u"departements.geojson"_s);
    CHECK(departements.shapes.size() == 5);
    CHECK(departements.shapes[0].label == u"Aisne"_s);
    CHECK(readVectorLayer(folder + u"pays_voisins.geojson"_s).shapes.size() == 4);
}
