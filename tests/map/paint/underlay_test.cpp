// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_underlay.h"

#include "map/paint/map_cache.h"
#include "map/paint/map_furniture.h"
#include "map/paint/map_labels.h"
#include "map/paint/map_painter.h"
#include "map/paint/underlay_paint.h"
#include "map/print/picture_file.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/map_register.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

constexpr Point lille{703500, 7058500};

BackgroundShape area(const QString& label, Point corner, double side)
{
    return {label, test::square(corner, side), {}, {}};
}

std::shared_ptr<const UnderlayShapes> shapesOf(const std::vector<BackgroundShape>& shapes)
{
    return std::make_shared<const UnderlayShapes>(shapes);
}

UnderlayLayer layer(const QString& title, std::vector<BackgroundShape> shapes, const QColor& colour = Qt::red)
{
    return {title, title + u".gpkg"_s, colour, true, shapesOf(shapes)};
}

MapOptions with(MapUnderlay underlay)
{
    MapOptions options;
    options.underlay = std::make_shared<const MapUnderlay>(std::move(underlay));
    return options;
}

int pixelsLike(const QImage& image, const QColor& colour, const QRect& within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 60 && std::abs(pixel.green() - colour.green()) < 60 &&
                     std::abs(pixel.blue() - colour.blue()) < 60;
        }
    }
    return count;
}

FormerQpv former(const QString& code, const MultiPolygon& shape)
{
    FormerQpv qpv;
    qpv.code = *QpvCode::parse(code);
    qpv.name = code;
    qpv.wkb = toWkb(shape);
    qpv.source = {1};
    return qpv;
}

const MapView nearView{{lille.x + 500, lille.y + 500}, 5, {400, 400}, 1};

} // namespace

TEST_CASE("a feature keeps its rings, lines and points, coarser with the scale, and knows where its name stands")
{
    LinearRing wavy;
    for (int i = 0; i <= 400; ++i)
        wavy.push_back({lille.x + i * 10.0, lille.y + 8 * std::sin(i)});
    const UnderlayShape line({u"  Tram \n T "_s, {}, {wavy}, {}});
    CHECK(line.kind() == UnderlayKind::Lines);
    CHECK(line.label() == u"Tram T");
    CHECK(line.linesAt(1).at(0).size() == wavy.size());
    CHECK(line.linesAt(100).at(0).size() < 5);
    CHECK(line.anchor().x == Approx(lille.x + 2000).epsilon(0.0001));
    CHECK(line.extent(10) == Approx(400).epsilon(0.01));

    const UnderlayShape square(area(u"Lille"_s, lille, 1000));
    CHECK(square.kind() == UnderlayKind::Areas);
    CHECK(square.linesAt(1).at(0).size() == 5);
    const UnderlayShape speck(area({}, lille, 20));
    CHECK(speck.linesAt(800).empty()); // nothing is left of it
    CHECK(square.bounds().contains(square.anchor()));

    const UnderlayShape point({u"Stop"_s, {}, {}, {lille}});
    CHECK(point.kind() == UnderlayKind::Points);
    CHECK(point.anchor() == lille);
}

TEST_CASE("a border that two areas share is drawn once")
{
    const UnderlayShapes shapes({area({}, lille, 1000), area({}, {lille.x + 1000, lille.y}, 1000)});
    std::size_t edges = 0;
    for (const UnderlayShape* shape : shapes.within({lille.x, lille.y, lille.x + 2000, lille.y + 1000})) {
        CHECK(shape->extent(1) == Approx(1000));
        for (const LinearRing& line : shape->linesAt(1))
            edges += line.size() - 1;
    }
    CHECK(edges == 7);
}

TEST_CASE("layers lie under the perimeters, and the contours of 2015 over them")
{
    test::SampleRegister sample;
    const Id<Qpv> id = sample.qpv(u"QN05901M"_s, lille, 5000).id;
    sample.perimeter(id, test::square(lille, 1000));
    const Register records = sample.take();
    const auto scene = sceneOf(records);
    MapOptions bare;
    bare.labels = false;
    const QImage before = paintedMap(*scene, nearView, bare);
    // A square whose left half lies beside the perimeter.
    const Point corner{lille.x - 300, lille.y + 300};
    MapUnderlay below;
    below.layers = {layer(u"zone"_s, {area({}, corner, 600)}, Qt::red)};
    MapOptions options = with(below);
    options.labels = false;
    const QImage under = paintedMap(*scene, nearView, options);
    const QRect inside(nearView.toScreen({lille.x + 20, lille.y + 980}).toPoint(),
                       nearView.toScreen({lille.x + 980, lille.y + 20}).toPoint());
    CHECK(under != before);
    CHECK(under.copy(inside) == before.copy(inside));

    MapUnderlay above;
    above.former.shapes = shapesOf({area({}, corner, 600)});
    options = with(above);
    options.labels = false;
    const QImage over = paintedMap(*scene, nearView, options);
    CHECK(over.copy(inside) != before.copy(inside));
    CHECK(pixelsLike(over, MapPalette::of(Shade::Light).former, inside) > 60);
    // Dashed, without a fill: its middle is as it was.
    const QRect middle(nearView.toScreen({lille.x + 60, lille.y + 820}).toPoint(), QSize(20, 20));
    CHECK(over.copy(middle) == before.copy(middle));
}

TEST_CASE("a contour of 2015 that would be a speck is not drawn")
{
    const auto scene = sceneOf({});
    MapUnderlay underlay;
    underlay.former.shapes = shapesOf({area({}, lille, 1000)});
    const auto differs = [&](double metresPerPixel) {
        MapView view = nearView;
        view.metresPerPixel = metresPerPixel;
        return paintedMap(*scene, view, with(underlay)) != paintedMap(*scene, view, {});
    };
    CHECK(differs(5));
    CHECK(differs(80));
    CHECK_FALSE(differs(140));
}

TEST_CASE("the cache of the ground notices another underlay, and another one that is equal but new")
{
    const auto scene = sceneOf(test::mixedRegister());
    MapUnderlay red;
    red.layers = {layer(u"zone"_s, {area({}, lille, 600)}, Qt::red)};
    MapUnderlay blue;
    blue.layers = {layer(u"zone"_s, {area({}, lille, 600)}, Qt::blue)};
    MapOptions bare;
    bare.labels = false; // names from a cache stand up to half a pixel aside
    MapOptions first = with(red);
    MapOptions second = with(blue);
    first.labels = second.labels = false;
    MapCache cache;
    for (const MapOptions& options : {first, first, first, second, second, first, bare})
        CHECK(paintedMap(*scene, nearView, options, &cache) == paintedMap(*scene, nearView, options));
    const int paintings = cache.ground.paintings();
    paintedMap(*scene, nearView, bare, &cache);
    paintedMap(*scene, nearView.dragged({5, 5}), bare, &cache);
    CHECK(cache.ground.paintings() <= paintings + 1);
}

TEST_CASE("names of features take the room that all others leave, and one wider than its area is left out")
{
    test::SampleRegister sample;
    const Id<Qpv> id = sample.qpv(u"QN05901M"_s, lille, 5000).id;
    sample.perimeter(id, test::square(lille, 1000));
    const auto scene = sceneOf(sample.take());
    MapUnderlay underlay;
    underlay.layers = {layer(u"communes"_s, {area(u"Commune"_s, lille, 1000),
                                             area(u"Tiny place with a long name"_s, {lille.x - 500, lille.y}, 200)})};
    const auto labels = placeLabels(*scene, nearView, with(underlay));
    const auto kindOf = [&](const QString& text) {
        return std::ranges::count_if(
            labels, [&](const MapLabel& l) { return l.kind == LabelKind::Layer && l.lines == QStringList{text}; });
    };
    CHECK(kindOf(u"Commune"_s) == 1);
    CHECK(kindOf(u"Tiny place with a long name"_s) == 0);
    const auto qpv = std::ranges::find(labels, LabelKind::Qpv, &MapLabel::kind);
    const auto commune = std::ranges::find(labels, LabelKind::Layer, &MapLabel::kind);
    REQUIRE(qpv != labels.end());
    CHECK(qpv < commune);
    CHECK_FALSE(qpv->box.intersects(commune->box));

    underlay.layers[0].labels = false;
    const auto without = placeLabels(*scene, nearView, with(underlay));
    CHECK(std::ranges::count(without, LabelKind::Qpv, &MapLabel::kind) == 1);
    CHECK(std::ranges::count(without, LabelKind::Layer, &MapLabel::kind) == 0);
}

TEST_CASE("legend and attribution name the layers and the contours of 2015")
{
    const Register records = test::mixedRegister();
    const auto scene = sceneOf(records);
    const MapView view{{700000, 7000000}, 200, {1200, 900}, 1};
    MapUnderlay underlay;
    underlay.layers = {layer(u"communes"_s, {area({}, lille, 600)})};
    underlay.former = formerLayer(records.with(Table<FormerQpv>({former(u"QP059001"_s, test::square(lille, 900))})));
    auto tiles = std::make_shared<MapTiles>();
    tiles->attribution = u"© Tiles"_s;
    underlay.tiles = tiles;
    const QStringList attributions = underlay.attributions();
    REQUIRE(attributions.size() == 3);
    CHECK(attributions[0].startsWith(u"Contours of 2015: "));
    CHECK(attributions[1] == u"communes.gpkg");
    CHECK(attributions[2] == u"© Tiles");
    CHECK(MapFurniture(*scene, view, with(underlay)).legend().height() >
          MapFurniture(*scene, view, {}).legend().height() + 20);
}

TEST_CASE("the contours of 2015 of a register are taken with their sources, damaged ones left out")
{
    FormerQpv damaged = former(u"QP059002"_s, test::square(lille, 900));
    damaged.id = {2};
    damaged.wkb = "rubbish";
    FormerQpv sound = former(u"QP059001"_s, test::square(lille, 900));
    sound.id = {1};
    const FormerLayer found = formerLayer(test::mixedRegister().with(Table<FormerQpv>({sound, damaged})));
    REQUIRE(found.shapes);
    CHECK(found.shapes->size() == 1);
    CHECK(found.attributions.size() == 1);
    CHECK_FALSE(formerLayer({}).shapes);
}

TEST_CASE("a picture in a file shows what the screen shows")
{
    const auto scene = sceneOf(test::mixedRegister());
    MapUnderlay underlay;
    underlay.layers = {layer(u"communes"_s, {area(u"Commune"_s, {650000, 6980000}, 60000)})};
    underlay.former.shapes = shapesOf({area({}, {650000, 6980000}, 50000)});
    const QSize size(1200, 900);
    const QByteArray svg = svgOf({.size = size, .paint = [&](QPainter& painter) {
                                      const MapOptions options = with(underlay);
                                      paintPicture(painter, *scene, startView(*scene, size, options, 1), options);
                                  }});
    CHECK(svg.contains("stroke-dasharray"));
    CHECK(svg.contains("communes"));
    CHECK(svg.contains("communes.gpkg"));
}

TEST_CASE("colours of layers stay visible on a dark ground")
{
    CHECK(layerColour(QColor(0x00, 0x40, 0x80), Shade::Light) == QColor(0x00, 0x40, 0x80));
    CHECK(layerColour(QColor(0x00, 0x40, 0x80), Shade::Dark).lightnessF() > 0.6F);
    CHECK(layerColour(QColor(), Shade::Dark).isValid());
}
