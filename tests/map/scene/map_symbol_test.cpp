// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_symbol.h"

#include "map/paint/map_cache.h"
#include "map/paint/map_painter.h"
#include "map/scene/map_scene.h"
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

QImage paintedSymbols(const MapScene& scene, const MapView& view, MapCache* cache = nullptr, bool labels = false)
{
    MapOptions options;
    options.labels = labels;
    return paintedMap(scene, view, options, cache);
}

int largestChange(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            most = std::max(most, std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))));
    }
    return most;
}

double shareChanged(const QImage& a, const QImage& b)
{
    int off = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            off += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))) > 48;
    }
    return double(off) / (a.width() * a.height());
}

} // namespace

TEST_CASE("the area of a symbol is proportional to the population")
{
    const double small = symbolRadius(2000, 240);
    CHECK(std::pow(symbolRadius(8000, 240) / small, 2) == Approx(4));
    CHECK(std::pow(symbolRadius(20000, 240) / small, 2) == Approx(10));
    CHECK(symbolRadius(0, 240) == symbolRadius(1, 240));
    CHECK(symbolRadius(10'000'000, 1) == symbolReach);
}

TEST_CASE("a symbol alone, then both, then the perimeter alone")
{
    test::SampleRegister sample;
    sample.perimeter(sample.qpv(u"QN05901M"_s, {704500, 7059500}, 1000).id, test::square({704000, 7059000}, 1000));
    const auto scene = sceneOf(sample.take());
    const MapItem& item = scene->items()[0];
    CHECK(symbolOpacity(item, 1000.0 / 3) == 1); // three pixels
    CHECK(extentOpacity(item, 1000.0 / 3) == 0);
    CHECK(symbolOpacity(item, 1000.0 / 12) == Approx(0.5));
    CHECK(extentOpacity(item, 1000.0 / 12) == 1);
    CHECK(symbolOpacity(item, 1000.0 / 20) == 0);
    CHECK(extentOpacity(item, 1000.0 / 20) == 1);
}

TEST_CASE("zooming in small steps never makes a symbol or a perimeter jump")
{
    test::SampleRegister sample;
    sample.perimeter(sample.qpv(u"QN05901M"_s, {704500, 7059500}, 900, sample.contract(SignatoryStatus::Signed)).id,
                     test::square({704000, 7059000}, 1000));
    const auto scene = sceneOf(sample.take());
    MapView view{{706000, 7059500}, 400, {120, 80}, 1};
    QImage before = paintedSymbols(*scene, view);
    int most = 0;
    double largest = 0;
    while (view.metresPerPixel > 40) {
        view.metresPerPixel /= 1.0005;
        const QImage now = paintedSymbols(*scene, view);
        const int change = largestChange(before, now);
        if (change > most)
            most = change, largest = view.metresPerPixel;
        before = now;
    }
    INFO("at " << largest << " m per pixel");
    CHECK(most < 24);
}

TEST_CASE("an unknown population is a small ring")
{
    test::SampleRegister sample;
    sample.qpv(u"QN05901M"_s, {704500, 7059500}, std::nullopt);
    const auto scene = sceneOf(sample.take());
    const MapItem& item = scene->items()[0];
    CHECK(symbolRadius(item, 240) < 5);
    CHECK(symbolRadius(item, 20) == symbolRadius(item, 240));
    const MapView view{item.at(), 240, {61, 61}, 1};
    const QImage image = paintedSymbols(*scene, view);
    const QRgb land = QColor(MapPalette::of(Shade::Light).land).rgb();
    CHECK(std::abs(qGreen(image.pixel(30, 30)) - qGreen(land)) < 30);
    CHECK(std::abs(qGreen(image.pixel(33, 30)) - qGreen(land)) > 50);
}

TEST_CASE("a disc on pixels is the disc on paper")
{
    for (const double radius : {2.5, 7.0, 26.0}) {
        QImage quick(60, 60, QImage::Format_RGB32);
        quick.fill(Qt::white);
        QImage exact = quick;
        const auto fill = [&](QImage& image, auto&& draw) {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::black);
            draw(painter);
        };
        const QPointF at(30.3, 29.8);
        fill(quick, [&](QPainter& painter) { fillMark(painter, MarkShape::Disc, at, radius); });
        fill(exact, [&](QPainter& painter) { painter.drawPath(markPath(MarkShape::Disc, at, radius)); });
        CHECK(largestChange(quick, exact) < 48);
    }
}

TEST_CASE("what was kept from the picture before changes nothing in the next")
{
    const auto scene = sceneOf(test::largeRegister(204, 40));
    MapCache cache;
    MapView view{{704000, 7059000}, 150, {700, 500}, 1};
    for (int i = 0; i < 4; ++i) {
        view = view.dragged({11, 5});
        CHECK(shareChanged(paintedSymbols(*scene, view, &cache, true), paintedSymbols(*scene, view, nullptr, true)) <
              0.02);
    }
    CHECK(cache.ground.paintings() == 2);
    CHECK(cache.labels.pictures.size() >= 3);
    CHECK(cache.labels.pictures.size() < 200);
}
