// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_renderer.h"

#include "map/paint/map_furniture.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace parvis;

namespace {

MapRequest request(double scale = 20)
{
    const Register records = test::mixedRegister();
    return {
        MapScene::build(records, themeOf(ThemeId::State, records)), {{704500, 7059500}, scale, {300, 200}, 2}, {}, 50};
}

/// Names that were drawn before may stand half a pixel beside their place.
MapRequest wordlessRequest(int step)
{
    MapRequest asked = request(20 + 30 * step);
    asked.options.labels = false;
    return asked;
}

} // namespace

TEST_CASE("a picture comes with its question, at the pixels of the screen, with land beyond its edges")
{
    MapRenderer renderer;
    std::vector<MapPicture> pictures;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture& p) { pictures.push_back(p); });
    const quint64 revision = renderer.request(request());
    CHECK(renderer.isBusy());
    REQUIRE(QTest::qWaitFor([&] { return !pictures.empty(); }, 20000));
    CHECK_FALSE(renderer.isBusy());
    CHECK(pictures[0].revision == revision);
    CHECK(pictures[0].view == request().view);
    CHECK(pictures[0].map.size() == QSize(800, 600));
    CHECK(pictures[0].mapView.size == QSize(400, 300));
}

TEST_CASE("the furniture comes in pieces that look as on a whole picture")
{
    const MapRequest asked = request();
    QImage whole(QSize(600, 400), QImage::Format_ARGB32_Premultiplied);
    whole.setDevicePixelRatio(2);
    whole.fill(Qt::transparent);
    QImage composed = whole;
    QPainter painter(&whole);
    MapFurniture(*asked.scene, asked.view, asked.options).paint(painter);
    painter.end();

    const MapPicture picture = renderMap(asked);
    CHECK(picture.furniture.size() > 1);
    QPainter composer(&composed);
    for (const FurniturePicture& piece : picture.furniture)
        composer.drawImage(piece.at, piece.image);
    composer.end();
    CHECK(composed == whole);
}

TEST_CASE("a picture that is still shown is not painted over")
{
    MapRenderer renderer;
    std::vector<MapPicture> pictures;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture& p) { pictures.push_back(p); });
    for (int i = 0; i < 4; ++i) {
        renderer.request(wordlessRequest(i));
        REQUIRE(QTest::qWaitFor([&] { return std::ssize(pictures) == i + 1; }, 20000));
    }
    for (int i = 0; i < 4; ++i)
        CHECK(pictures[std::size_t(i)].map == renderMap(wordlessRequest(i)).map);
}

TEST_CASE("a picture that nobody shows any more is painted over, whatever was on it")
{
    MapRenderer renderer;
    MapPicture shown;
    std::set<const uchar*> papers;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture& p) { shown = p; });
    for (int i = 0; i < 6; ++i) {
        const quint64 revision = renderer.request(wordlessRequest(i));
        REQUIRE(QTest::qWaitFor([&] { return shown.revision == revision; }, 20000));
        papers.insert(std::as_const(shown.map).constBits());
        CHECK(shown.map == renderMap(wordlessRequest(i)).map);
    }
    CHECK(papers.size() == 2);
}

TEST_CASE("only the latest request is answered")
{
    MapRenderer renderer;
    std::vector<MapPicture> pictures;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture& p) { pictures.push_back(p); });
    quint64 last = 0;
    for (int i = 0; i < 20; ++i)
        last = renderer.request(request(20 + i));
    // There is one worker: an answer to an earlier request would have come before this one.
    REQUIRE(QTest::qWaitFor([&] { return !pictures.empty() && pictures.back().revision == last; }, 20000));
    CHECK(pictures.size() == 1);
    CHECK(pictures[0].revision == last);
    CHECK(pictures[0].view.metresPerPixel == 39);
}

TEST_CASE("a cancelled request is never answered")
{
    MapRenderer renderer;
    int count = 0;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture&) { ++count; });
    const MapRequest asked = request();
    renderer.request(asked);
    renderer.cancel();
    // The worker lets go of the scene when it has painted or given up, and posts its answer before.
    REQUIRE(QTest::qWaitFor([&] { return asked.scene.use_count() == 1; }, 20000));
    QCoreApplication::processEvents();
    CHECK(count == 0);
    CHECK_FALSE(renderer.isBusy());
}

TEST_CASE("a renderer may be destroyed while it paints")
{
    int answers = 0;
    for (int i = 0; i < 20; ++i) {
        MapRenderer renderer;
        QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture&) { ++answers; });
        renderer.request(request(5 + i));
    }
    QCoreApplication::processEvents();
    CHECK(answers == 0);
}

TEST_CASE("a stopped picture is empty")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK(renderMap(request(), stop.get_token()).map.isNull());
}
