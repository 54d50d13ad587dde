// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/item_style.h"

#include "map/paint/hatch_fill.h"
#include "map/scene/map_options.h"
#include "map/scene/map_symbol.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

HatchPattern patternOf(Hatch hatch)
{
    using enum HatchPattern::Kind;
    switch (hatch) {
    case Hatch::None:
        return {Plain};
    case Hatch::Horizontal:
        return {Horizontal};
    case Hatch::Vertical:
        return {Vertical};
    case Hatch::Falling:
        return {Falling};
    case Hatch::Dots:
        return {Dots, 1.4};
    case Hatch::Cross:
        return {Cross};
    }
    return {};
}

/// Lines also where the class has none: an extent that is not the official one is never filled.
HatchPattern schematicPattern(Hatch hatch)
{
    const HatchPattern pattern = patternOf(hatch);
    return pattern.kind == HatchPattern::Kind::Plain ? HatchPattern{HatchPattern::Kind::Rising, 1.0} : pattern;
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// What a colour of that strength over another looks like. Drawn opaque it takes a fraction of the time: Qt starts
/// threads for larger transparent fills.
QColor over(const QColor& ground, const QColor& colour, double alpha)
{
    const auto mix = [&](int a, int b) { return qRound(a + (b - a) * alpha); };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()), mix(ground.blue(), colour.blue())};
}

QColor patternColour(const MapClass& style, Shade shade)
{
    const bool deep = style.colour(shade).lightnessF() < 0.5F;
    return deep ? style.colour(shade).lighter(150) : style.colour(shade).darker(135);
}

/// Small ones fade in and out: there the least step would be seen.
bool isLarge(const QPainterPath& path)
{
    const QRectF box = path.controlPointRect();
    return std::max(box.width(), box.height()) > 40;
}

} // namespace

const MapClass& contextClass()
{
    static const MapClass style{
        .id = u"context"_s, .light = QColor(0xd3, 0xd1, 0xcb), .dark = QColor(0x4a, 0x50, 0x56)};
    return style;
}

const MapClass& styleOf(const MapScene& scene, const MapItem& item, const MapOptions& options)
{
    return options.isContext(item) ? contextClass() : scene.classOf(item);
}

QColor edgeColour(const MapClass& style, Shade shade)
{
    return shade == Shade::Light ? style.light.darker(165) : style.dark.lighter(140);
}

void paintExtent(QPainter& painter, const MultiPolygon& shape, const MapView& view, const MapClass& style, Shade shade,
                 bool schematic)
{
    const QColor fill = style.colour(shade);
    const QPainterPath path = screenPath(shape, view);
    const QColor solid = over(MapPalette::of(shade).land, fill, 0.82);
    if (schematic)
        fillHatched(painter, path, view, schematicPattern(style.hatch), faded(fill, 0.16),
                    faded(shade == Shade::Light ? fill.darker(115) : fill, 0.8), false);
    else
        fillHatched(painter, path, view, patternOf(style.hatch), solid, over(solid, patternColour(style, shade), 0.7),
                    isLarge(path));
    QPen edge(edgeColour(style, shade), 1.0);
    edge.setJoinStyle(Qt::BevelJoin);
    if (schematic)
        edge.setDashPattern({4, 3});
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintMark(QPainter& painter, const MapClass& style, Shade shade, QPointF centre, double radius)
{
    // A rim of land colour keeps crowded symbols apart; within it the edge keeps pale ones visible. Filling three sizes
    // is several times quicker than stroking one.
    const auto fill = [&](double r, const QColor& colour) {
        painter.setBrush(colour);
        fillMark(painter, style.mark, centre, r);
    };
    painter.setPen(Qt::NoPen);
    fill(radius + 1, MapPalette::of(shade).land);
    fill(radius, edgeColour(style, shade));
    fill(radius - 0.8, style.colour(shade));
}

void paintSwatch(QPainter& painter, const MapClass& style, Shade shade, const QRectF& box, bool schematic)
{
    const auto corner = [](QPointF p) { return Point{p.x(), -p.y()}; };
    const MultiPolygon shape{{Polygon{{{corner(box.topLeft()), corner(box.topRight()), corner(box.bottomRight()),
                                        corner(box.bottomLeft()), corner(box.topLeft())}}}}};
    // A view of one metre per pixel whose top left corner is the world's origin: screen and world are the same.
    const QSize reach(int(box.right()) + 2, int(box.bottom()) + 2);
    const MapView view{{reach.width() / 2.0, -reach.height() / 2.0}, 1, reach, 1};
    paintExtent(painter, shape, view, style, shade, schematic);
}

} // namespace parvis
