// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_painter.h"

#include "map/paint/item_style.h"
#include "map/paint/label_text.h"
#include "map/paint/land.h"
#include "map/paint/map_cache.h"
#include "map/paint/map_furniture.h"
#include "map/paint/tile_paint.h"
#include "map/paint/underlay_paint.h"
#include "map/scene/map_symbol.h"

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
    if (item.weight) {
        paintMark(painter, style, shade, at, radius);
        return;
    }
    MapClass ring = style;
    ring.mark = MarkShape::Annulus;
    paintMark(painter, ring, shade, at, radius);
}

/// Draws several layers as one that is partly transparent. On pixels they are put together first: that looks better
/// than each alone letting the one below through, and Qt starts threads for larger transparent fills.
class Fader
{
public:
    explicit Fader(QPainter& painter)
        : painter_(painter)
        , device_(painter.deviceTransform())
        , raster_(painter.paintEngine()->type() == QPaintEngine::Raster && device_.type() <= QTransform::TxScale &&
                  device_.m11() >= 1) // Qt cuts what is drawn into images of a lower resolution
    {
    }

    template <class Draw>
    void paint(double opacity, const QRectF& box, Draw draw)
    {
        if (opacity == 1) {
            draw(painter_);
            return;
        }
        painter_.setOpacity(opacity);
        if (raster_)
            paintTogether(box, draw);
        else
            draw(painter_);
        painter_.setOpacity(1);
    }

private:
    template <class Draw>
    void paintTogether(const QRectF& box, Draw draw)
    {
        const QRect pixels = device_.mapRect(box).toAlignedRect();
        const QPointF corner = device_.inverted().map(QPointF(pixels.topLeft()));
        makeRoom(pixels.size());
        inner_.setCompositionMode(QPainter::CompositionMode_Source);
        inner_.fillRect(QRectF({0, 0}, box.size()).adjusted(-1, -1, 2, 2), Qt::transparent);
        inner_.setCompositionMode(QPainter::CompositionMode_SourceOver);
        inner_.translate(-corner);
        draw(inner_);
        inner_.translate(corner);
        painter_.drawImage(corner, picture_, QRectF({0, 0}, QSizeF(pixels.size())));
    }

    /// One picture serves all: to make one costs more than to draw into it.
    void makeRoom(QSize size)
    {
        if (picture_.width() >= size.width() && picture_.height() >= size.height())
            return;
        if (inner_.isActive())
            inner_.end();
        picture_ = QImage(size.expandedTo(picture_.size()).expandedTo({64, 64}), QImage::Format_ARGB32_Premultiplied);
        picture_.setDevicePixelRatio(device_.m11());
        inner_.begin(&picture_);
        inner_.setRenderHint(QPainter::Antialiasing);
    }

    QPainter& painter_;
    QTransform device_;
    bool raster_;
    QImage picture_;
    QPainter inner_;
};

void paintItem(Fader& fader, const MapClass& style, const MapItem& item, const MapView& view, Shade shade)
{
    const double extent = extentOpacity(item, view.metresPerPixel);
    const double symbol = symbolOpacity(item, view.metresPerPixel);
    if (extent > 0) {
        const Box& box = item.shape->bounds();
        const QRectF seen(view.toScreen({box.minX, box.maxY}), view.toScreen({box.maxX, box.minY}));
        fader.paint(extent, seen.adjusted(-2, -2, 2, 2), [&](QPainter& to) {
            paintExtent(to, item.shape->atScale(view.metresPerPixel), view, style, shade,
                        item.extent == ExtentKind::Schematic);
        });
    }
    if (symbol > 0) {
        const double reach = symbolRadius(item, view.metresPerPixel) * 1.6 + 2; // a triangle's corner goes farthest
        const QRectF seen(view.toScreen(item.at()) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        fader.paint(symbol, seen, [&](QPainter& to) { paintSymbol(to, item, style, view, shade); });
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
    if (options.underlay && options.underlay->tiles)
        paintTiles(painter, *options.underlay->tiles, view, options.shade);
    if (options.underlay)
        paintLayers(painter, options.underlay->layers, view, options.shade, stop);
    Fader fader(painter);
    // Symbols reach beyond the extents by which items are found.
    std::vector<const MapItem*> items = scene.within(view.grown(int(symbolReach)).worldBox());
    if (options.focus)
        std::ranges::stable_partition(items, [&](const MapItem* item) { return options.isContext(*item); });
    for (const MapItem* item : items) {
        if (stop.stop_requested())
            return false;
        if (options.shows(*item))
            paintItem(fader, styleOf(scene, *item, options), *item, view, options.shade);
    }
    if (options.underlay && options.underlay->former.shapes)
        paintFormer(painter, *options.underlay->former.shapes, view, options.shade, stop);
    return !stop.stop_requested();
}

} // namespace

void paintMap(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
              const LabelRoom& room, std::stop_token stop, MapCache* cache)
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
    for (const MapLabel& label : placeLabels(scene, view, options, room, text))
        text.paint(painter, label, options.shade);
}

void paintPicture(QPainter& painter, const MapScene& scene, const MapView& view, const MapOptions& options,
                  std::stop_token stop)
{
    const MapFurniture furniture(scene, view, options);
    paintMap(painter, scene, view, options, {.keepFree = furniture.boxes()}, stop);
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
