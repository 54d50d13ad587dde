// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/map_export_choice.h"

#include "domain/papers/paper_templates.h"
#include "map/scene/register_theme.h"
#include "report/logo.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/map_register.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

MapExportSource sampleSource()
{
    MapExportSource source;
    source.records = test::mixedRegister();
    std::vector<Qpv> qpvs = source.records.all<Qpv>().rows();
    for (Qpv& qpv : qpvs)
        qpv.departement = {qpv.code.departement().text() == u"59" ? 1 : 2};
    source.records = source.records.with(Table<Qpv>(qpvs))
                         .with(Table<Departement>({{{1}, *DepartementCode::parse(u"59"), u"Nord"_s},
                                                   {{2}, *DepartementCode::parse(u"62"), u"Pas-de-Calais"_s}}));
    source.theme = {.today = QDate(2025, 3, 3), .locale = QLocale(QLocale::French)};
    source.scene = MapScene::build(source.records, themeOf(ThemeId::State, source.records, source.theme));
    source.view = {{705500, 7059300}, 12, {600, 400}, 1};
    source.filter = std::make_shared<const QpvSet>(QpvSet{{1}, {2}, {3}});
    source.selection = {{1}};
    source.territory = u"Nord"_s;
    return source;
}

MapExportChoice choose(MapExportKind kind, MapExportScope scope = MapExportScope::All)
{
    MapExportChoice choice;
    choice.kind = kind;
    choice.scope = scope;
    choice.format = exportFormats(kind).front();
    choice.dpi = 50;
    return choice;
}

} // namespace

TEST_CASE("every kind of export is written in each of its formats")
{
    const MapExportSource source = sampleSource();
    for (const auto& name : EnumNames<MapExportKind>::all) {
        for (const QString& format : exportFormats(name.value)) {
            INFO(name.identifier << " " << format.toStdString());
            const QTemporaryDir folder;
            MapExportChoice choice = choose(name.value);
            choice.format = format;
            const QStringList files = writeMapExport(choice, source, folder.filePath(u"carte."_s + format));
            const bool manyFiles = isAtlas(name.value) && format != u"pdf";
            CHECK((files.size() > 1) == manyFiles);
            CHECK(QDir(folder.path()).entryList(QDir::Files).size() == files.size());
            for (const QString& file : files)
                CHECK(QFileInfo(file).size() > 1000);
        }
    }
}

TEST_CASE("selection, filter and all decide what is exported")
{
    const MapExportSource source = sampleSource();
    const auto text = [&](MapExportKind kind, MapExportScope scope) {
        return previewMapExport(choose(kind, scope), source, {200, 200}).text;
    };
    CHECK(text(MapExportKind::Data, MapExportScope::All).startsWith(u"5 "));
    CHECK(text(MapExportKind::Data, MapExportScope::Filter).startsWith(u"3 "));
    CHECK(text(MapExportKind::Data, MapExportScope::Selection).startsWith(u"1 "));
    CHECK(text(MapExportKind::QpvAtlas, MapExportScope::Filter).contains(u" of 3: "));
}

TEST_CASE("a preview fits its room and says the scale; data tell their columns and sources")
{
    const MapExportSource source = sampleSource();
    const MapExportPreview page = previewMapExport(choose(MapExportKind::Page), source, {300, 200});
    CHECK(page.image.height() == 200);
    CHECK(page.image.width() < 200);
    CHECK(page.text.contains(u"1 : "));
    const MapExportPreview view = previewMapExport(choose(MapExportKind::View), source, {300, 300});
    CHECK(view.image.size() == QSize(300, 200));
    const MapExportPreview data = previewMapExport(choose(MapExportKind::Data), source, {300, 200});
    CHECK(data.image.isNull());
    CHECK(data.text.contains(u"code_qp"));
    CHECK(data.text.contains(u"ANCT"));
    CHECK_FALSE(data.empty);
}

TEST_CASE("a filter that lets nothing through exports nothing, rather than everything")
{
    MapExportSource source = sampleSource();
    source.filter = std::make_shared<const QpvSet>();
    for (const MapExportKind kind : {MapExportKind::Page, MapExportKind::QpvAtlas, MapExportKind::Data}) {
        const MapExportChoice choice = choose(kind, MapExportScope::Filter);
        CHECK(previewMapExport(choice, source, {200, 200}).empty);
        const QTemporaryDir folder;
        CHECK_THROWS_AS(writeMapExport(choice, source, folder.filePath(u"a."_s + choice.format)), Error);
        CHECK(QDir(folder.path()).isEmpty());
    }
}

TEST_CASE("a logo that is no picture is told before anything is written")
{
    MapExportChoice choice = choose(MapExportKind::Page);
    choice.logo = u"/nowhere/logo.png"_s;
    CHECK_THROWS_AS(previewMapExport(choice, sampleSource(), {200, 200}), Error);
    const QTemporaryDir folder;
    CHECK_THROWS_AS(writeMapExport(choice, sampleSource(), folder.filePath(u"a.pdf"_s)), Error);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("maps take the logo and the issuing body of the template, unless the choice names others")
{
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    PaperTemplate paper;
    paper.publisher = u"Agence d’essai"_s;
    paper.logo = logoText(logo);
    const MapExportSource plain = sampleSource();
    MapExportSource source = plain;
    source.records = plain.records.with(Table<PaperTemplate>({paper}));
    for (const MapExportKind kind : {MapExportKind::Page, MapExportKind::ContractAtlas}) {
        MapExportChoice choice = choose(kind);
        const QByteArray pages = composeMapPages(choice, source);
        CHECK(test::textOf(pages).contains(paper.publisher));
        CHECK(pages.count("/Image") > composeMapPages(choice, plain).count("/Image"));
        choice.author = u"Un autre"_s;
        CHECK(test::textOf(composeMapPages(choice, source)).contains(choice.author));
        CHECK_FALSE(test::textOf(composeMapPages(choice, source)).contains(paper.publisher));
    }
}

TEST_CASE("the names of files say what they hold")
{
    const MapExportSource source = sampleSource();
    const QString all = exportName(choose(MapExportKind::QpvAtlas), source);
    const QString filtered = exportName(choose(MapExportKind::QpvAtlas, MapExportScope::Filter), source);
    CHECK_FALSE(all.contains(u"Nord"));
    CHECK(filtered.endsWith(u"-Nord"));
    CHECK(exportName(choose(MapExportKind::Data), source) != all);
}

TEST_CASE("a copy is a picture and a drawing of the view with its selection")
{
    MapExportSource source = sampleSource();
    const MapCopy copy = copyMap(source, 2);
    CHECK(copy.image.size() == QSize(1200, 800));
    CHECK(copy.svg.trimmed().endsWith("</svg>"));
    source.selection.clear();
    CHECK(copyMap(source, 2).image != copy.image);
}
