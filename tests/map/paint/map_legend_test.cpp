// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_legend.h"

#include "map/paint/item_style.h"
#include "map/paint/map_painter.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/map/paint/text_font.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;
using test::mixedScene;

namespace {

int entries(const MapLegend& legend)
{
    std::set<int> found;
    for (double y = 0; y < legend.size().height(); ++y) {
        if (const auto index = legend.classAt({5, y}))
            found.insert(*index);
    }
    return int(found.size());
}

} // namespace

TEST_CASE("a legend has an entry for each class on the map, and moves with its entries")
{
    const MapOptions options;
    MapLegend legend(*mixedScene(), closeUp, options, textFont());
    CHECK(entries(legend) == 4);
    double first = 0;
    while (!legend.classAt({5, first}))
        ++first;
    const auto index = legend.classAt({5, first});
    legend.moveTo({100, 200});
    CHECK(legend.classAt({105, 200 + first + 1}) == index);
    CHECK_FALSE(legend.classAt({5, first}));
}

TEST_CASE("where room is lacking the notes go first, then the classes all together")
{
    MapOptions options;
    options.title = u"Titre"_s;
    const MapLegend all(*mixedScene(), region, options, textFont());
    const MapLegend fewer(*mixedScene(), region, options, textFont(), MapLegend::Detail::NoNotes);
    const MapLegend title(*mixedScene(), closeUp, options, textFont(), MapLegend::Detail::TitleOnly);
    CHECK(fewer.size().height() < all.size().height());
    CHECK(entries(fewer) == entries(all));
    CHECK(entries(title) == 0);
    CHECK_FALSE(title.isEmpty());
    options.title.clear();
    CHECK(MapLegend(*mixedScene(), closeUp, options, textFont(), MapLegend::Detail::TitleOnly).isEmpty());
}

TEST_CASE("a title is broken where the width is given")
{
    MapOptions options;
    options.title = u"Un titre de légende que personne ne voudrait plus court"_s;
    const MapLegend wide(*mixedScene(), closeUp, options, textFont());
    const MapLegend narrow(*mixedScene(), closeUp, options, textFont(), MapLegend::Detail::All, 150);
    CHECK(narrow.size().width() < wide.size().width());
    CHECK(narrow.size().height() > wide.size().height());
}

TEST_CASE("on a map about some QPV the others are grey, and the legend counts only those it is about")
{
    MapOptions options;
    options.labels = false;
    options.focus = std::make_shared<const QpvSet>(QpvSet{{1}});
    const MapScene& scene = *mixedScene();
    CHECK(entries(MapLegend(scene, closeUp, options, textFont())) == 1);
    CHECK(&styleOf(scene, *scene.find({3}), options) == &contextClass());
    CHECK(&styleOf(scene, *scene.find({1}), options) == &scene.classOf(*scene.find({1})));

    QImage image(closeUp.size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintMap(painter, scene, closeUp, options);
    painter.end();
    const auto hue = [&](Id<Qpv> qpv) {
        return image.pixelColor(closeUp.toScreen(scene.find(qpv)->at()).toPoint()).hsvSaturation();
    };
    CHECK(hue({1}) > 80);
    CHECK(hue({3}) < 30);
}

TEST_CASE("the legend names grey neighbours only where one is seen")
{
    const MapScene& scene = *mixedScene();
    const auto height = [&](Id<Qpv> about, const MapView& view) {
        MapOptions options;
        options.focus = std::make_shared<const QpvSet>(QpvSet{about});
        return MapLegend(scene, view, options, textFont(), MapLegend::Detail::NoNotes).size().height();
    };
    MapView alone = closeUp;
    alone.centre = scene.find({1})->at();
    alone.metresPerPixel = 4;
    CHECK(height({1}, alone) < height({1}, closeUp));
}
