// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("the register of QPV is listed whole, by département and by contract")
{
    const CliFixture cli;
    const QJsonArray all = cli.json({u"qpv"_s, u"list"_s}).array();
    CHECK(all.size() == 204);
    int population = 0;
    for (const QJsonValue& row : all)
        population += row.toObject().value(u"population"_s).toInt();
    CHECK(population == 753115);
    CHECK(cli.json({u"qpv"_s, u"list"_s, u"--contract"_s, u"CN06202I"_s}).array().size() == 20);
    const qsizetype aisne = cli.json({u"qpv"_s, u"list"_s, u"--departement"_s, u"2"_s}).array().size();
    CHECK(aisne > 0);
    CHECK(aisne == cli.json({u"qpv"_s, u"list"_s, u"--departement"_s, u"Aisne"_s}).array().size());
}

TEST_CASE("the sheet of a QPV gives each figure with its source")
{
    const CliFixture cli;
    const QJsonObject qpv = cli.json({u"qpv"_s, u"show"_s, u"QN06201M"_s}).object();
    CHECK(qpv.value(u"contract"_s) == u"CN06208I"_s);
    CHECK(qpv.value(u"change"_s) == u"modified"_s);
    CHECK(qpv.value(u"perimeter"_s) == u"schematic"_s);
    CHECK(!qpv.value(u"population_source"_s).toString().isEmpty());
    CHECK(!qpv.value(u"indicators"_s).toArray().isEmpty());
    for (const QJsonValue& indicator : qpv.value(u"indicators"_s).toArray())
        CHECK(!indicator.toObject().value(u"source"_s).toString().isEmpty());
    CHECK(cli.run({u"qpv"_s, u"show"_s, u"QN06201M"_s}).out.contains(u"emprise schématique"));
    CHECK(cli.run({u"qpv"_s, u"show"_s, u"QN00202M"_s}).out.contains(u"1\u202F020\u00A0ménages"));
    CHECK(cli.run({u"qpv"_s, u"show"_s, u"QN99901M"_s}).exitCode == 1);
}

TEST_CASE("the search folds accents and ligatures, and an empty answer is no error")
{
    const CliFixture cli;
    const QJsonArray hits = cli.json({u"search"_s, u"coeur"_s, u"ostrevent"_s}).array();
    CHECK(!hits.isEmpty());
    CHECK(hits == cli.json({u"search"_s, u"CŒUR ostrevent"_s}).array());
    for (const QJsonValue& hit : hits)
        CHECK(hit.toObject().contains(u"id"_s));
    const CliResult nothing = cli.run({u"search"_s, u"xylophone"_s});
    CHECK(nothing.exitCode == 0);
    CHECK(nothing.out.contains(u"xylophone"));
    CHECK(cli.json({u"search"_s, u"\"'*() NEAR"_s}).array().isEmpty());
}
