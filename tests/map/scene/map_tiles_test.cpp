// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_tiles.h"

#include "geo/lambert93.h"
#include "tests/catch.h"

#include <cmath>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const MapView overLille{{704000, 7059000}, 30, {1200, 800}, 1};

} // namespace

TEST_CASE("the corners of a tile lie where the pyramid has them")
{
    // Zoom 0 is one tile from 180° W to 180° E; its middle is the equator at Greenwich. Zoom 1 meets there.
    const LonLat middle = fromLambert93(tilePoint(8, 129.5, 86));
    CHECK(middle.longitude == Approx(129.5 / 256 * 360 - 180).epsilon(1e-6));
    // The row of Lille at zoom 8: 50.63° N → (1 − asinh(tan φ)/π)/2 · 256 = 85.9
    const double phi = 50.63 * 3.14159265358979 / 180;
    const double row = (1 - std::asinh(std::tan(phi)) / 3.14159265358979) / 2 * 256;
    CHECK(fromLambert93(tilePoint(8, 130, row)).latitude == Approx(50.63).epsilon(1e-6));
}

TEST_CASE("the zoom of the tiles is the one whose pixels are nearest to those of the view")
{
    // At 50.6° N a pixel of zoom 12 is 24.3 m, of zoom 11 48.5 m.
    CHECK(tileZoom({overLille.centre, 30, {800, 600}, 1}) == 12);
    CHECK(tileZoom({overLille.centre, 45, {800, 600}, 1}) == 11);
    CHECK(tileZoom({overLille.centre, 45, {800, 600}, 2}) == 12);
    CHECK(tileZoom({overLille.centre, 0.01, {800, 600}, 1}) == deepestZoom);
    CHECK(tileZoom({overLille.centre, 800, {800, 600}, 1}) == 7);
}

TEST_CASE("the tiles of a view cover it, and those at its centre come first")
{
    const std::vector<TileId> tiles = tilesOf(overLille, 12);
    CHECK(tiles.size() >= 24);
    CHECK(tiles.size() <= 56);
    for (const QPointF at : {QPointF(0, 0), QPointF(1200, 0), QPointF(1200, 800), QPointF(0, 800), QPointF(600, 400)}) {
        const auto holds = [&](const TileId& tile) {
            const QPointF topLeft = overLille.toScreen(tilePoint(12, tile.x, tile.y));
            const QPointF bottomRight = overLille.toScreen(tilePoint(12, tile.x + 1, tile.y + 1));
            return QRectF(topLeft, bottomRight).adjusted(-6, -6, 6, 6).contains(at);
        };
        CHECK(std::ranges::any_of(tiles, holds));
    }
    const QPointF first = overLille.toScreen(tilePoint(12, tiles[0].x + 0.5, tiles[0].y + 0.5));
    CHECK(std::hypot(first.x() - 600, first.y() - 400) < 260);
    CHECK(tilesOf(overLille, 12, 5).size() == 5);
    CHECK(tilesOf(overLille, 19).empty());
    CHECK(coveringTiles(overLille, 100) == tiles);
    const std::vector<TileId> few = coveringTiles(overLille, 20);
    CHECK(few.size() <= 20);
    CHECK(few.front().zoom == 11);
}

TEST_CASE("addresses follow the templates of XYZ, TMS and WMTS servers")
{
    const TileId tile{12, 2074, 1377};
    CHECK(tileAddress(u"https://a.example/{z}/{x}/{y}.png"_s, tile) == u"https://a.example/12/2074/1377.png");
    CHECK(tileAddress(u"https://a.example/{z}/{x}/{-y}.png"_s, tile) == u"https://a.example/12/2074/2718.png");
    CHECK(tileAddress(u"http://a.example/wmts?TILEMATRIX={TileMatrix}&TILEROW={TileRow}&"
                      "TILECOL={TileCol}"_s,
                      tile) == u"http://a.example/wmts?TILEMATRIX=12&TILEROW=1377&TILECOL=2074");
    for (const char* good : {"https://a.example/{z}/{x}/{y}.png", "HTTP://a.example/{Z}/{X}/{-Y}",
                             "https://a.example/wmts?M={tilematrix}&R={TILEROW}&C={TileCol}"})
        CHECK(isTileTemplate(QString::fromUtf8(good)));
    for (const char* bad : {"", "https://a.example/", "https://a.example/{z}/{x}.png", "file:///{z}/{x}/{y}.png",
                            "ftp://a.example/{z}/{x}/{y}", "{z}/{x}/{y}"})
        CHECK_FALSE(isTileTemplate(QString::fromUtf8(bad)));
}
