// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("wrong usage is refused with exit code 2 and one French line")
{
    const CliFixture cli;
    struct Case
    {
        QStringList words;
        QString expected;
    };
    const std::vector<Case> cases{
        {{}, u"Aucune commande"_s},
        {{u"facture"_s, u"--out"_s, u"x.gpkg"_s}, u"Commande inconnue"_s},
        {{u"export"_s, u"--out"_s, u"x.csv"_s}, u"--all"_s},
        {{u"contract"_s}, u"Commande inconnue"_s},
        {{u"contract"_s, u"liste"_s}, u"Commande inconnue"_s},
        {{u"status"_s, u"--couleur"_s}, u"Option inconnue"_s},
        {{u"status"_s, u"--to"_s, u"x"_s}, u"pas d’option --to"_s},
        {{u"status"_s, u"--at"_s}, u"demande une valeur"_s},
        {{u"status"_s, u"--json=oui"_s}, u"ne prend pas de valeur"_s},
        {{u"status"_s, u"--at"_s, u"hier"_s}, u"n’est pas une date"_s},
        {{u"status"_s, u"--at"_s, u"2024"_s, u"--at"_s, u"2025"_s}, u"deux fois"_s},
        {{u"status"_s, u"maintenant"_s}, u"un mot de trop"_s},
        {{u"contract"_s, u"show"_s}, u"Il manque quelque chose"_s},
        {{u"contract"_s, u"list"_s, u"--state"_s, u"fini"_s}, u"signing"_s},
        {{u"backup"_s}, u"--to"_s},
        {{u"changes"_s, u"--from"_s, u"2025"_s, u"--to"_s, u"2024"_s}, u"se termine avant de commencer"_s},
        {{u"history"_s, u"--limit"_s, u"0"_s}, u"nombre entier"_s},
        {{u"funding"_s, u"summary"_s, u"--by"_s, u"couleur"_s}, u"credit_kind"_s},
        {{u"perimeters"_s, u"import"_s, u"x"_s, u"--generation"_s, u"1996"_s}, u"2015, 2024"_s},
    };
    for (const auto& [words, expected] : cases) {
        CAPTURE(words);
        const CliResult result = cli.run(words);
        CHECK(result.exitCode == 2);
        CHECK(result.out.isEmpty());
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(expected));
        CHECK(cli.run(words + QStringList{u"--json"_s}).exitCode == 2);
    }
}

TEST_CASE("an unknown command is answered with the list of those that there are")
{
    const CliFixture cli;
    const CliResult result = cli.run({u"calendar"_s, u"import"_s});
    for (const char* command : {"init", "contract show", "qpv locate", "perimeters import", "funding summary", "check"})
        CHECK(result.err.contains(QLatin1StringView(command)));
}

TEST_CASE("options stand anywhere on the line, with a blank or an equals sign")
{
    const CliFixture cli;
    const QString db = cli.database();
    for (const QStringList& words :
         {QStringList{u"--json"_s, u"--db"_s, db, u"contract"_s, u"list"_s, u"--state"_s, u"signed"_s},
          QStringList{u"contract"_s, u"--state=signed"_s, u"list"_s, u"--db="_s + db, u"--json"_s},
          QStringList{u"--state"_s, u"signed"_s, u"contract"_s, u"list"_s, u"--json"_s, u"--db"_s, db}}) {
        CAPTURE(words);
        const CliResult result = cli.runBare(words);
        CHECK(result.exitCode == 0);
        CHECK(result.array().size() == 2);
    }
    const CliResult afterDashes = cli.run({u"search"_s, u"--"_s, u"--json"_s});
    CHECK(afterDashes.exitCode == 0);
    CHECK(!afterDashes.out.startsWith(u'['));
}

TEST_CASE("help explains in French, for all commands and for one")
{
    const CliFixture cli;
    const CliResult all = cli.runBare({u"--help"_s});
    CHECK(all.exitCode == 0);
    CHECK(all.out.contains(u"Usage"));
    CHECK(all.out.contains(u"enregistre où en est un organisme"));
    const CliResult one = cli.runBare({u"help"_s, u"signatory"_s, u"set"_s});
    CHECK(one.exitCode == 0);
    CHECK(one.out.contains(u"--status STATUT"));
    CHECK(cli.runBare({u"signatory"_s, u"set"_s, u"--help"_s}).out == one.out);
    CHECK(cli.runBare({u"help"_s, u"facture"_s}).exitCode == 2);
    CHECK(cli.runBare({u"--version"_s}).out.startsWith(u"parvis-cli "));
}

TEST_CASE("an English locale gets English")
{
    const CliFixture cli;
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"status"_s});
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_GB.UTF-8"_s);
    environment.insert(u"LANG"_s, u"en_GB.UTF-8"_s);
    process->setProcessEnvironment(environment);
    process->start();
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 0);
    CHECK(result.out.contains(u"Inhabitants of the QPV"));
    CHECK(result.err.isEmpty());
}

TEST_CASE("an answer that cannot be written is a failure")
{
    const CliFixture cli;
    const auto process = cli.prepare({u"--db"_s, cli.database(), u"qpv"_s, u"list"_s});
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start();
    const CliResult result = finish(*process);
    CHECK(result.exitCode == 1);
    CHECK(isOneLine(result.err));
}

TEST_CASE("every reading command answers in one JSON document and in French text")
{
    const CliFixture cli;
    const QList<QStringList> commands{{u"status"_s},
                                      {u"contract"_s, u"list"_s},
                                      {u"contract"_s, u"show"_s, u"CN06202I"_s},
                                      {u"qpv"_s, u"list"_s},
                                      {u"qpv"_s, u"show"_s, u"QN05901M"_s},
                                      {u"qpv"_s, u"locate"_s, u"3.06"_s, u"50.63"_s},
                                      {u"search"_s, u"coeur"_s},
                                      {u"funding"_s, u"summary"_s},
                                      {u"history"_s},
                                      {u"history"_s, u"CN06202I"_s},
                                      {u"changes"_s, u"--from"_s, u"2020"_s},
                                      {u"check"_s},
                                      {u"help"_s}};
    for (const QStringList& command : commands) {
        CAPTURE(command);
        const QByteArray before = cli.read(u"essai.parvis"_s);
        const CliResult json = cli.json(command);
        const bool mayBeEmpty = command.first() == u"history" || command.first() == u"changes";
        CHECK((json.out.startsWith(u'{') ? !json.object().isEmpty() : mayBeEmpty || !json.array().isEmpty()));
        const CliResult text = cli.run(command);
        CHECK(text.exitCode == 0);
        CHECK(text.err.isEmpty());
        CHECK(!text.out.isEmpty());
        CHECK(text.out.endsWith(u'\n'));
        CHECK(cli.read(u"essai.parvis"_s) == before);
    }
}

TEST_CASE("without --db the user's own database is created once and used from then on")
{
    const CliFixture cli;
    const CliResult first = cli.runBare({u"status"_s, u"--json"_s});
    CHECK(first.exitCode == 0);
    CHECK(first.object().value(u"qpv"_s).toInt() == 204);
    CHECK(
        cli.runBare({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"invited"_s})
            .exitCode == 0);
    CHECK(cli.runBare({u"history"_s, u"--json"_s}).array().size() == 2);
}

TEST_CASE("what names and texts from outside would tell a terminal is shown, not done")
{
    const CliFixture cli;
    const QString nasty = u"a\u001b]0;x\u0007b\u009b2Jc\u202egpj.exe\rd\u007f\u2066"_s;
    {
        const auto database = cli.openOn(QDate(2025, 3, 1));
        Transaction tx(*database, nasty);
        Milestone milestone{.kind = u"autre"_s, .title = nasty};
        tx.insert(milestone);
        tx.commit();
    }
    const auto isPlain = [](const QString& text) {
        return std::ranges::none_of(text, [](QChar c) {
            return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c == QChar(0x202E) ||
                   c == QChar(0x2066);
        });
    };
    const CliResult text = cli.run({u"history"_s});
    CHECK(isPlain(text.out));
    CHECK(text.out.contains(u"␛]0;x␇b"_s));
    const CliResult json = cli.json({u"history"_s});
    CHECK(isPlain(json.out));
    CHECK(json.array().first().toObject().value(u"title"_s) == nasty);
    for (const QStringList& words : {QStringList{u"contract"_s, u"show"_s, nasty}, QStringList{nasty},
                                     QStringList{u"--"_s + nasty}, QStringList{u"status"_s, u"--at"_s, nasty},
                                     QStringList{u"changes"_s, u"--from"_s, u"2025"_s, u"--out"_s, nasty}}) {
        const CliResult refused = cli.run(words);
        CHECK(refused.exitCode > 0);
        CHECK(isOneLine(refused.err));
        CHECK(isPlain(refused.err));
    }
    CHECK(isPlain(cli.runBare({u"--db"_s, cli.path(nasty), u"status"_s}).err));
}
