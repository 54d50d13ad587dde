// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_scene.h"

#include "domain/names.h"
#include "geo/lambert93.h"
#include "geo/schematic_shape.h"
#include "map/scene/map_symbol.h"

#include <QMap>

#include <atomic>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A place as a shape: a square of one metre, which is drawn as a symbol at every scale.
MultiPolygon speck(Point at)
{
    const double r = 0.5;
    return {{Polygon{{{{at.x - r, at.y - r},
                       {at.x + r, at.y - r},
                       {at.x + r, at.y + r},
                       {at.x - r, at.y + r},
                       {at.x - r, at.y - r}}}}}};
}

std::optional<Point> placeOf(std::optional<double> longitude, std::optional<double> latitude)
{
    if (!longitude || !latitude)
        return std::nullopt;
    const Point at = toLambert93({*longitude, *latitude});
    return std::isfinite(at.x) && std::isfinite(at.y) ? std::optional(at) : std::nullopt;
}

/// Calls `work` for every index, on all processors; `work` does not throw.
template <class Work>
void onAllProcessors(std::size_t count, Work work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others; // they end before it does
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
        others.emplace_back(run);
    run();
}

/// Of its symbol, in inhabitants.
std::optional<double> weightOf(const MapTheme& theme, const Qpv& qpv)
{
    if (theme.symbolUnit == 0)
        return qpv.population ? std::optional<double>(*qpv.population) : std::nullopt;
    const auto value = theme.values.find(qpv.id);
    return value == theme.values.end() ? std::nullopt : std::optional(std::max(0.0, *value * theme.symbolUnit));
}

QString placeText(const Register& records, const Qpv& qpv)
{
    QStringList names = communeNames(records, qpv.id) << nameOf(records, qpv.departement);
    names.removeAll(QString());
    return names.join(u", "_s);
}

} // namespace

std::shared_ptr<const MapScene> MapScene::build(const Register& records, MapTheme theme, const MapScene* previous,
                                                int generation)
{
    const auto scene = std::make_shared<MapScene>();
    scene->theme_ = std::move(theme);
    scene->addItems(records, previous, generation);
    scene->addTowns(records);
    scene->addAttributions(records);
    scene->index();
    return scene;
}

std::shared_ptr<const MapShape> MapScene::reused(Id<Qpv> qpv, const Contour& contour) const
{
    const auto known = contours_.find(qpv);
    return known != contours_.end() && *known == contour ? items_[rowOf_.value(qpv)].shape : nullptr;
}

/// Where a QPV lies, and what that was made from. Without a shape: nowhere.
struct MapScene::Extent
{
    std::shared_ptr<const MapShape> shape = {};
    ExtentKind kind = ExtentKind::Place;
    Source source = {};
    Contour contour = {};
    std::optional<Notice> notice = {}; ///< of a contour that cannot be read
};

MapScene::Extent MapScene::extentOf(const Register& records, const Qpv& qpv, const Perimeter* perimeter,
                                    const MapScene* previous)
{
    Extent extent;
    extent.contour = {perimeter ? perimeter->wkb : QByteArray(), qpv.ellipse(), placeOf(qpv.longitude, qpv.latitude)};
    const auto become = [&](ExtentKind kind, const Source* source, auto&& draw) {
        extent.shape = previous ? previous->reused(qpv.id, extent.contour) : nullptr;
        if (!extent.shape)
            extent.shape = std::make_shared<const MapShape>(draw());
        extent.kind = kind;
        extent.source = source ? *source : Source{};
    };
    if (perimeter) {
        try {
            become(ExtentKind::Official, records.find(perimeter->source),
                   [&] { return multiPolygonFromWkb(perimeter->wkb); });
            return extent;
        } catch (const Error& error) {
            extent.notice = {Notice::Kind::Refused, qpv.code.text(), error.line()};
            extent.contour.wkb.clear();
        }
    }
    if (extent.contour.ellipse)
        become(ExtentKind::Schematic, records.find(qpv.source),
               [&] { return schematicShape(*extent.contour.ellipse); });
    else if (extent.contour.place)
        become(ExtentKind::Place, records.find(qpv.source), [&] { return speck(*extent.contour.place); });
    return extent;
}

void MapScene::addItems(const Register& records, const MapScene* previous, int generation)
{
    QHash<Id<Qpv>, const Perimeter*> perimeters;
    for (const Perimeter& perimeter : records.all<Perimeter>()) {
        if (perimeter.generation == generation)
            perimeters.insert(perimeter.qpv, &perimeter);
    }
    std::vector<const Qpv*> qpvs;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (qpv.code.generation() == generation)
            qpvs.push_back(&qpv);
    }
    std::vector<Extent> extents(qpvs.size());
    onAllProcessors(qpvs.size(), [&](std::size_t i) {
        extents[i] = extentOf(records, *qpvs[i], perimeters.value(qpvs[i]->id), previous);
    });
    for (std::size_t i = 0; i < qpvs.size(); ++i)
        addItem(records, *qpvs[i], std::move(extents[i]));

    QHash<Id<Contract>, ContractState> states;
    for (const ContractSummary& summary : summariseContracts(records))
        states.insert(summary.contract, summary.state);
    for (MapItem& item : items_) {
        if (const auto contract = records.find(item.qpv)->contract)
            item.state = states.value(*contract, ContractState::Unknown);
    }
    std::ranges::stable_sort(items_, std::greater(), [](const MapItem& item) {
        return std::pair(item.weight.value_or(0), item.shape->area());
    });
}

void MapScene::addItem(const Register& records, const Qpv& qpv, Extent extent)
{
    if (extent.notice)
        notices_.push_back(*extent.notice);
    if (!extent.shape) {
        unplaced_.push_back(qpv.code);
        return;
    }
    contours_.insert(qpv.id, std::move(extent.contour));
    items_.push_back({.qpv = qpv.id,
                      .code = qpv.code.text(),
                      .name = qpv.name,
                      .departement = qpv.code.departement(),
                      .population = qpv.population,
                      .populationVintage = qpv.populationVintage,
                      .weight = weightOf(theme_, qpv),
                      .place = placeText(records, qpv),
                      .classIndex = theme_.classIndex(qpv.id),
                      .extent = extent.kind,
                      .extentSource = std::move(extent.source),
                      .shape = std::move(extent.shape)});
}

void MapScene::addTowns(const Register& records)
{
    for (const Commune& commune : records.all<Commune>()) {
        if (const auto at = placeOf(commune.longitude, commune.latitude))
            towns_.push_back({commune.name, *at, commune.population.value_or(0)});
    }
    std::ranges::stable_sort(towns_, std::greater(), &MapTown::population);
}

void MapScene::addAttributions(const Register& records)
{
    const auto add = [&](const QString& what, const Source* source) {
        if (!source)
            return;
        const QString text = what.arg(attribution(*source));
        if (!attributions_.contains(text))
            attributions_ << text;
    };
    const QString extents = QCoreApplication::translate("map", "Contours: %1");
    const QString schematic = QCoreApplication::translate("map", "Schematic extents from: %1");
    const QString figures = QCoreApplication::translate("map", "Population: %1");
    for (const MapItem& item : items_) {
        add(item.extent == ExtentKind::Official ? extents : schematic,
            item.extentSource.id.isValid() ? &item.extentSource : nullptr);
        const Qpv* qpv = records.find(item.qpv);
        add(figures, records.find(qpv->populationSource));
    }
    addThemeAttributions(records);
    attributions_ << MapBackground::attribution();
}

/// Of the sources that are not named yet; many of one licence stand in one text, by their producers.
void MapScene::addThemeAttributions(const Register& records)
{
    constexpr int few = 2;
    QStringList texts;
    QMap<QString, QStringList> producers; // by licence
    for (const Id<Source> id : theme_.sources) {
        const Source* source = records.find(id);
        const auto names = [&](const QString& text) { return text.endsWith(attribution(*source)); };
        if (!source || std::ranges::any_of(attributions_, names))
            continue;
        texts << attribution(*source);
        const QString producer = producerName(*source);
        producers[source->licence] << (source->vintage.isEmpty() ? producer
                                                                 : u"%1 (%2)"_s.arg(producer, source->vintage));
    }
    if (texts.size() > few) {
        texts.clear();
        for (auto it = producers.begin(); it != producers.end(); ++it) {
            it->removeDuplicates();
            texts << u"%1 (%2)"_s.arg(it->join(u", "), licenceText(it.key()));
        }
    }
    const QString theme = themeLabel(theme_.id);
    for (const QString& text : texts)
        attributions_ << QCoreApplication::translate("map", "%1: %2").arg(theme, text);
}

void MapScene::index()
{
    std::vector<Box> boxes;
    boxes.reserve(items_.size());
    bounds_ = background().bounds();
    for (std::size_t row = 0; row < items_.size(); ++row) {
        rowOf_.insert(items_[row].qpv, row);
        byCode_.push_back(row);
        boxes.push_back(items_[row].shape->bounds());
        bounds_.add(boxes.back());
    }
    std::ranges::sort(byCode_, {}, [&](std::size_t row) { return items_[row].code; });
    tree_ = BoxTree(boxes);
}

const MapItem* MapScene::find(Id<Qpv> qpv) const
{
    const auto it = rowOf_.find(qpv);
    return it == rowOf_.end() ? nullptr : &items_[*it];
}

std::vector<const MapItem*> MapScene::within(const Box& box) const
{
    std::vector<const MapItem*> found;
    tree_.visit(box, [&](std::size_t row) { found.push_back(&items_[row]); });
    std::ranges::sort(found);
    return found;
}

const MapItem* MapScene::hit(Point at, double metresPerPixel, const std::function<bool(const MapItem&)>& isShown) const
{
    const double reach = symbolReach * metresPerPixel;
    const MapItem* held = nullptr;
    const MapItem* marked = nullptr;
    for (const MapItem* item : within({at.x - reach, at.y - reach, at.x + reach, at.y + reach})) {
        if (isShown && !isShown(*item))
            continue;
        if (item->shape->contains(at) && (!held || item->shape->area() < held->shape->area()))
            held = item;
        const double pixels = std::hypot(item->at().x - at.x, item->at().y - at.y) / metresPerPixel;
        if (symbolOpacity(*item, metresPerPixel) > 0 && pixels <= symbolRadius(*item, metresPerPixel) + 1.5)
            marked = item;
    }
    return held && symbolOpacity(*held, metresPerPixel) < 1 ? held : marked;
}

const MapItem* MapScene::neighbour(std::optional<Id<Qpv>> from, int step) const
{
    if (items_.empty())
        return nullptr;
    const MapItem* current = from ? find(*from) : nullptr;
    if (!current)
        return &items_[step > 0 ? byCode_.front() : byCode_.back()];
    const auto row = std::size_t(current - items_.data());
    const auto place = std::ranges::find(byCode_, row) - byCode_.begin() + step;
    if (place < 0 || place >= std::ssize(byCode_))
        return nullptr;
    return &items_[byCode_[std::size_t(place)]];
}

Box MapScene::boundsOf(const QpvSet& qpvs) const
{
    Box box;
    for (const Id<Qpv> qpv : qpvs) {
        if (const MapItem* item = find(qpv))
            box.add(item->shape->bounds());
    }
    return box;
}

Box MapScene::boundsOf(const DepartementCode& departement) const
{
    Box box = boundsOf(qpvsOf(departement));
    if (const auto* land = background().departement(departement))
        box.add(land->bounds);
    return box;
}

QpvSet MapScene::qpvsOf(const DepartementCode& departement) const
{
    QpvSet qpvs;
    for (const MapItem& item : items_) {
        if (item.departement == departement)
            qpvs.insert(item.qpv);
    }
    return qpvs;
}

} // namespace parvis
