// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("a PDF is taken in once, with the text of its pages, and found by the search")
{
    const CliFixture cli;
    const QString pdf = cli.path(u"revue.pdf"_s);
    cli.json({u"press"_s, u"export"_s, u"--number"_s, u"12"_s, u"--out"_s, pdf});
    const QJsonObject added =
        cli.json({u"document"_s, u"add"_s, pdf, u"--contract"_s, u"CN06202I"_s}).array().first().toObject();
    CHECK(added.value(u"added"_s).toBool());
    CHECK(added.value(u"contract"_s) == u"CN06202I"_s);
    CHECK(added.value(u"pages"_s).toInt() > 1);
    const QString id = QString::number(added.value(u"id"_s).toInteger());
    const QJsonObject again = cli.json({u"document"_s, u"add"_s, pdf, pdf}).array().first().toObject();
    CHECK(!again.value(u"added"_s).toBool());
    CHECK(again.value(u"id"_s) == added.value(u"id"_s));
    const QJsonObject text = cli.json({u"document"_s, u"text"_s, id}).object();
    CHECK(text.value(u"pages"_s).toArray().size() == added.value(u"pages"_s).toInt());
    CHECK(cli.run({u"document"_s, u"text"_s, id}).out.contains(u"page 1"));
    bool found = false;
    for (const QJsonValue& hit : cli.json({u"search"_s, u"Engagements Quartiers 2030"_s}).array())
        found =
            found || (hit.toObject().value(u"kind"_s) == u"document"_s && hit.toObject().value(u"page"_s).isDouble());
    CHECK(found);
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
}

TEST_CASE("with one bad file among them, none is taken in")
{
    const CliFixture cli;
    const QString good = cli.path(u"revue.pdf"_s);
    cli.json({u"press"_s, u"export"_s, u"--out"_s, good});
    for (const QString& bad :
         {cli.write(u"vide.pdf"_s, ""), cli.write(u"texte.pdf"_s, "bonjour"),
          cli.write(u"coupe.pdf"_s, cli.read(u"revue.pdf"_s).left(200)), cli.path(u"absent.pdf"_s)}) {
        CAPTURE(bad);
        const CliResult result = cli.run({u"document"_s, u"add"_s, good, bad});
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
    }
    CHECK(cli.run({u"document"_s, u"add"_s, good, u"--contract"_s, u"CN99901M"_s}).exitCode == 1);
    CHECK(cli.run({u"document"_s, u"text"_s, u"1"_s}).exitCode == 1);
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}

TEST_CASE("a protected PDF asks for its password, and is taken in with it")
{
    const CliFixture cli;
    const QString pdf = cli.write(u"secret.pdf"_s, encrypted(samplePdf({u"Le zinnia pousse"_s}), "sesame"));
    CHECK(cli.json({u"search"_s, u"zinnia"_s}).array().isEmpty());
    const CliResult refused = cli.run({u"document"_s, u"add"_s, pdf});
    CHECK(refused.exitCode == 1);
    CHECK(isOneLine(refused.err));
    CHECK(refused.err.contains(u"secret.pdf"));
    CHECK(refused.err.contains(u"protégé par un mot de passe"));
    const CliResult wrong = cli.run({u"document"_s, u"add"_s, pdf, u"--password"_s, u"autre"_s});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.err.contains(u"n’ouvre pas"));
    CHECK(cli.json({u"document"_s, u"add"_s, pdf, u"--password"_s, u"sesame"_s}).array().size() == 1);
    CHECK(cli.json({u"search"_s, u"zinnia"_s}).array().size() == 1);
}
