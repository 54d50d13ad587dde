// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("a fresh database has the figures of Hauts-de-France")
{
    const CliFixture cli;
    const QJsonObject status = cli.json({u"status"_s}).object();
    CHECK(status.value(u"qpv"_s) == 204);
    CHECK(status.value(u"contracts"_s) == 39);
    CHECK(status.value(u"epci"_s) == 39);
    CHECK(status.value(u"communes"_s) == 161);
    CHECK(status.value(u"population_qpv"_s) == 753115);
    CHECK(status.value(u"declared_signed"_s) == 16);
    CHECK(status.value(u"declared_dated"_s) == 13);
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
    CHECK(text.contains(u"16, dont 13 datés"));
    CHECK(text.contains(u"204 schématiques"));
}

TEST_CASE("the state at a day before the database existed is refused, today is not")
{
    const CliFixture cli;
    const CliResult before = cli.run({u"status"_s, u"--at"_s, u"2001"_s});
    CHECK(before.exitCode == 1);
    CHECK(isOneLine(before.err));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    CHECK(cli.json({u"status"_s, u"--at"_s, today}).object().value(u"at"_s) == today);
}
