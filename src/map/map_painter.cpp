#include "map/map_painter.h"

#include "map/item_style.h"
#include "map/map_furniture.h"
#include "map/map_labels.h"
#include "map/map_symbol.h"

#include <QPainter>

namespace parvis {

namespace {

/// The background is worth a kilometre: where that is a large part of the picture, coast and limits fade away instead
/// of pretending to a place.
double backgroundStrength(double metresPerPixel)
{
    return std::clamp((metresPerPixel - 15) / 45, 0.0, 1.0);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto mix = [&](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// On lines this thin nobody sees the joins, and round ones take most of the time.
QPen thinPen(const QColor& colour)
{
    return {colour, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
}

void paintLand(QPainter& painter, const MapScene& scene, const MapView& view, Shade shade)
{
    const MapPalette& palette = MapPalette::of(shade);
    const MapBackground& background = scene.background();
    const double strength = backgroundStrength(view.metresPerPixel);
    painter.fillRect(QRect({0, 0}, view.size), mixed(palette.land, palette.sea, strength));
    if (strength == 0)
        return;
    painter.setPen(thinPen(mixed(palette.land, palette.coast, strength)));
    painter.setBrush(mixed(palette.land, palette.abroad, strength));
    painter.drawPath(screenPath(background.land, view));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(screenPath(background.borders, view));
    painter.setPen(thinPen(mixed(palette.land, palette.outline, strength)));
    painter.setBrush(palette.land);
    for (const MapBackground::Departement& departement : background.departements) {
        if (departement.bounds.intersects(view.worldBox()))
            painter.drawPath(screenPath(departement.shape, view));
    }
}

void paintItem(QPainter& painter, const MapScene& scene, const MapItem& item, const MapView& view, Shade shade)
{
    const MapClass& style = scene.classOf(item);
    const double symbol = symbolOpacity(item, view.metresPerPixel);
    if (symbol < 1)
        paintExtent(painter, item.shape->atScale(view.metresPerPixel), view, style, shade,
                    item.extent == ExtentKind::Schematic);
    if (symbol == 0)
        return;
    if (symbol < 1)
        painter.setOpacity(symbol);
    paintMark(painter, style, shade, view.toScreen(item.at()), symbolRadius(item, view.metresPerPixel));
    if (symbol < 1)
        painter.setOpacity(1);
}

void paintRing(QPainter& painter, const MapItem& item, const MapView& view, const QColor& colour, const QColor& halo)
{
    QPainterPath path;
    if (symbolOpacity(item, view.metresPerPixel) > 0.5) {
        const double r = symbolRadius(item, view.metresPerPixel) + 2.5;
        path.addEllipse(view.toScreen(item.at()), r, r);
    } else {
        path = screenPath(item.shape->atScale(view.metresPerPixel), view);
    }
    painter.strokePath(path, roundPen(halo, 4.5));
    painter.strokePath(path, roundPen(colour, 2.2));
}

} // namespace

void paintMap(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
              const std::vector<QRectF>& keepFree, std::stop_token stop)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintLand(painter, scene, view, options.shade);
    // Symbols reach beyond the extents by which items are found.
    for (const MapItem* item : scene.within(view.grown(int(symbolReach)).worldBox())) {
        if (stop.stop_requested())
            return;
        if (options.shows(*item))
            paintItem(painter, scene, *item, view, options.shade);
    }
    if (options.labels && !stop.stop_requested())
        paintLabels(painter, placeLabels(scene, view, options, keepFree), options);
}

void paintPicture(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                  std::stop_token stop)
{
    const MapFurniture furniture(scene, view, options);
    paintMap(painter, scene, view, options, furniture.boxes(), stop);
    if (!stop.stop_requested())
        furniture.paint(painter);
}

void paintOverlay(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                  const QpvSet& selected, std::optional<Id<Qpv>> hovered)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPalette& palette = MapPalette::of(options.shade);
    const Box seen = view.grown(int(symbolReach)).worldBox();
    const auto ring = [&](Id<Qpv> qpv, const QColor& colour) {
        const MapItem* item = scene.find(qpv);
        if (item && options.shows(*item) && item->shape->bounds().intersects(seen))
            paintRing(painter, *item, view, colour, palette.halo);
    };
    for (const Id<Qpv> qpv : selected)
        ring(qpv, palette.selection);
    if (hovered && !selected.contains(*hovered))
        ring(*hovered, palette.hover);
}

} // namespace parvis
