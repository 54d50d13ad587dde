#include "map/item_style.h"

#include "map/hatch_texture.h"
#include "map/map_options.h"
#include "map/map_symbol.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

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

struct HatchLines
{
    double angle;
    double spacing;
};

/// The same for painters that know no textures (SVG, PDF).
std::vector<HatchLines> linesOf(const HatchPattern& pattern)
{
    using enum HatchPattern::Kind;
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

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
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

void paintLines(QPainter& painter, const MultiPolygon& shape, const MapView& view, const HatchPattern& pattern,
                const QColor& colour)
{
    QPen pen(colour, pattern.width);
    if (pattern.kind == HatchPattern::Kind::Dots) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, pattern.period() / pattern.width - 0.01});
    }
    painter.setPen(pen);
    for (const HatchLines& line : linesOf(pattern)) {
        const std::vector<QLineF> drawn = hatchLines(shape, view, line.angle, line.spacing);
        painter.drawLines(drawn.data(), static_cast<int>(drawn.size()));
    }
}

/// Its lines can be set on pixels as they are.
bool isLines(const HatchPattern& pattern, const QColor& lines)
{
    using enum HatchPattern::Kind;
    return pattern.kind != Plain && pattern.kind != Dots && lines.alpha() == 255;
}

/// Slanted lines on pixels, without smoothing: at 45° every pixel of them looks the same.
void paintSlantedLines(QPainter& painter, const MultiPolygon& shape, const MapView& view, const HatchPattern& pattern,
                       const QColor& colour)
{
    QPen pen(colour, std::max(1.0, std::round(pattern.width * painter.deviceTransform().m11())));
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const HatchLines& line : linesOf(pattern)) {
        const std::vector<QLineF> drawn = hatchLines(shape, view, line.angle, line.spacing);
        painter.drawLines(drawn.data(), static_cast<int>(drawn.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// Upright lines on pixels: each snapped to them, as a rectangle, which is quicker than any brush or pen.
void paintUprightLines(QPainter& painter, const MultiPolygon& shape, const MapView& view, const HatchPattern& pattern,
                       const QColor& colour)
{
    const double scale = painter.deviceTransform().m11();
    const auto snapped = [scale](double at) { return std::round(at * scale) / scale; };
    const double width = std::max(1.0, std::round(pattern.width * scale)) / scale;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const HatchLines& line : linesOf(pattern)) {
        for (const QLineF& drawn : hatchLines(shape, view, line.angle, line.spacing)) {
            const QRectF along = QRectF(drawn.p1(), drawn.p2()).normalized();
            const QPointF from(snapped(along.left()), snapped(along.top()));
            const QPointF to(snapped(along.right()), snapped(along.bottom()));
            const bool flat = line.angle == 0;
            painter.fillRect(QRectF(from, QSizeF(flat ? to.x() - from.x() : width, flat ? width : to.y() - from.y())),
                             colour);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void fillExtent(QPainter& painter, const MultiPolygon& shape, const QPainterPath& path, const MapView& view,
                const HatchPattern& pattern, const QColor& ground, const QColor& lines)
{
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.setPen(Qt::NoPen);
    const bool textured = raster && !isLines(pattern, lines);
    const bool slanted = pattern.kind == HatchPattern::Kind::Falling || pattern.kind == HatchPattern::Kind::Rising;
    painter.setBrush(textured ? hatchBrush(pattern, ground, lines, view, painter.deviceTransform().m11())
                              : QBrush(ground));
    painter.drawPath(path);
    if (raster && !textured && slanted)
        paintSlantedLines(painter, shape, view, pattern, lines);
    else if (raster && !textured)
        paintUprightLines(painter, shape, view, pattern, lines);
    else if (!raster)
        paintLines(painter, shape, view, pattern, lines);
}

} // namespace

const MapClass& contextClass()
{
    static const MapClass style{
        .id = QStringLiteral("context"), .light = QColor(0xd3, 0xd1, 0xcb), .dark = QColor(0x4a, 0x50, 0x56)};
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
        fillExtent(painter, shape, path, view, {HatchPattern::Kind::Rising, 1.0}, faded(fill, 0.16),
                   faded(shade == Shade::Light ? fill.darker(115) : fill, 0.8));
    else
        fillExtent(painter, shape, path, view, patternOf(style.hatch), solid,
                   over(solid, patternColour(style, shade), 0.7));
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
