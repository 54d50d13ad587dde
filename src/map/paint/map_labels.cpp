// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_labels.h"

#include "domain/typography.h"
#include "map/paint/box_grid.h"
#include "map/paint/item_style.h"
#include "map/paint/label_text.h"
#include "map/scene/map_symbol.h"

#include <array>
#include <limits>
#include <optional>
#include <ranges>

namespace parvis {

namespace {

constexpr double gap = 4;            ///< pixels between two labels
constexpr double nameFrom = 34;      ///< pixels; a smaller QPV bears no name…
constexpr double smallNameFrom = 14; ///< …unless close in there is room once the towns have theirs
constexpr double closeIn = 30;       ///< metres per pixel; closer in, small QPV bear names
constexpr double regional = 55;      ///< metres per pixel; from there on départements bear their names
constexpr int cityFrom = 60000;      ///< inhabitants
constexpr double narrowestName = 24; ///< pixels; no name of a feature is narrower
constexpr int mostLayerNames = 400;  ///< of one layer, tried in one picture
constexpr double closeUp = 14;       ///< metres per pixel; closer in, the names of QPV come before those of towns

struct FarName
{
    const char* name;
    LabelKind kind;
    Point at;
};

constexpr FarName farNames[] = {
    {QT_TRANSLATE_NOOP("map", "English Channel"), LabelKind::Sea, {556000, 6990000}},
    {QT_TRANSLATE_NOOP("map", "North Sea"), LabelKind::Sea, {648000, 7128000}},
    {QT_TRANSLATE_NOOP("map", "Belgium"), LabelKind::Abroad, {752000, 7072000}},
    {QT_TRANSLATE_NOOP("map", "United Kingdom"), LabelKind::Abroad, {560000, 7120000}},
};

/// Finds room for one label after the other.
class Placer
{
public:
    Placer(const MapView& view, const LabelRoom& room, const LabelText& text)
        : picture_(view.screenRect())
        , keepFree_(room.keepFree)
        , text_(text)
        , taken_(view.size)
        , avoided_(view.size)
    {
        for (const QRectF& box : keepFree_)
            taken_.add(box);
        for (const QRectF& box : room.avoid)
            avoided_.add(box);
    }

    /// Symbols are better left uncovered, but may be covered.
    void avoid(const QRectF& box) { avoided_.add(box); }

    /// Takes the first free place, or the one that covers the fewest symbols.
    bool place(MapLabel label, QSizeF size, const std::vector<QPointF>& centres)
    {
        std::optional<QRectF> best;
        double leastCovered = std::numeric_limits<double>::max();
        for (const QPointF centre : centres) {
            QRectF box({0, 0}, size);
            box.moveCenter(centre);
            if (!isFree(box))
                continue;
            const double covered = coveredBy(box);
            if (covered >= leastCovered)
                continue;
            leastCovered = covered;
            best = box;
            if (covered == 0)
                break;
        }
        if (!best)
            return false;
        label.box = *best;
        taken_.add(best->adjusted(-gap, -gap / 2, gap, gap / 2));
        labels_.push_back(std::move(label));
        return true;
    }

    bool isKeptFree(QPointF at) const
    {
        return std::ranges::any_of(keepFree_, [&](const QRectF& box) { return box.contains(at); });
    }
    QSizeF size(const MapLabel& label) const { return text_.size(label.kind, label.lines, label.style != nullptr); }
    std::vector<MapLabel> take() { return std::move(labels_); }

private:
    bool isFree(const QRectF& box)
    {
        bool free = picture_.contains(box);
        if (free)
            taken_.visit(box, [&](const QRectF& other) { return free = !meets(other, box); });
        return free;
    }
    double coveredBy(const QRectF& box)
    {
        double area = 0;
        avoided_.visit(box, [&](const QRectF& symbol) {
            const double width = std::min(symbol.right(), box.right()) - std::max(symbol.left(), box.left());
            const double height = std::min(symbol.bottom(), box.bottom()) - std::max(symbol.top(), box.top());
            area += std::max(width, 0.0) * std::max(height, 0.0);
            return true;
        });
        return area;
    }
    static bool meets(const QRectF& a, const QRectF& b)
    {
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }

    QRectF picture_;
    const std::vector<QRectF>& keepFree_;
    const LabelText& text_;
    BoxGrid taken_;
    BoxGrid avoided_;
    std::vector<MapLabel> labels_;
};

void placeDepartements(Placer& placer, const MapScene& scene, const MapView& view)
{
    if (view.metresPerPixel < regional)
        return;
    for (const MapBackground::Departement& departement : scene.background().departements) {
        const QPointF at = view.toScreen(departement.anchor);
        const double step = 9000 / view.metresPerPixel;
        std::vector<QPointF> centres{at};
        for (const double reach : {1.0, 2.0}) {
            for (const QPointF offset : {QPointF(0, -1), QPointF(0, 1), QPointF(-1, 0), QPointF(1, 0), QPointF(1, 1),
                                         QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1)})
                centres.push_back(at + reach * step * offset);
        }
        MapLabel label{.kind = LabelKind::Departement, .lines = {departement.name.toUpper()}};
        const QSizeF size = placer.size(label);
        placer.place(std::move(label), size, centres);
    }
}

void placeFarNames(Placer& placer, const MapView& view)
{
    if (view.metresPerPixel < regional)
        return;
    for (const FarName& far : farNames) {
        const QPointF at = view.toScreen(far.at);
        MapLabel label{.kind = far.kind, .lines = {QCoreApplication::translate("map", far.name)}};
        const QSizeF size = placer.size(label);
        placer.place(std::move(label), size,
                     {at, at + QPointF(0, 30), at - QPointF(0, 30), at + QPointF(60, 0), at - QPointF(60, 0)});
    }
}

void placeTowns(Placer& placer, const MapScene& scene, const MapView& view, const QLocale& locale)
{
    const Box seen = view.worldBox();
    const double smallest = view.metresPerPixel * 90; // inhabitants: the farther, the fewer
    for (const MapTown& town : scene.towns()) {
        if (town.population < smallest)
            break;
        if (!seen.contains(town.at))
            continue;
        const QPointF dot = view.toScreen(town.at);
        if (placer.isKeptFree(dot))
            continue;
        const LabelKind kind = town.population >= cityFrom ? LabelKind::City : LabelKind::Town;
        MapLabel label{.kind = kind, .lines = {polished(town.name, locale)}, .dot = dot};
        const QSizeF size = placer.size(label);
        const double dx = size.width() / 2 + 5;
        const double dy = size.height() / 2 + 3;
        placer.place(std::move(label), size,
                     {dot + QPointF(dx, 0), dot + QPointF(-dx, 0), dot + QPointF(0, -dy), dot + QPointF(0, dy),
                      dot + QPointF(dx, -dy), dot + QPointF(dx, dy), dot + QPointF(-dx, -dy), dot + QPointF(-dx, dy)});
    }
}

/// Where the name of a QPV may stand: on its largest part when it fits there, else, close in, beside the QPV.
std::vector<QPointF> qpvPlaces(const MapItem& item, const MapView& view, QSizeF name)
{
    const Box& bounds = item.shape->bounds();
    const QRectF box(view.toScreen({bounds.minX, bounds.maxY}), view.toScreen({bounds.maxX, bounds.minY}));
    const QPointF at = view.toScreen(item.at());
    const double dx = name.width() / 2 + gap;
    const double dy = name.height() / 2 + 3;
    const QPointF below(at.x(), box.bottom() + dy);
    const QPointF above(at.x(), box.top() - dy);
    if (name.width() < box.width() && name.height() < box.height())
        return {at, below, above, at + QPointF(0, dy), at - QPointF(0, dy)};
    if (view.metresPerPixel >= closeIn)
        return {};
    return {{box.right() + dx, at.y()}, {box.left() - dx, at.y()}, below, above, at};
}

void placeQpvs(Placer& placer, const MapScene& scene, const MapView& view, const MapOptions& options,
               const std::vector<const MapItem*>& seen, double from, double below)
{
    for (const MapItem* item : seen) {
        const double extent = item->shape->extent(view.metresPerPixel);
        if (extent < from || extent >= below || !options.shows(*item))
            continue;
        MapLabel label{.kind = LabelKind::Qpv,
                       .lines = wrapped(polished(item->name, options.locale)),
                       .style = &styleOf(scene, *item, options)};
        const QSizeF size = placer.size(label);
        placer.place(std::move(label), size, qpvPlaces(*item, view, size));
    }
}

/// What names had better leave uncovered.
void avoidSmallQpvs(Placer& placer, const MapView& view, const MapOptions& options,
                    const std::vector<const MapItem*>& seen)
{
    constexpr double small = 80; // pixels; the box of a larger one is no picture of its form
    for (const MapItem* item : seen) {
        if (!options.shows(*item))
            continue;
        if (symbolOpacity(*item, view.metresPerPixel) > 0) {
            const double r = symbolRadius(*item, view.metresPerPixel);
            placer.avoid(QRectF(view.toScreen(item->at()) - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        } else if (item->shape->extent(view.metresPerPixel) < small) {
            const Box& box = item->shape->bounds();
            placer.avoid({view.toScreen({box.minX, box.maxY}), view.toScreen({box.maxX, box.minY})});
        }
    }
}

/// Names of features, in the room that all others left; a name that is wider than its area or line is left out.
void placeLayerNames(Placer& placer, const UnderlayLayer& layer, const MapView& view)
{
    int tried = 0;
    for (const UnderlayShape* shape : layer.shapes->within(view.worldBox())) {
        const bool isPoint = shape->kind() == UnderlayKind::Points;
        const double extent = shape->extent(view.metresPerPixel);
        if (shape->label().isEmpty() || (!isPoint && extent < narrowestName))
            continue;
        if (++tried > mostLayerNames)
            return;
        MapLabel label{.kind = LabelKind::Layer, .lines = {shape->label()}};
        const QSizeF size = placer.size(label);
        const QPointF at = view.toScreen(shape->anchor());
        const QPointF aside(size.width() / 2 + 6, 0);
        const QPointF above(0, size.height() / 2 + 3);
        if (isPoint)
            placer.place(std::move(label), size, {at + aside, at - aside, at - above, at + above});
        else if (size.width() <= extent && shape->kind() == UnderlayKind::Lines)
            placer.place(std::move(label), size, {at - above, at + above, at});
        else if (size.width() <= extent)
            placer.place(std::move(label), size, {at, at + 2.2 * above, at - 2.2 * above});
    }
}

void placeLayerNames(Placer& placer, const MapOptions& options, const MapView& view)
{
    if (!options.underlay)
        return;
    for (const UnderlayLayer& layer : options.underlay->layers | std::views::reverse) {
        if (layer.labels)
            placeLayerNames(placer, layer, view);
    }
}

} // namespace

std::vector<MapLabel> placeLabels(const MapScene& scene, const MapView& view, const MapOptions& options,
                                  const LabelRoom& room)
{
    return placeLabels(scene, view, options, room, LabelText(options.font));
}

std::vector<MapLabel> placeLabels(const MapScene& scene, const MapView& view, const MapOptions& options,
                                  const LabelRoom& room, const LabelText& text)
{
    Placer placer(view, room, text);
    std::vector<const MapItem*> seen = scene.within(view.worldBox());
    if (options.focus)
        std::ranges::stable_partition(seen, [&](const MapItem* item) { return !options.isContext(*item); });
    avoidSmallQpvs(placer, view, options, seen);
    constexpr double all = std::numeric_limits<double>::infinity();
    const bool isCloseUp = view.metresPerPixel < closeUp;
    if (isCloseUp)
        placeQpvs(placer, scene, view, options, seen, nameFrom, all);
    placeTowns(placer, scene, view, options.locale);
    if (!isCloseUp)
        placeQpvs(placer, scene, view, options, seen, nameFrom, all);
    if (view.metresPerPixel < closeIn)
        placeQpvs(placer, scene, view, options, seen, smallNameFrom, nameFrom);
    placeDepartements(placer, scene, view);
    placeFarNames(placer, view);
    placeLayerNames(placer, options, view);
    return placer.take();
}

} // namespace parvis
