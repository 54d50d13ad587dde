// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/hatch_fill.h"

#include "map/paint/screen_path.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace parvis {

namespace {

using enum HatchPattern::Kind;

struct HatchLines
{
    double angle; ///< degrees
    double spacing;
};

std::vector<HatchLines> linesOf(const HatchPattern& pattern)
{
    const double period = pattern.period();
    switch (pattern.kind) {
    case Plain:
        return {};
    case Horizontal:
    case Dots:
        return {{0, period}};
    case Vertical:
        return {{90, period}};
    case Cross:
        return {{0, period}, {90, period}};
    case Falling:
        return {{-45, period / std::numbers::sqrt2}};
    case Rising:
        return {{45, period / std::numbers::sqrt2}};
    }
    return {};
}

/// The pixels of a raster painter, in its own coordinates.
struct PixelGrid
{
    double scale; ///< device pixels for one of the view

    double snapped(double at) const { return std::round(at * scale) / scale; }
    double atLeastOne(double width) const { return std::max(1.0, std::round(width * scale)) / scale; }
};

void drawLines(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
               const QPen& pen)
{
    painter.setPen(pen);
    for (const HatchLines& line : linesOf(pattern)) {
        const std::vector<QLineF> drawn = hatchLines(shape, view, line.angle, line.spacing);
        painter.drawLines(drawn.data(), int(drawn.size()));
    }
}

void paintVectors(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
                  const QColor& colour)
{
    QPen pen(colour, pattern.width);
    if (pattern.kind == Dots) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, pattern.period() / pattern.width - 0.01});
    }
    drawLines(painter, shape, view, pattern, pen);
}

/// Slanted lines on pixels: at 45° every pixel of them looks the same without smoothing.
void paintSlantedLines(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
                       const QColor& colour)
{
    QPen pen(colour, std::max(1.0, std::round(pattern.width * painter.deviceTransform().m11())));
    pen.setCosmetic(true);
    drawLines(painter, shape, view, pattern, pen);
}

/// Upright lines on pixels: as rectangles that fall on them, which is quicker than any brush or pen.
void paintUprightLines(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
                       const QColor& colour)
{
    const PixelGrid pixels{painter.deviceTransform().m11()};
    const double width = pixels.atLeastOne(pattern.width);
    for (const HatchLines& line : linesOf(pattern)) {
        for (const QLineF& drawn : hatchLines(shape, view, line.angle, line.spacing)) {
            const QRectF along = QRectF(drawn.p1(), drawn.p2()).normalized();
            const QPointF from(pixels.snapped(along.left()), pixels.snapped(along.top()));
            const QPointF to(pixels.snapped(along.right()), pixels.snapped(along.bottom()));
            const bool flat = line.angle == 0;
            painter.fillRect(QRectF(from, QSizeF(flat ? to.x() - from.x() : width, flat ? width : to.y() - from.y())),
                             colour);
        }
    }
}

/// One row of dots through the whole view, as they fall on pixels.
QImage dotRow(const MapView& view, const HatchPattern& pattern, const PixelGrid& pixels, const QColor& colour)
{
    const int side = qRound(pixels.atLeastOne(pattern.width) * pixels.scale);
    QImage row(qCeil(view.size.width() * pixels.scale), side, QImage::Format_ARGB32_Premultiplied);
    row.setDevicePixelRatio(pixels.scale);
    row.fill(Qt::transparent);
    QPainter painter(&row);
    const double phase = std::fmod(view.toScreen({700000, 7000000}).x(), pattern.period());
    for (double x = phase - pattern.period(); x < view.size.width(); x += pattern.period())
        painter.fillRect(QRectF(pixels.snapped(x), 0, side / pixels.scale, side / pixels.scale), colour);
    return row;
}

/// Dots on pixels: a piece of one row of them along each line.
void paintDots(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
               const QColor& colour)
{
    const PixelGrid pixels{painter.deviceTransform().m11()};
    const QImage row = dotRow(view, pattern, pixels, colour);
    for (const QLineF& line : hatchLines(shape, view, 0, pattern.period())) {
        const double from = std::max(0.0, std::ceil(std::min(line.x1(), line.x2()) * pixels.scale));
        const double to = std::min(double(row.width()), std::floor(std::max(line.x1(), line.x2()) * pixels.scale));
        if (from < to)
            painter.drawImage(QPointF(from / pixels.scale, pixels.snapped(line.y1())), row,
                              QRectF(from, 0, to - from, row.height()));
    }
}

void setOnPixels(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
                 const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (pattern.kind == Falling || pattern.kind == Rising)
        paintSlantedLines(painter, shape, view, pattern, colour);
    else if (pattern.kind == Dots)
        paintDots(painter, shape, view, pattern, colour);
    else
        paintUprightLines(painter, shape, view, pattern, colour);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

void fillHatched(QPainter& painter, const QPainterPath& shape, const MapView& view, const HatchPattern& pattern,
                 const QColor& ground, const QColor& lines, bool hasRim)
{
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double scale = painter.deviceTransform().m11();
    const bool textured = raster && lines.alpha() < 255;
    painter.setPen(Qt::NoPen);
    painter.setBrush(textured ? hatchBrush(pattern, ground, lines, view, scale) : QBrush(ground));
    // Smoothing takes four times as long, and under an opaque rim nobody can see it: what the rim leaves of a pixel
    // lies on one side of the edge, that of the pixel's centre.
    painter.setRenderHint(QPainter::Antialiasing, !(raster && hasRim && scale >= 1));
    painter.drawPath(shape);
    painter.setRenderHint(QPainter::Antialiasing);
    if (textured || pattern.kind == Plain)
        return;
    if (raster)
        setOnPixels(painter, shape, view, pattern, lines);
    else
        paintVectors(painter, shape, view, pattern, lines);
}

} // namespace parvis
