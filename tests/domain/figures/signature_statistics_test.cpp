// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/signature_statistics.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

const QDate fortyDaysAfter(2024, 5, 10);

template <class T>
T numbered(int id)
{
    T record;
    record.id = {id};
    return record;
}

/// Two départements, three contracts: 1 (Nord, complete), 2 (Nord, declared), 3 (Aisne, being signed).
Register territory()
{
    auto nord = numbered<Departement>(1);
    nord.code = *DepartementCode::parse(u"59");
    auto aisne = numbered<Departement>(2);
    aisne.code = *DepartementCode::parse(u"02");
    std::vector<Epci> epcis;
    std::vector<Contract> contracts;
    std::vector<Qpv> qpvs;
    std::vector<Organisation> bodies;
    for (int i = 1; i <= 3; ++i) {
        auto epci = numbered<Epci>(i);
        epci.departement = {i == 3 ? 2 : 1};
        epcis.push_back(epci);
        auto contract = numbered<Contract>(i);
        contract.epci = {i};
        contracts.push_back(contract);
        auto qpv = numbered<Qpv>(i);
        qpv.contract = Id<Contract>{i};
        qpv.population = 1000 * i;
        qpvs.push_back(qpv);
        auto body = numbered<Organisation>(i);
        body.name = u"EPCI %1"_s.arg(i);
        body.epci = Id<Epci>{i};
        body.signatoryClass = SignatoryClass::Concluding;
        bodies.push_back(body);
    }
    contracts[1].declaredState = DeclaredState::Signed;
    contracts[1].declaredOn = PartialDate::parse(u"2024-03");
    auto caf = numbered<Organisation>(4);
    caf.name = u"CAF"_s;
    bodies.push_back(caf);
    const auto signatory = [](int id, int contract, int body, SignatoryClass signatoryClass, SignatoryStatus status,
                              const QString& on) {
        auto record = numbered<Signatory>(id);
        record.contract = {contract};
        record.organisation = {body};
        record.signatoryClass = signatoryClass;
        record.status = status;
        record.signedOn = PartialDate::parse(on);
        return record;
    };
    return Register()
        .with(Table<Departement>({nord, aisne}))
        .with(Table<Epci>(epcis))
        .with(Table<Contract>(contracts))
        .with(Table<Qpv>(qpvs))
        .with(Table<Organisation>(bodies))
        .with(
            Table<Signatory>({signatory(1, 1, 1, SignatoryClass::Concluding, SignatoryStatus::Signed, u"2024-03-20"_s),
                              signatory(2, 1, 4, SignatoryClass::Optional, SignatoryStatus::Signed, {}),
                              signatory(3, 3, 3, SignatoryClass::Concluding, SignatoryStatus::Deliberated, {}),
                              signatory(4, 3, 4, SignatoryClass::Optional, SignatoryStatus::Signed, u"2024-03-20"_s)}));
}

} // namespace

TEST_CASE("contracts, neighbourhoods and inhabitants are counted by département, in the order of their codes")
{
    const auto progress = progressByDepartement(territory(), fortyDaysAfter);
    REQUIRE(progress.size() == 2);
    CHECK(progress[0].departement == Id<Departement>{2});
    CHECK(progress[0].contracts == 1);
    CHECK(progress[0].signedContracts == 0);
    CHECK(progress[0].overdueContracts == 1);
    CHECK(progress[0].byState.at(ContractState::Signing) == 1);
    CHECK(progress[0].population == 3000);
    CHECK(progress[0].populationCovered == 0);
    CHECK(progress[1].contracts == 2);
    CHECK(progress[1].signedContracts == 2);
    CHECK(progress[1].declaredContracts == 1);
    CHECK(progress[1].overdueContracts == 0);
    CHECK(progress[1].byState.at(ContractState::Signed) == 1);
    CHECK(progress[1].byState.at(ContractState::Unknown) == 1);
    CHECK(progress[1].qpvCovered == 2);
    CHECK(progress[1].populationCovered == 3000);
    CHECK(progressByDepartement(territory(), QDate(2024, 3, 31))[0].overdueContracts == 0);
}

TEST_CASE("the curve of signatures adds up day by day, a month counting on its last day, the undated apart")
{
    const SignatureCurve curve = signatureCurve(territory());
    REQUIRE(curve.days.size() == 2);
    CHECK(curve.days[0] == SignatureCount{QDate(2024, 3, 20), 1, 2});
    CHECK(curve.days[1] == SignatureCount{QDate(2024, 3, 31), 2, 2});
    CHECK(curve.undatedSignatures == 1);
    CHECK(curve.undatedContracts == 0);
    CHECK(signatureCurve(Register()).days.empty());
}

TEST_CASE("bodies are counted by class and status, those that the law names and nobody recorded apart")
{
    const auto classes = statusesByClass(territory());
    REQUIRE(classes.size() == 3);
    CHECK(classes.at(SignatoryClass::Concluding).byStatus.at(SignatoryStatus::Signed) == 1);
    CHECK(classes.at(SignatoryClass::Concluding).byStatus.at(SignatoryStatus::Deliberated) == 1);
    CHECK(classes.at(SignatoryClass::Concluding).unrecorded == 1);
    CHECK(classes.at(SignatoryClass::Optional).byStatus.at(SignatoryStatus::Signed) == 2);
    CHECK(classes.at(SignatoryClass::Signing) == statusesByClass(Register()).at(SignatoryClass::Signing));
}
