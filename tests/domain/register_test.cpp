// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/register.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

Qpv qpv(std::int64_t id, std::optional<std::int64_t> contract, std::optional<int> population = 1000)
{
    Qpv record;
    record.id = {id};
    if (contract)
        record.contract = Id<Contract>{*contract};
    record.population = population;
    return record;
}

Commune commune(std::int64_t id, std::int64_t epci)
{
    Commune record;
    record.id = {id};
    record.epci = Id<Epci>{epci};
    return record;
}

Organisation organisation(std::int64_t id, const QString& name)
{
    Organisation record;
    record.id = {id};
    record.name = name;
    return record;
}

template <class Range>
QList<qint64> numbersOf(const Range& records)
{
    QList<qint64> result;
    for (const auto& record : records)
        result << record.id.value;
    return result;
}

} // namespace

TEST_CASE("a table orders its rows by key and finds them")
{
    const Table<Qpv> table({qpv(5, 1), qpv(2, 1), qpv(9, {})});
    CHECK(numbersOf(table) == QList<qint64>{2, 5, 9});
    CHECK(table.find({5})->id.value == 5);
    CHECK(table.find({9}) == &table[2]);
    CHECK_FALSE(table.find({3}));
    CHECK_FALSE(table.find({0}));
    CHECK_FALSE(Table<Qpv>().find({1}));
}

TEST_CASE("a table gives the records of an owner in the order of their keys")
{
    const Table<Qpv> table({qpv(7, 2), qpv(1, 2), qpv(3, 1), qpv(4, {})});
    CHECK(numbersOf(table.of(Id<Contract>{2})) == QList<qint64>{1, 7});
    CHECK(numbersOf(table.of(Id<Contract>{1})) == QList<qint64>{3});
    CHECK(numbersOf(table.of(0)) == QList<qint64>{4});
    CHECK(numbersOf(table.of(Id<Contract>{8})).isEmpty());
}

TEST_CASE("an empty register finds nothing")
{
    const Register records;
    CHECK(records.all<Contract>().empty());
    CHECK_FALSE(records.find(Id<Contract>{1}));
    CHECK_FALSE(records.find(std::optional<Id<Contract>>()));
    CHECK_FALSE(records.qpv(*QpvCode::parse(u"QN05901M")));
    CHECK_FALSE(records.organisation(u"Région"_s));
    CHECK_FALSE(records.populationOf({1}));
}

TEST_CASE("a changed register shares the tables that did not change")
{
    const Register before = Register().with(Table<Qpv>({qpv(1, 1)})).with(Table<Commune>({commune(1, 1)}));
    const Register after = before.with(Table<Qpv>({qpv(1, 1), qpv(2, 1)}));
    CHECK(&after.all<Commune>() == &before.all<Commune>());
    CHECK(&after.all<Epci>() == &before.all<Epci>());
    CHECK(&after.all<Qpv>() != &before.all<Qpv>());
    CHECK(before.all<Qpv>().size() == 1);
    CHECK(after.all<Qpv>().size() == 2);
    const Register copy = after;
    CHECK(&copy.all<Qpv>() == &after.all<Qpv>());
}

TEST_CASE("records are found by their code")
{
    Epci epci;
    epci.id = {4};
    epci.siren = *Siren::parse(u"200033579");
    Contract contract;
    contract.id = {6};
    contract.code = *ContractCode::parse(u"CN06209I");
    contract.epci = {4};
    Departement departement;
    departement.id = {1};
    departement.code = *DepartementCode::parse(u"62");
    const Register records =
        Register().with(Table<Epci>({epci})).with(Table<Contract>({contract})).with(Table<Departement>({departement}));
    CHECK(records.epci(*Siren::parse(u"200 033 579"))->id.value == 4);
    CHECK(records.contract(*ContractCode::parse(u"cn06209i"))->id.value == 6);
    CHECK(records.contractOf({4})->id.value == 6);
    CHECK_FALSE(records.contractOf({5}));
    CHECK(records.departement(*DepartementCode::parse(u"62")));
    CHECK_FALSE(records.commune(*InseeCode::parse(u"62041")));
}

TEST_CASE("an organisation is found whatever case, accents, apostrophes and hyphens")
{
    const Register records = Register().with(Table<Organisation>(
        {organisation(1, u"Région Hauts-de-France"_s), organisation(2, u"Caisse d'allocations familiales du Nord"_s),
         organisation(3, u"CA Coeur d'Ostrevent"_s)}));
    CHECK(records.organisation(u"region hauts de france"_s)->id.value == 1);
    CHECK(records.organisation(u"  RÉGION  Hauts\u2011de\u2011France "_s)->id.value == 1);
    CHECK(records.organisation(u"Caisse d\u2019allocations familiales du Nord"_s)->id.value == 2);
    CHECK(records.organisation(u"CA Cœur d\u2019Ostrevent"_s)->id.value == 3);
    CHECK_FALSE(records.organisation(u"Région"_s));
    CHECK_FALSE(records.organisation({}));
}

TEST_CASE("a QPV knows its communes and every EPCI that they belong to, once")
{
    QpvCommune links[3];
    for (int i = 0; i < 3; ++i) {
        links[i].id = {i + 1};
        links[i].qpv = {1};
        links[i].commune = {i + 1};
    }
    const Register records = Register()
                                 .with(Table<Epci>([] {
                                     Epci a;
                                     a.id = {10};
                                     Epci b;
                                     b.id = {20};
                                     return std::vector{a, b};
                                 }()))
                                 .with(Table<Commune>({commune(1, 20), commune(2, 10), commune(3, 20)}))
                                 .with(Table<Qpv>({qpv(1, 1), qpv(2, 1)}))
                                 .with(Table<QpvCommune>({links[0], links[1], links[2]}));
    CHECK(records.communesOf({1}).size() == 3);
    const auto epcis = records.epciOf({1});
    REQUIRE(epcis.size() == 2);
    CHECK(epcis[0]->id.value == 20);
    CHECK(epcis[1]->id.value == 10);
    CHECK(records.communesOf({2}).empty());
    CHECK(records.epciOf({2}).empty());
}

TEST_CASE("the population of a contract is unknown when that of one QPV is")
{
    const Register known = Register().with(Table<Qpv>({qpv(1, 1, 1200), qpv(2, 1, 800), qpv(3, 2, 5)}));
    CHECK(known.populationOf({1}) == 2000);
    const Register unknown = known.with(Table<Qpv>({qpv(1, 1, 1200), qpv(2, 1, {})}));
    CHECK_FALSE(unknown.populationOf({1}));
    CHECK_FALSE(known.populationOf({9}));
}
