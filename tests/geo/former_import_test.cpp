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

/// Nord and Aisne, with one QPV of 2024.
Register sampleRegister()
{
    return Register()
        .with(Table<Departement>(
            {{{1}, *DepartementCode::parse(u"59"), u"Nord"_s}, {{2}, *DepartementCode::parse(u"02"), u"Aisne"_s}}))
        .with(Table<Qpv>({qpv(1, u"QN05901M"_s)}));
}

/// The fields of the file of 2015: CODE_QP, NOM_QP, COMMUNE_QP.
FixtureLayer formerLayer()
{
    const auto row = [](const char* code, const char* name, const char* communes, const QString& wkt) {
        return QStringList{QString::fromUtf8(code), QString::fromUtf8(name), QString::fromUtf8(communes), wkt};
    };
    const QString knot = u"POLYGON ((704000 7059000, 704100 7059100, 704100 7059000, 704000 7059100, "
                         "704000 7059000))"_s;
    FixtureLayer layer;
    layer.name = u"QP2015"_s;
    layer.fields = {u"CODE_QP"_s, u"NOM_QP"_s, u"COMMUNE_QP"_s};
    layer.rows = {row("QP059002", "Moulins", "Lille", knot),
                  row("QP059001", "Blanc Riez", "Wattignies, Lille", square(703000, 7059000, 200)),
                  row("QP013001", "Elsewhere", "Marseille", square(890000, 6250000, 200)),
                  row("QN05901M", "Lille-Sud", "Lille", square(703000, 7059000, 100)),
                  row("QP002001", "", "Laon", square(745000, 6940000, 100))};
    return layer;
}

ContourFile read(const FixtureLayer& layer)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    writeVector(path, "GPKG", {layer});
    return readContours(path, {{}, wantedContours(sampleRegister())});
}

} // namespace

TEST_CASE("the QPV of 2015 in the départements of the register are taken, the others left out and counted")
{
    const FormerImport import = formerQpvs(read(formerLayer()), sampleRegister());
    REQUIRE(import.qpvs.size() == 3);
    CHECK(import.qpvs[0].code == qpvCode("QP002001"));
    CHECK(import.qpvs[0].name == u"QP002001");
    const FormerQpv& riez = import.qpvs[1];
    CHECK(riez.code == qpvCode("QP059001"));
    CHECK(riez.name == u"Blanc Riez");
    CHECK(riez.communes == u"Wattignies, Lille");
    CHECK(riez.areaHa == Approx(4));
    CHECK_FALSE(riez.repaired);
    CHECK_FALSE(riez.id.isValid());
    CHECK(multiPolygonFromWkb(riez.wkb).area() == Approx(40000));
    CHECK(import.elsewhere == std::vector{qpvCode("QP013001")});
    CHECK(import.others == std::vector{qpvCode("QN05901M")});
    CHECK(import.repaired == std::vector{qpvCode("QP059002")});
    CHECK(hasNotice(import.notices, Notice::Kind::Repaired, u"QP059002"_s, u"repaired"_s));
    CHECK(hasNotice(import.notices, Notice::Kind::Information, {}, u"1 code(s) are not of the geography"_s));
}

TEST_CASE("the geography of a file is that of most of its codes, read or left out")
{
    CHECK(generationOf(read(formerLayer())) == 2015);
    FixtureLayer layer = formerLayer();
    layer.rows = {layer.rows[3], {u"QN06201I"_s, {}, {}, square(703000, 7059000, 100)}, layer.rows[1]};
    CHECK(generationOf(read(layer)) == 2024);
    CHECK(generationOf(ContourFile()) == 2024);
}

TEST_CASE("a file of 2015 without one QPV of the register brings nothing")
{
    FixtureLayer layer = formerLayer();
    layer.rows = {layer.rows[2]};
    const FormerImport import = formerQpvs(read(layer), sampleRegister());
    CHECK(import.qpvs.empty());
    CHECK(import.elsewhere.size() == 1);
}
