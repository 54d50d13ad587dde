// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_symbol.h"

#include "map/scene/map_item.h"

#include <QPaintEngine>
#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace parvis {

namespace {

constexpr double smallest = 2.5;
constexpr double fadeFrom = 6;
constexpr double extentWhole = 12;
constexpr double fadeTo = 18;

QPainterPath polygonPath(QPointF centre, std::initializer_list<QPointF> corners, double scale)
{
    QPolygonF polygon;
    for (const QPointF corner : corners)
        polygon << centre + scale * corner;
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

double smoothStep(double at, double from, double to)
{
    const double t = std::clamp((at - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// At the largest radius its sides are an eighth of a pixel off the circle.
std::array<QPointF, 32> unitCircle()
{
    std::array<QPointF, 32> corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const double turn = 2 * std::numbers::pi * double(i) / double(corners.size());
        corners[i] = {std::cos(turn), std::sin(turn)};
    }
    return corners;
}

QPainterPath saltire(QPointF centre, double radius)
{
    // A cross of arms 0.5 wide in a square of half side 1, turned by 45°: area 4·0.5·(2 - 0.5/2)… scaled to a disc's.
    const double w = 0.36;
    return polygonPath(centre,
                       {{0, -w},
                        {1 - w, -1},
                        {1, -1 + w},
                        {w, 0},
                        {1, 1 - w},
                        {1 - w, 1},
                        {0, w},
                        {w - 1, 1},
                        {-1, 1 - w},
                        {-w, 0},
                        {-1, w - 1},
                        {w - 1, -1}},
                       radius * 1.15);
}

} // namespace

double symbolRadius(double inhabitants, double metresPerPixel)
{
    // Closer in there is more room: symbols grow slowly, until perimeters take over.
    const double growth = std::clamp(std::pow(240 / metresPerPixel, 0.3), 0.6, 2.0);
    return std::clamp(0.082 * std::sqrt(inhabitants) * growth, smallest, symbolReach);
}

double symbolRadius(const MapItem& item, double metresPerPixel)
{
    return item.weight ? symbolRadius(*item.weight, metresPerPixel) : unknownSymbolRadius;
}

double symbolOpacity(const MapItem& item, double metresPerPixel)
{
    if (item.extent == ExtentKind::Place)
        return 1;
    return 1 - smoothStep(item.shape->extent(metresPerPixel), fadeFrom, fadeTo);
}

double extentOpacity(const MapItem& item, double metresPerPixel)
{
    if (item.extent == ExtentKind::Place)
        return 0;
    return smoothStep(item.shape->extent(metresPerPixel), fadeFrom, extentWhole);
}

void fillMark(QPainter& painter, MarkShape shape, QPointF centre, double radius)
{
    if (shape != MarkShape::Disc || painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.drawPath(markPath(shape, centre, radius));
        return;
    }
    static const auto unit = unitCircle();
    std::array<QPointF, unit.size()> corners;
    std::ranges::transform(unit, corners.begin(), [&](QPointF p) { return centre + p * radius; });
    painter.drawConvexPolygon(corners.data(), int(corners.size()));
}

QPainterPath markPath(MarkShape shape, QPointF centre, double radius)
{
    const double pi = std::numbers::pi;
    QPainterPath path;
    switch (shape) {
    case MarkShape::Disc:
        path.addEllipse(centre, radius, radius);
        break;
    case MarkShape::Annulus:
        path.addEllipse(centre, radius, radius);
        path.addEllipse(centre, radius * 0.45, radius * 0.45);
        break;
    case MarkShape::Square:
        return polygonPath(centre, {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}, radius * std::sqrt(pi) / 2);
    case MarkShape::Diamond:
        return polygonPath(centre, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}}, radius * std::sqrt(pi / 2));
    case MarkShape::Triangle:
        return polygonPath(centre, {{0, -1.1547}, {1, 0.57735}, {-1, 0.57735}},
                           radius * std::sqrt(pi / std::sqrt(3.0)));
    case MarkShape::Saltire:
        return saltire(centre, radius);
    }
    return path;
}

} // namespace parvis
