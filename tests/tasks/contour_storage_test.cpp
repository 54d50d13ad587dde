#include "tasks/contour_storage.h"

#include "domain/yearly_cycle.h"
#include "tests/catch.h"
#include "tests/store/fixture.h"

using namespace parvis;
using namespace parvis::test;

namespace {

const PartialDate april = *PartialDate::month(2024, 4);

const Organisation& regionIn(const Register& reg)
{
    return *reg.organisation(QStringLiteral("Région Hauts-de-France"));
}

/// The first contract that the Région has not signed.
const Contract& openContract(const Register& reg)
{
    for (const Contract& contract : reg.all<Contract>()) {
        if (!signatoryOf(reg, contract.id, regionIn(reg).id))
            return contract;
    }
    FAIL("the Région is a signatory everywhere");
    return reg.all<Contract>()[0];
}

} // namespace

TEST_CASE("a body becomes a signatory in its own class, and the same again changes nothing")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Contract contract = openContract(database->records());
    const Organisation region = regionIn(database->records());
    Transaction first(*database, QStringLiteral("Sign"));
    setSignature(first, database->records(), contract, region, SignatoryStatus::Signed, april);
    first.commit();
    const Signatory* signatory = signatoryOf(database->records(), contract.id, region.id);
    REQUIRE(signatory);
    CHECK(signatory->signatoryClass == SignatoryClass::Signing);
    CHECK(signatory->signedOn == april);
    Transaction second(*database, QStringLiteral("Sign"));
    setSignature(second, database->records(), contract, region, SignatoryStatus::Signed, april);
    CHECK(second.isEmpty());
}

TEST_CASE("a body that signs no contract is refused")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    Organisation centre = regionIn(database->records());
    centre.signatoryClass = SignatoryClass::None;
    const Contract contract = openContract(database->records());
    Transaction tx(*database, QStringLiteral("Sign"));
    CHECK_THROWS_AS(setSignature(tx, database->records(), contract, centre, SignatoryStatus::Signed), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE("a contour takes the place of the stored one of its generation, under one source")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Source source{.title = QStringLiteral("Essai"), .vintage = QStringLiteral("2024")};
    Perimeter perimeter;
    perimeter.qpv = database->records().all<Qpv>()[0].id;
    perimeter.wkb = "first";
    const auto store = [&](const QByteArray& wkb) {
        perimeter.wkb = wkb;
        Transaction tx(*database, QStringLiteral("Import"));
        const int changed = storePerimeters(tx, database->records(), source, {perimeter});
        tx.commit();
        return changed;
    };
    const std::size_t sources = database->records().all<Source>().size();
    CHECK(store("first") == 1);
    CHECK(store("first") == 0);
    CHECK(store("second") == 1);
    CHECK(database->records().all<Perimeter>().size() == 1);
    CHECK(database->records().all<Perimeter>()[0].wkb == "second");
    CHECK(database->records().all<Source>().size() == sources + 1);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "an EPCI's cycle begins as a copy of the common one, is edited in place, and can go again")
{
    const auto database = open();
    const Id<Epci> epci = database->records().all<Epci>()[0].id;
    const auto common = cycleTemplate(database->records(), {});
    const auto store = [&](std::vector<CycleStep> steps) {
        Transaction tx(*database, QStringLiteral("Cycle"));
        storeCycle(tx, database->records(), epci, std::move(steps));
        tx.commit();
        return cycleTemplate(database->records(), epci);
    };
    auto own = store(common);
    REQUIRE(own.size() == common.size());
    CHECK(own[0].epci == epci);
    CHECK(own[0].id != common[0].id);
    CHECK(cycleTemplate(database->records(), {}) == common);
    std::swap(own[0], own[1]);
    own.pop_back();
    const auto edited = store(own);
    REQUIRE(edited.size() == common.size() - 1);
    CHECK(edited[0].id == own[0].id); // kept, only moved
    CHECK(edited[0].position == 1);
    CHECK(store({}) == common);
    CHECK_FALSE(hasOwnCycle(database->records(), epci));
    database->undo();
    CHECK(cycleTemplate(database->records(), epci) == edited);
}

namespace {

FormerQpv former(const QString& code, const QByteArray& wkb = "contour")
{
    return {.code = *QpvCode::parse(code), .name = code, .wkb = wkb, .areaHa = 12};
}

QpvLineage link(const QString& from, const QString& to, double sharedHa)
{
    return {.from = *QpvCode::parse(from), .to = *QpvCode::parse(to), .sharedHa = sharedHa};
}

} // namespace

TEST_CASE("QPV of 2015 are stored once by their code, with one source, and undone in one step")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Source source{{}, QStringLiteral("QP 2015"), QStringLiteral("ANCT"), {}, QStringLiteral("2015")};
    const auto store = [&](std::vector<FormerQpv> qpvs) {
        Transaction tx(*database, QStringLiteral("Import"));
        const int changed = storeFormerQpvs(tx, database->records(), source, std::move(qpvs));
        tx.commit();
        return changed;
    };
    const std::size_t sources = database->records().all<Source>().size();
    const QString first = QStringLiteral("QP059001");
    const QString second = QStringLiteral("QP059002");
    CHECK(store({former(first), former(second)}) == 2);
    CHECK(store({former(first), former(second)}) == 0);
    CHECK(store({former(first, "another"), former(second)}) == 1);
    CHECK(database->records().all<FormerQpv>().size() == 2);
    CHECK(database->records().formerQpv(*QpvCode::parse(first))->wkb == "another");
    CHECK(database->records().all<Source>().size() == sources + 1);
    database->undo();
    CHECK(database->records().formerQpv(*QpvCode::parse(first))->wkb == "contour");
    database->undo();
    CHECK(database->records().all<FormerQpv>().empty());
    CHECK(database->records().all<Source>().size() == sources);
}

TEST_CASE("a new overlay replaces the lineage of the one before, and never what another source states")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto store = [&](std::vector<QpvLineage> lineage) {
        Transaction tx(*database, QStringLiteral("Import"));
        const int changed = storeLineage(tx, database->records(), std::move(lineage));
        tx.commit();
        return changed;
    };
    const QString from = QStringLiteral("QP059001");
    const QString to = QStringLiteral("QN05901M");
    const QString other = QStringLiteral("QN05902M");
    CHECK(store({link(from, to, 4), link(from, other, 2)}) == 2);
    CHECK(store({link(from, to, 4), link(from, other, 2)}) == 0);
    CHECK(store({link(from, to, 5)}) == 2);
    REQUIRE(database->records().all<QpvLineage>().size() == 1);
    const QpvLineage kept = database->records().all<QpvLineage>()[0];
    CHECK(kept.sharedHa == 5);
    CHECK(database->records().find(kept.source)->producer == u"Parvis");

    Transaction tx(*database, QStringLiteral("Correct"));
    QpvLineage stated = kept;
    stated.source = database->records().all<Source>()[0].id;
    stated.sharedHa = std::nullopt;
    tx.update(stated);
    tx.commit();
    CHECK(store({link(from, to, 9)}) == 0);
    CHECK(store({}) == 0);
    CHECK(database->records().all<QpvLineage>()[0] == stated);
}
