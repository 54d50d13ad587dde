// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("an action is added, goes through its states and stands in the list")
{
    const CliFixture cli;
    const QJsonObject added = cli.json({u"action"_s, u"add"_s, u"CN05905M"_s, u"Atelier"_s, u"vélo"_s, u"--from"_s,
                                        u"2024"_s, u"--to"_s, u"2026"_s, u"--multi-year"_s})
                                  .object();
    CHECK(added.value(u"title"_s).toString() == u"Atelier vélo");
    const QString number = QString::number(added.value(u"id"_s).toInteger());
    CHECK(cli.run({u"action"_s, u"state"_s, number, u"submitted"_s, u"--on"_s, u"2024-01-15"_s}).exitCode == 0);
    CHECK(cli.run({u"action"_s, u"state"_s, number, u"committee"_s, u"--on"_s, u"2024-04-10"_s}).exitCode == 0);
    const QJsonObject selected =
        cli.json({u"action"_s, u"state"_s, number, u"retenue"_s, u"--on"_s, u"2024-05-02"_s}).object();
    CHECK(selected.value(u"state"_s).toString() == u"selected");
    CHECK(selected.value(u"steps"_s).toArray().size() == 3);
    CHECK(cli.run({u"action"_s, u"state"_s, number, u"perdue"_s}).exitCode == 2);
    CHECK(cli.run({u"action"_s, u"state"_s, u"99"_s, u"refused"_s}).exitCode == 1);
    CHECK(cli.json({u"action"_s, u"list"_s, u"--state"_s, u"selected"_s}).array().size() == 1);
    CHECK(cli.json({u"action"_s, u"list"_s, u"--contract"_s, u"CN06209I"_s}).array().isEmpty());
    const QJsonObject share = cli.json({u"action"_s, u"share"_s}).object();
    CHECK(share.value(u"percent_of_actions"_s).toDouble() == 100);
    CHECK(share.value(u"contracts"_s).toArray().size() == 1);
    CHECK(cli.run({u"undo"_s}).exitCode == 0);
    CHECK(cli.json({u"action"_s, u"list"_s, u"--state"_s, u"committee"_s}).array().size() == 1);
}

TEST_CASE("a table of actions is previewed, imported, known again and taken back")
{
    const CliFixture cli;
    const QString file = cli.write(u"actions.csv"_s, "Contrat;Action;Porteur;CPO\n"
                                                     "CN05905M;Atelier;Ville;oui\nCN00000M;Forum;Ville;non\n");
    const QStringList command{u"action"_s, u"import"_s, file};
    const QJsonObject preview = cli.json(command + QStringList{u"--preview"_s}).object();
    CHECK(preview.value(u"written"_s).toInt() == 0);
    CHECK(preview.value(u"new"_s).toInt() == 1);
    CHECK(preview.value(u"refused"_s).toArray()[0].toObject().value(u"line"_s).toInt() == 3);
    CHECK(cli.json(command).object().value(u"written"_s).toInt() == 1);
    CHECK(cli.json(command).object().value(u"identical"_s).toInt() == 1);
    CHECK(cli.run({u"undo"_s}).exitCode == 0);
    CHECK(cli.json({u"action"_s, u"list"_s}).array().isEmpty());
    CHECK(isOneLine(cli.run({u"action"_s, u"import"_s, cli.write(u"rien.csv"_s, "a;b\n1;2\n")}).err));
}
