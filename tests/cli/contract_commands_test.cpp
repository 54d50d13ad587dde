// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "store/database.h"
#include "store/transaction.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QJsonObject signatoryNamed(const QJsonObject& contract, const QString& name)
{
    for (const QJsonValue& row : contract.value(u"signatories"_s).toArray()) {
        if (row.toObject().value(u"organisation"_s) == name)
            return row.toObject();
    }
    return {};
}

const QString region = u"Région Hauts-de-France"_s;

} // namespace

TEST_CASE("contracts are listed with code and computed state, and filtered")
{
    const CliFixture cli;
    const QJsonArray all = cli.json({u"contract"_s, u"list"_s}).array();
    CHECK(all.size() == 39);
    for (const QJsonValue& row : all)
        CHECK(row.toObject().value(u"code"_s).toString().startsWith(u"CN"));
    const QJsonArray nord = cli.json({u"contract"_s, u"list"_s, u"--departement"_s, u"nord"_s}).array();
    CHECK(nord == cli.json({u"contract"_s, u"list"_s, u"--departement"_s, u"59"_s}).array());
    CHECK(!nord.isEmpty());
    CHECK(nord.size() < 39);
    const auto stateOf = [](const QJsonValue& row) { return row.toObject().value(u"state"_s); };
    const QJsonArray signing = cli.json({u"contract"_s, u"list"_s, u"--state"_s, u"signing"_s}).array();
    CHECK(!signing.isEmpty());
    CHECK(signing.size() == std::ranges::count(all, QJsonValue(u"signing"_s), stateOf));
    CHECK(signing.size() == std::ranges::count(signing, QJsonValue(u"signing"_s), stateOf));
    const CliResult elsewhere = cli.run({u"contract"_s, u"list"_s, u"--departement"_s, u"75"_s});
    CHECK(elsewhere.exitCode == 1);
    CHECK(elsewhere.err.contains(u"59 (Nord)"));
}

TEST_CASE("the sheet of a contract shows what is declared, who has signed and who is missing")
{
    const CliFixture cli;
    const QJsonObject contract = cli.json({u"contract"_s, u"show"_s, u"CN06202I"_s}).object();
    CHECK(contract.value(u"code"_s) == u"CN06202I"_s);
    CHECK(contract.value(u"epci"_s).toObject().value(u"code"_s) == u"246200364"_s);
    CHECK(contract.value(u"qpv"_s).toArray().size() == 20);
    CHECK(contract.value(u"state"_s) == u"signing"_s);
    CHECK(contract.value(u"contradicts_declaration"_s).toBool());
    const QJsonObject declared = contract.value(u"declared"_s).toObject();
    CHECK(declared.value(u"state"_s) == u"signed"_s);
    CHECK(declared.value(u"on"_s).isNull());
    CHECK(declared.value(u"confidence"_s) == u"high"_s);
    CHECK(contract.value(u"missing"_s).toArray().contains(u"Département du Pas-de-Calais"_s));
    CHECK(signatoryNamed(contract, region).value(u"class"_s) == u"signing"_s);
    CHECK(contract.value(u"deadline_origin"_s) == u"national"_s);
    const CliResult text = cli.run({u"contract"_s, u"show"_s, u"cn06202i"_s});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains(u"31 mars 2024 (date nationale)"));
}

TEST_CASE("the sheet of a contract calls a milestone by its title, or else by its kind")
{
    const CliFixture cli;
    {
        Database database(cli.database(), Access::ReadWrite);
        Milestone committee;
        committee.contract = database.records().contract(*ContractCode::parse(u"CN06202I"))->id;
        committee.kind = u"steering_committee"_s;
        committee.planned = PartialDate::parse(u"2025-03-04");
        Transaction tx(database, u"Étape"_s);
        tx.insert(committee);
        tx.commit();
    }
    CHECK(cli.run({u"contract"_s, u"show"_s, u"CN06202I"_s}).out.contains(u"Comité de pilotage (4 mars 2025)"));
}

TEST_CASE("a contract that does not exist is an error that says how to find one")
{
    const CliFixture cli;
    for (const QString& code : {u"CN99901M"_s, u"n'importe quoi"_s}) {
        const CliResult result = cli.run({u"contract"_s, u"show"_s, code});
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(u"contract list"));
    }
}

TEST_CASE("a signature is recorded once, as one journalled action")
{
    const CliFixture cli;
    const QStringList words{u"signatory"_s, u"set"_s,    u"CN05905M"_s, region,
                            u"--status"_s,  u"signed"_s, u"--on"_s,     u"19 avril 2024"_s};
    const QJsonObject first = cli.json(words).object();
    CHECK(first.value(u"created"_s).toBool());
    CHECK(first.value(u"changed"_s).toBool());
    CHECK(first.value(u"signed_on"_s) == u"2024-04-19"_s);
    CHECK(first.value(u"class"_s) == u"signing"_s);
    CHECK(first.value(u"contract_state"_s) == u"signing"_s);
    const QJsonObject again = cli.json(words).object();
    CHECK(!again.value(u"created"_s).toBool());
    CHECK(!again.value(u"changed"_s).toBool());
    CHECK(cli.run(words).out.contains(u"rien n’a été modifié"));
    CHECK(cli.json({u"history"_s}).array().size() == 2);
    CHECK(signatoryNamed(cli.json({u"contract"_s, u"show"_s, u"CN05905M"_s}).object(), region).value(u"status"_s) ==
          u"signed"_s);
}

TEST_CASE("a date goes to the signature or to the deliberation, and leaves with its status")
{
    const CliFixture cli;
    const auto set = [&](const QStringList& rest) {
        return cli.json(QStringList{u"signatory"_s, u"set"_s, u"CN05905M"_s, region, u"--status"_s} + rest).object();
    };
    CHECK(set({u"deliberated"_s, u"--on"_s, u"03/2024"_s}).value(u"deliberated_on"_s) == u"2024-03"_s);
    const QJsonObject hasSigned = set({u"signed"_s, u"--on"_s, u"2024"_s});
    CHECK(hasSigned.value(u"signed_on"_s) == u"2024"_s);
    CHECK(hasSigned.value(u"deliberated_on"_s) == u"2024-03"_s);
    CHECK(set({u"signed"_s}).value(u"signed_on"_s) == u"2024"_s);
    CHECK(set({u"declined"_s}).value(u"signed_on"_s).isNull());
    CHECK(set({u"expected"_s}).value(u"deliberated_on"_s).isNull());
}

TEST_CASE("what cannot be true of a signature is refused in the words of the window, and changes nothing")
{
    const CliFixture cli;
    const auto set = [&](const QString& status, const QString& on) {
        return cli.run({u"signatory"_s, u"set"_s, u"CN05905M"_s, region, u"--status"_s, status, u"--on"_s, on});
    };
    const auto checkRefused = [](const CliResult& result, const QString& sentence) {
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(region + u"\u00a0: "_s + sentence));
    };
    checkRefused(set(u"signed"_s, u"2099"_s), u"La date de signature est dans le futur."_s);
    checkRefused(set(u"deliberated"_s, u"01/2099"_s), u"La date de délibération est dans le futur."_s);
    CHECK(cli.json({u"history"_s}).array().size() == 1);
    CHECK(set(u"deliberated"_s, u"12/05/2024"_s).exitCode == 0);
    checkRefused(set(u"signed"_s, u"19/04/2024"_s), u"La signature précéderait la délibération."_s);
    CHECK(cli.json({u"history"_s}).array().size() == 2);
}

TEST_CASE("a date before these contracts is said on standard error, and recorded all the same")
{
    const CliFixture cli;
    const auto set = [&](const QString& on) {
        return cli.run({u"signatory"_s, u"set"_s, u"CN05905M"_s, region, u"--status"_s, u"signed"_s, u"--on"_s, on});
    };
    const CliResult old = set(u"12/05/1999"_s);
    CHECK(old.exitCode == 0);
    CHECK(isOneLine(old.err));
    CHECK(old.err.contains(u"antérieure à 2023"));
    CHECK(old.out.contains(u"1999"));
    CHECK(set(u"12/05/2024"_s).err.isEmpty());
}

TEST_CASE("a status or a date that is none is wrong usage and changes nothing")
{
    const CliFixture cli;
    const QStringList words{u"signatory"_s, u"set"_s, u"CN05905M"_s, region};
    CHECK(cli.run(words).exitCode == 2);
    CHECK(cli.run(words + QStringList{u"--status"_s, u"peut-être"_s}).exitCode == 2);
    CHECK(cli.run(words + QStringList{u"--status"_s, u"signed"_s, u"--on"_s, u"31/02/2024"_s}).exitCode == 2);
    CHECK(cli.run(words + QStringList{u"--status"_s, u"invited"_s, u"--on"_s, u"2024"_s}).exitCode == 2);
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}

TEST_CASE("an organisation is found by part of its name; several candidates are named, none is guessed")
{
    const CliFixture cli;
    const auto set = [&](const QString& organisation) {
        return cli.run(
            {u"signatory"_s, u"set"_s, u"CN05905M"_s, organisation, u"--status"_s, u"invited"_s, u"--json"_s});
    };
    CHECK(set(u"region hauts"_s).object().value(u"organisation"_s) == region);
    CHECK(set(u"caf du nord"_s).exitCode == 0);
    const CliResult several = set(u"prefecture"_s);
    CHECK(several.exitCode == 1);
    CHECK(isOneLine(several.err));
    CHECK(several.err.contains(u"Préfecture de l’Aisne ("));
    const CliResult none = set(u"Club de pétanque"_s);
    CHECK(none.exitCode == 1);
    CHECK(none.err.contains(u"Aucun organisme"));
    CHECK(set(QString()).exitCode == 1);
}

TEST_CASE("a resource centre signs no contract")
{
    const CliFixture cli;
    const CliResult result = cli.run({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"IREV"_s, u"--status"_s, u"signed"_s});
    CHECK(result.exitCode == 1);
    CHECK(result.err.contains(u"ne signe pas de contrat"));
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}
