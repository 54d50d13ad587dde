// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_painter.h"

#include "map/paint/map_furniture.h"
#include "map/scene/map_symbol.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/golden.h"
#include "tests/support/golden_picture.h"
#include "tests/support/map_register.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;
using test::mixedScene;

namespace {

/// Without texts: fonts differ between machines.
MapOptions wordless(Shade shade = Shade::Light)
{
    MapOptions options;
    options.shade = shade;
    options.labels = false;
    return options;
}

} // namespace

TEST_CASE("close up, perimeters show their class and schematic extents are hatched")
{
    CHECK(test::differenceFromGolden(paintedMap(*mixedScene(), closeUp, wordless()), u"close-up-light"_s) == QString());
    CHECK(test::differenceFromGolden(paintedMap(*mixedScene(), closeUp, wordless(Shade::Dark)), u"close-up-dark"_s) ==
          QString());
}

TEST_CASE("the whole region shows sea, land, départements and symbols")
{
    CHECK(test::differenceFromGolden(paintedMap(*mixedScene(), region, wordless()), u"region-light"_s) == QString());
    CHECK(test::differenceFromGolden(paintedMap(*mixedScene(), region, wordless(Shade::Dark)), u"region-dark"_s) ==
          QString());
}

TEST_CASE("a picture that is made small keeps the shape of its symbols while they fade")
{
    test::SampleRegister sample;
    sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000, sample.contract(SignatoryStatus::Signed));
    const Register records = sample.take();
    const auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    const MapView view{{704500, 7059500}, 70, {200, 200}, 1}; // 11 pixels: symbol and extent are both partly there
    const auto at = [&](double scale, QPoint place) {
        QImage image(QSize(200, 200) * scale, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintMap(painter, *scene, view, wordless());
        painter.end();
        return image.pixelColor(place * scale);
    };
    const double r = symbolRadius(9000, view.metresPerPixel);
    const QPoint centre(100, 100);
    const QPoint corner = centre + QPoint(qRound(0.9 * r), qRound(-0.9 * r)); // within the square, outside the disc
    for (const double scale : {1.0, 0.5}) {
        CHECK(at(scale, corner) == MapPalette::of(Shade::Light).land);
        CHECK(at(scale, centre) != MapPalette::of(Shade::Light).land);
    }
}

TEST_CASE("selection and hover are outlined over the map")
{
    const auto scene = mixedScene();
    QImage image = paintedMap(*scene, closeUp, wordless());
    QPainter painter(&image);
    paintOverlay(painter, *scene, closeUp, wordless(), {scene->items()[0].qpv}, scene->items()[1].qpv);
    painter.end();
    CHECK(test::differenceFromGolden(image, u"overlay"_s) == QString());
}

TEST_CASE("a picture with a difference is told from its golden")
{
    QImage image = paintedMap(*mixedScene(), closeUp, wordless());
    QPainter(&image).fillRect(0, 0, 60, 60, Qt::red);
    if (!test::rewritesGolden()) {
        CHECK(test::differenceFromGolden(image, u"close-up-light"_s) != QString());
        CHECK(test::differenceFromGolden(image, u"none-such"_s) != QString());
    }
}

TEST_CASE("an official contour is filled and a schematic one is not")
{
    const auto scene = mixedScene();
    const QImage image = paintedMap(*scene, closeUp, wordless());
    const auto covered = [&](Point at) {
        const QPoint middle = closeUp.toScreen(at).toPoint();
        int count = 0;
        for (int x = -4; x < 4; ++x) {
            for (int y = -4; y < 4; ++y)
                count += QColor(image.pixel(middle + QPoint(x, y))).lightness() < 170;
        }
        return count;
    };
    CHECK(covered({704500, 7059500}) == 64);
    CHECK(covered({706500, 7060500}) < 40);
}

TEST_CASE("the edge of a perimeter is as smooth as that of a picture three times as fine")
{
    test::SampleRegister sample;
    Qpv& qpv = sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000, sample.contract(SignatoryStatus::Signed));
    sample.perimeter(qpv.id,
                     {{Polygon{{{{703450, 7059310}, {705210, 7060170}, {705570, 7058720}, {703450, 7059310}}}}}});
    const Register records = sample.take();
    const auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    const MapView view{{704500, 7059500}, 10, {300, 300}, 1};
    QImage fine(view.size * 3, QImage::Format_RGB32);
    fine.setDevicePixelRatio(3);
    QPainter painter(&fine);
    paintMap(painter, *scene, view, wordless());
    painter.end();
    fine.setDevicePixelRatio(1);
    const QImage expected = fine.scaled(view.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage found = paintedMap(*scene, view, wordless());
    int largest = 0;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x)
            largest = std::max(largest, std::abs(qGray(found.pixel(x, y)) - qGray(expected.pixel(x, y))));
    }
    CHECK(qGray(expected.pixel(150, 150)) != qGray(expected.pixel(5, 5)));
    CHECK(largest <= 32); // of 256; a fill that ends a pixel beside its outline leaves 70
}

TEST_CASE("what the filter hides is not painted")
{
    const auto scene = mixedScene();
    MapOptions options = wordless();
    options.only = std::make_shared<const QpvSet>();
    const MapScene empty = *MapScene::build({}, themeOf(ThemeId::State, {}));
    CHECK(paintedMap(*scene, closeUp, options) == paintedMap(empty, closeUp, wordless()));
}

TEST_CASE("a stopped painting leaves the perimeters out")
{
    const auto scene = mixedScene();
    std::stop_source stop;
    stop.request_stop();
    QImage image(closeUp.size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintMap(painter, *scene, closeUp, wordless(), {}, stop.get_token());
    painter.end();
    CHECK(image != paintedMap(*scene, closeUp, wordless()));
}

TEST_CASE("the furniture stands in its corners and the start view keeps clear of the legend")
{
    const auto scene = mixedScene();
    const MapView view = startView(*scene, {1000, 700}, {});
    const MapFurniture furniture(*scene, view, {});
    REQUIRE(furniture.boxes().size() > 1);
    REQUIRE_FALSE(furniture.legend().isEmpty());
    for (const QRectF& box : furniture.boxes())
        CHECK(view.screenRect().contains(box));
    for (const MapItem& item : scene->items())
        CHECK_FALSE(furniture.legend().contains(view.toScreen(item.at())));
    for (const Point corner :
         {Point{scene->bounds().minX, scene->bounds().minY}, Point{scene->bounds().maxX, scene->bounds().maxY}})
        CHECK(view.screenRect().contains(view.toScreen(corner)));
}

TEST_CASE("nothing of the furniture covers another, on small pictures and with large text")
{
    const auto scene = mixedScene();
    int legends = 0;
    for (const int pixels : {13, 16, 26, 40}) {
        for (const QSize size :
             {QSize(240, 180), QSize(500, 200), QSize(320, 600), QSize(900, 300), QSize(1000, 700)}) {
            MapOptions options;
            options.font.setPixelSize(pixels);
            const MapView view = startView(*scene, size, options);
            const MapFurniture furniture(*scene, view, options);
            const std::vector<QRectF> boxes = furniture.boxes();
            INFO(pixels << " pixels on " << size.width() << " x " << size.height());
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                for (std::size_t j = i + 1; j < boxes.size(); ++j)
                    CHECK_FALSE(boxes[i].intersects(boxes[j]));
            }
            legends += !furniture.legend().isEmpty();
            const QMarginsF margins = furniture.margins();
            CHECK(margins.left() + margins.right() < 0.75 * size.width());
        }
    }
    CHECK(legends >= 8);
}

TEST_CASE("the start view keeps the data clear of all furniture where there is room")
{
    const auto scene = mixedScene();
    for (const QSize size : {QSize(1000, 700), QSize(700, 1000), QSize(1200, 500)}) {
        const MapView view = startView(*scene, size, {});
        const std::vector<QRectF> boxes = MapFurniture(*scene, view, {}).boxes();
        REQUIRE(boxes.size() > 1);
        for (const QRectF& box : boxes) {
            for (const MapItem& item : scene->items())
                CHECK_FALSE(box.contains(view.toScreen(item.at())));
        }
    }
}

TEST_CASE("an entry of the legend is found under the cursor")
{
    const auto scene = mixedScene();
    const MapView view = startView(*scene, {1000, 700}, {});
    const MapFurniture furniture(*scene, view, {});
    std::set<int> classes;
    for (double y = 0; y < furniture.legend().bottom(); y += 2) {
        if (const auto index = furniture.classAt({40, y}))
            classes.insert(*index);
    }
    CHECK(classes.size() == 4); // signed, deliberating, blocked, to be filled in
    CHECK_FALSE(furniture.classAt({500, 500}));
}
