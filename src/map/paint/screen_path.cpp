// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/screen_path.h"

#include <cmath>
#include <numbers>

namespace parvis {

namespace {

constexpr double slack = 40; ///< pixels beyond the picture, so that an outline along the cut stays out of sight

QPolygonF screenRing(const LinearRing& ring, const MapView& view)
{
    QPolygonF points;
    points.reserve(qsizetype(ring.size()));
    for (const Point at : ring)
        points << view.toScreen(at);
    return points;
}

/// Keeps what lies on one side of a line: `depth` is positive inside (Sutherland-Hodgman).
template <class Depth>
QPolygonF cut(const QPolygonF& ring, Depth depth)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i];
        const QPointF to = ring[(i + 1) % ring.size()];
        const double a = depth(from);
        const double b = depth(to);
        if (a >= 0)
            kept << from;
        if ((a >= 0) != (b >= 0))
            kept << from + (to - from) * (a / (a - b));
    }
    return kept;
}

QPolygonF cut(const QPolygonF& ring, const QRectF& frame)
{
    if (frame.contains(ring.boundingRect()))
        return ring;
    QPolygonF kept = cut(ring, [&](QPointF p) { return p.x() - frame.left(); });
    kept = cut(kept, [&](QPointF p) { return frame.right() - p.x(); });
    kept = cut(kept, [&](QPointF p) { return p.y() - frame.top(); });
    return cut(kept, [&](QPointF p) { return frame.bottom() - p.y(); });
}

QRectF frameOf(const MapView& view)
{
    return view.screenRect().adjusted(-slack, -slack, slack, slack);
}

} // namespace

QPainterPath screenPath(const MultiPolygon& shape, const MapView& view)
{
    QPainterPath path;
    const QRectF frame = frameOf(view);
    for (const Polygon& polygon : shape.polygons) {
        for (const LinearRing& ring : polygon.rings) {
            const QPolygonF kept = cut(screenRing(ring, view), frame);
            if (kept.size() < 3)
                continue;
            path.addPolygon(kept);
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath screenPath(const std::vector<LinearRing>& lines, const MapView& view)
{
    QPainterPath path;
    const QRectF frame = frameOf(view);
    for (const LinearRing& line : lines) {
        bool drawing = false;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QPointF from = view.toScreen(line[i - 1]);
            const QPointF to = view.toScreen(line[i]);
            const bool seen = frame.intersects(QRectF(from, to).normalized().adjusted(-1, -1, 1, 1));
            if (seen && !drawing)
                path.moveTo(from);
            if (seen)
                path.lineTo(to);
            drawing = seen;
        }
    }
    return path;
}

std::vector<QLineF> hatchLines(const QPainterPath& shape, const MapView& view, double angle, double spacing)
{
    // Everything is turned so that the lines lie flat; each then crosses the rings at an even number of places.
    QTransform flat;
    flat.rotate(angle);
    const QTransform back = flat.inverted();
    const double phase = flat.map(view.toScreen({700000, 7000000})).y();

    std::vector<std::pair<int, double>> crossings; // the line, counted from the phase, and where along it
    for (const QPolygonF& ring : shape.toSubpathPolygons(flat)) {
        for (qsizetype i = 1; i < ring.size(); ++i) {
            const auto [upper, lower] = std::ranges::minmax(ring[i - 1], ring[i], {}, [](QPointF p) { return p.y(); });
            const double slope = (lower.x() - upper.x()) / (lower.y() - upper.y());
            const int end = int(std::ceil((lower.y() - phase) / spacing));
            for (int line = int(std::ceil((upper.y() - phase) / spacing)); line < end; ++line)
                crossings.emplace_back(line, upper.x() + (phase + line * spacing - upper.y()) * slope);
        }
    }
    std::ranges::sort(crossings);
    std::vector<QLineF> lines;
    lines.reserve(crossings.size() / 2);
    for (std::size_t i = 1; i < crossings.size(); i += 2) {
        const double y = phase + crossings[i].first * spacing;
        lines.push_back(back.map(QLineF(crossings[i - 1].second, y, crossings[i].second, y)));
    }
    return lines;
}

} // namespace parvis
