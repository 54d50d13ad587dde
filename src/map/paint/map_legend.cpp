// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_legend.h"

#include "map/paint/item_style.h"
#include "map/paint/map_font.h"
#include "map/paint/map_marks.h"
#include "map/paint/underlay_paint.h"
#include "map/scene/map_symbol.h"

#include <QPainter>

#include <cmath>
#include <ranges>

namespace parvis {

namespace {

constexpr double indent = 2.9; ///< lines; before the text of an entry, for its swatch and mark
constexpr double countGap = 14;
constexpr double hiddenClass = 0.35; ///< opacity of the entry of a class that is filtered away

QString translated(const char* text)
{
    return QCoreApplication::translate("map", text);
}

/// A title that would make the legend wider than the map can bear.
QString shortened(const QString& title)
{
    constexpr qsizetype longest = 34;
    return title.size() > longest ? title.left(longest - 1).trimmed() + u'…' : title;
}

} // namespace

MapLegend::MapLegend(const MapScene& scene, const MapView& view, const MapOptions& options, const QFont& font,
                     Detail detail, double widest)
    : scene_(scene)
    , options_(options)
    , metresPerPixel_(view.metresPerPixel)
    , seen_(view.worldBox())
    , font_(font)
    , metrics_(font)
    , line_(std::ceil(metrics_.height() * 1.25))
{
    chooseRows(detail);
    placeRows(widest);
}

QFont MapLegend::fontOf(RowKind kind) const
{
    QFont font = font_;
    if (kind == RowKind::Title)
        font = sized(font, 1.3);
    if (kind == RowKind::Title || kind == RowKind::Heading)
        font.setWeight(QFont::DemiBold);
    if (kind == RowKind::Note)
        font = sized(font, 0.9, options_.smallestText);
    return font;
}

void MapLegend::chooseRows(Detail detail)
{
    if (!options_.title.isEmpty())
        rows_.push_back({.kind = RowKind::Title, .text = options_.title});
    if (!options_.legend || detail == Detail::TitleOnly)
        return;
    addClassRows();
    addExtentRows();
    addUnderlayRows();
    addSymbolRows();
    if (const int unplaced = int(scene_.unplaced().size()); unplaced > 0)
        rows_.push_back(
            {.kind = RowKind::Note,
             .text = QCoreApplication::translate("map", "%n QPV without a known place", nullptr, unplaced)});
    if (detail == Detail::NoNotes)
        std::erase_if(rows_, [](const Row& row) {
            return row.kind == RowKind::Symbols || row.kind == RowKind::UnknownSymbol || row.kind == RowKind::Note;
        });
}

void MapLegend::addClassRows()
{
    rows_.push_back({.kind = RowKind::Heading, .text = scene_.theme().title});
    if (!scene_.theme().note.isEmpty())
        rows_.push_back({.kind = RowKind::Note, .text = scene_.theme().note});
    std::vector<int> counts(scene_.theme().classes.size());
    for (const MapItem& item : scene_.items())
        counts[std::size_t(item.classIndex)] += options_.counts(item) && !options_.isContext(item);
    const bool single = options_.focus && options_.focus->size() == 1; // "1" would say nothing
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const MapClass& style = scene_.theme().classes[i];
        if (counts[i] > 0)
            rows_.push_back({.kind = RowKind::Class,
                             .text = style.label,
                             .count = single ? QString() : options_.locale.toString(counts[i]),
                             .classIndex = int(i)});
    }
}

/// Not its bounds alone: an entry for what nobody sees would be looked for.
bool MapLegend::isSeen(const MapItem& item) const
{
    if (!options_.shows(item) || !item.shape->bounds().intersects(seen_))
        return false;
    const auto inside = [&](Point at) { return seen_.contains(at); };
    const MultiPolygon& shape = item.shape->atScale(metresPerPixel_);
    return inside(item.at()) || std::ranges::any_of(shape.polygons, [&](const Polygon& polygon) {
               return std::ranges::any_of(polygon.rings,
                                          [&](const LinearRing& ring) { return std::ranges::any_of(ring, inside); });
           });
}

bool MapLegend::hasContext() const
{
    return options_.focus && std::ranges::any_of(scene_.within(seen_), [&](const MapItem* item) {
               return options_.isContext(*item) && isSeen(*item);
           });
}

void MapLegend::addExtentRows()
{
    if (hasContext())
        rows_.push_back(
            {.kind = RowKind::Context, .text = translated(QT_TRANSLATE_NOOP("map", "other neighbourhoods"))});
    const bool schematic = std::ranges::any_of(scene_.items(), [&](const MapItem& item) {
        return item.extent == ExtentKind::Schematic && options_.shows(item) && (!options_.focus || isSeen(item));
    });
    if (schematic)
        rows_.push_back({.kind = RowKind::Schematic, .text = translated(QT_TRANSLATE_NOOP("map", "schematic extent"))});
}

/// The contours of 2015, then the layers as they lie: the uppermost first.
void MapLegend::addUnderlayRows()
{
    if (!options_.underlay)
        return;
    if (options_.underlay->former.shapes)
        rows_.push_back(
            {.kind = RowKind::Former, .text = translated(QT_TRANSLATE_NOOP("map", "contour of a QPV of 2015"))});
    for (const UnderlayLayer& layer : options_.underlay->layers | std::views::reverse)
        rows_.push_back({.kind = RowKind::Layer, .text = shortened(layer.title), .layer = &layer});
}

void MapLegend::addSymbolRows()
{
    const MapItem* sized = nullptr;
    const MapItem* unknown = nullptr;
    for (const MapItem* item : scene_.within(seen_)) {
        if (options_.shows(*item) && symbolOpacity(*item, metresPerPixel_) > 0)
            (item->weight ? sized : unknown) = item;
    }
    const bool byValue = scene_.theme().symbolUnit > 0;
    if (sized) {
        const QString& vintage = sized->populationVintage;
        const QString inhabitants = vintage.isEmpty()
                                        ? QCoreApplication::translate("map", "Inhabitants (date not stated)")
                                        : QCoreApplication::translate("map", "Inhabitants in %1").arg(vintage);
        rows_.push_back({.kind = RowKind::Note, .text = byValue ? scene_.theme().title : inhabitants});
        rows_.push_back({.kind = RowKind::Symbols});
    }
    if (unknown)
        rows_.push_back({.kind = RowKind::UnknownSymbol,
                         .text = byValue ? translated(QT_TRANSLATE_NOOP("map", "value to be filled in"))
                                         : translated(QT_TRANSLATE_NOOP("map", "population to be filled in"))});
}

/// Three round numbers over the range.
std::vector<MapLegend::SymbolSize> MapLegend::symbolSizes() const
{
    const double unit = scene_.theme().symbolUnit;
    if (unit == 0)
        return {{1000, 1000}, {5000, 5000}, {15000, 15000}};
    const double highest = std::ranges::max(scene_.theme().values.values());
    std::vector<SymbolSize> sizes;
    for (const double share : {1.0 / 12, 1.0 / 3, 1.0}) {
        const double value = roundLength(highest * share);
        sizes.push_back({value, value * unit});
    }
    return sizes;
}

double MapLegend::symbolReachHere() const
{
    return symbolRadius(symbolSizes().back().inhabitants, metresPerPixel_);
}

void MapLegend::placeRows(double widest)
{
    QPointF at;
    for (Row& row : rows_) {
        row.box = QRectF(at, sizeOf(row, widest));
        size_.setWidth(std::max(size_.width(), row.box.width()));
        at.ry() += row.box.height();
    }
    for (Row& row : rows_)
        row.box.setWidth(size_.width());
    size_.setHeight(at.y());
}

QSizeF MapLegend::sizeOf(const Row& row, double widest) const
{
    const QFontMetricsF metrics(fontOf(row.kind));
    const double text = metrics.horizontalAdvance(row.text);
    switch (row.kind) {
    case RowKind::Class:
        return {line_ * indent + text + countGap + metrics_.horizontalAdvance(row.count), line_};
    case RowKind::Context:
    case RowKind::Schematic:
    case RowKind::Former:
    case RowKind::Layer:
    case RowKind::UnknownSymbol:
        return {line_ * indent + text, line_};
    case RowKind::Symbols:
        return {line_ * 8, 2 * symbolReachHere() + metrics_.height() + 4};
    default:
        break;
    }
    const double height = row.kind == RowKind::Title ? std::ceil(line_ * 1.5) : line_;
    if (widest <= 0 || text <= widest)
        return {text, height};
    const double lines = metrics.boundingRect({0, 0, widest, 10000}, Qt::TextWordWrap, row.text).height();
    return {widest, height + std::ceil(lines - metrics.height())};
}

void MapLegend::moveTo(QPointF topLeft)
{
    for (Row& row : rows_)
        row.box.translate(topLeft - origin_);
    origin_ = topLeft;
}

std::optional<int> MapLegend::classAt(QPointF at) const
{
    for (const Row& row : rows_) {
        if (row.kind == RowKind::Class && row.box.contains(at))
            return row.classIndex;
    }
    return std::nullopt;
}

void MapLegend::paint(QPainter& painter) const
{
    for (const Row& row : rows_)
        paintRow(painter, row);
}

void MapLegend::paintRow(QPainter& painter, const Row& row) const
{
    if (row.kind == RowKind::Symbols) {
        paintSymbols(painter, row);
        return;
    }
    const MapPalette& palette = MapPalette::of(options_.shade);
    QRectF text = row.box;
    const QRectF swatch(row.box.left() + 1, row.box.center().y() - line_ * 0.3, line_ * 1.25, line_ * 0.6);
    const QPointF mark(row.box.left() + line_ * 2.05, row.box.center().y());
    if (row.kind == RowKind::Class && !options_.showsClass(row.classIndex))
        painter.setOpacity(hiddenClass);
    if (row.kind == RowKind::Class || row.kind == RowKind::Context) {
        const MapClass& style =
            row.kind == RowKind::Context ? contextClass() : scene_.theme().classes[std::size_t(row.classIndex)];
        paintSwatch(painter, style, options_.shade, swatch, false);
        paintMark(painter, style, options_.shade, mark, line_ * 0.26);
        painter.setFont(font_);
        painter.setPen(palette.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, row.count);
    } else if (row.kind == RowKind::Schematic) {
        const MapClass neutral{.light = QColor(0x8a, 0x8f, 0x97), .dark = QColor(0x9a, 0xa0, 0xa8)};
        paintSwatch(painter, neutral, options_.shade, swatch, true);
    } else if (row.kind == RowKind::Former) {
        paintFormerSample(painter, options_.shade, swatch);
    } else if (row.kind == RowKind::Layer) {
        paintLayerSample(painter, row.layer->shapes->kind(), row.layer->colour, options_.shade, swatch);
    } else if (row.kind == RowKind::UnknownSymbol) {
        const MapClass ring{
            .light = QColor(0x8a, 0x8f, 0x97), .dark = QColor(0x9a, 0xa0, 0xa8), .mark = MarkShape::Annulus};
        paintMark(painter, ring, options_.shade, mark, unknownSymbolRadius);
    }
    const bool hasSample = row.kind != RowKind::Title && row.kind != RowKind::Heading && row.kind != RowKind::Note;
    if (hasSample)
        text.setLeft(row.box.left() + line_ * indent);
    painter.setFont(fontOf(row.kind));
    painter.setPen(row.kind == RowKind::Note ? palette.muted : palette.text);
    const bool oneLine = row.box.height() <= line_ * 1.6;
    painter.drawText(text.adjusted(0, 0, 1, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | (oneLine ? 0 : int(Qt::TextWordWrap)), row.text);
    painter.setOpacity(1);
}

void MapLegend::paintSymbols(QPainter& painter, const Row& row) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    const std::vector<SymbolSize> sizes = symbolSizes();
    const double reach = symbolReachHere();
    const double step = line_ * 8 / double(sizes.size());
    double centre = row.box.left() + step / 2;
    painter.setFont(font_);
    for (const SymbolSize& size : sizes) {
        const double r = symbolRadius(size.inhabitants, metresPerPixel_);
        painter.setPen(QPen(palette.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(centre, row.box.top() + 2 + 2 * reach - r), r, r);
        painter.setPen(palette.muted);
        painter.drawText(QRectF(centre - step / 2, row.box.top() + 2 + 2 * reach, step, metrics_.height() + 2),
                         Qt::AlignCenter, options_.locale.toString(size.value, 'f', size.value < 1 ? 1 : 0));
        centre += step;
    }
}

} // namespace parvis
