#include "domain/names.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

Register sample()
{
    return Register()
        .with(Table<Departement>(
            {{.id = {1}, .code = *DepartementCode::parse(u"62"), .name = QStringLiteral("Pas-de-Calais")}}))
        .with(Table<Epci>({{.id = {1}, .name = QStringLiteral("CU d’Arras\n"), .departement = {1}}, {.id = {2}}}))
        .with(Table<Contract>({{.id = {1}, .code = *ContractCode::parse(u"CN06209I"), .epci = {1}},
                               {.id = {2}, .code = *ContractCode::parse(u"CN06202I"), .epci = {2}},
                               {.id = {3}, .code = *ContractCode::parse(u"CN05901M"), .epci = {9}}}))
        .with(Table<Organisation>({{.id = {3}, .name = QStringLiteral("Région")}}));
}

} // namespace

TEST_CASE("a contract is called by its EPCI, or else by its code")
{
    const Register records = sample();
    CHECK(contractName(records, Id<Contract>{1}) == QStringLiteral("CU d’Arras"));
    CHECK(contractName(records, Id<Contract>{2}) == QStringLiteral("CN06202I")); // the EPCI has no name
    CHECK(contractName(records, Id<Contract>{3}) == QStringLiteral("CN05901M")); // the EPCI is not recorded
    CHECK(contractName(records, Id<Contract>{4}).isEmpty());
    CHECK(contractName(records, std::nullopt).isEmpty());
    CHECK(departementName(records, Id<Contract>{1}) == QStringLiteral("Pas-de-Calais"));
    CHECK(departementName(records, Id<Contract>{3}).isEmpty());
}

TEST_CASE("a name stands before its code, on one line; the code alone where there is no name")
{
    CHECK(withCode(QStringLiteral(" Centre\nVille "), QStringLiteral("QN06201N")) ==
          QStringLiteral("Centre Ville (QN06201N)"));
    CHECK(withCode({}, QStringLiteral("QN06201N")) == QStringLiteral("QN06201N"));
}

TEST_CASE("a body that the register does not hold has no name and is left out of a list")
{
    const Register records = sample();
    CHECK(nameOf(records, Id<Organisation>{3}) == QStringLiteral("Région"));
    CHECK(nameOf(records, Id<Organisation>{4}).isEmpty());
    CHECK(nameOf(records, std::optional<Id<Organisation>>()).isEmpty());
    CHECK(organisationNames(records, {{4}, {3}}) == QStringList{QStringLiteral("Région")});
}

TEST_CASE("a milestone is called by its title, or else by its kind")
{
    Milestone milestone;
    milestone.kind = QStringLiteral("visite");
    CHECK(milestoneName(milestone) == QStringLiteral("visite"));
    milestone.title = QStringLiteral("  ");
    CHECK(milestoneName(milestone) == QStringLiteral("visite"));
    milestone.title = QStringLiteral("Visite du\nquartier");
    CHECK(milestoneName(milestone) == QStringLiteral("Visite du quartier"));
    CycleStep step;
    step.kind = QStringLiteral("visite");
    CHECK(stepName(step) == QStringLiteral("visite"));
}

TEST_CASE("a source is quoted with its producer, or else its title, and its vintage")
{
    Source source{.title = QStringLiteral("Contours"), .producer = QStringLiteral("ANCT")};
    CHECK(sourceLine(nullptr) == QStringLiteral("source not stated"));
    CHECK(sourceLine(&source) == QStringLiteral("ANCT, vintage not stated"));
    source.vintage = QStringLiteral("2024");
    CHECK(sourceLine(&source) == QStringLiteral("ANCT, 2024"));
    CHECK(sourceLine(&source, QStringLiteral("2020")) == QStringLiteral("ANCT, 2020"));
    CHECK(attribution(source) == QStringLiteral("ANCT, Contours (licence not stated, 2024)"));
    source.producer.clear();
    CHECK(producerName(source) == QStringLiteral("Contours"));
    CHECK(attribution(source) == QStringLiteral("Contours (licence not stated, 2024)"));
}
