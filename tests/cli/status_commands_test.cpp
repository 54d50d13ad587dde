// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("a fresh database has the figures of Hauts-de-France")
{
    const CliFixture cli;
    const QJsonObject status = cli.answerOn({2025, 3, 3}, {u"status"_s}).json.toObject();
    CHECK(status.value(u"qpv"_s) == 204);
    CHECK(status.value(u"contracts"_s) == 39);
    CHECK(status.value(u"epci"_s) == 39);
    CHECK(status.value(u"communes"_s) == 161);
    CHECK(status.value(u"population_qpv"_s) == 753115);
    CHECK(status.value(u"declared_signed"_s) == 16);
    CHECK(status.value(u"declared_dated"_s) == 14);
    CHECK(status.value(u"overdue"_s) == 23);
    CHECK(status.value(u"perimeters"_s) == QJsonObject{{u"official"_s, 0}, {u"schematic"_s, 204}});
    int contracts = 0;
    for (const QJsonValue& count : status.value(u"contracts_by_state"_s).toObject())
        contracts += count.toInt();
    CHECK(contracts == 39);
    CHECK(status.value(u"completeness"_s).toObject().keys() ==
          QStringList{u"concluding"_s, u"optional"_s, u"signing"_s});
}

TEST_CASE("the state of play reads in French, with French numbers")
{
    const CliFixture cli;
    const QString text = cli.run({u"status"_s}).out;
    CHECK(text.contains(u"753\u202F115"));
    CHECK(text.contains(u"16 (avec date\u00a0: 14)"));
    CHECK(text.contains(u"schématiques\u00a0: 204"));
}

TEST_CASE("the command line answers for the day on which it is run")
{
    const CliFixture cli;
    const QString at = cli.json({u"status"_s}).object().value(u"at"_s).toString();
    CHECK(QDate::fromString(at, Qt::ISODate) > QDate(2025, 1, 1));
    CHECK(cli.json({u"status"_s, u"--at"_s, at}).object().value(u"at"_s) == at);
}

TEST_CASE("the state at a day is what the database held at the end of it")
{
    const CliFixture cli;
    const auto signedAt = [&](const char* day) {
        return cli.answerOn({2025, 3, 5}, {u"status"_s, u"--at"_s, QString::fromLatin1(day)})
            .json.toObject()
            .value(u"declared_signed"_s)
            .toInt();
    };
    const int before = signedAt("2025-03-05");
    {
        const auto database = cli.openOn({2025, 3, 4});
        const auto& contracts = database->records().all<Contract>();
        Contract contract = *std::ranges::find(contracts, DeclaredState::Signed, &Contract::declaredState);
        contract.declaredState = DeclaredState::Unknown;
        Transaction tx(*database, u"Withdraw"_s);
        tx.update(contract);
        tx.commit();
    }
    CHECK(signedAt("2025-01-01") == before);
    CHECK(signedAt("2025-03-03") == before);
    CHECK(signedAt("2025-03-04") == before - 1);
    CHECK(signedAt("2025-03-05") == before - 1);
}

TEST_CASE("the state at a day before the database existed is refused", "[bad input]")
{
    const CliFixture cli;
    CHECK(errorOf([&] {
              cli.answerOn({2025, 3, 5}, {u"status"_s, u"--at"_s, u"2024-12-31"_s});
          }).contains(u"before the database was created"_s));
    const CliResult before = cli.run({u"status"_s, u"--at"_s, u"2001"_s});
    CHECK(before.exitCode == 1);
    CHECK(isOneLine(before.err));
}
