// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line and the papers say in French, as it is read at the end.
#include "cli/command_table.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/support/french_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// With one French word for each that is typed as it stands: options, commands, the English names of values.
QString withoutSyntax(QString text)
{
    const auto word = u"mot"_s;
    static const QRegularExpression options(u"--[a-z-]+"_s);
    static const QRegularExpression named(u"\\b[a-z_-]+(?= \\()|(?<=«\u00A0)[a-z-]+(?=\u00A0»)"_s);
    static const QRegularExpression values(u"(?<=possibles\u00A0: )[a-z_, -]+"_s);
    text.replace(options, word).replace(named, word).replace(values, word);
    for (const cli::Command& command : cli::commandTable())
        text.replace(QRegularExpression(u"\\b%1\\b"_s.arg(QLatin1StringView(command.path))), word);
    return text;
}

/// Line by line, and cell by cell of a grid.
QStringList faultsOfOutput(const QString& output)
{
    static const QRegularExpression between(u"\\n| {2,}"_s);
    QStringList faults;
    for (const QString& cell : output.split(between, Qt::SkipEmptyParts))
        faults << shownFaults(withoutSyntax(cell).trimmed());
    return faults;
}

/// The text of a PDF gives every blank as a plain one: only what else is set may be judged.
QStringList faultsOfPaper(QString text)
{
    static const QRegularExpression sign(u" (?=[:;!?»%€])"_s);
    static const QRegularExpression after(u"(?<=[«°]) |(?<=p\\.) "_s);
    static const QRegularExpression thousands(u"(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"_s);
    static const QRegularExpression units(u"(?<=[0-9]) (?=(?:ha|km|m²)\\b)"_s);
    for (const QRegularExpression& blank : {sign, after, thousands, units})
        text.replace(blank, u"\u00A0"_s);
    return faultsOfOutput(text);
}

/// Words that a command cannot do without, as a user would type them.
const std::vector<QStringList> readings{{u"status"_s},
                                        {u"check"_s},
                                        {u"contract"_s, u"list"_s},
                                        {u"contract"_s, u"show"_s, u"CN00201M"_s},
                                        {u"contract"_s, u"show"_s, u"CN06209I"_s},
                                        {u"qpv"_s, u"list"_s},
                                        {u"qpv"_s, u"show"_s, u"QN00201M"_s},
                                        {u"qpv"_s, u"locate"_s, u"3.06"_s, u"50.63"_s},
                                        {u"search"_s, u"lens"_s},
                                        {u"funding"_s, u"summary"_s},
                                        {u"funding"_s, u"summary"_s, u"--by"_s, u"device"_s},
                                        {u"changes"_s, u"--from"_s, u"2024-01-01"_s},
                                        {u"history"_s}};

const std::vector<QStringList> mistakes{{u"contract"_s, u"show"_s, u"CN99999M"_s},
                                        {u"contract"_s, u"list"_s, u"--state"_s, u"perdu"_s},
                                        {u"qpv"_s, u"locate"_s, u"abc"_s, u"def"_s},
                                        {u"changes"_s, u"--from"_s, u"hier"_s},
                                        {u"document"_s, u"text"_s, u"99"_s},
                                        {u"perimeters"_s, u"compare"_s},
                                        {u"nothing"_s},
                                        {u"press"_s, u"export"_s, u"--out"_s, u"a.txt"_s}};

} // namespace

TEST_CASE("the help of every command speaks French as it is set")
{
    const CliFixture cli;
    CHECK(faultsOfOutput(cli.runBare({u"--help"_s}).out).join(u'\n').toStdString() == "");
    for (const cli::Command& command : cli::commandTable()) {
        CAPTURE(command.path);
        const QStringList words = QString::fromLatin1(command.path).split(u' ');
        CHECK(faultsOfOutput(cli.runBare(QStringList{u"help"_s} + words).out).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("what the command line answers is French as it is set, and so is what it refuses")
{
    const CliFixture cli;
    const QString made = cli.path(u"faite.parvis"_s); // by the program itself, in French
    const auto run = [&](const QStringList& words) { return cli.runBare(QStringList{u"--db"_s, made} + words); };
    REQUIRE(run({u"init"_s}).exitCode == 0);
    REQUIRE(run({u"signatory"_s, u"set"_s, u"CN00201M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"signed"_s,
                 u"--on"_s, u"2024-05-17"_s})
                .exitCode == 0);
    for (const QStringList& words : readings) {
        CAPTURE(words.join(u' ').toStdString());
        const CliResult result = run(words);
        CHECK(result.exitCode == 0);
        CHECK(faultsOfOutput(result.out + result.err).join(u'\n').toStdString() == "");
    }
    for (const QStringList& words : mistakes) {
        CAPTURE(words.join(u' ').toStdString());
        const CliResult result = run(words);
        CHECK(result.exitCode != 0);
        CHECK(faultsOfOutput(result.err).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("every paper speaks French as it is set")
{
    const CliFixture cli;
    const auto code = u"CN00201M"_s;
    const std::vector<QStringList> papers{
        {u"report"_s, u"contract"_s, code},
        {u"report"_s, u"follow-up"_s, code},
        {u"report"_s, u"signatures"_s, code},
        {u"press"_s, u"export"_s},
        {u"changes"_s, u"--from"_s, u"2024-01-01"_s},
        {u"map"_s, u"export"_s, u"--theme"_s, u"poverty"_s, u"--layout"_s, u"a4-portrait"_s},
        {u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--layout"_s, u"a4-portrait"_s}};
    int number = 0;
    for (const QStringList& words : papers) {
        CAPTURE(words.join(u' ').toStdString());
        const QString out = cli.path(u"papier%1.pdf"_s.arg(++number));
        const CliResult made = cli.run(words + QStringList{u"--out"_s, out});
        CHECK(made.err.toStdString() == "");
        REQUIRE(made.exitCode == 0);
        CHECK(faultsOfOutput(made.out).join(u'\n').toStdString() == "");
        REQUIRE(cli.run({u"document"_s, u"add"_s, out}).exitCode == 0);
        const QString text = cli.run({u"document"_s, u"text"_s, QString::number(number)}).out;
        CHECK(text.size() > 200);
        CHECK(faultsOfPaper(text).join(u'\n').toStdString() == "");
    }
}
