// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/map_export.h"

#include "map/scene/register_theme.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/files.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::mixedScene;

namespace {

MapExport request(const QString& path)
{
    MapExport wanted{.path = path, .size = {900, 700}};
    wanted.options.title = u"Signatures définitives"_s;
    return wanted;
}

} // namespace

TEST_CASE("a PNG has the size asked for")
{
    const QTemporaryDir folder;
    exportMap(*mixedScene(), request(folder.filePath(u"map.png"_s)));
    const QImage image(folder.filePath(u"map.png"_s));
    CHECK(image.size() == QSize(900, 700));
}

TEST_CASE("a larger PNG shows the same map larger")
{
    const QTemporaryDir folder;
    MapExport wanted = request(folder.filePath(u"map.PNG"_s));
    wanted.size = {3000, 2000};
    exportMap(*mixedScene(), wanted);
    CHECK(QImage(wanted.path).size() == QSize(3000, 2000));
}

TEST_CASE("an SVG holds its texts, attribution included")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.svg"_s);
    exportMap(*mixedScene(), request(path));
    const QString svg = QString::fromUtf8(test::bytesOf(path));
    CHECK(svg.contains(u"viewBox=\"0 0 900 700\""));
    CHECK(svg.contains(u"Signatures définitives"));
    CHECK(svg.contains(u"Natural Earth"));
    CHECK(svg.contains(u"schematic extent"));
    CHECK(svg.trimmed().endsWith(u"</svg>"));
}

TEST_CASE("a PDF is one page whose text is found whole, ligatures included")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    exportMap(*mixedScene(), request(path));
    CHECK(test::bytesOf(path).startsWith("%PDF-"));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty()) {
        WARN("pdftotext is not installed: the text of the PDF is not read");
        return;
    }
    QProcess process;
    process.start(reader, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(text.contains(u"Signatures définitives"));
    CHECK(text.contains(u"PAS-DE-CALAIS"));
    CHECK(text.count(u"Lille") == 1);
    CHECK(text.contains(u"Natural Earth"));
}

TEST_CASE("a PDF says what it is called, in which language it is, who made it and when")
{
    const QTemporaryDir folder;
    MapExport wanted = request(folder.filePath(u"map.pdf"_s));
    wanted.options.locale = QLocale(QLocale::French, QLocale::France);
    wanted.author = u"Centre de ressources"_s;
    wanted.date = QDate(2025, 3, 3);
    exportMap(*mixedScene(), wanted);
    const QByteArray pdf = test::bytesOf(wanted.path);
    const PdfDocument document(pdf);
    CHECK(document.title() == u"Signatures définitives");
    CHECK(document.author() == u"Centre de ressources");
    CHECK(document.subject() == mixedScene()->theme().title);
    CHECK(document.pageCount() == 1);
    CHECK(document.outline().empty());
    exportMap(*mixedScene(), wanted);
    CHECK(test::bytesOf(wanted.path) == pdf);
}

TEST_CASE("a view is written with the land and the selection that it shows, at the resolution asked for")
{
    const QTemporaryDir folder;
    const auto scene = mixedScene();
    MapExport wanted = request(folder.filePath(u"map.png"_s));
    wanted.view = MapView{{705500, 7059300}, 12, {600, 400}, 1};
    exportMap(*scene, wanted);
    const QImage plain(wanted.path);
    CHECK(plain.size() == QSize(600, 400));
    wanted.selected = {{1}};
    exportMap(*scene, wanted);
    CHECK(QImage(wanted.path) != plain);
    wanted.dotsPerInch = 192;
    exportMap(*scene, wanted);
    CHECK(QImage(wanted.path).size() == QSize(1200, 800));
    CHECK(qRound(QImage(wanted.path).dotsPerMeterX() * 0.0254) == 192);
}

TEST_CASE("a stopped export writes nothing")
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    for (const char* ending : {"png", "svg", "pdf"}) {
        const QString path = folder.filePath(u"map."_s + QLatin1StringView(ending));
        CHECK_THROWS_AS(exportMap(*mixedScene(), request(path), stop.get_token()), Cancelled);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a département is shown alone")
{
    const QTemporaryDir folder;
    MapExport wanted = request(folder.filePath(u"map.svg"_s));
    wanted.departement = *DepartementCode::parse(u"62");
    exportMap(*mixedScene(), wanted);
    const QString svg = QString::fromUtf8(test::bytesOf(wanted.path));
    CHECK(svg.contains(u"To be filled in"));
    CHECK_FALSE(svg.contains(u"Signed by all"));
}

TEST_CASE("what cannot be exported is refused, and no file is left")
{
    const auto scene = mixedScene();
    const QTemporaryDir folder;
    SECTION("an unknown ending")
    {
        CHECK_THROWS_AS(exportMap(*scene, request(folder.filePath(u"map.jpg"_s))), Error);
        CHECK_THROWS_AS(exportMap(*scene, request(folder.filePath(u"map"_s))), Error);
    }
    SECTION("a folder that is not there")
    {
        CHECK_THROWS_AS(exportMap(*scene, request(folder.filePath(u"none/map.pdf"_s))), Error);
    }
    SECTION("a path that is a folder")
    {
        QDir(folder.path()).mkdir(u"map.png"_s);
        CHECK_THROWS_AS(exportMap(*scene, request(folder.filePath(u"map.png"_s))), Error);
        QDir(folder.path()).rmdir(u"map.png"_s);
    }
    SECTION("a size that makes no sense")
    {
        MapExport wanted = request(folder.filePath(u"map.png"_s));
        wanted.size = {900, 0};
        CHECK_THROWS_AS(exportMap(*scene, wanted), Error);
        wanted.size = {90000, 90000};
        CHECK_THROWS_AS(exportMap(*scene, wanted), Error);
    }
    SECTION("a département without QPV")
    {
        MapExport wanted = request(folder.filePath(u"map.png"_s));
        wanted.departement = *DepartementCode::parse(u"75");
        CHECK_THROWS_AS(exportMap(*scene, wanted), Error);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a failed export leaves the older file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.png"_s);
    exportMap(*mixedScene(), request(path));
    const QByteArray before = test::bytesOf(path);
    MapExport wanted = request(path);
    wanted.size = {1, 1};
    CHECK_THROWS_AS(exportMap(*mixedScene(), wanted), Error);
    CHECK(test::bytesOf(path) == before);
}

TEST_CASE("a picture is written whole, or nothing changes, in every place that a path can name")
{
    const auto scene = mixedScene();
    test::checkOutputPlaces(
        [&](const QString& path) {
            MapExport small = request(path);
            small.size = {120, 100};
            exportMap(*scene, small);
        },
        GENERATE(u".png"_s, u".svg"_s, u".pdf"_s));
}
