// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_edits.h"

#include "tasks/funding_attachment.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct FundingFixture : VerbFixture
{
    FundingLine line(int year = 2024) const
    {
        FundingLine made;
        made.contract = contract("CN06209I");
        made.year = year;
        made.planned = Money::fromCents(123456);
        return made;
    }
    Id<Contract> contract(const char* code) const
    {
        return records().contract(*ContractCode::parse(QString::fromLatin1(code)))->id;
    }
    Id<FundingLine> add(const FundingLine& line)
    {
        Id<FundingLine> id;
        run([&](auto& tx, auto& records) { id = addFundingLine(tx, records, line); });
        return id;
    }
    Id<Action> addAction(Id<Contract> contract)
    {
        Transaction tx(*database, u"Action"_s);
        const auto id = tx.insert(Action{.contract = contract, .title = u"Atelier vélo"_s});
        tx.commit();
        return id;
    }
    std::size_t lines() const { return records().all<FundingLine>().size(); }
};

} // namespace

TEST_CASE_METHOD(FundingFixture, "a funding line is added, edited, duplicated and removed, each as one undoable action")
{
    const auto before = lines();
    const Id<FundingLine> id = add(line());
    FundingLine edited = *records().find(id);
    edited.paid = Money::fromCents(0); // known to be nothing, which is not unknown
    CHECK(run([&](auto& tx, auto& records) { updateFundingLine(tx, records, edited); }).contains(u"2024"));
    CHECK(records().find(id)->paid == Money::fromCents(0));
    std::vector<Id<FundingLine>> copies;
    run([&](auto& tx, auto& records) { copies = duplicateFundingLines(tx, records, std::vector{id}); });
    REQUIRE(copies.size() == 1);
    FundingLine copy = *records().find(copies.front());
    copy.id = id;
    CHECK(copy == edited);
    run([&](auto& tx, auto& records) { removeFundingLines(tx, records, std::vector{id, copies.front()}); });
    CHECK(lines() == before);
    for (const auto expected : {before + 2, before + 1, before + 1, before}) {
        database->undo();
        CHECK(lines() == expected);
    }
}

TEST_CASE_METHOD(FundingFixture, "what a funding line cannot be is refused, and nothing is written")
{
    Transaction tx(*database);
    for (const int year : {0, 24, 1899, 2201, -2024})
        CHECK_THROWS_AS(addFundingLine(tx, records(), line(year)), Error);
    FundingLine posts = line();
    posts.posts = -1;
    CHECK(errorOf([&] { addFundingLine(tx, records(), posts); }).contains(u"-1"));
    FundingLine gone = line();
    gone.contract = Id<Contract>{987654};
    CHECK_THROWS_AS(addFundingLine(tx, records(), gone), Error);
    gone.id = {987654};
    CHECK_THROWS_AS(updateFundingLine(tx, records(), gone), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(FundingFixture, "a line of an action has the contract of that action")
{
    const Id<Action> action = addAction(contract("CN06209I"));
    FundingLine other = line();
    other.contract = contract("CN00201M");
    other.action = action;
    Transaction tx(*database);
    CHECK(errorOf([&] { addFundingLine(tx, records(), other); }).contains(u"Atelier vélo"));
    CHECK(tx.isEmpty());
    other.contract.reset();
    CHECK(records().find(add(other))->contract == contract("CN06209I"));
}

TEST_CASE_METHOD(FundingFixture, "many lines are edited at once: what is set changes, what is not stays")
{
    const std::vector ids{add(line(2023)), add(line(2024))};
    const auto funders = records().all<Funder>().size();
    FundingChange change{.funder = u"région hauts-de-france"_s, .creditKind = CreditKind::CommonLaw};
    run([&](auto& tx, auto& records) { CHECK(changeFundingLines(tx, records, ids, change) == 2); });
    CHECK(records().all<Funder>().size() == funders);
    for (const auto id : ids) {
        CHECK(records().find(records().find(id)->funder)->code == u"REGION");
        CHECK(records().find(id)->creditKind == CreditKind::CommonLaw);
        CHECK(records().find(id)->planned == Money::fromCents(123456));
    }
    CHECK(records().find(ids[0])->year == 2023);
    change = {.funder = u"Fondation inventée"_s};
    run([&](auto& tx, auto& records) { changeFundingLines(tx, records, ids, change); });
    CHECK(records().all<Funder>().size() == funders + 1);
    change = {.contract = std::optional<Id<Contract>>(), .funder = QString()};
    run([&](auto& tx, auto& records) { changeFundingLines(tx, records, ids, change); });
    CHECK_FALSE(records().find(ids[1])->funder);
    CHECK_FALSE(records().find(ids[1])->contract);
}

TEST_CASE_METHOD(FundingFixture, "where one of many lines is refused, none changes and no funder is made")
{
    FundingLine acting = line();
    acting.action = addAction(contract("CN06209I"));
    const std::vector ids{add(line()), add(acting)};
    Transaction tx(*database);
    const FundingChange change{.contract = contract("CN00201M"), .funder = u"Fondation inventée"_s};
    CHECK_THROWS_AS(changeFundingLines(tx, records(), ids, change), Error);
    CHECK(tx.isEmpty());
    CHECK_THROWS_AS(changeFundingLines(tx, records(), ids, {.year = 12}), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(FundingFixture, "a contract is meant by its code or its name")
{
    CHECK(contractNamed(records(), u" cn06209i "_s) == contract("CN06209I"));
    CHECK(contractNamed(records(), u"CU D’ARRAS"_s) == contract("CN06209I"));
    CHECK_FALSE(contractNamed(records(), u"  "_s));
    CHECK_THROWS_AS(contractNamed(records(), u"CU d"_s), Error);
}

TEST_CASE_METHOD(FundingFixture, "a line without a contract is told which ones its note names")
{
    FundingLine loose = line();
    loose.contract.reset();
    CHECK(possibleContracts(records(), loose).empty());
    loose.note = u"Subvention pour Arras et le contrat CN00201M"_s;
    const auto possible = possibleContracts(records(), loose);
    REQUIRE(possible.size() >= 2);
    CHECK(possible[0].contract == contract("CN06209I"));
    CHECK(possible[0].why.contains(u"Arras"));
    CHECK(possible[1].contract == contract("CN00201M"));
}

TEST_CASE_METHOD(FundingFixture,
                 "a line without a contract may be the one that a contract lacks between its neighbours")
{
    const Id<Device> device = records().all<Device>()[0].id; // without lines so far
    FundingLine loose = line(2024);
    loose.contract.reset();
    loose.device = device;
    for (const auto& [code, year] : {std::pair("CN06209I", 2023), std::pair("CN00201M", 2025),
                                     std::pair("CN00201M", 2024), std::pair("CN05905M", 2020)}) {
        FundingLine made = line(year);
        made.contract = contract(code);
        made.device = device;
        add(made);
    }
    const auto possible = possibleContracts(records(), loose);
    REQUIRE(possible.size() == 1); // the second has its line of the year, the third none of the years beside it
    CHECK(possible[0].contract == contract("CN06209I"));
    CHECK(possible[0].why.contains(u"2023"));
}
