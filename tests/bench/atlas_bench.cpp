// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to write what leaves the map: one page, an atlas of 204 pages, the perimeters with attributes.
// Medians on standard output; the contours are made up.

#include "map/scene/register_theme.h"
#include "report/atlas_files.h"
#include "report/gis_table.h"
#include "tests/bench/timing.h"
#include "tests/support/map_register.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace parvis;
using bench::medianMs;

namespace {

void tell(const char* what, double milliseconds, const QStringList& files)
{
    qint64 bytes = 0;
    for (const QString& file : files)
        bytes += QFileInfo(file).size();
    std::printf("%-44s %9.1f ms, %d file(s), %lld kB\n", what, milliseconds, int(files.size()),
                static_cast<long long>(bytes / 1024));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    const Register records = test::largeRegister(204, 260);
    const auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    const QTemporaryDir folder;
    AtlasSetting setting;
    std::vector<AtlasPage> pages;
    const double composed = medianMs(rounds, [&] { pages = atlasPages(records, *scene, AtlasKind::Qpv, {}, setting); });
    std::printf("%-44s %9.1f ms, %d pages\n", "atlas, before it is painted", composed, int(pages.size()));

    QStringList files;
    const auto write = [&](const char* what, const std::vector<AtlasPage>& some, const char* name, double dpi) {
        const AtlasOutput output{.path = folder.filePath(QLatin1StringView(name)), .dpi = dpi};
        const double time = medianMs(rounds, [&] { files = writeAtlas(*scene, some, output); });
        tell(what, time, files);
    };
    const std::vector<AtlasPage> single{overviewPage(*scene, setting)};
    write("page A4, PDF", single, "page.pdf", 200);
    write("page A4, PNG, 300 dpi", single, "page.png", 300);
    write("atlas of 204 QPV, PDF", pages, "atlas.pdf", 200);
    if (rounds > 1)
        write("atlas of 204 QPV, PNG, 150 dpi", pages, "atlas.png", 150);
    for (const char* name : {"qpv.gpkg", "qpv.geojson"}) {
        const QString path = folder.filePath(QLatin1StringView(name));
        const double time = medianMs(rounds, [&] { writeVectorTable(qpvFeatures(records), path); });
        tell(name, time, {path});
    }
    return 0;
}
