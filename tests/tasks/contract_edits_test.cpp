// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contract_edits.h"

#include "domain/deadlines.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "title, target date and note of a contract are written, each named by its code")
{
    const auto database = open();
    const Contract before = database->records().all<Contract>()[0];
    const auto run = [&](const auto& verb) {
        Transaction tx(*database);
        verb(tx, database->records());
        tx.commit();
        return tx.title();
    };
    const PartialDate june = *PartialDate::month(2025, 6);
    const QString code = before.code.text();
    CHECK(
        run([&](auto& tx, auto& records) { setContractTitle(tx, records, before.id, u"Quartiers"_s); }).endsWith(code));
    CHECK(run([&](auto& tx, auto& records) { setContractTarget(tx, records, before.id, june); }).endsWith(code));
    CHECK(run([&](auto& tx, auto& records) { setContractNote(tx, records, before.id, u"vu"_s); }).endsWith(code));
    const Contract after = *database->records().find(before.id);
    CHECK(after.title == u"Quartiers");
    CHECK(after.targetDate == june);
    CHECK(after.note == u"vu");
    run([&](auto& tx, auto& records) { setContractTarget(tx, records, before.id, std::nullopt); });
    CHECK_FALSE(database->records().find(before.id)->targetDate);
}

TEST_CASE_METHOD(DatabaseFixture, "a contract that no longer exists is not edited")
{
    const auto database = open();
    Transaction tx(*database);
    CHECK_THROWS_AS(setContractNote(tx, database->records(), Id<Contract>{999999}, {}), Error);
}

TEST_CASE_METHOD(DatabaseFixture, "what a source declares of a contract comes with source and confidence")
{
    const auto database = open();
    const QDate today(2025, 3, 3);
    const Contract before = database->records().all<Contract>()[0];
    const auto declare = [&](const ContractDeclaration& said) {
        Transaction tx(*database);
        setDeclaration(tx, database->records(), before.id, said, today);
        tx.commit();
    };
    ContractDeclaration said{.state = DeclaredState::Signed,
                             .on = PartialDate::parse(u"2024-05-17"),
                             .place = u" Lens "_s,
                             .newSource = u"La Gazette d’essai"_s,
                             .confidence = Confidence::High};
    declare(said);
    const Contract after = *database->records().find(before.id);
    CHECK(after.declaredPlace == u"Lens");
    CHECK(database->records().find(after.declaredSource)->title == u"La Gazette d’essai");
    CHECK(after.declaredConfidence == Confidence::High);
    said.on = PartialDate::parse(u"2025-03-04");
    CHECK_FALSE(errorOf([&] { declare(said); }).isEmpty());
    said.on = PartialDate::parse(u"2024-05-17");
    said.confidence = Confidence::Unknown;
    CHECK_FALSE(errorOf([&] { declare(said); }).isEmpty());
    declare({});
    CHECK_FALSE(database->records().find(before.id)->declaredOn);
    CHECK(database->records().find(before.id)->declaredState == DeclaredState::Unknown);
}

TEST_CASE_METHOD(DatabaseFixture, "a contract is ended, then the EPCI can have another; nothing of the first is due")
{
    const auto database = open();
    const QDate today(2025, 3, 3);
    const Contract first = database->records().all<Contract>()[0];
    Contract following;
    following.code = *ContractCode::parse(u"CN06299N");
    following.epci = first.epci;
    const auto run = [&](const auto& verb) {
        Transaction tx(*database);
        verb(tx, database->records());
        tx.commit();
    };
    const auto due = [&] {
        const auto items = dueItems(database->records(), today);
        return std::ranges::any_of(items, [&](const DueItem& item) { return item.contract == first.id; });
    };
    const auto add = [&] {
        Transaction tx(*database);
        addContract(tx, database->records(), following);
        tx.commit();
    };
    CHECK(errorOf(add).contains(first.code.text()));
    run([&](auto& tx, auto& records) {
        Milestone milestone;
        milestone.contract = first.id;
        milestone.title = u"Revue"_s;
        milestone.planned = PartialDate::parse(u"2025-06");
        tx.setTitle(u"Milestone"_s);
        tx.insert(milestone);
        static_cast<void>(records);
    });
    CHECK(due());
    CHECK_FALSE(errorOf([&] {
                    run([&](auto& tx, auto& records) {
                        endContract(tx, records, first.id, PartialDate::parse(u"2026"), today);
                    });
                }).isEmpty());
    run([&](auto& tx, auto& records) { endContract(tx, records, first.id, PartialDate::parse(u"2025-02-28"), today); });
    CHECK_FALSE(due());
    add();
    CHECK(database->records().contract(following.code));
    CHECK_FALSE(errorOf(add).isEmpty());
    const auto runAgain = [&] {
        run([&](auto& tx, auto& records) { endContract(tx, records, first.id, std::nullopt, today); });
    };
    CHECK(errorOf(runAgain).contains(following.code.text()));
    CHECK_FALSE(due());
    const Id<Contract> second = database->records().contract(following.code)->id;
    run([&](auto& tx, auto& records) { endContract(tx, records, second, PartialDate::parse(u"2025-02"), today); });
    runAgain();
    CHECK(due());
}
