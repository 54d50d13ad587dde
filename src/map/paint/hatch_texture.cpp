// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/hatch_texture.h"

#include <QImage>

#include <cmath>
#include <numbers>

namespace parvis {

namespace {

constexpr int samples = 4; ///< of a pixel's side

/// To the nearest multiple of the period.
double wrapped(double at, double period)
{
    return std::abs(at - std::round(at / period) * period);
}

bool isOnPattern(const HatchPattern& pattern, double x, double y, double period)
{
    using enum HatchPattern::Kind;
    const double half = pattern.width / 2;
    switch (pattern.kind) {
    case Plain:
        return false;
    case Horizontal:
        return wrapped(y, period) <= half;
    case Vertical:
        return wrapped(x, period) <= half;
    case Cross:
        return wrapped(x, period) <= half || wrapped(y, period) <= half;
    case Rising:
        return wrapped(x + y, period) <= half * std::numbers::sqrt2;
    case Falling:
        return wrapped(x - y, period) <= half * std::numbers::sqrt2;
    case Dots:
        return std::hypot(wrapped(x, period), wrapped(y, period)) <= half;
    }
    return false;
}

/// The share of a pixel that lies on it.
double coverage(const HatchPattern& pattern, int column, int row, double scale, double period)
{
    int hits = 0;
    for (int i = 0; i < samples * samples; ++i) {
        const double x = (column + (i % samples + 0.5) / samples) / scale;
        const double y = (row + (i / samples + 0.5) / samples) / scale;
        hits += isOnPattern(pattern, x, y, period);
    }
    return double(hits) / (samples * samples);
}

QRgb mixed(const QColor& ground, const QColor& lines, double share)
{
    const auto channel = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return qPremultiply(qRgba(channel(ground.red(), lines.red()), channel(ground.green(), lines.green()),
                              channel(ground.blue(), lines.blue()), channel(ground.alpha(), lines.alpha())));
}

QImage tileOf(const HatchPattern& pattern, const QColor& ground, const QColor& lines, double scale)
{
    const int side = std::max(1, qRound(pattern.period() * scale));
    const bool opaque = ground.alpha() == 255 && lines.alpha() == 255;
    QImage tile(side, side, opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < side; ++row) {
        auto* line = reinterpret_cast<QRgb*>(tile.scanLine(row));
        for (int column = 0; column < side; ++column)
            line[column] = mixed(ground, lines, coverage(pattern, column, row, scale, side / scale));
    }
    return tile;
}

struct TileKey
{
    HatchPattern pattern;
    QRgb ground;
    QRgb lines;
    double scale;

    friend bool operator==(const TileKey&, const TileKey&) = default;
};

/// The few patterns of a legend are made once for each thread that paints.
const QImage& knownTile(const HatchPattern& pattern, const QColor& ground, const QColor& lines, double scale)
{
    constexpr std::size_t most = 64;
    static thread_local std::vector<std::pair<TileKey, QImage>> tiles;
    const TileKey key{pattern, ground.rgba(), lines.rgba(), scale};
    for (const auto& [known, tile] : tiles) {
        if (known == key)
            return tile;
    }
    if (tiles.size() == most)
        tiles.clear();
    return tiles.emplace_back(key, tileOf(pattern, ground, lines, scale)).second;
}

} // namespace

double HatchPattern::period() const
{
    switch (kind) {
    case Kind::Falling:
        return 8;
    case Kind::Rising:
        return 7;
    case Kind::Dots:
        return 5;
    default:
        return 6;
    }
}

QBrush hatchBrush(const HatchPattern& pattern, const QColor& ground, const QColor& lines, const MapView& view,
                  double scale)
{
    if (pattern.kind == HatchPattern::Kind::Plain)
        return ground;
    const QImage& tile = knownTile(pattern, ground, lines, scale);
    const double period = tile.width() / scale;
    const QPointF land = view.toScreen({700000, 7000000});
    QBrush brush(tile);
    QTransform place;
    place.translate(std::fmod(land.x(), period), std::fmod(land.y(), period));
    place.scale(1 / scale, 1 / scale);
    brush.setTransform(place);
    return brush;
}

} // namespace parvis
