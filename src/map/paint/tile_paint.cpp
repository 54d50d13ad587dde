// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/tile_paint.h"

#include <QLineF>
#include <QPaintEngine>
#include <QPainter>

namespace parvis {

namespace {

constexpr double tolerance = 0.35; ///< pixels
constexpr int mostPieces = 16;
constexpr double overlap = 0.3; ///< pixels on every side, so that no gap shows between two pieces

QPointF onScreen(const MapView& view, const TileId& tile, double x, double y)
{
    return view.toScreen(tilePoint(tile.zoom, tile.x + x, tile.y + y));
}

/// Where the piece of a tile lies; `from` and `to` are shares of the tile.
QPolygonF piece(const MapView& view, const TileId& tile, QPointF from, QPointF to)
{
    return {{onScreen(view, tile, from.x(), from.y()), onScreen(view, tile, to.x(), from.y()),
             onScreen(view, tile, to.x(), to.y()), onScreen(view, tile, from.x(), to.y())}};
}

QPolygonF grown(const QPolygonF& quad)
{
    const QPointF centre = (quad[0] + quad[1] + quad[2] + quad[3]) / 4;
    QPolygonF result;
    for (const QPointF corner : quad) {
        const QLineF ray(centre, corner);
        result << centre + (corner - centre) * (1 + overlap * 1.5 / std::max(1.0, ray.length()));
    }
    return result;
}

void paintTile(QPainter& painter, const MapTile& tile, const MapView& view)
{
    const QRectF whole(QPointF(0, 0), QSizeF(tile.image.size()) / tile.image.devicePixelRatio());
    const QTransform before = painter.transform();
    const int pieces = tilePieces(tile.id, view);
    for (int row = 0; row < pieces; ++row) {
        for (int column = 0; column < pieces; ++column) {
            const QPointF from(double(column) / pieces, double(row) / pieces);
            const QPointF to(double(column + 1) / pieces, double(row + 1) / pieces);
            const QPolygonF target = piece(view, tile.id, from, to);
            if (!target.boundingRect().intersects(view.screenRect()))
                continue;
            const QRectF source(QPointF(from.x() * whole.width(), from.y() * whole.height()),
                                QPointF(to.x() * whole.width(), to.y() * whole.height()));
            QTransform bend;
            const QPolygonF corners{{source.topLeft(), source.topRight(), source.bottomRight(), source.bottomLeft()}};
            if (!QTransform::quadToQuad(corners, grown(target), bend))
                continue;
            painter.setTransform(bend * before);
            painter.drawImage(source, tile.image, source);
        }
    }
    painter.setTransform(before);
}

void paintAll(QPainter& painter, const MapTiles& tiles, const MapView& view)
{
    // Without smooth edges each pixel belongs to one piece, or the seams would show.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    std::vector<const MapTile*> ordered;
    for (const MapTile& tile : tiles.tiles)
        ordered.push_back(&tile);
    std::ranges::stable_sort(ordered, {}, [](const MapTile* tile) { return tile->id.zoom; });
    for (const MapTile* tile : ordered)
        paintTile(painter, *tile, view);
}

QImage flatPicture(const MapTiles& tiles, const MapView& view, double scale)
{
    QImage picture((QSizeF(view.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintAll(painter, tiles, view);
    return picture;
}

} // namespace

int tilePieces(const TileId& tile, const MapView& view)
{
    int pieces = 1;
    for (; pieces < mostPieces; pieces *= 2) {
        // The middle of a bent piece is where its diagonals cross.
        const QPolygonF quad = piece(view, tile, {0, 0}, {1.0 / pieces, 1.0 / pieces});
        QPointF crossing;
        if (QLineF(quad[0], quad[2]).intersects(QLineF(quad[1], quad[3]), &crossing) == QLineF::NoIntersection)
            return pieces;
        const QPointF middle = onScreen(view, tile, 0.5 / pieces, 0.5 / pieces);
        const QPointF top = onScreen(view, tile, 0.5 / pieces, 0);
        const double bow = QLineF(top, (quad[0] + quad[1]) / 2).length();
        if (QLineF(crossing, middle).length() <= tolerance && bow <= tolerance)
            break;
    }
    return pieces;
}

void paintTiles(QPainter& painter, const MapTiles& tiles, const MapView& view, Shade shade)
{
    painter.save();
    painter.setOpacity(shade == Shade::Light ? 0.78 : 0.45);
    // The pictures are put together before they are made paler, since a finer one lies over a coarser one.
    const double scale = painter.paintEngine()->type() == QPaintEngine::Raster ? view.devicePixelRatio : 2;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(0, 0), flatPicture(tiles, view, scale));
    painter.restore();
}

} // namespace parvis
