// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_pane.h"

#include "map/paint/map_furniture.h"
#include "map/paint/map_painter.h"
#include "map/scene/map_symbol.h"

#include <QPainter>
#include <QResizeEvent>

namespace parvis {

namespace {

constexpr int overscan = 160;      ///< pixels
constexpr double closeUpScale = 2; ///< metres per pixel; a QPV that is zoomed to is shown no closer

} // namespace

MapPane::MapPane(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 180);
    connect(&viewport_, &MapViewport::moved, this, &MapPane::followView);
    connect(&viewport_, &MapViewport::settled, this, &MapPane::viewChanged);
    connect(&renderer_, &MapRenderer::rendered, this, &MapPane::showPicture);
    followPalette();
}

void MapPane::setScene(std::shared_ptr<const MapScene> scene)
{
    scene_ = std::move(scene);
    hovered_.reset();
    fitWhileUntouched();
    repaintMap();
    if (pendingPlaces_) // once the widgets around the map have their sizes
        QTimer::singleShot(0, this,
                           [this, qpvs = *std::exchange(pendingPlaces_, std::nullopt)] { zoomToPlaces(qpvs); });
}

/// In the middle of the map, or further to the left by as much as its east would be covered.
/// @param departement  empty: the whole scene
MapView MapPane::wholeView(const DepartementCode& departement) const
{
    const MapView view = startView(*scene_, size(), options_, devicePixelRatioF(), departement);
    const Box box = departement.isEmpty() ? scene_->bounds() : scene_->boundsOf(departement);
    const double covered = view.toScreen({box.maxX, box.minY}).x() + MapFurniture::margin - (width() - aside_);
    const double spare =
        view.toScreen({box.minX, box.minY}).x() - MapFurniture(*scene_, view, options_).margins().left();
    return view.dragged({-std::clamp(covered, 0.0, std::max(0.0, spare)), 0});
}

/// Until the user moves it, the map shows everything, whatever size the window takes.
void MapPane::fitWhileUntouched()
{
    if (scene_ && viewport_.isUntouched())
        viewport_.place(wholeView({}));
}

void MapPane::setFilter(std::shared_ptr<const QpvSet> only)
{
    options_.only = std::move(only);
    repaintMap();
}

void MapPane::setClasses(std::set<int> classes)
{
    if (classes == options_.classes)
        return;
    options_.classes = std::move(classes);
    repaintMap();
}

void MapPane::setUnderlay(std::shared_ptr<const MapUnderlay> underlay)
{
    options_.underlay = std::move(underlay);
    repaintMap();
}

void MapPane::outline(QpvSet qpvs)
{
    selection_ = std::move(qpvs);
    update();
}

void MapPane::setHovered(std::optional<Id<Qpv>> qpv)
{
    hovered_ = qpv;
    update();
}

void MapPane::setMarkers(std::vector<MapMarker> markers)
{
    markers_ = std::move(markers);
    update();
}

void MapPane::zoomToPlaces(const QpvSet& qpvs)
{
    if (!scene_) {
        pendingPlaces_ = qpvs;
        return;
    }
    Box box = boundsOf(markers_);
    if (const Box areas = scene_->boundsOf(qpvs); !areas.isEmpty())
        box.add(areas);
    const double room = 0.08 * std::max(box.width(), box.height()); // for the pins above their places
    zoomTo({box.minX - room, box.minY - room, box.maxX + room, box.maxY + room});
}

void MapPane::setView(const MapView& view)
{
    viewport_.moveTo(view.resized(size()));
}

void MapPane::followView()
{
    Q_EMIT viewChanged();
    // While one picture is being painted the next is not asked for yet: a drag would never let one be finished.
    if (renderer_.isBusy())
        stale_ = true;
    else
        repaintMap();
    update();
}

void MapPane::repaintMap()
{
    stale_ = false;
    if (scene_ && width() > 0 && height() > 0)
        renderer_.request({scene_, view(), options_, overscan});
    update();
}

void MapPane::showPicture(const MapPicture& picture)
{
    picture_ = picture;
    if (stale_)
        repaintMap();
    update();
}

void MapPane::zoomTo(const QpvSet& qpvs)
{
    zoomTo(scene_ ? scene_->boundsOf(qpvs) : Box());
}

void MapPane::zoomTo(const Box& box)
{
    if (!scene_ || box.isEmpty())
        return;
    MapView wanted = MapView::fitting(box, size(), clearOfFurniture(), devicePixelRatioF());
    wanted.metresPerPixel = std::max(wanted.metresPerPixel, closeUpScale);
    viewport_.jumpTo(wanted);
}

void MapPane::reveal(Id<Qpv> qpv)
{
    constexpr int edge = 24; // pixels
    const MapItem* item = scene_ ? scene_->find(qpv) : nullptr;
    const QRectF place = item ? rectOf(*item) : QRectF();
    const double hidden = place.right() + edge - width();
    if (item && hidden > 0 && place.left() >= hidden)
        viewport_.moveTo(view().dragged({-hidden, 0}));
}

void MapPane::zoomToDepartement(const DepartementCode& departement)
{
    if (scene_)
        viewport_.jumpTo(wholeView(departement));
}

QMarginsF MapPane::clearOfFurniture() const
{
    return MapFurniture(*scene_, view(), options_).margins();
}

void MapPane::zoomBy(double factor)
{
    viewport_.jumpTo(view().zoomedAbout(view().screenRect().center(), factor));
}

void MapPane::showAll()
{
    zoomToDepartement({});
}

void MapPane::goBack()
{
    viewport_.goBack(size());
}

void MapPane::goForward()
{
    viewport_.goForward(size());
}

const MapItem* MapPane::itemAt(QPointF at) const
{
    return scene_ ? scene_->hit(view().toWorld(at), view().metresPerPixel,
                                [this](const MapItem& item) { return options_.shows(item); })
                  : nullptr;
}

std::optional<Id<Qpv>> MapPane::qpvAt(QPointF at) const
{
    const MapItem* item = itemAt(at);
    return item ? std::optional(item->qpv) : std::nullopt;
}

QRectF MapPane::rectOf(const MapItem& item) const
{
    const Box& box = item.shape->bounds();
    const double r = symbolRadius(item, view().metresPerPixel);
    const QPointF centre = view().toScreen(item.at());
    const QRectF symbol(centre - QPointF(r, r), QSizeF(2 * r, 2 * r));
    const QRectF extent(view().toScreen({box.minX, box.maxY}), view().toScreen({box.maxX, box.minY}));
    return symbolOpacity(item, view().metresPerPixel) > 0 ? extent.united(symbol) : extent;
}

void MapPane::followPalette()
{
    options_.shade = palette().color(QPalette::Window).lightnessF() < 0.5F ? Shade::Dark : Shade::Light;
    options_.font = font();
    options_.locale = locale();
}

void MapPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), MapPalette::of(options_.shade).sea);
    if (picture_.map.isNull() || !scene_)
        return;
    const MapView& shown = picture_.mapView;
    const double scale = shown.metresPerPixel / view().metresPerPixel;
    const QPointF corner = view().toScreen(shown.toWorld({0, 0}));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale != 1);
    if (scale == 1)
        painter.drawImage(corner, picture_.map);
    else
        painter.drawImage(QRectF(corner, QSizeF(shown.size) * scale), picture_.map);
    paintOverlay(painter, *scene_, view(), options_, selection_, hovered_);
    paintMarkers(painter, view(), options_, markers_);
    for (const FurniturePicture& piece : picture_.furniture)
        painter.drawImage(piece.at, piece.image);
    paintOnTop(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange) {
        followPalette();
        repaintMap();
    }
    QWidget::changeEvent(event);
}

/// In a window of another size the map keeps its middle. When something beside it comes or goes it keeps its corner, so
/// that what is under the mouse stays there.
void MapPane::resizeEvent(QResizeEvent* event)
{
    const bool keepsCorner = scene_ && isVisible() && window()->size() == windowSize_;
    windowSize_ = window()->size();
    viewport_.resize(size(), devicePixelRatioF());
    if (keepsCorner)
        viewport_.shift(QSizeF(size() - event->oldSize()) / 2);
    else
        fitWhileUntouched();
    repaintMap();
}

} // namespace parvis
