// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract_state.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

enum Body {
    Prefecture = 1,
    Agglomeration,
    Town,
    Region,
    Departement59,
    Caf,
    RegionalPrefecture,
    OtherTown,
    Prefecture62
};

Organisation partyOf(Body id, const QString& name, const QString& kind, const QString& scope,
                     SignatoryClass signatoryClass)
{
    Organisation record;
    record.id = {id};
    record.name = name;
    record.kind = kind;
    record.scope = scope;
    record.signatoryClass = signatoryClass;
    return record;
}

std::vector<Organisation> bodies()
{
    using enum SignatoryClass;
    std::vector list{
        partyOf(Prefecture, u"Préfecture du Nord"_s, u"État"_s, u"59"_s, Concluding),
        partyOf(Agglomeration, u"CA Exemple"_s, u"EPCI"_s, u"59"_s, Concluding),
        partyOf(Town, u"Commune d'Exemple"_s, u"Commune"_s, u"59"_s, Concluding),
        partyOf(Region, u"Région Hauts-de-France"_s, u"Région"_s, u"région"_s, Signing),
        partyOf(Departement59, u"Département du Nord"_s, u"Département"_s, u"59"_s, Signing),
        partyOf(Caf, u"Caisse d'allocations familiales du Nord"_s, u"CAF"_s, u"59"_s, Optional),
        partyOf(RegionalPrefecture, u"Préfecture de région Hauts-de-France"_s, u"État"_s, u"région"_s, Concluding),
        partyOf(OtherTown, u"Commune de Voisine"_s, u"Commune"_s, u"59"_s, Concluding),
        partyOf(Prefecture62, u"Préfecture du Pas-de-Calais"_s, u"État"_s, u"62"_s, Concluding)};
    list[1].epci = Id<Epci>{1};
    list[2].commune = Id<Commune>{1};
    list[7].commune = Id<Commune>{2};
    return list;
}

/// One contract of one EPCI in the Nord with one QPV that lies in a town of the EPCI and in one of another EPCI.
Register oneContract(const std::vector<Signatory>& signatories)
{
    Departement nord;
    nord.id = {1};
    nord.code = *DepartementCode::parse(u"59");
    Epci epci;
    epci.id = {1};
    epci.departement = {1};
    Commune town;
    town.id = {1};
    town.epci = Id<Epci>{1};
    Commune neighbour;
    neighbour.id = {2};
    neighbour.epci = Id<Epci>{2};
    Contract contract;
    contract.id = {1};
    contract.epci = {1};
    Qpv qpv;
    qpv.id = {1};
    qpv.contract = Id<Contract>{1};
    qpv.departement = {1};
    qpv.population = 1500;
    QpvCommune inTown;
    inTown.id = {1};
    inTown.qpv = {1};
    inTown.commune = {1};
    QpvCommune inNeighbour = inTown;
    inNeighbour.id = {2};
    inNeighbour.commune = {2};
    return Register()
        .with(Table<Departement>({nord}))
        .with(Table<Epci>({epci}))
        .with(Table<Commune>({town, neighbour}))
        .with(Table<Contract>({contract}))
        .with(Table<Qpv>({qpv}))
        .with(Table<QpvCommune>({inTown, inNeighbour}))
        .with(Table<Organisation>(bodies()))
        .with(Table<Signatory>(signatories));
}

/// The named bodies as signatories, all in the same status.
std::vector<Signatory> recorded(std::initializer_list<Body> who, SignatoryStatus status)
{
    const std::vector<Organisation> all = bodies();
    std::vector<Signatory> result;
    for (const Body id : who) {
        Signatory& signatory = result.emplace_back();
        signatory.id = {id};
        signatory.contract = {1};
        signatory.organisation = {id};
        signatory.signatoryClass = all[std::size_t(id) - 1].signatoryClass;
        signatory.status = status;
    }
    return result;
}

std::vector<Signatory> operator+(std::vector<Signatory> a, const std::vector<Signatory>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

ContractSummary summary(const std::vector<Signatory>& signatories)
{
    const Register records = oneContract(signatories);
    const ContractSummary result = summariseContract(records, records.all<Contract>()[0]);
    const auto together = summariseContracts(records);
    REQUIRE(together.size() == 1);
    CHECK(together[0].state == result.state);
    return result;
}

QList<qint64> sortedNumbers(const std::vector<Id<Organisation>>& ids)
{
    QList<qint64> result;
    for (const auto id : ids)
        result << id.value;
    std::ranges::sort(result);
    return result;
}

using enum SignatoryStatus;
constexpr auto required = {Prefecture, Agglomeration, Town, Region, Departement59};

} // namespace

TEST_CASE("the law names the prefecture, the EPCI, its communes, Région and Département, and no other")
{
    const Register records = oneContract({});
    CHECK(sortedNumbers(expectedSignatories(records, records.all<Contract>()[0])) ==
          QList<qint64>{Prefecture, Agglomeration, Town, Region, Departement59});
}

TEST_CASE("a contract without a recorded signatory is unknown, and all are missing")
{
    const ContractSummary result = summary({});
    CHECK(result.state == ContractState::Unknown);
    CHECK(result.required == 5);
    CHECK(result.missing.size() == 5);
    CHECK(result.unrecorded.size() == 5);
    CHECK(result.completeness() == 0.0);
    CHECK(result.qpvCount == 1);
    CHECK(result.population == 1500);
}

TEST_CASE("the state follows the furthest signatory")
{
    CHECK(summary(recorded(required, Expected)).state == ContractState::Preparing);
    CHECK(summary(recorded(required, Invited)).state == ContractState::Preparing);
    CHECK(summary(recorded({Region}, Deliberated) + recorded({Town}, Expected)).state == ContractState::Deliberating);
    CHECK(summary(recorded({Region}, Signed) + recorded({Town}, Deliberated)).state == ContractState::Signing);
    CHECK(summary(recorded({Caf}, Signed)).state == ContractState::Signing);
}

TEST_CASE("a contract is signed when all that conclude or sign have signed")
{
    const ContractSummary result = summary(recorded(required, Signed));
    CHECK(result.state == ContractState::Signed);
    CHECK(result.required == 5);
    CHECK(result.requiredSigned == 5);
    CHECK(result.missing.empty());
    CHECK(result.completeness() == 1.0);
}

TEST_CASE("a body that the law names and nobody recorded holds the contract back")
{
    const ContractSummary result = summary(recorded({Prefecture, Agglomeration, Town, Departement59}, Signed));
    CHECK(result.state == ContractState::Signing);
    CHECK(sortedNumbers(result.unrecorded) == QList<qint64>{Region});
    CHECK(sortedNumbers(result.missing) == QList<qint64>{Region});
    CHECK(result.completeness() == Approx(0.8));
}

TEST_CASE("a recorded body that concludes holds the contract back even where the law does not name it")
{
    const ContractSummary result = summary(recorded(required, Signed) + recorded({OtherTown}, Deliberated));
    CHECK(result.state == ContractState::Signing);
    CHECK(sortedNumbers(result.missing) == QList<qint64>{OtherTown});
    CHECK(result.unrecorded.empty());
}

TEST_CASE("an optional partner never holds a contract back")
{
    for (const SignatoryStatus status : {Expected, Invited, Deliberated, Declined}) {
        const ContractSummary result = summary(recorded(required, Signed) + recorded({Caf}, status));
        CHECK(result.state == ContractState::Signed);
        CHECK(result.optional == 1);
        CHECK(result.optionalSigned == 0);
        CHECK(result.missing.empty());
    }
    CHECK(summary(recorded(required, Signed) + recorded({Caf}, Signed)).optionalSigned == 1);
}

TEST_CASE("a required body that declines blocks the contract")
{
    const ContractSummary result =
        summary(recorded({Prefecture, Agglomeration, Town, Region}, Signed) + recorded({Departement59}, Declined));
    CHECK(result.state == ContractState::Blocked);
    CHECK(sortedNumbers(result.missing) == QList<qint64>{Departement59});
}

TEST_CASE("a body that signs no contract counts nowhere")
{
    std::vector<Signatory> centre = recorded({Caf}, Expected);
    centre[0].signatoryClass = SignatoryClass::None;
    const ContractSummary result = summary(recorded(required, Signed) + centre);
    CHECK(result.state == ContractState::Signed);
    CHECK(result.optional == 0);
    CHECK(result.required == 5);
}

TEST_CASE("what a source declares is contradicted only by recorded signatories")
{
    Contract contract;
    CHECK_FALSE(contradictsDeclaration(contract, ContractState::Signing));
    contract.declaredState = DeclaredState::Signed;
    CHECK(contradictsDeclaration(contract, ContractState::Signing));
    CHECK(contradictsDeclaration(contract, ContractState::Blocked));
    CHECK_FALSE(contradictsDeclaration(contract, ContractState::Signed));
    CHECK_FALSE(contradictsDeclaration(contract, ContractState::Unknown));
}

TEST_CASE("a QPV over two départements asks for both prefectures")
{
    Register records = oneContract({});
    Departement calais;
    calais.id = {2};
    calais.code = *DepartementCode::parse(u"62");
    auto departements = records.all<Departement>().rows();
    departements.push_back(calais);
    auto qpvs = records.all<Qpv>().rows();
    Qpv second = qpvs.front();
    second.id = {2};
    second.departement = {2};
    qpvs.push_back(second);
    records = records.with(Table(departements)).with(Table(qpvs));
    CHECK(sortedNumbers(expectedSignatories(records, records.all<Contract>()[0])).contains(Prefecture62));
}
