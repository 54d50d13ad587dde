// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace parvis::test;

namespace {

QStringList mapExport(const CliFixture& cli, const QString& out, const QStringList& rest,
                      const QString& theme = u"state"_s)
{
    return QStringList{u"map"_s, u"export"_s, u"--theme"_s, theme, u"--out"_s, cli.path(out)} + rest;
}

} // namespace

TEST_CASE("a page to print is written on every paper, at a round scale")
{
    const CliFixture cli;
    for (const QString& layout : {u"a4-portrait"_s, u"a4-landscape"_s, u"a3-portrait"_s, u"a3-landscape"_s}) {
        const QJsonObject answer =
            cli.json(mapExport(cli, u"page.pdf"_s, {u"--layout"_s, layout, u"--title"_s, u"L'été des contrats"_s}))
                .object();
        CHECK(answer[u"layout"_s] == layout);
        CHECK(answer[u"title"_s] == u"L'été des contrats"_s);
        CHECK(answer[u"pages"_s] == 1);
        const auto scale = qint64(answer[u"scale"_s].toDouble());
        CHECK(scale > 500000);
        CHECK(scale % 50000 == 0);
        CHECK(cli.read(u"page.pdf"_s).startsWith("%PDF"));
    }
    cli.json(mapExport(cli, u"page.png"_s, {u"--layout"_s, u"a4-portrait"_s, u"--dpi"_s, u"100"_s}, u"poverty"_s));
    CHECK(cli.read(u"page.png"_s).startsWith("\x89PNG"));
}

TEST_CASE("the page of a département bears its name, unless another title is asked for")
{
    const CliFixture cli;
    const auto title = [&](const QStringList& rest) {
        const QStringList page{u"--layout"_s, u"a4-portrait"_s, u"--departement"_s, u"80"_s};
        return cli.json(mapExport(cli, u"page.pdf"_s, page + rest)).object()[u"title"_s].toString();
    };
    CHECK(title({}).endsWith(u"– Somme"));
    CHECK(title({u"--title"_s, u"Amiens et Abbeville"_s}) == u"Amiens et Abbeville");
}

TEST_CASE("an atlas is one PDF with a page for each territory, or one picture each")
{
    const CliFixture cli;
    const auto pages = [&](const QString& out, const QStringList& rest) {
        return cli.json(mapExport(cli, out, rest)).object()[u"pages"_s].toInt();
    };
    CHECK(pages(u"atlas.pdf"_s, {u"--atlas"_s, u"qpv"_s}) == 204);
    CHECK(pages(u"atlas.pdf"_s, {u"--atlas"_s, u"contract"_s}) == 39);
    CHECK(pages(u"atlas.pdf"_s, {u"--atlas"_s, u"departement"_s}) == 5);
    const int somme = pages(u"somme.pdf"_s, {u"--atlas"_s, u"qpv"_s, u"--departement"_s, u"80"_s});
    CHECK(somme > 5);
    CHECK(somme < 40);
    const QJsonObject pictures =
        cli.json(mapExport(cli, u"d.png"_s, {u"--atlas"_s, u"departement"_s, u"--dpi"_s, u"60"_s})).object();
    CHECK(pictures[u"files"_s].toArray().size() == 5);
    CHECK(cli.read(u"d-59.png"_s).startsWith("\x89PNG"));
    CHECK_FALSE(QFile::exists(cli.path(u"d.png"_s)));
}

TEST_CASE("the page of one contract bears its name")
{
    const CliFixture cli;
    const QJsonObject answer = cli.json(mapExport(cli, u"c.pdf"_s, {u"--contract"_s, u"CN06202I"_s})).object();
    CHECK(answer[u"pages"_s] == 1);
    CHECK_FALSE(answer[u"title"_s].toString().isEmpty());
    cli.json(mapExport(cli, u"c.svg"_s, {u"--contract"_s, u"CN06202I"_s}));
    CHECK(cli.read(u"c.svg"_s).contains("</svg>"));
    CHECK(cli.run(mapExport(cli, u"x.pdf"_s, {u"--contract"_s, u"CN99901M"_s})).exitCode == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"x.pdf"_s)));
}

TEST_CASE("the perimeters are written as GeoPackage and GeoJSON with attributes and their sources")
{
    const CliFixture cli;
    const QJsonObject all = cli.json(mapExport(cli, u"qpv.gpkg"_s, {}, u"population"_s)).object();
    CHECK(all[u"features"_s] == 204);
    CHECK_FALSE(all[u"attribution"_s].toArray().isEmpty());
    CHECK(cli.read(u"qpv.gpkg"_s).startsWith("SQLite format 3"));
    CHECK(cli.json(mapExport(cli, u"nord.geojson"_s, {u"--departement"_s, u"59"_s})).object()[u"features"_s].toInt() >
          50);
    CHECK(cli.json(mapExport(cli, u"c.geojson"_s, {u"--contract"_s, u"CN06202I"_s})).object()[u"features"_s].toInt() >
          0);
    const QJsonObject nord = QJsonDocument::fromJson(cli.read(u"nord.geojson"_s)).object();
    const QJsonObject first = nord[u"features"_s].toArray()[0][u"properties"_s].toObject();
    CHECK(first[u"lib_dep"_s] == u"Nord"_s);
    CHECK(first[u"emprise"_s] == u"schématique"_s);
    CHECK(nord[u"metadata"_s][u"attribution"_s].toArray().size() >= 2);
}

TEST_CASE("a map of funding shows the year, the kind of credit, the amount and the territory that are asked for")
{
    const CliFixture cli;
    const auto note = [&](const QStringList& rest) {
        const QStringList small{u"--size"_s, u"400x300"_s};
        return cli.json(mapExport(cli, u"carte.png"_s, small + rest, u"funding_total"_s))
            .object()[u"note"_s]
            .toString();
    };
    const QString usual = note({});
    CHECK(usual.contains(u"2024"));
    CHECK(note({u"--year"_s, u"2022"_s}).contains(u"2022"));
    CHECK(note({u"--credit-kind"_s, u"specific"_s, u"--amount"_s, u"theoretical"_s}) == usual);
    CHECK(note({u"--money-of"_s, u"epci"_s}) != usual);
    CHECK(note({u"--money-of"_s, u"contract"_s}) == usual);

    // The figures of the file are those of the legend.
    const auto values = [&](const QString& year) {
        cli.json(mapExport(cli, u"qpv.geojson"_s, {u"--year"_s, year}, u"funding"_s));
        QStringList found;
        for (const QJsonValue& one :
             QJsonDocument::fromJson(cli.read(u"qpv.geojson"_s)).object()[u"features"_s].toArray())
            found << QString::number(one[u"properties"_s][u"theme_valeur"_s].toDouble());
        return found;
    };
    CHECK(values(u"2022"_s).size() == 204);
    CHECK(values(u"2022"_s) != values(u"2024"_s));
}

TEST_CASE("amounts that nobody has, or that a map does not show, are refused before anything is written")
{
    const CliFixture cli;
    const auto refused = [&](const QString& theme, const QStringList& rest) {
        const CliResult result = cli.run(mapExport(cli, u"carte.png"_s, rest, theme));
        CHECK(result.exitCode != 0);
        CHECK_FALSE(QFile::exists(cli.path(u"carte.png"_s)));
        return result.err;
    };
    CHECK(refused(u"funding_total"_s, {u"--year"_s, u"1999"_s}).contains(u"2023 specific theoretical"));
    CHECK(refused(u"funding"_s, {u"--amount"_s, u"paid"_s}).contains(u"2023 specific theoretical"));
    CHECK(refused(u"funding"_s, {u"--amount"_s, u"beaucoup"_s}).contains(u"paid, committed, planned, theoretical"));
    CHECK(refused(u"funding"_s, {u"--money-of"_s, u"lune"_s}).contains(u"contract, epci, qpv"));
    CHECK(refused(u"state"_s, {u"--year"_s, u"2023"_s}).contains(u"funding, funding_total"));
}

TEST_CASE("options that do not go together, or have no such value, are refused before anything is written")
{
    const CliFixture cli;
    const auto refused = [&](const QString& out, const QStringList& rest) {
        const CliResult result = cli.run(mapExport(cli, out, rest));
        CHECK(isOneLine(result.err));
        CHECK_FALSE(QFile::exists(cli.path(out)));
        return result.exitCode;
    };
    CHECK(refused(u"a.pdf"_s, {u"--layout"_s, u"a5"_s}) == 2);
    CHECK(refused(u"a.pdf"_s, {u"--atlas"_s, u"region"_s}) == 2);
    CHECK(refused(u"a.pdf"_s, {u"--layout"_s, u"a4-portrait"_s, u"--size"_s, u"800x600"_s}) == 2);
    CHECK(refused(u"a.gpkg"_s, {u"--layout"_s, u"a4-portrait"_s}) == 2);
    CHECK(refused(u"a.png"_s, {u"--dpi"_s, u"beaucoup"_s}) == 2);
    CHECK(refused(u"a.png"_s, {u"--dpi"_s, u"5000"_s}) == 1);
    CHECK(refused(u"a.pdf"_s, {u"--logo"_s, cli.path(u"absent.png"_s)}) == 1);
    CHECK(refused(u"a.gpkg"_s, {u"--departement"_s, u"75"_s}) == 1);
    CHECK(refused(u"absent/a.geojson"_s, {}) == 1);
    CHECK(refused(u"a.pdf"_s, {u"--contract"_s, u"CN06202I"_s, u"--departement"_s, u"59"_s}) == 1);
}
