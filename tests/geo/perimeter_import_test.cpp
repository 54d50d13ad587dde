#include "geo/perimeter_import.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::test;

namespace {

QpvCode code(const char* text)
{
    return QpvCode::parse(QString::fromUtf8(text)).value();
}

Contour contour(const char* text, double side = 100, bool repaired = false)
{
    Contour result;
    result.code = code(text);
    result.name = QStringLiteral("Cœur de Ville");
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
    file.unwanted = {code("QN01301N")};
    file.notices = {{Notice::Kind::Refused, QStringLiteral("feature 9"), QStringLiteral("It has no code.")}};
    const QString name = QStringLiteral("coeur de ville");
    const Register records =
        registerOf({qpv(1, QStringLiteral("QN05901M"), name), qpv(2, QStringLiteral("QN06201I"), name),
                    qpv(3, QStringLiteral("QN00201M"), name)});
    const PerimeterImport import = comparePerimeters(file, records);
    CHECK(import.matched == std::vector{code("QN05901M"), code("QN06201I")});
    CHECK(import.unknown == std::vector{code("QN01301N"), code("QN08001N")});
    CHECK(import.missing == std::vector{code("QN00201M")});
    CHECK(import.repaired == std::vector{code("QN05901M")});
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

TEST_CASE("a contour that disagrees with the register about area, name or place is noticed")
{
    Qpv row = qpv(1, QStringLiteral("QN05901M"), QStringLiteral("Lille-Sud"));
    row.areaHa = 1.004;
    row.ellipseX = 703900;
    row.ellipseY = 7059000;
    ContourFile file;
    file.contours = {contour("QN05901M")};
    CHECK(comparePerimeters(file, registerOf({row})).notices.size() == 1);
    file.contours[0].name = QStringLiteral("LILLE SUD");
    CHECK(comparePerimeters(file, registerOf({row})).notices.empty());

    row.areaHa = 1.006;
    row.ellipseX = 704200;
    file.contours[0].name = QStringLiteral("Fives");
    const Notices notices = comparePerimeters(file, registerOf({row})).notices;
    const auto information = Notice::Kind::Information;
    CHECK(notices.size() == 3);
    CHECK(hasNotice(notices, information, QStringLiteral("QN05901M"), QStringLiteral("ha, the register says")));
    CHECK(hasNotice(notices, information, QStringLiteral("QN05901M"),
                    QStringLiteral("“Fives”, the register “Lille-Sud”")));
    CHECK(hasNotice(notices, information, QStringLiteral("QN05901M"), QStringLiteral("more than 1 km")));
}

TEST_CASE("contours of 2015 match only the QPV of the register that have a code of 2015")
{
    ContourFile file;
    file.contours = {contour("QP059001"), contour("QP059002")};
    const Register now = registerOf({qpv(1, QStringLiteral("QN05901M"))});
    const PerimeterImport none = comparePerimeters(file, now, 2015);
    CHECK(none.matched.empty());
    CHECK(none.unknown.size() == 2);
    CHECK(none.missing.empty());

    const Register both = registerOf({qpv(1, QStringLiteral("QN05901M")), qpv(2, QStringLiteral("QP059001"))});
    const PerimeterImport one = comparePerimeters(file, both, 2015);
    CHECK(one.matched == std::vector{code("QP059001")});
    CHECK(one.perimeters[0].generation == 2015);
    CHECK(one.missing.empty());
}

TEST_CASE("a file of the other geography is unknown as a whole, and it is said why")
{
    ContourFile file;
    file.contours = {contour("QP059001")};
    const PerimeterImport import = comparePerimeters(file, registerOf({qpv(1, QStringLiteral("QN05901M"))}), 2024);
    CHECK(import.unknown.size() == 1);
    CHECK(import.missing.size() == 1);
    CHECK(hasNotice(import.notices, Notice::Kind::Information, {},
                    QStringLiteral("1 code(s) are not of the geography of 2024")));
}

TEST_CASE("importing looks only at the contours of the register")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gpkg"));
    FixtureLayer layer;
    layer.rows = {{QStringLiteral("QN05901M"), QString(), QString(), square(703000, 7059000, 100)},
                  {QStringLiteral("QN01301N"), QString(), QString(), QStringLiteral("POINT (0 0)")}};
    writeVector(path, "GPKG", {layer});
    const PerimeterImport import = importPerimeters(path, registerOf({qpv(1, QStringLiteral("QN05901M"))}));
    CHECK(import.matched.size() == 1);
    CHECK(import.unknown == std::vector{code("QN01301N")});
    CHECK(import.notices.empty());
}
