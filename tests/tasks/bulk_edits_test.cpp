// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/bulk_edits.h"

#include "tasks/signatory_edits.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

std::vector<Id<Signatory>> allSignatories(const Register& records)
{
    std::vector<Id<Signatory>> ids;
    for (const Signatory& signatory : records.all<Signatory>())
        ids.push_back(signatory.id);
    return ids;
}

std::vector<Id<Contract>> firstContracts(const Register& records, std::size_t count)
{
    std::vector<Id<Contract>> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(records.all<Contract>()[i].id);
    return ids;
}

std::vector<BodyChange> forAll(const std::vector<Id<Contract>>& contracts, const Organisation& body,
                               const SignatoryChange& edit)
{
    std::vector<BodyChange> edits;
    for (const Id<Contract> id : contracts)
        edits.push_back({id, body.id, edit});
    return edits;
}

/// Returns what the history calls the action.
QString write(Database& database, const BulkPlan& plan)
{
    Transaction tx(database);
    writePlan(tx, database.records(), plan);
    tx.commit();
    return tx.title();
}

} // namespace

TEST_CASE("a bulk edit is one action, and one undo takes all of it back")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Register before = database->records();
    const auto ids = allSignatories(before);
    const BulkPlan plan = planEdit(
        before, ids, {.representative = u"la présidente"_s, .targetDate = SignatoryChange::Date(dayInApril)}, today);
    CHECK(plan.changed.size() == ids.size());
    CHECK(plan.refused.empty());
    write(*database, plan);
    for (const Signatory& signatory : database->records().all<Signatory>()) {
        CHECK(signatory.representative == u"la présidente");
        CHECK(signatory.targetDate == dayInApril);
    }
    database->undo();
    CHECK(database->records().all<Signatory>().rows() == before.all<Signatory>().rows());
}

TEST_CASE("the plan says what stays, what contradicts and which dates go")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    auto rows = database->records().all<Signatory>().rows();
    rows[0] = withStatus(rows[0], SignatoryStatus::Declined);
    rows[1] = withStatus(rows[1], SignatoryStatus::Signed, dayInApril);
    const Register records = database->records().with(Table<Signatory>(rows));
    const std::vector<Id<Signatory>> ids{rows[0].id, rows[1].id, rows[2].id, rows[2].id, Id<Signatory>{999999}};

    const BulkPlan dated = planEdit(records, ids, {.signedOn = SignatoryChange::Date(dayInApril)}, today);
    REQUIRE(dated.refused.size() == 1);
    CHECK(dated.refused[0].organisation == rows[0].organisation);
    CHECK_FALSE(dated.refused[0].reason.isEmpty());
    CHECK(dated.unchanged == 1);
    CHECK(dated.changed.size() == 1);

    const BulkPlan invited = planEdit(records, ids, {.status = SignatoryStatus::Invited}, today);
    CHECK(invited.droppedDates == 1);
    CHECK(planEdit(records, ids, {}, today).isEmpty());
}

TEST_CASE("a body signs on many contracts at once; it becomes a signatory only when that is asked for")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Register records = database->records();
    const Organisation region = *records.organisation(u"Région Hauts-de-France"_s);
    const auto contracts = firstContracts(records, 8);
    const auto recorded = std::ranges::count_if(
        contracts, [&](Id<Contract> id) { return signatoryOf(records, id, region.id) != nullptr; });
    const SignatoryChange edit{.status = SignatoryStatus::Signed, .signedOn = SignatoryChange::Date(dayInApril)};

    const BulkPlan kept = planBodies(records, forAll(contracts, region, edit), false, today);
    CHECK(kept.added.empty());
    CHECK(kept.notSignatory == 8 - recorded);
    const BulkPlan plan = planBodies(records, forAll(contracts, region, edit), true, today);
    CHECK(plan.added.size() == std::size_t(8 - recorded));
    write(*database, plan);
    for (const Id<Contract> id : contracts) {
        const Signatory* signatory = signatoryOf(database->records(), id, region.id);
        REQUIRE(signatory);
        CHECK(signatory->status == SignatoryStatus::Signed);
        CHECK(signatory->signedOn == dayInApril);
        CHECK(signatory->signatoryClass == SignatoryClass::Signing);
    }
    database->undo();
    CHECK(database->records().all<Signatory>().rows() == records.all<Signatory>().rows());
}

TEST_CASE("a body that signs no contract and one that stands there twice are left out")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Register& records = database->records();
    const auto& bodies = records.all<Organisation>();
    const auto centre = std::ranges::find(bodies, SignatoryClass::None, &Organisation::signatoryClass);
    REQUIRE(centre != bodies.end());
    const auto contracts = firstContracts(records, 2);
    CHECK(planBodies(records, forAll(contracts, *centre, {}), true, today).refused.size() == 2);

    const Organisation& region = *records.organisation(u"Région Hauts-de-France"_s);
    auto twice = forAll({contracts[0]}, region, {.note = u"a"_s});
    twice.push_back(twice[0]);
    const BulkPlan plan = planBodies(records, twice, true, today);
    CHECK(plan.size() == 1);
    CHECK(plan.refused.size() == 1);
}

TEST_CASE("contracts get a target date, and those that have it already are not touched")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto contracts = firstContracts(database->records(), 5);
    write(*database, planTargetDate(database->records(), std::span(contracts).first(2), dayInApril));
    const BulkPlan plan = planTargetDate(database->records(), contracts, dayInApril);
    CHECK(plan.unchanged == 2);
    CHECK(plan.contracts.size() == 3);
    write(*database, planTargetDate(database->records(), contracts, std::nullopt));
    CHECK(!database->records().find(contracts[0])->targetDate);
}

TEST_CASE("a written plan is called after what it changes")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto plan = [&](const auto& made) { return write(*database, made(database->records())); };
    const auto contracts = firstContracts(database->records(), 3);
    CHECK(plan([&](const Register& records) { return planTargetDate(records, contracts, dayInApril); }) ==
          u"Target date of 3 contracts");
    CHECK(plan([&](const Register& records) {
              const Organisation& region = *records.organisation(u"Région Hauts-de-France"_s);
              return planBodies(records, forAll(contracts, region, {.note = u"vu"_s}), true, today);
          }) == u"Région Hauts-de-France in 3 contracts");
    const auto ids = allSignatories(database->records());
    CHECK(plan([&](const Register& records) { return planEdit(records, ids, {.note = u"relu"_s}, today); }) ==
          u"Edit %1 signatories"_s.arg(ids.size()));
}

TEST_CASE("a pasted list is one action of its own name")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto contracts = firstContracts(database->records(), 2);
    Transaction tx(*database);
    const Organisation& region = *database->records().organisation(u"Région Hauts-de-France"_s);
    pasteSignatories(tx, database->records(), forAll(contracts, region, {.note = u"liste"_s}), true, today);
    tx.commit();
    CHECK(tx.title() == u"Paste 2 signatories");
    for (const Id<Contract> id : contracts)
        CHECK(signatoryOf(database->records(), id, region.id)->note == u"liste");
}

TEST_CASE("one page is stated as the evidence of many signatures, where it is not stated yet")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    Document document;
    document.sha256 = QString(64, u'a');
    document.title = u"Contrat signé"_s;
    document.pages = 12;
    Transaction adding(*database, u"Add"_s);
    adding.insert(document);
    adding.attach({document.sha256, QByteArrayLiteral("%PDF"), {QString()}});
    adding.commit();
    auto ids = allSignatories(database->records());
    ids.resize(5);
    const SignatoryChange edit{.status = SignatoryStatus::Signed, .signedOn = SignatoryChange::Date(dayInApril)};
    const SharedProof proof{document.id, 7};
    write(*database, planEdit(database->records(), ids, edit, today, proof));
    for (const Id<Signatory> id : ids) {
        CHECK(database->records().find(id)->document == document.id);
        const Evidence* evidence = evidenceOf(database->records(), id);
        REQUIRE(evidence);
        CHECK(evidence->page == 7);
    }
    CHECK(planEdit(database->records(), ids, edit, today, proof).isEmpty());
    const BulkPlan other = planEdit(database->records(), ids, {}, today, SharedProof{document.id, 8});
    CHECK(other.changed.empty());
    CHECK(other.proved == ids);
    CHECK(write(*database, other).contains(u"5"_s));
    CHECK(database->records().all<Evidence>().size() == 5);
    database->undo();
    database->undo();
    CHECK(database->records().all<Evidence>().size() == 0);

    Transaction declining(*database, u"Decline"_s);
    declining.update(withStatus(*database->records().find(ids[0]), SignatoryStatus::Declined));
    declining.commit();
    const BulkPlan refused =
        planEdit(database->records(), ids, {.signedOn = SignatoryChange::Date(dayInApril)}, today, proof);
    CHECK(refused.refused.size() == 1);
    CHECK(refused.proved.size() == 4); // what is refused is not proved either
}
