// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gis_table.h"

#include "domain/contract_state.h"
#include "geo/contour_reader.h"
#include "geo/former_import.h"
#include "geo/perimeter_import.h"
#include "tests/catch.h"
#include "tests/support/shared_folder.h"
#include "tests/support/vector_files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

Register gisRegister()
{
    Register records;
    records = records.with(Table<Source>({{{1}, u"Contours"_s, u"ANCT"_s, u"Licence Ouverte 2.0"_s, u"2024"_s, {}},
                                          {{2}, u"Population"_s, u"Insee"_s, {}, {}, {}}}));
    records = records.with(Table<Departement>({{{1}, *DepartementCode::parse(u"59"), u"Nord"_s}}));
    Contract contract;
    contract.id = {1};
    contract.code = *ContractCode::parse(u"CN05905M");
    contract.title = u"Contrat de l'Été"_s;
    records = records.with(Table<Contract>({contract}));
    Organisation body;
    body.id = {1};
    records = records.with(Table<Organisation>({body}));
    Signatory signatory;
    signatory.id = {1};
    signatory.contract = {1};
    signatory.organisation = {1};
    signatory.signatoryClass = SignatoryClass::Concluding;
    signatory.status = SignatoryStatus::Signed;
    records = records.with(Table<Signatory>({signatory}));
    Commune lille;
    lille.id = {1};
    lille.insee = *InseeCode::parse(u"59350");
    lille.name = u"Lille"_s;
    Commune helene = lille;
    helene.id = {2};
    helene.insee = *InseeCode::parse(u"59279");
    helene.name = u"Sainte-Hélène"_s;
    records = records.with(Table<Commune>({lille, helene}));
    records = records.with(Table<QpvCommune>({{{1}, {1}, {1}}, {{2}, {1}, {2}}}));

    Qpv official = qpv(1, u"QN05902M"_s, u"Cœur de Ville"_s);
    official.departement = {1};
    official.contract = Id<Contract>{1};
    official.population = 4321;
    official.populationVintage = u"2020"_s;
    official.populationSource = Id<Source>{2};
    official.areaHa = 25.5;
    Qpv schematic = qpv(2, u"QN05901N"_s, u"Les Ormes"_s);
    schematic.ellipseX = 702000;
    schematic.ellipseY = 7050000;
    schematic.ellipseSemiMajor = 400;
    schematic.ellipseSemiMinor = 200;
    schematic.ellipseAzimuth = 30;
    schematic.source = Id<Source>{1};
    const Qpv placeless = qpv(3, u"QN05903I"_s);
    Qpv older = qpv(4, u"QP059001"_s);
    records = records.with(Table<Qpv>({official, schematic, placeless, older}));
    Perimeter perimeter;
    perimeter.id = {1};
    perimeter.qpv = {1};
    perimeter.wkb = toWkb(squareShape(700000, 7050000, 500));
    perimeter.source = {1};
    return records.with(Table<Perimeter>({perimeter}));
}

VectorValue cell(const VectorTable& table, std::size_t row, const QString& field)
{
    const auto it = std::ranges::find(table.fields, field, &VectorField::name);
    REQUIRE(it != table.fields.end());
    return table.features.at(row).values.at(std::size_t(it - table.fields.begin()));
}

QString text(const VectorTable& table, std::size_t row, const char* field)
{
    const VectorValue value = cell(table, row, QString::fromLatin1(field));
    return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
}

bool isNull(const VectorTable& table, std::size_t row, const char* field)
{
    return std::holds_alternative<std::monostate>(cell(table, row, QString::fromLatin1(field)));
}

} // namespace

TEST_CASE("each QPV of the generation is a feature with its contract, its figures and their sources")
{
    const VectorTable table = qpvFeatures(gisRegister());
    REQUIRE(table.features.size() == 3);
    for (const VectorFeature& feature : table.features)
        CHECK(feature.values.size() == table.fields.size());
    CHECK(text(table, 0, "code_qp") == u"QN05901N");
    CHECK(text(table, 1, "code_qp") == u"QN05902M");
    CHECK(text(table, 1, "lib_qp") == u"Cœur de Ville");
    CHECK(text(table, 1, "lib_com") == u"Lille, Sainte-Hélène");
    CHECK(text(table, 1, "insee_com") == u"59350, 59279");
    CHECK(text(table, 1, "lib_dep") == u"Nord");
    CHECK(text(table, 1, "titre_contrat") == u"Contrat de l'Été");
    CHECK(text(table, 1, "etat_contrat") == identifier(summariseContracts(gisRegister()).front().state));
    CHECK(std::get<std::int64_t>(cell(table, 1, u"population"_s)) == 4321);
    CHECK(text(table, 1, "population_millesime") == u"2020");
    CHECK(text(table, 1, "population_source").startsWith(u"Insee, Population"));
    CHECK(std::get<double>(cell(table, 1, u"surface_ha"_s)) == 25.5);
    CHECK(table.attributions.size() == 2);
    CHECK(table.attributions.join(u' ').contains(u"Licence Ouverte 2.0"));
}

TEST_CASE("what is unknown is null, never nought")
{
    const VectorTable table = qpvFeatures(gisRegister());
    for (const char* field : {"population", "population_millesime", "population_source", "surface_ha", "code_contrat",
                              "etat_contrat", "completude_pct", "lib_com"}) {
        INFO(field);
        CHECK(isNull(table, 0, field));
    }
}

TEST_CASE("a schematic extent is marked as such, and where none is known there is no geometry")
{
    const VectorTable table = qpvFeatures(gisRegister());
    CHECK(text(table, 0, "emprise") == u"schématique");
    CHECK(table.features[0].shape.area() == Approx(3.14159265 * 400 * 200).epsilon(0.001));
    CHECK(text(table, 1, "emprise") == u"officielle");
    CHECK(table.features[1].shape.area() == Approx(250000));
    CHECK(text(table, 2, "emprise") == u"inconnue");
    CHECK(table.features[2].shape.isEmpty());
    CHECK(table.description.contains(u"schematic"));
}

TEST_CASE("only the chosen QPV are written, with the columns of the theme if there is one")
{
    QpvFeatureSetting setting{.only = {{1}}};
    CHECK(std::ranges::none_of(qpvFeatures(gisRegister(), setting).fields,
                               [](const VectorField& field) { return field.name.startsWith(u"theme"); }));
    setting.theme = {u"Densité"_s, {{Id<Qpv>{1}, 42.5}}, {{Id<Qpv>{1}, u"40 – 50"_s}}, {}};
    const VectorTable table = qpvFeatures(gisRegister(), setting);
    REQUIRE(table.features.size() == 1);
    CHECK(text(table, 0, "theme") == u"Densité");
    CHECK(std::get<double>(cell(table, 0, u"theme_valeur"_s)) == 42.5);
    CHECK(text(table, 0, "theme_classe") == u"40 – 50");
}

TEST_CASE("official contours come back as they were, and schematic ones are not taken for contours")
{
    const QTemporaryDir folder;
    for (const QString& name : {u"qpv.gpkg"_s, u"qpv.geojson"_s}) {
        const QString path = folder.filePath(name);
        writeVectorTable(qpvFeatures(gisRegister()), path);
        const ContourFile file = readContours(path);
        REQUIRE(file.contours.size() == 1);
        CHECK(file.contours[0].code.text() == u"QN05902M");
        CHECK(file.contours[0].name == u"Cœur de Ville");
        CHECK(file.contours[0].areaHa == Approx(25).epsilon(0.0001));
        CHECK(hasNotice(file.notices, Notice::Kind::Refused, u"QN05901N"_s, u"schematic"_s));
    }
}

TEST_CASE("the contours that were imported go out again as they are")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    const Register records = publishedRegister(shared);
    const PerimeterImport import = comparePerimeters(
        readContours(shared + u"/perimetres/qp2024_hauts_de_france_l93.gpkg"_s, {{}, wantedContours(records)}),
        records);
    std::vector<Perimeter> perimeters = import.perimeters;
    for (std::size_t i = 0; i < perimeters.size(); ++i)
        perimeters[i].id = {std::int64_t(i + 1)};
    const Register imported = records.with(Table<Perimeter>(std::move(perimeters)));
    const QTemporaryDir folder;
    for (const QString& name : {u"qpv.gpkg"_s, u"qpv.geojson"_s}) {
        CAPTURE(name);
        const QString path = folder.filePath(name);
        writeVectorTable(qpvFeatures(imported), path);
        const PerimeterImport again = comparePerimeters(readContours(path, {{}, wantedContours(records)}), records);
        REQUIRE(again.matched.size() == 204);
        for (std::size_t i = 0; i < import.perimeters.size(); ++i)
            CHECK(again.perimeters[i].areaHa == Approx(import.perimeters[i].areaHa).epsilon(0.0001));
    }
}
