#include "map/map_renderer.h"

#include "tests/catch.h"
#include "tests/map/sample_register.h"

#include <QSignalSpy>
#include <QTest>

using namespace parvis;

namespace {

MapRequest request(double scale = 20)
{
    const Register reg = test::mixedRegister();
    return {MapScene::build(reg, MapTheme::of(ThemeId::State, reg)), {{704500, 7059500}, scale, {300, 200}, 2}, {}, 50};
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
    CHECK(pictures[0].furniture.size() == QSize(600, 400));
    CHECK(pictures[0].mapView.size == QSize(400, 300));
}

TEST_CASE("only the latest request is answered")
{
    MapRenderer renderer;
    std::vector<MapPicture> pictures;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture& p) { pictures.push_back(p); });
    quint64 last = 0;
    for (int i = 0; i < 20; ++i)
        last = renderer.request(request(20 + i));
    REQUIRE(QTest::qWaitFor([&] { return !pictures.empty(); }, 20000));
    QTest::qWait(50);
    CHECK(pictures.size() == 1);
    CHECK(pictures[0].revision == last);
    CHECK(pictures[0].view.metresPerPixel == 39);
}

TEST_CASE("a cancelled request is never answered")
{
    MapRenderer renderer;
    int count = 0;
    QObject::connect(&renderer, &MapRenderer::rendered, [&](const MapPicture&) { ++count; });
    renderer.request(request());
    renderer.cancel();
    QTest::qWait(200);
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
