// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace parvis::test;

TEST_CASE("the map is written as PNG, SVG and PDF without a display server")
{
    const CliFixture cli;
    for (const auto& [ending, magic] : {std::pair(u"png"_s, "\x89PNG"), {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF"}}) {
        const QString name = u"carte."_s + ending;
        const QJsonObject answer = cli.json({u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--out"_s,
                                             cli.path(name), u"--departement"_s, u"59"_s, u"--size"_s, u"800x600"_s})
                                       .object();
        CHECK(answer.value(u"width"_s) == 800);
        CHECK(cli.read(name).startsWith(magic));
    }
    CHECK(cli.run({u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--out"_s, cli.path(u"carte.png"_s)}).exitCode ==
          0);
}

TEST_CASE("the map of every theme is written, and its legend counts each QPV once")
{
    const CliFixture cli;
    for (const char* name : {"state", "completeness", "late", "change", "population", "density", "poverty",
                             "employment", "funding", "articles", "missing"}) {
        INFO(name);
        const QString out = QString::fromLatin1(name) + u".png"_s;
        const QJsonObject answer = cli.json({u"map"_s, u"export"_s, u"--theme"_s, QString::fromLatin1(name), u"--out"_s,
                                             cli.path(out), u"--size"_s, u"400x300"_s})
                                       .object();
        CHECK(cli.read(out).startsWith("\x89PNG"));
        CHECK_FALSE(answer.value(u"title"_s).toString().isEmpty());
        int count = 0;
        for (const QJsonValue& one : answer.value(u"classes"_s).toArray())
            count += one.toObject().value(u"qpv_count"_s).toInt();
        CHECK(count == 204);
    }
}

TEST_CASE("an unknown theme is refused with the list of all")
{
    const CliFixture cli;
    const CliResult result =
        cli.run({u"map"_s, u"export"_s, u"--theme"_s, u"couleur"_s, u"--out"_s, cli.path(u"carte.png"_s)});
    CHECK(result.exitCode == 2);
    CHECK(result.err.contains(u"state, completeness, late, change, population, density, poverty, employment, funding, "
                              u"funding_total, articles, missing"_s));
}

TEST_CASE("a map that cannot be drawn is refused before anything is written")
{
    const CliFixture cli;
    const auto exportMap = [&](const QString& theme, const QString& out, const QStringList& rest = {}) {
        const CliResult result =
            cli.run(QStringList{u"map"_s, u"export"_s, u"--theme"_s, theme, u"--out"_s, cli.path(out)} + rest);
        CHECK(isOneLine(result.err));
        CHECK(!QFile::exists(cli.path(out)));
        return result.exitCode;
    };
    CHECK(exportMap(u"couleur"_s, u"carte.png"_s) == 2);
    CHECK(exportMap(u"state"_s, u"carte.bmp"_s) == 2);
    CHECK(exportMap(u"state"_s, u"carte.png"_s, {u"--size"_s, u"grand"_s}) == 2);
    CHECK(exportMap(u"state"_s, u"carte.png"_s, {u"--size"_s, u"1x1"_s}) == 1);
    CHECK(exportMap(u"state"_s, u"carte.png"_s, {u"--departement"_s, u"75"_s}) == 1);
    CHECK(exportMap(u"state"_s, u"absent/carte.png"_s) == 1);
}

TEST_CASE("the press review of all articles, of a period and of a number is a PDF")
{
    const CliFixture cli;
    const QJsonObject all =
        cli.json({u"press"_s, u"export"_s, u"--undated"_s, u"--out"_s, cli.path(u"revue.pdf"_s)}).object();
    CHECK(all.value(u"articles"_s) == 135);
    const QJsonObject dated = cli.json({u"press"_s, u"export"_s, u"--out"_s, cli.path(u"datee.pdf"_s)}).object();
    CHECK(dated.value(u"undated_left_out"_s).toInt() > 0);
    CHECK(dated.value(u"articles"_s).toInt() + dated.value(u"undated_left_out"_s).toInt() == 135);
    CHECK(cli.read(u"revue.pdf"_s).startsWith("%PDF"));
    const QJsonObject period = cli.json({u"press"_s, u"export"_s, u"--from"_s, u"2024-03"_s, u"--to"_s, u"2024-04"_s,
                                         u"--number"_s, u"7"_s, u"--out"_s, cli.path(u"revue7.pdf"_s)})
                                   .object();
    CHECK(period.value(u"number"_s) == 7);
    CHECK(period.value(u"articles"_s).toInt() > 0);
    CHECK(period.value(u"articles"_s).toInt() < 135);
    const CliResult empty = cli.run(
        {u"press"_s, u"export"_s, u"--from"_s, u"1990"_s, u"--to"_s, u"1991"_s, u"--out"_s, cli.path(u"x.pdf"_s)});
    CHECK(empty.exitCode == 1);
    CHECK(isOneLine(empty.err));
    CHECK(!QFile::exists(cli.path(u"x.pdf"_s)));
    CHECK(cli.run({u"press"_s, u"export"_s, u"--out"_s, cli.path(u"absent/x.pdf"_s)}).exitCode == 1);
}

TEST_CASE("a paper is written only to a name that says what it is")
{
    const CliFixture cli;
    for (const QStringList& words :
         {QStringList{u"press"_s, u"export"_s}, QStringList{u"report"_s, u"contract"_s, u"CN06202I"_s},
          QStringList{u"report"_s, u"follow-up"_s, u"CN06202I"_s},
          QStringList{u"report"_s, u"signatures"_s, u"CN06202I"_s}, QStringList{u"changes"_s, u"--from"_s, u"2024"_s},
          QStringList{u"calendar"_s, u"export"_s}, QStringList{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s}}) {
        for (const QString& name : {u"x.txt"_s, u"x"_s, u"x.pdf.docx"_s, u"pdf"_s}) {
            const CliResult result = cli.run(words + QStringList{u"--out"_s, cli.path(name)});
            CAPTURE(words, name, result.err);
            CHECK(result.exitCode == 2);
            CHECK(isOneLine(result.err));
            CHECK(result.err.contains(words.first() == u"calendar" ? u".ics"_s : u".pdf"_s));
            CHECK(!QFile::exists(cli.path(name)));
        }
    }
    CHECK(cli.run({u"report"_s, u"signatures"_s, u"CN06202I"_s, u"--out"_s, cli.path(u"Émargement.PDF"_s)}).exitCode ==
          0);
    CHECK(cli.run({u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--out"_s, cli.path(u"x.txt"_s)})
              .err.contains(u".png, .svg, .pdf, .gpkg, .geojson ou .json"));
}

TEST_CASE("the sheets of a contract are PDF files")
{
    const CliFixture cli;
    for (const QString& sheet : {u"contract"_s, u"follow-up"_s, u"signatures"_s}) {
        const QString name = sheet + u".pdf"_s;
        CHECK(cli.json({u"report"_s, sheet, u"CN06202I"_s, u"--out"_s, cli.path(name)}).object().value(u"code"_s) ==
              u"CN06202I"_s);
        CHECK(cli.read(name).startsWith("%PDF"));
        CHECK(cli.run({u"report"_s, sheet, u"CN99901M"_s, u"--out"_s, cli.path(u"x.pdf"_s)}).exitCode == 1);
        CHECK(!QFile::exists(cli.path(u"x.pdf"_s)));
    }
}

TEST_CASE("what changed between two days is written as a PDF")
{
    const CliFixture cli;
    REQUIRE(cli.run({u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"signed"_s})
                .exitCode == 0);
    const QJsonObject answer =
        cli.json({u"changes"_s, u"--from"_s, u"2020"_s, u"--out"_s, cli.path(u"copil.pdf"_s)}).object();
    CHECK(answer.value(u"changes"_s) == 1);
    CHECK(cli.read(u"copil.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("the map is exported with the contours of 2015 and the layers of the database, when asked")
{
    const CliFixture cli;
    const QByteArray former = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":
        {"code_qp":"QP059001","nom_qp":"Ancien"},"geometry":{"type":"Polygon","coordinates":
        [[[2.9,50.5],[3.1,50.5],[3.1,50.7],[2.9,50.7],[2.9,50.5]]]}}]})";
    cli.json({u"perimeters"_s, u"import"_s, cli.write(u"2015.geojson"_s, former)});
    const auto svg = [&](const QStringList& more) {
        const QString out = cli.path(u"carte.svg"_s);
        cli.json(QStringList{u"map"_s, u"export"_s, u"--theme"_s, u"state"_s, u"--out"_s, out} + more);
        return QString::fromUtf8(cli.read(u"carte.svg"_s));
    };
    CHECK_FALSE(svg({}).contains(u"QPV de 2015"));
    CHECK(svg({u"--layers"_s}).contains(u"QPV de 2015"));
}
