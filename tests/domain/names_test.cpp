// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Register namedRecords()
{
    return Register()
        .with(Table<Departement>({{.id = {1}, .code = *DepartementCode::parse(u"62"), .name = u"Pas-de-Calais"_s}}))
        .with(Table<Epci>({{.id = {1}, .name = u"CU d’Arras\n"_s, .departement = {1}}, {.id = {2}}}))
        .with(Table<Contract>({{.id = {1}, .code = *ContractCode::parse(u"CN06209I"), .epci = {1}},
                               {.id = {2}, .code = *ContractCode::parse(u"CN06202I"), .epci = {2}},
                               {.id = {3}, .code = *ContractCode::parse(u"CN05901M"), .epci = {9}}}))
        .with(Table<Organisation>({{.id = {3}, .name = u"Région"_s}}));
}

} // namespace

TEST_CASE("a contract is called by its EPCI, or else by its code")
{
    const Register records = namedRecords();
    CHECK(contractName(records, Id<Contract>{1}) == u"CU d’Arras"_s);
    CHECK(contractName(records, Id<Contract>{2}) == u"CN06202I"_s); // the EPCI has no name
    CHECK(contractName(records, Id<Contract>{3}) == u"CN05901M"_s); // the EPCI is not recorded
    CHECK(contractName(records, Id<Contract>{4}).isEmpty());
    CHECK(contractName(records, std::nullopt).isEmpty());
    CHECK(departementName(records, Id<Contract>{1}) == u"Pas-de-Calais"_s);
    CHECK(departementName(records, Id<Contract>{3}).isEmpty());
}

TEST_CASE("a name stands before its code, on one line; the code alone where there is no name")
{
    CHECK(withCode(u" Centre\nVille "_s, u"QN06201N"_s) == u"Centre Ville (QN06201N)"_s);
    CHECK(withCode({}, u"QN06201N"_s) == u"QN06201N"_s);
}

TEST_CASE("a body that the register does not hold has no name and is left out of a list")
{
    const Register records = namedRecords();
    CHECK(nameOf(records, Id<Organisation>{3}) == u"Région"_s);
    CHECK(nameOf(records, Id<Organisation>{4}).isEmpty());
    CHECK(nameOf(records, std::optional<Id<Organisation>>()).isEmpty());
    CHECK(organisationNames(records, {{4}, {3}}) == QStringList{u"Région"_s});
}

TEST_CASE("a milestone is called by its title, or else by its kind")
{
    Milestone milestone;
    milestone.kind = u"visite"_s;
    CHECK(milestoneName(milestone) == u"visite"_s);
    milestone.title = u"  "_s;
    CHECK(milestoneName(milestone) == u"visite"_s);
    milestone.title = u"Visite du\nquartier"_s;
    CHECK(milestoneName(milestone) == u"Visite du quartier"_s);
    CycleStep step;
    step.kind = u"visite"_s;
    CHECK(stepName(step) == u"visite"_s);
}

TEST_CASE("a source is quoted with its producer, or else its title, and its vintage")
{
    Source source{.title = u"Contours"_s, .producer = u"ANCT"_s};
    CHECK(sourceLine(nullptr) == u"source not stated"_s);
    CHECK(sourceLine(&source) == u"ANCT, vintage not stated"_s);
    source.vintage = u"2024"_s;
    CHECK(sourceLine(&source) == u"ANCT, 2024"_s);
    CHECK(sourceLine(&source, u"2020"_s) == u"ANCT, 2020"_s);
    CHECK(attribution(source) == u"ANCT, Contours (licence not stated, 2024)"_s);
    source.producer.clear();
    CHECK(producerName(source) == u"Contours"_s);
    CHECK(attribution(source) == u"Contours (licence not stated, 2024)"_s);
}

TEST_CASE("the heading of a contract names its EPCI and its code, and nothing twice")
{
    const Register records = namedRecords();
    CHECK(contractHeading(records, *records.find(Id<Contract>{1})) == u"CU d’Arras · CN06209I"_s);
    CHECK(contractHeading(records, *records.find(Id<Contract>{2})) == u"CN06202I"_s);
    CHECK(contractHeading(records, *records.find(Id<Contract>{3})) == u"CN05901M"_s);
}

TEST_CASE("bodies are named in the order of the alphabet, several communes together")
{
    const auto body = [](int id, const QString& name, std::optional<Id<Commune>> commune = {}) {
        Organisation made;
        made.id = {id};
        made.name = name;
        made.commune = commune;
        return made;
    };
    const Register records =
        Register()
            .with(Table<Commune>(
                {{.id = {1}, .name = u"Éleu"_s}, {.id = {2}, .name = u"Angres"_s}, {.id = {3}, .name = u"Lens"_s}}))
            .with(Table<Organisation>({body(1, u"Région"_s), body(2, u"Commune d’Éleu"_s, Id<Commune>{1}),
                                       body(3, u"Commune d’Angres"_s, Id<Commune>{2}),
                                       body(4, u"Commune de Lens"_s, Id<Commune>{3}), body(5, u"Département"_s)}));
    CHECK(bodiesText(records, {{1}, {4}, {2}, {5}, {3}}) == u"Département, Région; 3 communes: Angres, Éleu, Lens");
    CHECK(bodiesText(records, {{1}, {4}}) == u"Commune de Lens, Région");
    CHECK(bodiesText(records, {{2}, {3}}) == u"2 communes: Angres, Éleu");
    CHECK(bodiesText(records, {}).isEmpty());
    CHECK(bodiesText(records, {{9}}).isEmpty());
}
