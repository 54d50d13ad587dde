// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"
#include "tests/support/raw_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("init creates the file of --db and overwrites none")
{
    const CliFixture cli;
    const QString fresh = cli.path(u"neuf.parvis"_s);
    const CliResult created = cli.runBare({u"--db"_s, fresh, u"init"_s, u"--json"_s});
    CHECK(created.exitCode == 0);
    CHECK(created.object().value(u"qpv"_s) == 204);
    const QByteArray before = cli.read(u"neuf.parvis"_s);
    const CliResult again = cli.runBare({u"--db"_s, fresh, u"init"_s});
    CHECK(again.exitCode == 1);
    CHECK(isOneLine(again.err));
    CHECK(cli.read(u"neuf.parvis"_s) == before);
    CHECK(cli.runBare({u"init"_s}).exitCode == 2);
    const CliResult nowhere = cli.runBare({u"--db"_s, cli.path(u"absent/neuf.parvis"_s), u"init"_s});
    CHECK(nowhere.exitCode == 1);
    CHECK(isOneLine(nowhere.err));
}

TEST_CASE("a backup is restored, and what it replaces is kept")
{
    const CliFixture cli;
    const QString backup = cli.path(u"copie.parvis"_s);
    CHECK(cli.json({u"backup"_s, u"--to"_s, backup}).object().value(u"bytes"_s).toInteger() > 0);
    CHECK(cli.run({u"backup"_s, u"--to"_s, backup}).exitCode == 1);
    cli.json({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"signed"_s});
    const QJsonObject restored = cli.json({u"restore"_s, backup}).object();
    CHECK(cli.json({u"history"_s}).array().size() == 1);
    const QString kept = restored.value(u"kept"_s).toString();
    REQUIRE(QFile::exists(kept));
    CHECK(cli.runBare({u"--db"_s, kept, u"history"_s, u"--json"_s}).array().size() == 2);
}

TEST_CASE("a file that is no backup is not restored")
{
    const CliFixture cli;
    const QByteArray before = cli.read(u"essai.parvis"_s);
    for (const QString& wrong : {cli.write(u"texte.parvis"_s, "bonjour"), cli.path(u"absent.parvis"_s)}) {
        const CliResult result = cli.run({u"restore"_s, wrong});
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
    }
    CHECK(cli.read(u"essai.parvis"_s) == before);
}

TEST_CASE("check says that a sound database is sound")
{
    const CliFixture cli;
    const QJsonObject report = cli.json({u"check"_s}).object();
    CHECK(report.value(u"sound"_s).toBool());
    const QJsonArray findings = report.value(u"findings"_s).toArray();
    CHECK(!findings.isEmpty()); // what the register lacks
    for (const QJsonValue& finding : findings)
        CHECK(finding.toObject().value(u"severity"_s) != u"damage"_s);
    CHECK(cli.run({u"check"_s}).out.contains(u"saine"));
}

TEST_CASE("the lock of another computer is taken with --take-lock alone, that of a living program here never")
{
    const CliFixture cli;
    const QStringList edit{u"signatory"_s, u"set"_s,     u"CN06202I"_s, u"Région Hauts-de-France"_s,
                           u"--status"_s,  u"declined"_s};
    cli.write(QFileInfo(cli.database()).fileName() + u".lock"_s,
              "4711\nparvis\nvieux-poste\n0123456789abcdef\nfedcba9876543210\n");
    const CliResult refused = cli.run(edit);
    CHECK(refused.exitCode == 1);
    CHECK(isOneLine(refused.err));
    CHECK(refused.err.contains(u"vieux-poste"_s));
    CHECK(refused.err.contains(u"--take-lock"_s));
    CHECK(cli.run({u"status"_s}).exitCode == 0);
    CHECK(cli.run(edit + QStringList{u"--take-lock"_s}).exitCode == 0);

    const OpenedFile held = openFile(cli.database(), Access::ReadWrite);
    const CliResult living = cli.run({u"undo"_s, u"--take-lock"_s});
    CHECK(living.exitCode == 1);
    CHECK(living.err.contains(u"déjà ouverte")); // by a person and a time, never by the number of a process
    CHECK_FALSE(living.err.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK_FALSE(living.err.contains(u"--take-lock"_s));
    CHECK(cli.runBare({u"help"_s}).out.contains(u"--take-lock"_s));
}

TEST_CASE("a restore takes the lock of another computer with --take-lock alone")
{
    const CliFixture cli;
    cli.json({u"backup"_s, u"--to"_s, cli.path(u"copie.parvis"_s)});
    cli.write(QFileInfo(cli.database()).fileName() + u".lock"_s, "Liste des verrous\n");
    const QStringList restore{u"restore"_s, cli.path(u"copie.parvis"_s)};
    CHECK(cli.run(restore).err.contains(u"--take-lock"_s));
    CHECK(cli.run(restore + QStringList{u"--take-lock"_s}).exitCode == 0);
}

TEST_CASE("a value that another program spoilt is told beside the answer, and named by check")
{
    const CliFixture cli;
    tamper(cli.database(), {u"UPDATE qpv SET population = -1 WHERE code = 'QN00201M'"_s});
    const CliResult status = cli.run({u"status"_s});
    CHECK(status.exitCode == 0);
    CHECK(status.err.contains(u"QN00201M"_s));
    const CliResult check = cli.run({u"check"_s});
    CHECK(check.exitCode == 1);
    CHECK(check.out.contains(u"QN00201M"_s));
}

TEST_CASE("a schema that another program changed is told in one line, and not written to")
{
    const CliFixture cli;
    tamper(cli.database(),
           {u"CREATE TRIGGER effacer AFTER INSERT ON journal_action BEGIN DELETE FROM journal_change; END"_s});
    const CliResult written =
        cli.run({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"signed"_s});
    CHECK(written.exitCode == 1);
    CHECK(isOneLine(written.err));
    CHECK(written.err.contains(u"« effacer »"_s.replace(u' ', QChar(0xA0))));
    CHECK(cli.run({u"status"_s}).exitCode == 0);
    const CliResult check = cli.run({u"check"_s});
    CHECK(check.exitCode == 1);
    CHECK(check.out.contains(u"effacer"_s));
}

TEST_CASE("the search index is made again")
{
    const CliFixture cli;
    tamper(cli.database(), {u"UPDATE search_content SET c0 = 'autre'"_s});
    CHECK(cli.run({u"check"_s}).out.contains(u"rebuild-search"_s));
    CHECK(cli.run({u"rebuild-search"_s}).exitCode == 0);
    CHECK_FALSE(cli.run({u"check"_s}).out.contains(u"rebuild-search"_s));
}
