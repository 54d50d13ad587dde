// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contract_edits.h"

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
