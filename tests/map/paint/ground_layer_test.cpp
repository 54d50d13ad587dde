// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/ground_layer.h"

#include "map/paint/land.h"
#include "map/scene/map_scene.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/map_register.h"

#include <QPainter>

#include <cstdlib>

using namespace parvis;
using namespace parvis::test;

namespace {

const MapView start{{690000, 6990000}, 400, {360, 300}, 1};

const MapScene& scene()
{
    static const auto scene = sceneOf(test::mixedRegister());
    return *scene;
}

QImage painted(GroundLayer& layer, const MapView& view, const MapOptions& options = {}, const MapScene& shown = scene())
{
    QImage image(view.size * view.devicePixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(view.devicePixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    layer.paint(painter, shown, view, options, [&](QPainter& to, const MapView& of) {
        to.setRenderHint(QPainter::Antialiasing);
        paintLand(to, MapBackground::embedded(), of, options.shade);
        return true;
    });
    return image;
}

QImage paintedAnew(const MapView& view, const MapOptions& options = {})
{
    GroundLayer layer;
    return painted(layer, view, options);
}

/// Pixels that differ by more than the rounding of positions does.
int differing(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))) > 8;
    }
    return count;
}

} // namespace

TEST_CASE("panning reuses the background")
{
    GroundLayer layer;
    painted(layer, start);
    MapView view = start;
    for (int i = 0; i < 12; ++i) {
        view = view.dragged({9, -7});
        CHECK(differing(painted(layer, view), paintedAnew(view)) < 20);
    }
    CHECK(layer.paintings() == 2); // the first picture, and the layer
}

TEST_CASE("a drag beyond the layer paints the background once more")
{
    GroundLayer layer;
    painted(layer, start);
    painted(layer, start);
    const MapView far = start.dragged({300, 0});
    CHECK(differing(painted(layer, far), paintedAnew(far)) < 20);
    CHECK(layer.paintings() == 3);
}

TEST_CASE("on a fine screen the background moves by its pixels")
{
    MapView view = start;
    view.devicePixelRatio = 2;
    GroundLayer layer;
    painted(layer, view);
    for (int i = 0; i < 3; ++i) {
        view = view.dragged({3.5, 0.5});
        CHECK(differing(painted(layer, view), paintedAnew(view)) < 40);
    }
    CHECK(layer.paintings() == 2);
}

TEST_CASE("another scale or shade has another background, and none is kept while zooming")
{
    GroundLayer layer;
    for (int i = 0; i < 5; ++i) {
        MapView view = start;
        view.metresPerPixel += 10 * i;
        CHECK(painted(layer, view) == paintedAnew(view));
    }
    CHECK_FALSE(layer.isPainted());
    MapView last = start;
    last.metresPerPixel += 40;
    MapOptions dark;
    dark.shade = Shade::Dark;
    CHECK(painted(layer, last, dark) == paintedAnew(last, dark));
}

TEST_CASE("another scene or filter is painted anew")
{
    GroundLayer layer;
    painted(layer, start);
    painted(layer, start);
    CHECK(layer.paintings() == 2);
    const auto other = sceneOf(test::mixedRegister());
    painted(layer, start, {}, *other);
    CHECK(layer.paintings() == 3);
    MapOptions filtered;
    filtered.only = std::make_shared<const QpvSet>();
    painted(layer, start, filtered, *other);
    CHECK(layer.paintings() == 4);
    CHECK_FALSE(layer.isPainted());
}

TEST_CASE("a ground that was stopped is not kept")
{
    GroundLayer layer;
    painted(layer, start);
    QImage image(start.size, QImage::Format_RGB32);
    QPainter painter(&image);
    CHECK_FALSE(layer.paint(painter, scene(), start, {}, [](QPainter&, const MapView&) { return false; }));
    CHECK_FALSE(layer.isPainted());
    CHECK(differing(painted(layer, start), paintedAnew(start)) == 0);
}
