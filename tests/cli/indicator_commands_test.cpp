// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("a table of Insee is previewed, imported, known again and taken back")
{
    const CliFixture cli;
    const QString file = cli.write(u"revenu-disponible-qp24-2021_QP.csv"_s, "CODGEO;DISP_TP60_A21;DISP_MED_A21\n"
                                                                            "QN00201M;54,2;13450\nQN00202M;s;s\n");
    const QStringList command{u"indicator"_s, u"import"_s, file};
    const QJsonObject preview = cli.json(command + QStringList{u"--preview"_s}).object();
    CHECK(preview.value(u"written"_s).toInt() == 0);
    CHECK(preview.value(u"new"_s).toInt() == 2);
    CHECK(preview.value(u"withheld"_s).toInt() == 2);
    CHECK(preview.value(u"recognised"_s).toString().contains(u"Insee"));
    CHECK(cli.json(command).object().value(u"written"_s).toInt() == 2);
    CHECK(cli.json(command).object().value(u"identical"_s).toInt() == 2);
    CHECK(cli.run({u"undo"_s}).exitCode == 0);
    CHECK(cli.json(command + QStringList{u"--preview"_s}).object().value(u"new"_s).toInt() == 2);
    CHECK(isOneLine(cli.run({u"indicator"_s, u"import"_s, cli.write(u"rien.csv"_s, "a;b\n1;2\n")}).err));
}

TEST_CASE("the whole register leaves in one file")
{
    const CliFixture cli;
    for (const QString& name : {u"registre.ods"_s, u"registre.xlsx"_s, u"registre.gpkg"_s}) {
        const QString out = cli.path(name);
        CHECK(cli.run({u"export"_s, u"--all"_s, u"--out"_s, out}).exitCode == 0);
        CHECK(QFileInfo(out).size() > 10'000);
    }
    CHECK(cli.run({u"export"_s, u"--all"_s, u"--out"_s, cli.path(u"registre.pdf"_s)}).exitCode != 0);
}
