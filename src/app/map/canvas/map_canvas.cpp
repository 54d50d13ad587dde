// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_canvas.h"

#include "domain/names.h"
#include "map/paint/map_furniture.h"
#include "map/scene/map_symbol.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int overscan = 160;      ///< pixels
constexpr int settleTime = 600;    ///< milliseconds
constexpr double closeUpScale = 2; ///< metres per pixel; a QPV that is zoomed to is shown no closer

} // namespace

MapCanvas::MapCanvas(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"mapCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 180);
    setAccessibleName(tr("Map of the priority neighbourhoods"));
    describeSelection();
    settled_.setSingleShot(true);
    settled_.setInterval(settleTime);
    connect(&settled_, &QTimer::timeout, this, [this] {
        history_.visit(view_);
        Q_EMIT viewChanged();
    });
    connect(&renderer_, &MapRenderer::rendered, this, &MapCanvas::showPicture);
    followPalette();
}

void MapCanvas::setScene(std::shared_ptr<const MapScene> scene)
{
    scene_ = std::move(scene);
    hovered_.reset();
    fitWhileUntouched();
    repaintMap();
    if (pendingPlaces_) // once the widgets around the map have their sizes
        QTimer::singleShot(0, this,
                           [this, qpvs = *std::exchange(pendingPlaces_, std::nullopt)] { zoomToPlaces(qpvs); });
}

/// Until the user moves it, the map shows everything, whatever size the window takes.
void MapCanvas::fitWhileUntouched()
{
    if (untouched_ && scene_)
        view_ = startView(*scene_, size(), options_, devicePixelRatioF());
}

void MapCanvas::setFilter(std::shared_ptr<const QpvSet> only)
{
    options_.only = std::move(only);
    repaintMap();
}

void MapCanvas::setClasses(std::set<int> classes)
{
    if (classes == options_.classes)
        return;
    options_.classes = std::move(classes);
    repaintMap();
}

void MapCanvas::setUnderlay(std::shared_ptr<const MapUnderlay> underlay)
{
    options_.underlay = std::move(underlay);
    repaintMap();
}

void MapCanvas::setSelection(QpvSet qpvs)
{
    selection_ = std::move(qpvs);
    if (selection_.size() == 1)
        current_ = *selection_.begin();
    describeSelection();
    update();
}

void MapCanvas::setMarkers(std::vector<MapMarker> markers)
{
    markers_ = std::move(markers);
    update();
}

void MapCanvas::zoomToPlaces(const QpvSet& qpvs)
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

/// What a screen reader says of the map beside its name.
void MapCanvas::describeSelection()
{
    if (selection_.empty()) {
        setAccessibleDescription(
            tr("Arrows move, plus and minus zoom, Home shows everything, N and P go from one QPV to the next."));
        return;
    }
    const MapItem* item = scene_ && selection_.size() == 1 ? scene_->find(*selection_.begin()) : nullptr;
    setAccessibleDescription(item ? describe(*item).replace(u'\n', u' ')
                                  : tr("%n QPV selected", nullptr, int(selection_.size())));
}

void MapCanvas::setView(const MapView& view)
{
    applyView(view.resized(size()));
}

void MapCanvas::applyView(const MapView& view)
{
    if (view == view_)
        return;
    if (untouched_)
        history_.visit(view_);
    untouched_ = false;
    view_ = view;
    settled_.start();
    Q_EMIT viewChanged();
    // While one picture is being painted the next is not asked for yet: a drag would never let one be finished.
    if (renderer_.isBusy())
        stale_ = true;
    else
        repaintMap();
    update();
}

void MapCanvas::repaintMap()
{
    stale_ = false;
    if (scene_ && width() > 0 && height() > 0)
        renderer_.request({scene_, view_, options_, overscan});
    update();
}

void MapCanvas::showPicture(const MapPicture& picture)
{
    picture_ = picture;
    if (stale_)
        repaintMap();
    update();
}

void MapCanvas::zoomTo(const QpvSet& qpvs)
{
    zoomTo(scene_ ? scene_->boundsOf(qpvs) : Box());
}

void MapCanvas::zoomTo(const Box& box)
{
    if (!scene_ || box.isEmpty())
        return;
    MapView view = MapView::fitting(box, size(), clearOfFurniture(), devicePixelRatioF());
    view.metresPerPixel = std::max(view.metresPerPixel, closeUpScale);
    history_.visit(view_);
    applyView(view);
}

void MapCanvas::zoomToDepartement(const DepartementCode& departement)
{
    if (!scene_)
        return;
    history_.visit(view_);
    applyView(startView(*scene_, size(), options_, devicePixelRatioF(), departement));
}

QMarginsF MapCanvas::clearOfFurniture() const
{
    return MapFurniture(*scene_, view_, options_).margins();
}

void MapCanvas::zoomBy(double factor)
{
    history_.visit(view_);
    applyView(view_.zoomedAbout(view_.screenRect().center(), factor));
}

void MapCanvas::showAll()
{
    zoomToDepartement({});
}

void MapCanvas::goBack()
{
    history_.visit(view_);
    if (const auto view = history_.back())
        applyView(view->resized(size()));
}

void MapCanvas::goForward()
{
    if (const auto view = history_.forward())
        applyView(view->resized(size()));
}

const MapItem* MapCanvas::itemAt(QPointF at) const
{
    return scene_ ? scene_->hit(view_.toWorld(at), view_.metresPerPixel,
                                [this](const MapItem& item) { return options_.shows(item); })
                  : nullptr;
}

std::optional<Id<Qpv>> MapCanvas::qpvAt(QPointF at) const
{
    const MapItem* item = itemAt(at);
    return item ? std::optional(item->qpv) : std::nullopt;
}

QRectF MapCanvas::rectOf(const MapItem& item) const
{
    const Box& box = item.shape->bounds();
    const double r = symbolRadius(item, view_.metresPerPixel);
    const QPointF centre = view_.toScreen(item.at());
    const QRectF symbol(centre - QPointF(r, r), QSizeF(2 * r, 2 * r));
    const QRectF extent(view_.toScreen({box.minX, box.maxY}), view_.toScreen({box.maxX, box.minY}));
    return symbolOpacity(item, view_.metresPerPixel) > 0 ? extent.united(symbol) : extent;
}

std::vector<Id<Qpv>> MapCanvas::walkOrder() const
{
    std::vector<Id<Qpv>> order;
    const MapItem* item = scene_ ? scene_->neighbour(std::nullopt, 1) : nullptr;
    for (; item; item = scene_->neighbour(item->qpv, 1)) {
        if (options_.shows(*item))
            order.push_back(item->qpv);
    }
    return order;
}

void MapCanvas::hover(QPointF at)
{
    const MapItem* item = itemAt(at);
    const auto qpv = item ? std::optional(item->qpv) : std::nullopt;
    if (qpv == hovered_)
        return;
    hovered_ = qpv;
    setCursor(item ? Qt::PointingHandCursor : pickShape_ == PickShape::None ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

void MapCanvas::walk(int step)
{
    const MapItem* item = scene_ ? scene_->neighbour(current_, step) : nullptr;
    while (item && !options_.shows(*item))
        item = scene_->neighbour(item->qpv, step);
    if (!item)
        return;
    current_ = item->qpv;
    if (!view_.screenRect().marginsRemoved(clearOfFurniture()).contains(view_.toScreen(item->at()))) {
        MapView view = view_;
        view.centre = item->at();
        applyView(view);
    }
    choose(item->qpv);
}

void MapCanvas::choose(Id<Qpv> qpv)
{
    current_ = qpv;
    setSelection({qpv});
    announceCurrent();
    Q_EMIT qpvClicked(qpv, false);
}

/// Adds it to the selection, or takes it away.
void MapCanvas::toggle(Id<Qpv> qpv)
{
    QpvSet chosen = selection_;
    if (!chosen.erase(qpv))
        chosen.insert(qpv);
    current_ = qpv;
    setSelection(std::move(chosen));
    announceCurrent();
    Q_EMIT qpvClicked(qpv, true);
}

/// Screen readers follow the walk as they follow the rows of a list.
void MapCanvas::announceCurrent()
{
    if (!QAccessible::isActive() || !current_)
        return;
    const std::vector<Id<Qpv>> order = walkOrder();
    const auto at = std::ranges::find(order, *current_);
    if (at == order.end())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(at - order.begin()));
    QAccessible::updateAccessibility(&focus);
}

QString MapCanvas::describe(const MapItem& item) const
{
    const QString population =
        item.population ? tr("%1 inhabitants (%2)")
                              .arg(options_.locale.toString(*item.population), vintageText(item.populationVintage))
                        : tr("Population: %1").arg(unknownText());
    const QString producer = producerName(item.extentSource);
    const QString source = producer.isEmpty() ? unknownText() : producer;
    const QString vintage = vintageText(item.extentSource.vintage);
    QString extent;
    switch (item.extent) {
    case ExtentKind::Official:
        extent = tr("Official contour: %1 (%2)").arg(source, vintage);
        break;
    case ExtentKind::Schematic:
        extent = tr("Schematic extent, from: %1 (%2)").arg(source, vintage);
        break;
    case ExtentKind::Place:
        extent = tr("A place only, from: %1 (%2)").arg(source, vintage);
        break;
    }
    return QStringList{withCode(item.name, item.code), tr("Contract: %1").arg(label(item.state)), population, extent}
        .join(u'\n');
}

void MapCanvas::followPalette()
{
    options_.shade = palette().color(QPalette::Window).lightnessF() < 0.5F ? Shade::Dark : Shade::Light;
    options_.font = font();
    options_.locale = locale();
}

} // namespace parvis
