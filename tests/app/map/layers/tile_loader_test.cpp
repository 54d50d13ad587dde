// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/tile_loader.h"

#include "app/map/layers/tile_download.h"
#include "files/network_use.h"

#include "tests/app/map/layers/tile_server.h"
#include "tests/support/workspace_page_fixture.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const MapView lille{{704000, 7059000}, 30, {500, 400}, 1};
const MapView arras{{682000, 7022000}, 30, {500, 400}, 1};

struct LoaderFixture
{
    explicit LoaderFixture(TileFetcher::Limits limits = {}, const QString& cache = {})
        : loader(cache, limits)
    {
        QObject::connect(&loader, &TileLoader::failed, [this](const QString& reason) { failures << reason; });
    }

    void start()
    {
        loader.setView(lille);
        loader.setSettings({true, server.address(), u"© Test"_s});
    }
    std::size_t count() const { return loader.tiles() ? loader.tiles()->tiles.size() : 0; }

    TileServer server;
    TileLoader loader;
    QStringList failures;
};

} // namespace

TEST_CASE("tiles are off until the user switches them on, and nothing is asked before")
{
    CHECK_FALSE(TileSettings::load().on);
    CHECK(isTileTemplate(TileSettings::load().address));
    for (const TilePreset& preset : tilePresets()) {
        CHECK(isTileTemplate(preset.address));
        CHECK(preset.address.startsWith(u"https://data.geopf.fr/wmts?"));
        CHECK_FALSE(preset.attribution.isEmpty());
    }
    LoaderFixture f;
    f.loader.setView(lille);
    f.loader.setSettings({false, f.server.address(), {}});
    f.loader.setView(arras);
    CHECK_FALSE(f.loader.isWaiting());
    CHECK(f.server.asked.isEmpty());
    CHECK_FALSE(f.loader.tiles());
}

TEST_CASE("tiles come from the server, a few at a time, and again from memory")
{
    LoaderFixture f;
    f.server.holdsBack = true;
    f.start();
    const int atOnce = TileFetcher::Limits().atOnce;
    for (int answered = 0; answered < 3; ++answered) {
        REQUIRE(waitFor([&] { return f.server.waiting() >= atOnce; }));
        f.server.releaseOne();
    }
    CHECK(f.server.mostAtOnce == atOnce);
    CHECK(f.server.asked.front().startsWith(u"/12/"));
    f.server.release();
    REQUIRE(waitFor([&] { return !f.loader.isWaiting() && f.count() > 5; }));
    CHECK(f.loader.tiles()->attribution == u"© Test");
    CHECK(f.loader.tiles()->tiles.front().image.pixelColor(10, 10) == QColor(Qt::red));
    const qsizetype asked = f.server.asked.size();
    f.loader.setView(arras);
    REQUIRE(waitFor([&] { return f.server.asked.size() > asked && !f.loader.isWaiting(); }));
    const qsizetype both = f.server.asked.size();
    f.loader.setView(lille);
    REQUIRE(waitFor([&] { return !f.loader.isWaiting(); }));
    CHECK(f.server.asked.size() == both);
    CHECK(f.count() > 5);
    CHECK(f.failures.isEmpty());
}

TEST_CASE("what is no longer in view is no longer asked for")
{
    LoaderFixture f;
    f.server.holdsBack = true;
    f.start();
    REQUIRE(waitFor([&] { return f.server.waiting() > 0; }));
    f.loader.setView(arras);
    REQUIRE(waitFor([&] { return f.server.asked.size() > TileFetcher::Limits().atOnce; }));
    const std::vector<TileId> tiles = coveringTiles(lille.grown(160), 160);
    const auto first = u"/12/%1/%2.png"_s.arg(tiles[0].x).arg(tiles[0].y);
    CHECK(f.server.asked.count(first) == 1);
    f.server.release();
    REQUIRE(waitFor([&] { return !f.loader.isWaiting() && f.count() > 0; }));
    CHECK(std::ranges::none_of(f.loader.tiles()->tiles, [&](const MapTile& tile) { return tile.id == tiles[0]; }));
    f.loader.setSettings({});
    CHECK_FALSE(f.loader.tiles());
}

TEST_CASE("while finer tiles are on their way, coarser ones stand in their place")
{
    LoaderFixture f;
    f.start();
    REQUIRE(waitFor([&] { return !f.loader.isWaiting() && f.count() > 0; }));
    f.server.holdsBack = true;
    MapView near = lille;
    near.metresPerPixel = 12;
    f.loader.setView(near);
    REQUIRE(waitFor([&] { return f.server.waiting() > 0; }));
    REQUIRE(f.loader.tiles());
    CHECK(std::ranges::all_of(f.loader.tiles()->tiles, [](const MapTile& tile) { return tile.id.zoom == 12; }));
    f.server.release();
    CHECK(waitFor([&] {
        return !f.loader.isWaiting() &&
               std::ranges::any_of(f.loader.tiles()->tiles, [](const MapTile& t) { return t.id.zoom == 13; });
    }));
}

TEST_CASE("a server that has no tile, sends rubbish, breaks off, hangs or is not there is said once", "[bad input]")
{
    using Mode = TileServer::Mode;
    for (const Mode mode : {Mode::Absent, Mode::Garbage, Mode::Broken, Mode::Silent}) {
        INFO(int(mode));
        LoaderFixture f({.patienceMs = 300});
        f.server.mode = mode;
        f.start();
        REQUIRE(waitFor([&] { return !f.failures.isEmpty() && !f.loader.isWaiting(); }));
        CHECK_FALSE(f.loader.tiles());
        f.loader.setView(arras);
        REQUIRE(waitFor([&] { return !f.loader.isWaiting(); }));
        CHECK(f.failures.size() == 1);
        CHECK_FALSE(f.failures.front().isEmpty());

        f.server.mode = Mode::Pictures;
        f.loader.setView(lille.dragged({40000, 0})); // another place, where nothing was missed
        CHECK(waitFor([&] { return f.count() > 0; }));
    }
    LoaderFixture f;
    f.server.close();
    f.start();
    REQUIRE(waitFor([&] { return !f.failures.isEmpty(); }));
    CHECK_FALSE(f.loader.isWaiting());
}

TEST_CASE("tiles are kept on disk between sessions")
{
    const QTemporaryDir folder;
    qsizetype asked = 0;
    quint16 port = 0;
    {
        LoaderFixture f({}, folder.path());
        f.start();
        REQUIRE(waitFor([&] { return !f.loader.isWaiting() && f.count() > 0; }));
        asked = f.server.asked.size();
        port = f.server.serverPort();
    }
    LoaderFixture again({}, folder.path());
    again.server.close();
    REQUIRE(again.server.listen(QHostAddress::LocalHost, port));
    again.start();
    REQUIRE(waitFor([&] { return !again.loader.isWaiting() && again.count() > 0; }));
    CHECK(asked > 0);
    CHECK(again.server.asked.isEmpty());

    // While the network is forbidden, what is on the disk is shown, and nothing else is asked for.
    allowNetwork(false);
    again.loader.setView(lille.dragged({40000, 0}));
    CHECK(waitFor([&] { return again.failures.size() == 1; }));
    CHECK(again.failures.front().contains(u"preferences"_s));
    allowNetwork(true);
    CHECK(again.server.asked.isEmpty());
}

TEST_CASE("a picture in a file waits for the tiles of its own view, and goes without them when there are none")
{
    TileServer server;
    const TileSettings on{true, server.address(), u"© Test"_s};
    std::shared_ptr<const MapTiles> tiles;
    const auto download = [&](const TileSettings& settings, std::stop_token stop = {}) {
        std::atomic<bool> done = false;
        std::thread worker([&] {
            tiles = downloadTiles(settings, lille, std::move(stop), 2000);
            done = true;
        });
        CHECK(waitFor([&] { return done.load(); }));
        worker.join();
    };
    download(on);
    REQUIRE(tiles);
    CHECK(tiles->tiles.size() == tilesOf(lille, 12).size());
    CHECK(tiles->attribution == u"© Test");
    download({false, server.address(), {}});
    CHECK_FALSE(tiles);
    server.mode = TileServer::Mode::Garbage;
    download(on);
    CHECK_FALSE(tiles);
    server.mode = TileServer::Mode::Silent;
    std::stop_source stop;
    stop.request_stop();
    download(on, stop.get_token());
    CHECK_FALSE(tiles);
}
