// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"
#include "tests/support/spreadsheet_sample.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("a table of funding is previewed, imported, known again and taken back")
{
    const CliFixture cli;
    const QString file = cli.write(u"lignes.csv"_s, "Programmation;;;\nAnn\xC3\xA9"
                                                    "e;Contrat;Financeur;Montant engag\xC3\xA9\n"
                                                    "2031;CN05905M;CAF;1 234,56 \xE2\x82\xAC\n"
                                                    "2031;CN00000M;CAF;10\n"
                                                    "2031;CN05905M;R\xC3\xA9gion;(10)\nTotal;;;1244,56\n");
    const QStringList command{u"funding"_s, u"import"_s, file};
    const QJsonObject preview = cli.json(command + QStringList{u"--preview"_s}).object();
    CHECK(preview.value(u"written"_s).toInt() == 0);
    CHECK(preview.value(u"new"_s).toInt() == 2);
    const QJsonObject refused = preview.value(u"refused"_s).toArray()[0].toObject();
    CHECK(refused.value(u"line"_s).toInt() == 4);
    CHECK(refused.value(u"reason"_s).toString().contains(u"CN00000M"));

    const QJsonObject written = cli.json(command).object();
    CHECK(written.value(u"written"_s).toInt() == 2);
    CHECK(written.value(u"totals"_s).toInt() == 1);
    CHECK(written.value(u"lines"_s).toArray()[0].toObject().value(u"committed_cents"_s).toInteger() == 123456);
    const auto committed = [&] {
        qint64 sum = 0;
        for (const QJsonValue& row : cli.json({u"funding"_s, u"summary"_s, u"--by"_s, u"year"_s}).array())
            sum += row.toObject().value(u"committed_cents"_s).toInteger();
        return sum;
    };
    CHECK(committed() == 123456 - 1000);
    const QJsonObject again = cli.json(command).object();
    CHECK(again.value(u"identical"_s).toInt() == 2);
    CHECK(again.value(u"written"_s).toInt() == 0);
    CHECK(cli.run({u"undo"_s}).exitCode == 0);
    CHECK(committed() == 0);
    CHECK(isOneLine(cli.run({u"funding"_s, u"import"_s, cli.write(u"rien.csv"_s, "a;b\n1;2\n")}).err));
}

TEST_CASE("a table of funding in an old workbook of Excel is imported")
{
    const CliFixture cli;
    const QByteArray records = xlsText(0, 0,
                                       "Ann\xE9"
                                       "e") +
                               xlsText(0, 1, "Contrat") + xlsText(0, 2, "Financeur") +
                               xlsText(0, 3, "Montant engag\xE9") + xlsNumber(1, 0, 2031) + xlsText(1, 1, "CN05905M") +
                               xlsText(1, 2, "CAF") + xlsNumber(1, 3, 1234.56);
    const QByteArray bytes = compoundOf(xlsStream({{"Lignes", records}}));
    const QJsonObject told = cli.json({u"funding"_s, u"import"_s, cli.write(u"lignes.xls"_s, bytes)}).object();
    CHECK(told.value(u"written"_s).toInt() == 1);
    CHECK(told.value(u"lines"_s).toArray()[0].toObject().value(u"committed_cents"_s).toInteger() == 123456);
    const auto torn = cli.run({u"funding"_s, u"import"_s, cli.write(u"coupe.xls"_s, bytes.first(1600))});
    CHECK(torn.exitCode != 0);
    CHECK(isOneLine(torn.err));
    CHECK(torn.err.contains(u"coupe.xls"_s));
}

TEST_CASE("the posts that the ANCT publishes are imported without a word on their columns")
{
    const CliFixture cli;
    const QString file = cli.write(u"fonjep-2031.csv"_s, "id_poste;code_tiers;raison_sociale;annee;montant;code_cv;"
                                                         "insee_dep;insee_reg\n"
                                                         "F1;T1;Association A;2031;7164;CV197;59;32\n"
                                                         "F2;T2;Association B;2031;7164;CV197;59;32\n"
                                                         "F3;T3;Association C;2031;7164;CV512;13;93\n");
    const QJsonObject told = cli.json({u"funding"_s, u"import"_s, file}).object();
    CHECK(told.value(u"written"_s).toInt() == 1);
    CHECK(told.value(u"elsewhere"_s).toInt() == 1);
    CHECK_FALSE(told.value(u"recognised"_s).toString().isEmpty());
    const QJsonObject line = told.value(u"lines"_s).toArray()[0].toObject();
    CHECK(line.value(u"contract"_s).toString() == u"CN05905M");
    CHECK(line.value(u"posts"_s).toInt() == 2);
    CHECK(line.value(u"theoretical_cents"_s).toInteger() == 1432800);
    CHECK(line.value(u"paid_cents"_s).isNull());
}
