// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

namespace {

qint64 sum(const QJsonArray& rows, const QString& key)
{
    qint64 total = 0;
    for (const QJsonValue& row : rows)
        total += row.toObject().value(key).toInteger();
    return total;
}

} // namespace

TEST_CASE("every pivot of the funding lines has the same totals, in cents")
{
    const CliFixture cli;
    const QJsonArray byYear = cli.json({u"funding"_s, u"summary"_s}).array();
    CHECK(sum(byYear, u"lines"_s) == 325);
    CHECK(sum(byYear, u"theoretical_cents"_s) == 8234608656);
    for (const QString& by :
         {u"year,funder"_s, u"device"_s, u"contract,year"_s, u"departement"_s, u"epci"_s, u"priority,qpv"_s}) {
        const QJsonArray rows = cli.json({u"funding"_s, u"summary"_s, u"--by"_s, by}).array();
        CAPTURE(by);
        CHECK(sum(rows, u"lines"_s) == 325);
        CHECK(sum(rows, u"theoretical_cents"_s) == sum(byYear, u"theoretical_cents"_s));
    }
}

TEST_CASE("a theoretical amount is never paid, and kinds of credit stay apart")
{
    const CliFixture cli;
    const QJsonArray rows = cli.json({u"funding"_s, u"summary"_s}).array();
    CHECK(!rows.isEmpty());
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        CHECK(row.value(u"paid_cents"_s).isNull());
        CHECK(row.value(u"theoretical_cents"_s).isDouble());
        CHECK(row.contains(u"credit_kind"_s));
        CHECK(!row.value(u"id"_s).toString().isEmpty());
    }
    CHECK(cli.run({u"funding"_s, u"summary"_s, u"--by"_s, u"year,funder"_s}).out.contains(u"€"));
}

TEST_CASE("the adult-relay posts of one year and their theoretical amount come out of the pivot")
{
    const CliFixture cli;
    const QJsonArray rows = cli.json({u"funding"_s, u"summary"_s, u"--by"_s, u"year,device"_s}).array();
    const auto adultRelay = std::ranges::find_if(rows, [](const QJsonValue& row) {
        return row[u"year"_s].toInt() == 2023 && row[u"device"_s].toString() == u"ADULTE_RELAIS"_s;
    });
    REQUIRE(adultRelay != rows.end());
    CHECK((*adultRelay)[u"posts"_s].toInt() == 730);
    CHECK((*adultRelay)[u"theoretical_cents"_s].toInteger() == 1646568290);
}

TEST_CASE("what lines do not state is null, and comes last")
{
    const CliFixture cli;
    const QJsonArray rows = cli.json({u"funding"_s, u"summary"_s, u"--by"_s, u"contract"_s}).array();
    REQUIRE(rows.size() > 1);
    CHECK(rows.last()[u"contract"_s].isNull());
    CHECK(rows.last()[u"lines"_s].toInt() == 6);
    CHECK(rows.first()[u"contract"_s].isString());
}
