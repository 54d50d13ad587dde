// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/cli_process.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

namespace {

const QByteArray purple = R"({"format": "parvis-paper-template-1", "accent": "#7a1f5c",
                              "footer": "Document de travail", "contract_sections": "signature,signatories"})";

QString codeOf(const CliFixture& cli)
{
    return cli.json({u"contract"_s, u"list"_s}).array().first().toObject().value(u"code"_s).toString();
}

} // namespace

TEST_CASE("a template comes into a database as one action, leaves it unchanged, and is reset")
{
    const CliFixture cli;
    const QString file = cli.write(u"modele.json"_s, purple);
    CHECK(cli.json({u"template"_s, u"import"_s, file}).object().value(u"written"_s).toBool());
    CHECK_FALSE(cli.json({u"template"_s, u"import"_s, file}).object().value(u"written"_s).toBool());
    REQUIRE(cli.run({u"template"_s, u"export"_s, u"--out"_s, cli.path(u"retour.json"_s)}).exitCode == 0);
    const QByteArray back = cli.read(u"retour.json"_s);
    CHECK(back.contains("#7a1f5c"));
    CHECK(back.contains("signature,signatories"));
    CHECK_FALSE(back.contains("qpv_sections")); // as Parvis has them
    CHECK(cli.json({u"template"_s, u"reset"_s}).object().value(u"written"_s).toBool());
    CHECK_FALSE(cli.json({u"template"_s, u"reset"_s}).object().value(u"written"_s).toBool());
    REQUIRE(cli.run({u"undo"_s}).exitCode == 0);
    REQUIRE(cli.run({u"template"_s, u"export"_s, u"--out"_s, cli.path(u"encore.json"_s)}).exitCode == 0);
    CHECK(cli.read(u"encore.json"_s) == back);
}

TEST_CASE("a paper follows the template of the database, or another one for once")
{
    const CliFixture cli;
    const QString file = cli.write(u"modele.json"_s, purple);
    const QStringList report{u"report"_s, u"contract"_s, codeOf(cli), u"--out"_s};
    const auto written = [&](const QString& name, const QStringList& more = {}) {
        REQUIRE(cli.run(report + QStringList{cli.path(name)} + more).exitCode == 0);
        return cli.read(name);
    };
    const QByteArray plain = written(u"a.pdf"_s);
    const QByteArray once = written(u"b.pdf"_s, {u"--template"_s, file});
    CHECK(once != plain);
    CHECK(written(u"c.pdf"_s) == plain);
    REQUIRE(cli.run({u"template"_s, u"import"_s, file}).exitCode == 0);
    CHECK(written(u"d.pdf"_s) == once);
    CHECK(written(u"e.pdf"_s,
                  {u"--template"_s, cli.write(u"vide.json"_s, R"({"format": "parvis-paper-template-1"})")}) == plain);
}

TEST_CASE("a map on a page follows the template, too, unless it is told another body")
{
    const CliFixture cli;
    const QString file =
        cli.write(u"modele.json"_s, R"({"format": "parvis-paper-template-1", "publisher": "Agence invente"})");
    const auto written = [&](const QString& name, const QStringList& more = {}) {
        REQUIRE(cli.run(QStringList{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--layout"_s, u"a4-portrait"_s,
                                    u"--out"_s, cli.path(name)} +
                        more)
                    .exitCode == 0);
        return cli.read(name);
    };
    const QByteArray plain = written(u"a.svg"_s);
    CHECK_FALSE(plain.contains("Agence invente"));
    CHECK(written(u"b.svg"_s, {u"--template"_s, file}).contains("Agence invente"));
    REQUIRE(cli.run({u"template"_s, u"import"_s, file}).exitCode == 0);
    CHECK(written(u"c.svg"_s).contains("Agence invente"));
    CHECK_FALSE(written(u"d.svg"_s, {u"--author"_s, u"Un autre"_s}).contains("Agence invente"));
}

TEST_CASE("a file that is no sound template is refused in one line, and changes nothing", "[bad input]")
{
    const CliFixture cli;
    const QByteArray wrong = GENERATE(as<QByteArray>(), "", "[]", "{\"format\": \"parvis-paper-template-1\", \"x\": 1}",
                                      "{\"format\": \"parvis-paper-template-1\", \"accent\": \"#ffff00\"}",
                                      "{\"format\": \"parvis-paper-template-1\", \"logo\": \"AAAA\"}");
    CAPTURE(wrong.toStdString());
    const CliResult result = cli.run({u"template"_s, u"import"_s, cli.write(u"faux.json"_s, wrong)});
    CHECK(result.exitCode == 1);
    CHECK(isOneLine(result.err));
    CHECK(result.err.contains(u"faux.json"_s));
    CHECK_FALSE(cli.json({u"template"_s, u"reset"_s}).object().value(u"written"_s).toBool());
}
