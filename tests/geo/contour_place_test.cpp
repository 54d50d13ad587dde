// SPDX-License-Identifier: GPL-3.0-or-later
// Contours that are not where the register has them, through the reader.

#include "geo/contour_place.h"

#include "geo/former_import.h"
#include "geo/lambert93.h"
#include "geo/perimeter_import.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <cpl_conv.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

constexpr int qpvCount = 6;
constexpr double sideLength = 400;

QString codeOf(int i)
{
    return u"QN0590%1M"_s.arg(i + 1);
}

/// The south-west corner of the i-th, EPSG:2154; they lie kilometres apart around Lille.
Point cornerOf(int i)
{
    return {690'000. + 4'000 * i, 7'050'000. + 1'500 * i};
}

Register lilleRegister()
{
    std::vector<Qpv> rows;
    for (int i = 0; i < qpvCount; ++i) {
        Qpv row = qpv(i + 1, codeOf(i));
        const Point corner = cornerOf(i);
        const LonLat at = fromLambert93({corner.x + sideLength / 2, corner.y + sideLength / 2});
        row.longitude = at.longitude;
        row.latitude = at.latitude;
        row.areaHa = sideLength * sideLength / 10'000;
        rows.push_back(row);
    }
    return Register().with(Table<Qpv>(std::move(rows)));
}

/// What an import of contours makes of a file.
PerimeterImport importPerimeters(const QString& path, const Register& records)
{
    const KnownPlaces places(records);
    const ContourFile file = readContours(path, {{}, wantedContours(records), places});
    refuseMisplacedFile(file, places, misplacedContours(file, places));
    return comparePerimeters(file, records);
}

/// A shape of EPSG:2154 in another coordinate system, its axes exchanged or not.
QString wktOf(const QString& shape, int epsg, bool isExchanged)
{
    QByteArray wkt = shape.toUtf8();
    OGRGeometryH geometry = nullptr;
    char* text = wkt.data();
    OGR_G_CreateFromWkt(&text, nullptr, &geometry);
    OGRSpatialReferenceH from = OSRNewSpatialReference(nullptr);
    OGRSpatialReferenceH to = OSRNewSpatialReference(nullptr);
    for (const auto& [reference, code] : {std::pair(from, 2154), std::pair(to, epsg)}) {
        OSRImportFromEPSG(reference, code);
        OSRSetAxisMappingStrategy(reference, OAMS_TRADITIONAL_GIS_ORDER);
    }
    OGRCoordinateTransformationH transformation = OCTNewCoordinateTransformation(from, to);
    OGR_G_Transform(geometry, transformation);
    if (isExchanged)
        OGR_G_SwapXY(geometry);
    char* result = nullptr;
    OGR_G_ExportToWkt(geometry, &result);
    const QString written = QString::fromUtf8(result);
    CPLFree(result);
    OCTDestroyCoordinateTransformation(transformation);
    OSRRelease(from);
    OSRRelease(to);
    OGR_G_DestroyGeometry(geometry);
    return written;
}

QString wktIn(int i, int epsg, bool isExchanged)
{
    return wktOf(square(cornerOf(i).x, cornerOf(i).y, sideLength), epsg, isExchanged);
}

/// All contours in one system, in a file that declares another one (0: none).
QString fileIn(const QTemporaryDir& folder, int epsg, int declared, bool isExchanged = false)
{
    FixtureLayer layer;
    layer.epsg = declared;
    for (int i = 0; i < qpvCount; ++i)
        layer.rows.push_back({codeOf(i), u"x"_s, QString(), wktIn(i, epsg, isExchanged)});
    const QString path = folder.filePath(u"contours.shp"_s);
    writeVector(path, "ESRI Shapefile", {layer});
    return path;
}

struct System
{
    int epsg;
    QString name;
};

} // namespace

TEST_CASE("contours in another system than their file declares are refused whole, and the system is named")
{
    const auto system = GENERATE(values<System>({{3857, u"Web Mercator (EPSG:3857)"_s},
                                                 {3950, u"RGF93 CC50 (EPSG:3950)"_s},
                                                 {3949, u"RGF93 CC49 (EPSG:3949)"_s},
                                                 {27572, u"Lambert II étendu (EPSG:27572)"_s},
                                                 {32631, u"UTM 31N (EPSG:32631)"_s},
                                                 {4326, u"degrees of longitude and latitude"_s}}));
    const QTemporaryDir folder;
    const QString path = fileIn(folder, system.epsg, 2154);
    CAPTURE(system.epsg);
    const Error error = thrownError([&] { importPerimeters(path, lilleRegister()); });
    CHECK(error.message().contains(u"These coordinates look like "_s + system.name));
    CHECK(error.where() == path);
    CHECK_FALSE(error.advice().isEmpty());
}

TEST_CASE("contours whose axes are exchanged are refused whole, and it is said")
{
    const QTemporaryDir folder;
    const auto degrees = [&] { importPerimeters(fileIn(folder, 4326, 4326, true), lilleRegister()); };
    CHECK(thrownError(degrees).message().contains(u"latitude before longitude"_s));
    const auto undeclared = [&] { importPerimeters(fileIn(folder, 2154, 0, true), lilleRegister()); };
    CHECK(thrownError(undeclared).message().contains(u"northing before easting"_s));
}

TEST_CASE("a file that declares no system is read in the one that puts its contours where the register has them")
{
    for (const int epsg : {2154, 3857, 3950, 27572, 32631, 4326}) {
        CAPTURE(epsg);
        const QTemporaryDir folder;
        const PerimeterImport import = importPerimeters(fileIn(folder, epsg, 0), lilleRegister());
        CHECK(import.matched.size() == qpvCount);
        CHECK(import.misplaced.empty());
        REQUIRE(import.perimeters.size() == qpvCount);
        CHECK(import.perimeters[0].areaHa == Approx(16).epsilon(0.01));
        CHECK(hasNotice(import.notices, Notice::Kind::Information, {}, u"declares no coordinate system"_s));
    }
}

TEST_CASE("contours that are all shifted alike are refused with how far and which way, and no system is blamed")
{
    struct Shift
    {
        Point by;
        QString words;
    };
    const auto shift = GENERATE(values<Shift>({{{2'300, 2'200}, u"about 3.2 km to the north-east."_s},
                                               {{-900, 0}, u"about 0.9 km to the west."_s},
                                               {{0, 1'500}, u"about 1.5 km to the north."_s},
                                               {{300, -22'000}, u"about 22 km to the south."_s}}));
    const int epsg = GENERATE(2154, 4326);
    CAPTURE(shift.words, epsg);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    FixtureLayer layer;
    for (int i = 0; i < qpvCount; ++i) {
        const Point corner = cornerOf(i);
        layer.rows.push_back(
            {codeOf(i), QString(), QString(), square(corner.x + shift.by.x, corner.y + shift.by.y, sideLength)});
    }
    if (epsg == 4326) {
        layer.epsg = epsg;
        for (int i = 0; i < qpvCount; ++i)
            layer.rows[std::size_t(i)].back() = wktOf(layer.rows[std::size_t(i)].back(), epsg, false);
    }
    writeVector(path, "GPKG", {layer});
    const QString message = thrownError([&] { importPerimeters(path, lilleRegister()); }).message();
    CHECK(message.contains(u"6 of them are shifted alike, by "_s + shift.words));
    CHECK_FALSE(message.contains(u"look like"_s));
}

TEST_CASE("contours that lie near their places without any order are refused without a cause")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    FixtureLayer layer;
    for (int i = 0; i < qpvCount; ++i) {
        const double way = i % 2 == 0 ? 1'200 : -1'200;
        layer.rows.push_back(
            {codeOf(i), QString(), QString(), square(cornerOf(i).x + way, cornerOf(i).y - i * 300, sideLength)});
    }
    writeVector(path, "GPKG", {layer});
    const QString message = thrownError([&] { importPerimeters(path, lilleRegister()); }).message();
    CHECK(message.contains(u"QN05901M: The contour lies 1.0 km from where the register has the QPV."_s));
    CHECK_FALSE(message.contains(u"look like"_s));
}

TEST_CASE("codes that stand beside the contours of others are refused whole, and it is said")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    FixtureLayer layer;
    for (int i = 0; i < qpvCount; ++i) {
        const Point corner = cornerOf((i + 1) % qpvCount);
        layer.rows.push_back({codeOf(i), u"x"_s, QString(), square(corner.x, corner.y, sideLength)});
    }
    writeVector(path, "GPKG", {layer});
    const QString message = thrownError([&] { importPerimeters(path, lilleRegister()); }).message();
    CHECK(message.contains(u"6 of 6 contours contradict"_s));
    CHECK(message.contains(u"codes seem to be shifted"_s));
    CHECK(message.contains(u"that of QN05902M, for example, stands under QN05901M"_s));
}

TEST_CASE("a few contours out of place are refused with the reason, and the others are taken")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    FixtureLayer layer;
    for (int i = 0; i < qpvCount; ++i)
        layer.rows.push_back({codeOf(i), QString(), QString(), square(cornerOf(i).x, cornerOf(i).y, sideLength)});
    layer.rows[1].back() = square(cornerOf(1).x + 20'000, cornerOf(1).y, sideLength);
    layer.rows[4].back() = square(cornerOf(4).x, cornerOf(4).y, 5 * sideLength);
    writeVector(path, "GPKG", {layer});
    const PerimeterImport import = importPerimeters(path, lilleRegister());
    CHECK(import.matched.size() == qpvCount - 2);
    CHECK(import.perimeters.size() == qpvCount - 2);
    CHECK(import.missing.empty());
    REQUIRE(import.misplaced.size() == 2);
    CHECK(hasNotice(import.notices, Notice::Kind::Refused, codeOf(1), u"km from where the register"_s));
    CHECK(hasNotice(import.notices, Notice::Kind::Refused, codeOf(4), u"400.00 ha, the register says 16.00 ha"_s));

    const PerimeterImport insisted = comparePerimeters(readContours(path), lilleRegister(), 2024, true);
    CHECK(insisted.matched.size() == qpvCount);
    CHECK(insisted.misplaced == import.misplaced);
    CHECK(hasNotice(insisted.notices, Notice::Kind::Information, codeOf(1), u"km from where the register"_s));
}
