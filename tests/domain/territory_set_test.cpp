// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territory_set.h"

#include "domain/register.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

/// Contract 1 with the QPV 1 and 2, contract 2 without any, and the QPV 3 of no contract.
Register contractsAndQpvs()
{
    std::vector<Contract> contracts(2);
    contracts[0].id = {1};
    contracts[1].id = {2};
    std::vector<Qpv> qpvs;
    for (const qint64 id : {1, 2, 3}) {
        Qpv qpv;
        qpv.id = {id};
        if (id < 3)
            qpv.contract = Id<Contract>{1};
        qpvs.push_back(qpv);
    }
    return Register().with(Table<Contract>(contracts)).with(Table<Qpv>(qpvs));
}

} // namespace

TEST_CASE("a row belongs to its QPV, or else to its contract, or nowhere")
{
    TerritorySet set;
    CHECK(set.isEmpty());
    set.add({{1}, {9}});
    set.add({{}, {2}});
    set.add({});
    CHECK(set == TerritorySet{{{1}}, {{2}}});
    CHECK(set.contains({{1}, {}}));
    CHECK(set.contains({{}, {2}}));
    CHECK_FALSE(set.contains({{2}, {2}})); // its QPV counts, not its contract
    CHECK_FALSE(set.contains({{}, {9}}));
    CHECK_FALSE(set.contains({}));
}

TEST_CASE("a whole territory has the contracts of its QPV and the QPV of its contracts")
{
    const Register records = contractsAndQpvs();
    CHECK(TerritorySet{{}, {{1}}}.whole(records) == TerritorySet{{{1}, {2}}, {{1}}});
    CHECK(TerritorySet{{{1}}, {}}.whole(records) == TerritorySet{{{1}}, {{1}}}); // not its neighbour
    CHECK(TerritorySet{{{3}}, {{2}}}.whole(records) == TerritorySet{{{3}}, {{2}}});
    CHECK(TerritorySet{{{99}}, {{99}}}.whole(records) == TerritorySet{{{99}}, {{99}}});
}

TEST_CASE("what lies in both territories")
{
    const TerritorySet a{{{1}, {2}}, {{1}}};
    const TerritorySet b{{{2}, {3}}, {{2}}};
    CHECK((a & b) == TerritorySet{{{2}}, {}});
    CHECK((a & TerritorySet()).isEmpty());
}
