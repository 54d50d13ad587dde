// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/former_import.h"
#include "geo/perimeter_import.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

Contour contour(const char* text, double side = 100, bool repaired = false)
{
    Contour result;
    result.code = qpvCode(text);
    result.name = u"Cœur de Ville"_s;
    result.shape = squareShape(703000, 7059000, side);
    result.areaHa = side * side / 10000;
    result.repaired = repaired;
    return result;
}

Register registerOf(std::vector<Qpv> rows)
{
    return Register().with(Table<Qpv>(std::move(rows)));
}

} // namespace

TEST_CASE("a file is set beside the register by code")
{
    ContourFile file;
    file.contours = {contour("QN06201I"), contour("QN05901M", 100, true), contour("QN08001N")};
    file.unwanted = {qpvCode("QN01301N")};
    file.notices = {{Notice::Kind::Refused, u"feature 9"_s, u"It has no code."_s}};
    const QString name = u"coeur de ville"_s;
    const Register records =
        registerOf({qpv(1, u"QN05901M"_s, name), qpv(2, u"QN06201I"_s, name), qpv(3, u"QN00201M"_s, name)});
    const PerimeterImport import = comparePerimeters(file, records);
    CHECK(import.matched == std::vector{qpvCode("QN05901M"), qpvCode("QN06201I")});
    CHECK(import.unknown == std::vector{qpvCode("QN01301N"), qpvCode("QN08001N")});
    CHECK(import.missing == std::vector{qpvCode("QN00201M")});
    CHECK(import.repaired == std::vector{qpvCode("QN05901M")});
    CHECK(import.notices == file.notices);
    REQUIRE(import.perimeters.size() == 2);
    const Perimeter& first = import.perimeters[0];
    CHECK(first.qpv == Id<Qpv>{1});
    CHECK_FALSE(first.id.isValid());
    CHECK(first.generation == 2024);
    CHECK(first.areaHa == Approx(1));
    CHECK(first.repaired);
    CHECK(multiPolygonFromWkb(first.wkb) == squareShape(703000, 7059000, 100));
}

TEST_CASE("a contour that disagrees with the register about area or name is noticed")
{
    Qpv row = qpv(1, u"QN05901M"_s, u"Lille-Sud"_s);
    row.areaHa = 1.004;
    row.ellipseX = 703200;
    row.ellipseY = 7059000;
    ContourFile file;
    file.contours = {contour("QN05901M")};
    CHECK(comparePerimeters(file, registerOf({row})).notices.size() == 1);
    file.contours[0].name = u"LILLE SUD"_s;
    CHECK(comparePerimeters(file, registerOf({row})).notices.empty());

    row.areaHa = 1.006;
    file.contours[0].name = u"Fives"_s;
    const Notices notices = comparePerimeters(file, registerOf({row})).notices;
    const auto information = Notice::Kind::Information;
    CHECK(notices.size() == 2);
    CHECK(hasNotice(notices, information, u"QN05901M"_s, u"ha, the register says"_s));
    CHECK(hasNotice(notices, information, u"QN05901M"_s, u"“Fives”, the register “Lille-Sud”"_s));

    row.ellipseX = 704200;
    const PerimeterImport import = comparePerimeters(file, registerOf({row}));
    CHECK(import.misplaced.size() == 1);
    CHECK(import.perimeters.empty());
    CHECK(import.missing.empty());
    CHECK(hasNotice(import.notices, Notice::Kind::Refused, u"QN05901M"_s, u"1.1 km from where the register"_s));
}

TEST_CASE("contours of 2015 match only the QPV of the register that have a code of 2015")
{
    ContourFile file;
    file.contours = {contour("QP059001"), contour("QP059002")};
    const Register now = registerOf({qpv(1, u"QN05901M"_s)});
    const PerimeterImport none = comparePerimeters(file, now, 2015);
    CHECK(none.matched.empty());
    CHECK(none.unknown.size() == 2);
    CHECK(none.missing.empty());

    const Register both = registerOf({qpv(1, u"QN05901M"_s), qpv(2, u"QP059001"_s)});
    const PerimeterImport one = comparePerimeters(file, both, 2015);
    CHECK(one.matched == std::vector{qpvCode("QP059001")});
    CHECK(one.perimeters[0].generation == 2015);
    CHECK(one.missing.empty());
}

TEST_CASE("a file of the other geography is unknown as a whole, and it is said why")
{
    ContourFile file;
    file.contours = {contour("QP059001")};
    const PerimeterImport import = comparePerimeters(file, registerOf({qpv(1, u"QN05901M"_s)}), 2024);
    CHECK(import.unknown.size() == 1);
    CHECK(import.missing.size() == 1);
    CHECK(hasNotice(import.notices, Notice::Kind::Information, {}, u"1 code(s) are not of the geography of 2024"_s));
}

TEST_CASE("importing looks only at the contours of the register")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    FixtureLayer layer;
    layer.rows = {{u"QN05901M"_s, QString(), QString(), square(703000, 7059000, 100)},
                  {u"QN01301N"_s, QString(), QString(), u"POINT (0 0)"_s}};
    writeVector(path, "GPKG", {layer});
    const Register records = registerOf({qpv(1, u"QN05901M"_s)});
    const PerimeterImport import = comparePerimeters(readContours(path, {{}, wantedContours(records)}), records);
    CHECK(import.matched.size() == 1);
    CHECK(import.unknown == std::vector{qpvCode("QN01301N")});
    CHECK(import.notices.empty());
}
