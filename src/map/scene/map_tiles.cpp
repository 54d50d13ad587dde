// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_tiles.h"

#include "geo/lambert93.h"

#include <cmath>
#include <numbers>

namespace parvis {

namespace {

constexpr double equator = 156543.03392804097; ///< metres per pixel of the one tile of zoom 0

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Where a place lies in the pyramid, in tiles.
Point placeInTiles(LonLat at, int zoom)
{
    const double count = std::exp2(zoom);
    const double mercator = std::asinh(std::tan(radians(at.latitude)));
    return {(at.longitude + 180) / 360 * count, (1 - mercator / std::numbers::pi) / 2 * count};
}

} // namespace

Point tilePoint(int zoom, double x, double y)
{
    const double count = std::exp2(zoom);
    const double latitude = std::atan(std::sinh(std::numbers::pi * (1 - 2 * y / count)));
    return toLambert93({x / count * 360 - 180, latitude * 180 / std::numbers::pi});
}

int tileZoom(const MapView& view)
{
    const double latitude = fromLambert93(view.centre).latitude;
    const double metresPerPixel = view.metresPerPixel / std::sqrt(std::max(1.0, view.devicePixelRatio));
    const double zoom = std::log2(equator * std::cos(radians(latitude)) / metresPerPixel);
    return std::clamp(int(std::lround(zoom)), 0, deepestZoom);
}

std::vector<TileId> tilesOf(const MapView& view, int zoom, std::size_t most)
{
    // The edges of the view are no straight lines in the pyramid: points along them give the range.
    Box range;
    constexpr int steps = 8;
    for (int i = 0; i <= steps; ++i) {
        const double across = double(i) / steps * view.size.width();
        const double down = double(i) / steps * view.size.height();
        for (const QPointF at : {QPointF(across, 0), QPointF(across, view.size.height()), QPointF(0, down),
                                 QPointF(view.size.width(), down)})
            range.add(placeInTiles(fromLambert93(view.toWorld(at)), zoom));
    }
    const int last = (1 << zoom) - 1;
    const auto tileAt = [&](double place) { return std::clamp(int(std::floor(place)), 0, last); };
    std::vector<TileId> tiles;
    const auto count =
        double(tileAt(range.maxX) - tileAt(range.minX) + 1) * double(tileAt(range.maxY) - tileAt(range.minY) + 1);
    if (count > 1e5)
        return tiles;
    for (int y = tileAt(range.minY); y <= tileAt(range.maxY); ++y) {
        for (int x = tileAt(range.minX); x <= tileAt(range.maxX); ++x)
            tiles.push_back({zoom, x, y});
    }
    const Point middle{(range.minX + range.maxX - 1) / 2, (range.minY + range.maxY - 1) / 2};
    std::ranges::stable_sort(tiles, {}, [&](const TileId& t) { return std::hypot(t.x - middle.x, t.y - middle.y); });
    tiles.resize(std::min(tiles.size(), most));
    return tiles;
}

std::vector<TileId> coveringTiles(const MapView& view, std::size_t most)
{
    for (int zoom = tileZoom(view); zoom > 0; --zoom) {
        std::vector<TileId> tiles = tilesOf(view, zoom, most + 1);
        if (!tiles.empty() && tiles.size() <= most)
            return tiles;
    }
    return {{0, 0, 0}};
}

bool isTileTemplate(const QString& address)
{
    const bool isWeb =
        address.startsWith(u"https://", Qt::CaseInsensitive) || address.startsWith(u"http://", Qt::CaseInsensitive);
    const auto has = [&](const char16_t* place) { return address.contains(QStringView(place), Qt::CaseInsensitive); };
    return isWeb && ((has(u"{z}") && has(u"{x}") && (has(u"{y}") || has(u"{-y}"))) ||
                     (has(u"{tilematrix}") && has(u"{tilecol}") && has(u"{tilerow}")));
}

QString tileAddress(const QString& pattern, const TileId& tile)
{
    QString address = pattern;
    const auto put = [&](const char16_t* place, int value) {
        address.replace(QString::fromUtf16(place), QString::number(value), Qt::CaseInsensitive);
    };
    put(u"{-y}", (1 << tile.zoom) - 1 - tile.y);
    put(u"{z}", tile.zoom);
    put(u"{x}", tile.x);
    put(u"{y}", tile.y);
    put(u"{tilematrix}", tile.zoom);
    put(u"{tilecol}", tile.x);
    put(u"{tilerow}", tile.y);
    return address;
}

} // namespace parvis
