// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/tile_paint.h"

#include "tests/catch.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace parvis;

namespace {

/// A tile in one colour with a square of another in its middle.
MapTile tile(TileId id, const QColor& ground, const QColor& middle)
{
    QImage image(256, 256, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter(&image).fillRect(118, 118, 20, 20, middle);
    return {id, image};
}

MapTiles covering(const MapView& view, const QColor& colour)
{
    MapTiles tiles;
    for (const TileId& id : tilesOf(view, tileZoom(view)))
        tiles.tiles.push_back(tile(id, colour, Qt::black));
    return tiles;
}

QImage painted(const MapTiles& tiles, const MapView& view)
{
    QImage image(view.size * view.devicePixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(view.devicePixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTiles(painter, tiles, view, Shade::Light);
    return image;
}

} // namespace

TEST_CASE("tiles lie where their land lies, and leave no gap between them")
{
    for (const double metresPerPixel : {8.0, 35.0, 120.0, 400.0}) {
        for (const double ratio : {1.0, 2.0}) {
            const MapView view{{704000, 7059000}, metresPerPixel, {700, 500}, ratio};
            INFO(metresPerPixel);
            const MapTiles tiles = covering(view, Qt::red);
            const QImage image = painted(tiles, view);
            int pale = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    pale += qGreen(image.pixel(x, y)) > 120; // red over white is green 56, a gap is white
            }
            CHECK(pale == 0);
            int checked = 0;
            for (const MapTile& one : tiles.tiles) {
                const QPointF at = view.toScreen(tilePoint(one.id.zoom, one.id.x + 0.5, one.id.y + 0.5)) * ratio;
                if (!image.rect().adjusted(4, 4, -4, -4).contains(at.toPoint()))
                    continue;
                ++checked;
                CHECK(qRed(image.pixel(at.toPoint())) < 120);
            }
            CHECK(checked > 0);
        }
    }
}

TEST_CASE("a tile is bent in more pieces where the projections differ more")
{
    const auto pieces = [](int zoom, double metresPerPixel) {
        const MapView view{{704000, 7059000}, metresPerPixel, {700, 500}, 1};
        return tilePieces(tilesOf(view, zoom).front(), view);
    };
    CHECK(pieces(15, 3) == 1);
    CHECK(pieces(7, 800) >= 2);
    CHECK(pieces(4, 800) > pieces(7, 800));
}

TEST_CASE("a finer tile lies over a coarser one")
{
    const MapView view{{704000, 7059000}, 30, {600, 500}, 1};
    MapTiles tiles = covering(view, Qt::red);
    const TileId first = tiles.tiles.front().id;
    tiles.tiles.push_back(tile(first.parent(), Qt::blue, Qt::blue));
    const QImage image = painted(tiles, view);
    const QPoint inside = view.toScreen(tilePoint(first.zoom, first.x + 0.3, first.y + 0.3)).toPoint();
    REQUIRE(image.rect().contains(inside));
    CHECK(qRed(image.pixel(inside)) > qBlue(image.pixel(inside)) + 100);
}

TEST_CASE("a file gets the tiles as one flat picture")
{
    const MapView view{{704000, 7059000}, 30, {300, 200}, 1};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        paintTiles(painter, covering(view, Qt::red), view, Shade::Light);
    }
    CHECK(buffer.data().count("/Subtype /Image") >= 1);
    CHECK(buffer.data().count("/Subtype /Image") <= 2); // with its mask
}
