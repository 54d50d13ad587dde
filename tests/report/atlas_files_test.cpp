// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlas_files.h"

#include "map/scene/register_theme.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/report/report_text.h"
#include "tests/support/files.h"
#include "tests/support/map_register.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct WrittenAtlas
{
    Register records = test::mixedRegister();
    std::shared_ptr<const MapScene> scene = MapScene::build(records, themeOf(ThemeId::State, records));
    AtlasSetting setting{.locale = QLocale(QLocale::French)};
    QTemporaryDir folder;

    AtlasOutput output(const QString& name) const
    {
        return {.path = folder.filePath(name),
                .dpi = 50,
                .title = u"Atlas des quartiers définitifs"_s,
                .author = u"Centre de ressources"_s,
                .date = QDate(2025, 3, 3),
                .locale = QLocale(QLocale::French)};
    }
    std::vector<AtlasPage> pages() const { return atlasPages(records, *scene, AtlasKind::Qpv, {}, setting); }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

TEST_CASE("an atlas is one PDF with bookmarks, language, title, author and searchable text")
{
    const WrittenAtlas atlas;
    std::vector<double> shares;
    const QStringList written = writeAtlas(*atlas.scene, atlas.pages(), atlas.output(u"atlas.pdf"_s),
                                           [&](double share) { shares.push_back(share); });
    CHECK(written == QStringList{atlas.folder.filePath(u"atlas.pdf"_s)});
    CHECK(atlas.files().size() == 1);
    CHECK(shares == std::vector{0.2, 0.4, 0.6, 0.8, 1.0});
    const QByteArray pdf = test::bytesOf(written.front());
    test::keepForTheEye(u"atlas.pdf"_s, pdf);
    const PdfDocument document(pdf);
    CHECK(document.title() == u"Atlas des quartiers définitifs");
    CHECK(document.pageCount() == 5);
    const QString readable = test::readable(pdf);
    CHECK(readable.contains(u"QN05901M – Quartier 1"));
    const QString text = test::textOf(pdf);
    CHECK(text.contains(u"9 000"));
    CHECK(text.contains(u"Lambert-93"));
    for (int page = 1; page <= 5; ++page)
        CHECK(document.pageText(page).contains(u"page %1 / 5"_s.arg(page)));
}

TEST_CASE("pages as pictures are one file each, named after the page")
{
    const WrittenAtlas atlas;
    const QStringList written = writeAtlas(*atlas.scene, atlas.pages(), atlas.output(u"carte.png"_s));
    CHECK(written.size() == 5);
    CHECK(atlas.files().contains(u"carte-QN05901M.png"_s));
    CHECK(atlas.files().size() == 5);
    const QImage image(written.front());
    CHECK(image.width() == Approx(210 / 25.4 * 50).margin(1));
    writeAtlas(*atlas.scene, {atlas.pages().front()}, atlas.output(u"une.svg"_s)); // under its own name
    const QString svg = QString::fromUtf8(test::bytesOf(atlas.folder.filePath(u"une.svg"_s)));
    CHECK(svg.contains(u"width=\"210"));
    CHECK(svg.contains(u"mm\""));
    CHECK(svg.trimmed().endsWith(u"</svg>"));
}

TEST_CASE("an atlas that is given up half way leaves no file behind and the older ones as they were")
{
    const WrittenAtlas atlas;
    const QString older = atlas.folder.filePath(u"carte-QN05901M.png"_s);
    {
        QFile file(older);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("before");
    }
    for (const char* name : {"carte.png", "carte.pdf", "carte.svg"}) {
        std::stop_source stop;
        const auto stopSoon = [&](double share) {
            if (share > 0.5)
                stop.request_stop();
        };
        CHECK_THROWS_AS(writeAtlas(*atlas.scene, atlas.pages(), atlas.output(QString::fromLatin1(name)), stopSoon,
                                   stop.get_token()),
                        Cancelled);
    }
    CHECK(test::bytesOf(older) == "before");
    CHECK(atlas.files() == QStringList{u"carte-QN05901M.png"_s});
}

TEST_CASE("which files an atlas becomes is known before it is written")
{
    const WrittenAtlas atlas;
    const std::vector<AtlasPage> single{atlas.pages().front()};
    for (const QString& name : {u"a.pdf"_s, u"a.png"_s, u"a.SVG"_s}) {
        const AtlasOutput output = atlas.output(name);
        CHECK(atlasFiles(atlas.pages(), output.path) == writeAtlas(*atlas.scene, atlas.pages(), output));
        CHECK(atlasFiles(single, output.path) == QStringList{output.path});
    }
}

TEST_CASE("what cannot be written is refused")
{
    const WrittenAtlas atlas;
    const auto pages = atlas.pages();
    CHECK_THROWS_AS(writeAtlas(*atlas.scene, {}, atlas.output(u"a.pdf"_s)), Error);
    CHECK_THROWS_AS(writeAtlas(*atlas.scene, pages, atlas.output(u"a.bmp"_s)), Error);
    for (const char* name : {"none/a.pdf", "none/a.png"})
        CHECK_THROWS_AS(writeAtlas(*atlas.scene, pages, atlas.output(QString::fromLatin1(name))), Error);
    AtlasOutput fine = atlas.output(u"a.png"_s);
    fine.dpi = 5000;
    CHECK_THROWS_AS(writeAtlas(*atlas.scene, pages, fine), Error);
    QDir(atlas.folder.path()).mkdir(u"a-QN05901M.png"_s);
    CHECK_THROWS_AS(writeAtlas(*atlas.scene, pages, atlas.output(u"a.png"_s)), Error);
    CHECK(atlas.files() == QStringList{u"a-QN05901M.png"_s});
}

TEST_CASE("a page is written whole, or nothing changes, in every place that a path can name")
{
    const WrittenAtlas atlas;
    const std::vector<AtlasPage> page{atlas.pages().front()};
    test::checkOutputPlaces(
        [&](const QString& path) {
            AtlasOutput output = atlas.output({});
            output.path = path;
            writeAtlas(*atlas.scene, page, output);
        },
        GENERATE(u".png"_s, u".svg"_s, u".pdf"_s));
}
