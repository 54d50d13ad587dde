// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/confined_register.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// Contract 1 with QPV 1 in commune 1, contract 2 with QPV 2 in commune 2.
Register contractsInTwoCommunes()
{
    std::vector<Contract> contracts(2);
    std::vector<Qpv> qpvs(2);
    std::vector<QpvCommune> parts(2);
    std::vector<Commune> communes(2);
    std::vector<Epci> epci(2);
    std::vector<Signatory> bodies(2);
    std::vector<Reminder> reminders(2);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto id = std::int64_t(i) + 1;
        epci[i].id = {id};
        communes[i].id = {id};
        communes[i].epci = epci[i].id;
        contracts[i].id = {id};
        contracts[i].epci = epci[i].id;
        qpvs[i].id = {id};
        qpvs[i].contract = contracts[i].id;
        parts[i].id = {id};
        parts[i].qpv = qpvs[i].id;
        parts[i].commune = communes[i].id;
        bodies[i].id = {id};
        bodies[i].contract = contracts[i].id;
        reminders[i].id = {id};
        reminders[i].signatory = bodies[i].id;
    }
    return Register()
        .with(Table<Epci>(epci))
        .with(Table<Commune>(communes))
        .with(Table<Contract>(contracts))
        .with(Table<Qpv>(qpvs))
        .with(Table<QpvCommune>(parts))
        .with(Table<Signatory>(bodies))
        .with(Table<Reminder>(reminders));
}

template <class T>
std::vector<std::int64_t> numbersIn(const Register& records)
{
    std::vector<std::int64_t> numbers;
    for (const T& record : records.all<T>())
        numbers.push_back(record.id.value);
    return numbers;
}

} // namespace

TEST_CASE("a register that is confined holds one territory and what belongs to it")
{
    const Register one = confinedTo(contractsInTwoCommunes(), {.qpvs = {{2}}, .contracts = {{2}}});
    const std::vector<std::int64_t> second{2};
    CHECK(numbersIn<Contract>(one) == second);
    CHECK(numbersIn<Qpv>(one) == second);
    CHECK(numbersIn<QpvCommune>(one) == second);
    CHECK(numbersIn<Commune>(one) == second);
    CHECK(numbersIn<Epci>(one) == second);
    CHECK(numbersIn<Signatory>(one) == second);
    CHECK(numbersIn<Reminder>(one) == second);
}

TEST_CASE("what all contracts share stays in a register that is confined, what is of none of them goes")
{
    const Priority shared{.id = {1}, .family = u"levier"_s};
    const Priority own{.id = {2}, .contract = Id<Contract>{2}};
    const Priority others{.id = {3}, .contract = Id<Contract>{1}};
    const IndicatorValue regional{.id = {1}};
    const IndicatorValue elsewhere{.id = {2}, .qpv = Id<Qpv>{1}};
    const Register one = confinedTo(contractsInTwoCommunes()
                                        .with(Table<Priority>({shared, own, others}))
                                        .with(Table<IndicatorValue>({regional, elsewhere}))
                                        .with(Table<Milestone>({{.id = {1}}, {.id = {2}, .contract = Id<Contract>{2}}}))
                                        .with(Table<Device>(std::vector{Device{.id = {1}}})),
                                    {.qpvs = {{2}}, .contracts = {{2}}});
    CHECK(numbersIn<Priority>(one) == std::vector<std::int64_t>{1, 2});
    CHECK(numbersIn<IndicatorValue>(one) == std::vector<std::int64_t>{1});
    CHECK(numbersIn<Milestone>(one) == std::vector<std::int64_t>{2});
    CHECK(numbersIn<Device>(one) == std::vector<std::int64_t>{1});
}

TEST_CASE("a territory of nothing leaves no contract")
{
    CHECK(numbersIn<Contract>(confinedTo(contractsInTwoCommunes(), {})).empty());
    CHECK(numbersIn<Contract>(confinedTo(Register(), {.contracts = {{1}}})).empty());
}
