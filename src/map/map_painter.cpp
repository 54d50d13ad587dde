#include "map/map_painter.h"

#include "map/item_style.h"
#include "map/label_text.h"
#include "map/land.h"
#include "map/map_cache.h"
#include "map/map_furniture.h"
#include "map/map_symbol.h"

#include <QPaintEngine>
#include <QPainter>

namespace parvis {

namespace {

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintSymbol(QPainter& painter, const MapItem& item, const MapClass& style, const MapView& view, Shade shade)
{
    const QPointF at = view.toScreen(item.at());
    const double radius = symbolRadius(item, view.metresPerPixel);
    if (item.population) {
        paintMark(painter, style, shade, at, radius);
        return;
    }
    MapClass ring = style;
    ring.mark = MarkShape::Annulus;
    paintMark(painter, ring, shade, at, radius);
}

/// Draws several layers as one that is partly transparent. On pixels they are put together first: that looks better
/// than each alone letting the one below through, and Qt starts threads for larger transparent fills.
template <class Draw>
void paintFaded(QPainter& painter, double opacity, const QRectF& box, Draw draw)
{
    if (opacity == 1) {
        draw(painter);
        return;
    }
    const QTransform device = painter.deviceTransform();
    painter.setOpacity(opacity);
    if (painter.paintEngine()->type() != QPaintEngine::Raster || device.type() > QTransform::TxScale) {
        draw(painter);
    } else {
        const QRect pixels = device.mapRect(box).toAlignedRect();
        QImage picture(pixels.size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        picture.setDevicePixelRatio(device.m11());
        const QPointF corner = device.inverted().map(QPointF(pixels.topLeft()));
        QPainter inner(&picture);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.translate(-corner);
        draw(inner);
        inner.end();
        painter.drawImage(corner, picture);
    }
    painter.setOpacity(1);
}

void paintItem(QPainter& painter, const MapScene& scene, const MapItem& item, const MapView& view, Shade shade)
{
    const MapClass& style = scene.classOf(item);
    const double extent = extentOpacity(item, view.metresPerPixel);
    const double symbol = symbolOpacity(item, view.metresPerPixel);
    if (extent > 0) {
        const Box& box = item.shape->bounds();
        const QRectF seen(view.toScreen({box.minX, box.maxY}), view.toScreen({box.maxX, box.minY}));
        paintFaded(painter, extent, seen.adjusted(-2, -2, 2, 2), [&](QPainter& to) {
            paintExtent(to, item.shape->atScale(view.metresPerPixel), view, style, shade,
                        item.extent == ExtentKind::Schematic);
        });
    }
    if (symbol > 0) {
        const double reach = symbolRadius(item, view.metresPerPixel) * 1.6 + 2; // a triangle's corner goes farthest
        const QRectF seen(view.toScreen(item.at()) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        paintFaded(painter, symbol, seen, [&](QPainter& to) { paintSymbol(to, item, style, view, shade); });
    }
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

/// False when stopped.
bool paintGround(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                 const std::stop_token& stop)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintLand(painter, scene.background(), view, options.shade);
    // Symbols reach beyond the extents by which items are found.
    for (const MapItem* item : scene.within(view.grown(int(symbolReach)).worldBox())) {
        if (stop.stop_requested())
            return false;
        if (options.shows(*item))
            paintItem(painter, scene, *item, view, options.shade);
    }
    return true;
}

} // namespace

void paintMap(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
              const std::vector<QRectF>& keepFree, std::stop_token stop, MapCache* cache)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const auto ground = [&](QPainter& to, const MapView& of) { return paintGround(to, scene, of, options, stop); };
    const bool whole = cache ? cache->ground.paint(painter, scene, view, options, ground) : ground(painter, view);
    if (!whole)
        return;
    if (!options.labels || stop.stop_requested())
        return;
    LabelCache* known = cache ? &cache->labels : nullptr;
    if (known)
        known->prepare(options.font, options.shade, view.devicePixelRatio);
    const LabelText text(options.font, known);
    for (const MapLabel& label : placeLabels(scene, view, options, keepFree, text))
        text.paint(painter, label, options.shade);
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
